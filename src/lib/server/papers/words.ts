import type { ColumnKind, Missing, PaperColumn } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { TextKind } from './texts';

/** Why a cell is empty, in a few words. */
export function missingWords(missing: Missing, locale: Locale): string {
	return {
		withheld: m.exports_missing_withheld,
		'not-asked': m.exports_missing_not_asked,
		none: m.exports_missing_none
	}[missing]({}, { locale });
}

/** What the numbers of a column count, in a few words. */
export function kindWords(kind: ColumnKind, locale: Locale): string {
	return {
		text: m.exports_kind_text,
		count: m.exports_kind_count,
		points: m.exports_kind_points,
		percent: m.exports_kind_percent,
		number: m.exports_kind_number,
		date: m.exports_kind_date
	}[kind]({}, { locale });
}

/** In what the values of a column are written; empty: it holds text. */
export function unitWords({ kind, unit }: PaperColumn, locale: Locale): string {
	if (unit) return unit;
	if (kind === 'points') return m.exports_unit_points({}, { locale });
	return kind === 'percent' ? m.exports_unit_share({}, { locale }) : '';
}

/** What a line of text is. */
export function textKindWords(kind: TextKind, locale: Locale): string {
	return {
		heading: m.exports_text_heading,
		text: m.exports_text_text,
		point: m.exports_text_point,
		fact: m.exports_text_fact,
		finding: m.exports_text_finding,
		side: m.exports_text_side,
		aside: m.exports_text_aside,
		explanation: m.exports_text_explanation,
		'set-aside': m.exports_text_set_aside,
		step: m.exports_text_step,
		reason: m.exports_text_reason,
		detail: m.exports_text_detail,
		basis: m.exports_text_basis,
		comment: m.exports_text_comment,
		derivation: m.exports_text_derivation
	}[kind]({}, { locale });
}
