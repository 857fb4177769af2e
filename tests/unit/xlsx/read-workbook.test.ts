import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { isWorkbook, readWorkbook } from '../../../src/lib/server/xlsx';
import { busyMilliseconds } from '../../times';
import { row, workbook, zipped } from './workbooks';

const size = { rowsMax: 100, columnsMax: 20, charactersMax: 2_000_000 };
const read = (bytes: Uint8Array) => readWorkbook(bytes, size);

describe('a workbook', () => {
	it('as a spreadsheet program writes it gives texts, figures, dates and per cent as they are shown', async () => {
		const bytes = await writeExcelFile([
			[{ value: 'Monat' }, { value: 'Quote' }, { value: 'Kunden' }, { value: 'Warenkorb' }],
			[
				{ type: Date, value: new Date('2026-09-30T00:00:00Z'), format: 'mmm yy' },
				{ type: Number, value: 0.035, format: '0.0%' },
				{ type: Number, value: 1250 },
				{ type: Number, value: 0.1 + 0.2 }
			],
			[{ value: 'Sep.\n2026' }, null, { type: Number, value: 1.234 }, { type: Boolean, value: true }]
		]).toBuffer();
		expect(isWorkbook(bytes)).toBe(true);
		const result = await read(bytes);
		expect(result).toMatchObject({ ok: true, hidden: [] });
		expect(result.ok && result.sheets.map(({ rows }) => rows)).toEqual([
			[
				['Monat', 'Quote', 'Kunden', 'Warenkorb'],
				['2026-09-30', '3.5%', '1250', '0.3'],
				['Sep. 2026', '', '1.2340', 'TRUE']
			]
		]);
	});

	it('has several sheets, of which hidden and empty ones are not read', async () => {
		const bytes = workbook({
			sheets: { 'KPIs &amp; mehr': row(1, 'a', 1), Leer: '', Alt: row(1, 'old'), Zwei: row(3, 'b') },
			hidden: ['Alt']
		});
		expect(await read(bytes)).toEqual({
			ok: true,
			sheets: [
				{ name: 'KPIs & mehr', rows: [['a', '1']] },
				{ name: 'Zwei', rows: [[], [], ['b']] }
			],
			hidden: ['Alt']
		});
		expect(await read(workbook({ sheets: { Alt: row(1, 'old') }, hidden: ['Alt'] }))).toEqual({
			ok: false,
			reason: 'nothing-to-see'
		});
	});

	it('says where a formula has no result, and where it has an error', async () => {
		const cells =
			'<c r="A1"><f>B1/C1</f><v>7</v></c><c r="B1"><f>SUM(A:A)&lt;2</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>""</f><v></v></c>';
		const result = await read(workbook({ sheets: { A: `<row r="1">${cells}</row>` } }));
		expect(result.ok && result.sheets[0]?.rows[0]).toEqual(['7', '=SUM(A:A)<2', '#DIV/0!']);
	});

	it('repeats a name shown over several rows, and no figure', async () => {
		const merged =
			'<mergeCells count="3"><mergeCell ref="A1:A3"/><mergeCell ref="B1:B3"/><mergeCell ref="C1:D1"/></mergeCells>';
		const result = await read(
			workbook({ sheets: { A: row(1, 'Vertrieb', 5, 'x') + row(2, '', '', 'y') + row(3, '', '', 'z') }, merged })
		);
		expect(result.ok && result.sheets[0]?.rows).toEqual([
			['Vertrieb', '5', 'x'],
			['Vertrieb', '', 'y'],
			['Vertrieb', '', 'z']
		]);
	});

	it('comes back with its first rows and columns only', async () => {
		const rows = Array.from({ length: 300 }, (_, index) => row(index + 1, 'a', index)).join('');
		const result = await readWorkbook(workbook({ sheets: { A: rows } }), { ...size, rowsMax: 10, columnsMax: 1 });
		expect(result.ok && result.sheets[0]?.rows).toEqual(Array.from({ length: 10 }, () => ['a']));
	});
});

describe('a file that cannot be read is named for what it is', () => {
	const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);

	it.each([
		['an old Excel file', old, 'old-excel'],
		['an encrypted workbook', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
		[
			'OpenDocument',
			zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
			'other-format'
		],
		['a workbook cut off', workbook({ sheets: { A: row(1, 'a') } }).subarray(0, 700), 'broken'],
		['a workbook whose cells make no sense', workbook({ sheets: { A: '<row r="2"/><row r="1"/>' } }), 'broken'],
		['nothing but the beginning of a zip', Buffer.from([0x50, 0x4b, 3, 4]), 'broken']
	] as const)('%s', async (_, bytes, reason) => {
		expect(await read(bytes)).toEqual({ ok: false, reason });
	});
});

describe('a file made to do harm ends harmlessly', () => {
	it('one that unpacks to a hundred times its size', async () => {
		const bytes = workbook({ sheets: { A: ' '.repeat(40_000_000) } });
		expect(bytes.length).toBeLessThan(100_000);
		expect(await read(bytes)).toEqual({ ok: false, reason: 'too-large' });
	});

	it('one that unpacks to more than it says', async () => {
		const bytes = Buffer.from(workbook({ sheets: { A: ' '.repeat(40_000_000) } }));
		// The size of each part as its directory has it, 24 bytes behind the beginning of an entry.
		for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
			if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(2000, at + 24);
		}
		expect(await read(bytes)).toEqual({ ok: false, reason: 'broken' });
	});

	it('one whose few bytes are a text that many cells share', async () => {
		const cells = Array.from(
			{ length: 40 },
			(_, index) =>
				`<row r="${index + 1}">${[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `<c r="${letter}${index + 1}" t="s"><v>0</v></c>`).join('')}</row>`
		);
		const shared = 'x'.repeat(1_000_000);
		const bytes = workbook({ sheets: { A: cells.join('') }, shared });
		expect(bytes.length).toBeLessThan(10_000);
		const before = process.memoryUsage().rss;
		expect(await read(bytes)).toEqual({ ok: false, reason: 'too-large' });
		expect(process.memoryUsage().rss - before, 'a thousand times as much, were it copied').toBeLessThan(500_000_000);
	});

	it('one that names the same part as many sheets', async () => {
		const sheets = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`S${index}`, row(1, 'a')]));
		const result = await read(workbook({ sheets, isOnePart: true }));
		expect(result.ok && result.sheets.map(({ name }) => name)).toEqual(['S0']);
	});

	it('one that merges the same cells again and again', async () => {
		const rows = Array.from({ length: 1000 }, (_, index) => row(index + 1, 'a')).join('');
		const merged = `<mergeCells>${'<mergeCell ref="A1:A1000"/>'.repeat(200_000)}</mergeCells>`;
		const bytes = workbook({ sheets: { A: rows }, merged });
		const milliseconds = await busyMilliseconds(async () => {
			const result = await readWorkbook(bytes, { ...size, rowsMax: 1000 });
			expect(result.ok && result.sheets[0]?.rows.length).toBe(1000);
		});
		expect(milliseconds, 'two hundred million cells to fill, were each merged').toBeLessThan(5_000);
	});

	it('one whose few bytes name the last row there could be', async () => {
		const bytes = workbook({ sheets: { A: '<row r="900000000"><c r="A900000000"><v>1</v></c></row>' } });
		expect(await read(bytes)).toEqual({ ok: false, reason: 'too-large' });
		expect(await read(workbook({ sheets: { A: row(1, 'the next one') } })), 'and the next one is read').toMatchObject({
			ok: true
		});
	});
});
