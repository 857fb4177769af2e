import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daySerialOf,
	readWorkbook,
	sheetNamesOf,
	writeWorkbook,
	type WrittenCell,
	type WrittenSheet
} from '../../../src/lib/server/xlsx';
import { bytesOf, partsOf, rawCellsOf, sheetsOf } from './written';

const about = {
	title: 'Board <paper> & more',
	subject: 'Muster "AG"',
	creator: 'Gegenprobe',
	day: '2026-11-22',
	language: 'de',
	accent: '#0b5a57'
};
const head = (...names: string[]): WrittenCell[] => names.map((value) => ({ value, look: { role: 'head' } }));
const sheet = (rows: WrittenSheet['rows'], more: Partial<WrittenSheet> = {}): WrittenSheet => ({
	name: 'Werte',
	widths: [20, 10, 10],
	hasHeading: true,
	rows,
	...more
});
const written = (...sheets: WrittenSheet[]) => bytesOf(writeWorkbook({ ...about, sheets }));

/** What a person may type into a name or a note, and what programs stumble over. */
const nasty = fc.oneof(
	fc.constantFrom(
		'=1+1',
		'+49',
		'-5',
		'@x',
		'\t=1',
		'\r=1',
		"'=1",
		'_x0041_',
		'_x005F_x0041_',
		'<t>&amp;</t>',
		'"',
		']]>',
		'\u0001\u0000\ufffe'
	),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 })
);

describe('a workbook that is written', () => {
	it('is read back by others with its values and types, dates being dates', async () => {
		const rows = [
			head('Abteilung', 'Punkte', 'Stand'),
			[
				{ value: 'Köln' },
				{ value: -61.5, look: { number: '0.0' } },
				{ value: daySerialOf('2026-11-22'), look: { number: 'yyyy-mm-dd' } }
			],
			[{ value: 'Bonn' }, { value: '–' }, { value: null }]
		];
		const [read] = await sheetsOf(await written(sheet(rows)));
		expect(read).toEqual({
			sheet: 'Werte',
			data: [
				['Abteilung', 'Punkte', 'Stand'],
				['Köln', -61.5, new Date('2026-11-22T00:00:00Z')],
				['Bonn', '–', null]
			]
		});
	});

	it('is read by our own import, per cent as they are shown', async () => {
		const rows = [head('Quote', 'n'), [{ value: 0.035, look: { number: '0.0%' } }, { value: 1250 }]];
		const read = await readWorkbook(await written(sheet(rows)), { rowsMax: 9, columnsMax: 9, charactersMax: 999 });
		expect(read.ok && read.sheets[0]?.rows).toEqual([
			['Quote', 'n'],
			['3.5%', '1250']
		]);
	});

	it('keeps every text as text and unchanged, whatever it looks like', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 12 }), async (texts) => {
				const parts = partsOf(await written(sheet([head('Text'), ...texts.map((value) => [{ value }])])));
				const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
				const found = new Map(rawCellsOf(xml).map((cell) => [cell.address, cell]));
				expect(xml).not.toMatch(/<f[ >]/);
				for (const [index, text] of texts.entries()) {
					const cell = found.get(`A${index + 2}`);
					if (text === '') expect(cell).toBeUndefined();
					else expect(cell).toEqual({ address: `A${index + 2}`, type: 'inlineStr', text: text.toWellFormed() });
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('holds no sign that XML does not know', async () => {
		const all = String.fromCharCode(...Array.from({ length: 0x20 }, (_, code) => code), 0xfffe, 0xffff, 0xd800);
		const parts = partsOf(
			await bytesOf(writeWorkbook({ ...about, title: all, sheets: [sheet([[{ value: all }]], { name: all })] }))
		);
		for (const [path, xml] of Object.entries(parts)) {
			expect(
				[...xml].filter((sign) => !/[\t\n\r\x20-\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(sign)),
				path
			).toEqual([]);
		}
	});

	it('ends a text that is too long for a cell with a sign that says so', async () => {
		const [read] = await sheetsOf(await written(sheet([[{ value: 'x'.repeat(40_000) }]])));
		expect(String(read?.data[0]?.[0])).toMatch(/^x{32766}…$/);
	});

	it('keeps its heading in sight, filters by it and repeats it in print', async () => {
		const parts = partsOf(await written(sheet([head('A', 'B', 'C'), [{ value: 'x' }]]), sheet([], { name: 'Leer' })));
		expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
		expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:C2"/>');
		expect(parts['xl/worksheets/sheet2.xml']).not.toContain('autoFilter');
		expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'Werte'!$1:$1<`);
	});

	it('says what it is and when, and is the same to the byte whenever it is written', async () => {
		const make = () => written(sheet([head('A'), [{ value: 1, look: { shade: 4 } }]]));
		const first = await make();
		await new Promise((done) => setTimeout(done, 2100));
		expect(first.equals(await make())).toBe(true);
		const properties = partsOf(first)['docProps/core.xml'];
		expect(properties).toContain('<dc:title>Board &lt;paper&gt; &amp; more</dc:title>');
		expect(properties).toContain('2026-11-22T00:00:00Z');
	});

	it('throws what its rows throw, and lets go of them when nobody reads on', async () => {
		let isReleased = false;
		async function* rows(fails: boolean): AsyncGenerator<WrittenCell[]> {
			try {
				for (let number = 0; number < 200_000; number += 1) {
					if (fails && number === 50_000) throw new Error('lost the database');
					yield [{ value: `${number} ${'x'.repeat(20)}` }];
				}
			} finally {
				isReleased = true;
			}
		}
		await expect(written(sheet(rows(true)))).rejects.toThrow('lost the database');
		isReleased = false;
		for await (const piece of writeWorkbook({ ...about, sheets: [sheet(rows(false))] })) if (piece.length > 1000) break;
		await expect.poll(() => isReleased).toBe(true);
	});
});

describe('names of sheets', () => {
	it.each([
		[
			['Werte', 'werte', 'WERTE'],
			['Werte', 'werte (2)', 'WERTE (3)']
		],
		[
			["'A/B: C?'", ''],
			['’A–B – C–’', '–']
		],
		[['History'], ['History –']],
		[['Kundenverständnis und Beziehungspflege'], ['Kundenverständnis und Beziehun…']]
	])('%j are %j', (wanted, names) => expect(sheetNamesOf(wanted)).toEqual(names));

	it('are legal and unique, whatever tables are called', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(nasty, fc.constantFrom('A', 'a', 'x'.repeat(40))), { maxLength: 12 }), (wanted) => {
				const names = sheetNamesOf(wanted);
				expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
				for (const name of names) {
					expect(name.length).toBeLessThanOrEqual(31);
					expect(name).toMatch(/^(?!')[^[\]:*?/\\]+(?<!')$/);
					expect(name.isWellFormed()).toBe(true);
				}
			})
		);
	});
});

describe('a day', () => {
	it.each([
		['1900-03-01', 61],
		['2026-11-22', 46348],
		['1899-12-31', null],
		['2026-11', null],
		['2026-02-30', null],
		['soon', null]
	])('%s is %s', (date, serial) => expect(daySerialOf(date)).toBe(serial));
});
