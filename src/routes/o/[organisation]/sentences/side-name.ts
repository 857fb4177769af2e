import type { SentenceSide } from '$lib/core/sentences/types';
import { m } from '$lib/i18n/generated/messages.js';

export function sideName(side: SentenceSide): string {
	return {
		executives: m.sentences_side_executives,
		staff: m.sentences_side_staff,
		organisation: m.sentences_side_organisation,
		customers: m.sentences_side_customers
	}[side]();
}

/** Likewise, for a narrow column: it says where it may be parted. */
export function partedSideName(side: SentenceSide): string {
	return {
		executives: m.sentences_column_executives,
		staff: m.sentences_column_staff,
		organisation: m.sentences_column_organisation,
		customers: m.sentences_column_customers
	}[side]();
}
