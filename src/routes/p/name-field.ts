import { tidyName } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import { formText } from '../form';

/** The name of a practice or a client; one that shows nothing is none. */
export function formName() {
	return formText()
		.transform(tidyName)
		.refine((name) => name !== '', { error: () => m.area_form_required() });
}
