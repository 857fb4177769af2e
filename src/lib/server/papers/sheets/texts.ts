import type { Paper } from '$lib/core/paper/paper';
import { m } from '$lib/i18n/generated/messages.js';
import type { WrittenCell, WrittenSheet } from '../../xlsx';
import { textsOf } from '../texts';
import { textKindWords } from '../words';
import { widthOf } from './cells';

/** Everything that the paper says in words, a line each. */
export function textsSheet(paper: Paper): WrittenSheet {
	const { locale } = paper;
	const say = { locale };
	const heads = [
		m.exports_column_section({}, say),
		m.exports_column_kind({}, say),
		m.exports_column_label({}, say),
		m.exports_column_text({}, say)
	];
	const texts = textsOf(paper);
	const lines = texts.map(({ section, kind, label, text }) => [section, textKindWords(kind, locale), label, text]);
	return {
		name: m.exports_sheet_texts({}, say),
		hasHeading: true,
		widths: [...[0, 1, 2].map((place) => Math.min(34, widthOf(lines.map((line) => line[place] ?? '')))), 90],
		rows: [
			heads.map((value): WrittenCell => ({ value, look: { role: 'head' } })),
			...lines.map((line) => line.map((value): WrittenCell => ({ value, look: { isWrapped: true } })))
		]
	};
}
