import type { Brand } from '$lib/core/branding/brand';
import type { Paper } from '$lib/core/paper/paper';
import { writeWorkbook } from '../xlsx';
import type { PaperWriter } from './paper-file';
import { coverSheet } from './sheets/cover';
import { definitionsSheet } from './sheets/definitions';
import { tableSheets } from './sheets/tables';
import { textsSheet } from './sheets/texts';

/** A workbook: the cover, a sheet a topic, everything said in words, and what it all means. */
export const xlsx: PaperWriter = (paper, brand) => writeWorkbook(workbookOf(paper, brand));

function workbookOf(paper: Paper, brand: Brand) {
	const tables = tableSheets(paper);
	const more = [textsSheet(paper), definitionsSheet(paper)];
	return {
		title: paper.title,
		subject: paper.subject ?? '',
		creator: brand.name ?? 'Gegenprobe',
		day: paper.asOf,
		language: paper.locale,
		accent: brand.accents.light,
		sheets: [coverSheet(paper, brand, [...tables, ...more]), ...tables, ...more]
	};
}
