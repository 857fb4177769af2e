import { m } from '$lib/i18n/generated/messages.js';
import { spokenPoint } from '$lib/ui/check/contrast-words';
import type { ItemView } from '$lib/ui/check/item-view';

/** What was chosen, as the person saw it: of a contrast the point as they counted it. */
export function answerText({ names, fields, options, poles }: ItemView): string | null {
	const chosen = fields[names.value] ?? '';
	const index = options.findIndex(({ value }) => value === chosen);
	if (index >= 0) return poles ? spokenPoint(index, poles) : (options[index]?.text ?? null);
	return asides[chosen]?.() ?? null;
}

const asides: Readonly<Record<string, () => string>> = {
	neither: m.check_neither,
	'dont-know': m.check_dont_know,
	'not-applicable': m.check_not_applicable
};
