import { describe, expect, it } from 'vitest';
import { ownBrand } from '../../../src/lib/core/branding/brand';
import { xlsx } from '../../../src/lib/server/papers/xlsx';
import { bytesOf, partsOf, rawCellsOf, sheetsOf } from '../xlsx/written';
import { samplePaper } from './sample-paper';

const read = async (paper = samplePaper()) => sheetsOf(await bytesOf(xlsx(paper, ownBrand)));

describe('a report as a workbook', () => {
	it('has a cover, a sheet a topic, its texts and its definitions', async () => {
		const sheets = await read();
		expect(sheets.map(({ sheet }) => sheet)).toEqual([
			'Übersicht',
			'Tabelle a',
			'Abteilungen',
			'Texte',
			'Definitionen'
		]);
		const cover = sheets[0]?.data.map((row) => row.filter((cell) => cell !== null));
		expect(cover).toEqual(
			expect.arrayContaining([
				['Herbstrunde'],
				['Muster AG'],
				['1.202 Teilnahmen'],
				['Stand', '22. November 2026'],
				['Reifestufe', 'kundenorientiert. Service hält die Stufe.'],
				['Methode', '1.4'],
				['Definitionen']
			])
		);
	});

	it('puts tables with the same columns on one sheet, each row saying of which it is', async () => {
		const [heads, ...rows] = (await read())[2]?.data ?? [];
		expect(heads?.slice(0, 3)).toEqual(['Tabelle', 'Abteilung', 'Antworten']);
		expect(rows.map(([table, name]) => [table, name])).toEqual([
			['Alles über b', 'Köln'],
			['Alles über b', '=Bonn'],
			['Alles über b', '-5'],
			['Alles über c', 'Köln'],
			['Alles über c', '=Bonn'],
			['Alles über c', '-5']
		]);
	});

	it('has numbers, shares and days as such, with the unit in the heading, and text where there is no value', async () => {
		const [heads, ...rows] = (await read())[1]?.data ?? [];
		expect(heads).toEqual([
			'Abteilung',
			'Antworten',
			'Wert (Punkte)',
			'Änderung (Punkte)',
			'Anteil',
			'CLV (€)',
			'Stand',
			'Stufe'
		]);
		const day = new Date('2026-11-22T00:00:00Z');
		expect(rows).toEqual([
			['Köln', 1200, 61, -4.5, 0.42, 1250.5, day, '@stage'],
			['=Bonn', 1201, '–', -4.5, 0.42, 1250.5, day, 'kundenorientiert'],
			['-5', 1202, 61, -4.5, 0.42, '–', day, 'kundenorientiert']
		]);
	});

	it('shows decimals, per cent, days and shades as the page does', async () => {
		const parts = partsOf(await bytesOf(xlsx(samplePaper(), ownBrand)));
		for (const code of ['0', '0.0', '0%', '#,##0', '#,##0.00', 'yyyy-mm-dd']) {
			expect(parts['xl/styles.xml']).toContain(`formatCode="${code}"`);
		}
		const formatOf = (address: string) =>
			Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(parts['xl/worksheets/sheet2.xml'] ?? '')?.[1]);
		const formats = /<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0].match(/<xf .*?<\/xf>/gs) ?? [];
		expect(formats[formatOf('C2')]).toMatch(/fillId="6"/);
		expect(formats[formatOf('A4')]).toMatch(/indent="2"/);
	});

	it('says everything that the report says in words, as text', async () => {
		const [, , , texts, definitions] = await read();
		expect(texts?.data).toEqual(
			expect.arrayContaining([
				['Auf einer Seite', 'Text', null, '=Ein Satz, der wie eine Formel beginnt'],
				['Auf einer Seite', 'Kommentar', 'Ada, 2026-11-20', 'Mit dem Vorstand besprochen'],
				['Auf einer Seite', 'Empfehlung', '1', 'Kundinnen und Kunden besuchen']
			])
		);
		expect(definitions?.data).toEqual(
			expect.arrayContaining([
				['Tabelle a', 'CLV', 'Zahl, so genau wie auf der Seite', '€'],
				['Tabelle a', 'Anmerkung', '– heißt: nicht gezeigt.', null]
			])
		);
		const parts = partsOf(await bytesOf(xlsx(samplePaper(), ownBrand)));
		const cells = Object.entries(parts).flatMap(([path, xml]) => (/worksheets/.test(path) ? rawCellsOf(xml) : []));
		expect(cells.filter(({ text, type }) => type !== 'inlineStr' && Number.isNaN(Number(text)))).toEqual([]);
	});
});
