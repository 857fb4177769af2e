import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';

/** The id of a department or person that a list offered; null where the entry without one was chosen. */
export function formId() {
	return z
		.union([z.literal(''), z.uuid()], { error: () => m.area_form_choice() })
		.default('')
		.transform((id) => id.toLowerCase() || null);
}
