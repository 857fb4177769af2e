import { strFromU8, unzipSync } from 'fflate';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ownBrand } from '../../../src/lib/core/branding/brand';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { type PaperTable, valuesOf } from '../../../src/lib/core/paper/table';
import { type Locale, locales } from '../../../src/lib/core/text';
import { csv, csvDe } from '../../../src/lib/server/papers/csv';
import { json } from '../../../src/lib/server/papers/json';
import { tableGroupsOf } from '../../../src/lib/server/papers/tables';
import { pptx } from '../../../src/lib/server/papers/pptx';
import type { PaperWriter } from '../../../src/lib/server/papers/paper-file';
import { xlsx } from '../../../src/lib/server/papers/xlsx';
import { groupPaper } from '../../../src/lib/ui/paper/group-paper';
import { bytesOf, sheetsOf, unescaped } from '../xlsx/written';
import { samplePaper } from './fixtures';
import { close, readPaper, tablesIn } from './pdf/read-pdf';
import { roundPaperInput, roundPaperOf } from './round-fixtures';

const papers = locales.flatMap((locale): readonly (readonly [string, Paper])[] => [
	[`an assessment (${locale})`, samplePaper('manufacturer', locale)],
	[`a round (${locale})`, roundPaperOf({ departments: 12, locale })],
	[`a round without names (${locale})`, roundPaperOf({ departments: 12, locale, isWithoutNames: true })],
	[`a department (${locale})`, departmentPaper(locale)]
]);

function departmentPaper(locale: Locale): Paper {
	const { input } = roundPaperInput({ departments: 12, locale });
	const group = input.publication.groups.find(({ kind, figures }) => kind === 'department' && figures !== undefined);
	if (!group) throw new Error('No department is shown.');
	return groupPaper({ input, organisation: 'Nordlicht', group, findings: [], edits: null });
}

const file = (writer: PaperWriter, paper: Paper) => bytesOf(writer(paper, ownBrand));
const byAddress = (paper: Paper) => valuesOf(tablesOf(paper));

/** What any format reads back is compared with one list: the values of the paper, which other tests hold against the model and the screen. */
describe.each(papers)('every file of %s has the same values:', (_, paper) => {
	const expected = byAddress(paper);

	it('there are some, and some that are withheld or missing', () => {
		expect(expected.filter(({ value }) => typeof value === 'number').length).toBeGreaterThan(50);
		expect(expected.some(({ missing }) => missing !== null)).toBe(true);
	});

	it('JSON', async () => {
		const read = JSON.parse((await file(json, paper)).toString()) as Paper;
		expect(byAddress(read)).toEqual(expected);
		expect(JSON.stringify(read)).not.toMatch(/"withheld"[^}]*"value":\d/);
	});

	it.each([
		['CSV', csv, ',', '.'],
		['German CSV', csvDe, ';', ',']
	] as const)('%s', async (_format, writer, delimiter, decimal) => {
		const text = (await file(writer, paper)).toString().slice(1);
		const { data } = papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
		const lines = data.slice(1).filter((line) => line[11]);
		const shown = ({ path, text: own, value }: (typeof expected)[number]) => [
			path,
			value === null ? '' : String(value).replace('.', typeof value === 'number' ? decimal : '.'),
			own.replace(/^(?=[=+\-@])/, "'")
		];
		expect(lines.map((line) => [line[11], line[7], line[9]])).toEqual(expected.map(shown));
		const reasons = lines.map((line) => line[10] !== '');
		expect(reasons).toEqual(expected.map(({ missing }) => missing !== null));
	});

	it('XLSX', async () => {
		const sheets = await sheetsOf(await file(xlsx, paper));
		const groups = tableGroupsOf(paper);
		expect(sheets.length).toBe(groups.length + 3);
		for (const [place, { tables }] of groups.entries()) {
			const [, ...rows] = sheets[place + 1]?.data ?? [];
			const own = tables.flatMap((table) =>
				table.rows.map((row) => [...(tables.length > 1 ? [table.caption] : []), ...cellsOf(table, row)])
			);
			expect(rows).toEqual(own);
		}
	});

	it('PDF', async () => {
		const { pages } = await readPaper(paper);
		const read = tablesIn(pages);
		const all = close(pages.map(({ text }) => text).join(''));
		for (const table of tablesOf(paper)) {
			const rows = table.rows.map(({ cells }) => cells.map(({ text }) => close(text)).join('|'));
			const same = read.filter(({ caption }) => caption === close(table.caption));
			const own = new Set(same.flatMap((each) => each.rows.map((cells) => cells.join('|'))));
			if (same.length > 0)
				expect(
					rows.filter((row) => !own.has(row)),
					table.id
				).toEqual([]);
			else expect(valuesOf([table]).filter(({ text }) => !all.includes(close(text)))).toEqual([]);
		}
		expect(read.length).toBeGreaterThan(2);
	});

	it('PPTX', async () => {
		const parts = unzipSync(await file(pptx, paper));
		const texts = new Set<string>();
		const numbers = new Set<string>();
		for (const [path, content] of Object.entries(parts)) {
			const xml = path.endsWith('.xml') ? strFromU8(content) : '';
			if (/slides\/slide\d+\.xml$/.test(path)) {
				for (const [, paragraph = ''] of xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)) {
					texts.add(
						close([...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, run = '']) => unescaped(run)).join(''))
					);
				}
			}
			if (/charts\/chart\d+\.xml$/.test(path)) {
				for (const [, number = ''] of xml.matchAll(/<c:v>(-?[\d.]+)<\/c:v>/g)) numbers.add(number);
			}
		}
		const missing = expected.filter(
			({ text, value }) => !texts.has(close(text)) && !(typeof value === 'number' && numbers.has(String(value)))
		);
		expect(missing).toEqual([]);
	});
});

/** As a spreadsheet's library reads the cells of a row. */
function cellsOf(table: PaperTable, { cells }: PaperTable['rows'][number]): unknown[] {
	return cells.map(({ text, value }, place) => {
		if (place === 0) return text === '' ? null : text;
		if (table.columns[place]?.kind === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
		return value ?? (text === '' ? null : text);
	});
}
