import type { Brand } from '$lib/core/branding/brand';
import { formatDate } from '$lib/core/format';
import type { Paper, PaperFact } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { sheetNamesOf, type WrittenCell, type WrittenSheet } from '../../xlsx';

/** What it is, about whom and of when, where the figures come from, and what lies on the sheets behind. */
export function coverSheet(paper: Paper, brand: Brand, sheets: readonly WrittenSheet[]): WrittenSheet {
	const { locale, stage } = paper;
	const say = { locale };
	const name = m.exports_sheet_cover({}, say);
	const [, ...names] = sheetNamesOf([name, ...sheets.map((sheet) => sheet.name)]);
	const lines: WrittenCell[][] = [
		[{ value: paper.title, look: { role: 'title' } }],
		...(paper.subject === null ? [] : [[{ value: paper.subject, look: { role: 'label' as const } }]]),
		...paper.coverLines.map((value) => [{ value }]),
		[],
		fact(m.exports_day({}, say), formatDate(paper.asOf, locale)),
		...(brand.name === null ? [] : [fact(m.exports_made_by({}, say), brand.name)]),
		...(stage === null ? [] : [fact(m.exports_stage({}, say), `${stage.name}. ${stage.sentence}`)]),
		[],
		[{ value: m.exports_provenance({}, say), look: { role: 'label' } }],
		...paper.provenance.map(({ label, text }) => fact(label, text)),
		[],
		[{ value: m.exports_contents({}, say), look: { role: 'label' } }],
		...names.map((value) => [{ value }])
	];
	return { name, hasHeading: false, widths: [34, 90], rows: lines };
}

/** The first sheet of a list: what it is, and what it holds. */
export function factsSheet({
	locale,
	title,
	subject,
	facts
}: {
	readonly locale: Locale;
	readonly title: string;
	readonly subject: string;
	readonly facts: readonly PaperFact[];
}): WrittenSheet {
	const rows: WrittenCell[][] = [
		[{ value: title, look: { role: 'title' } }],
		[{ value: subject, look: { role: 'label' } }],
		[],
		...facts.map(({ label, text }) => fact(label, text))
	];
	return { name: m.exports_sheet_cover({}, { locale }), hasHeading: false, widths: [34, 90], rows };
}

function fact(label: string, text: string): WrittenCell[] {
	return [{ value: label }, { value: text, look: { isWrapped: true } }];
}
