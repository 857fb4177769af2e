import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ownBrand } from '../../../src/lib/core/branding/brand';
import { csv, csvDe } from '../../../src/lib/server/papers/csv';
import { bytesOf } from '../xlsx/written';
import { samplePaper, tableOf } from './sample-paper';

const textOf = async (writer: typeof csv, paper = samplePaper()) => (await bytesOf(writer(paper, ownBrand))).toString();
const linesOf = (text: string, delimiter: string) =>
	papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' }).data.slice(0, -1);

describe('a report as one long table', () => {
	it('has a value a line with its address, its unit and why there is none', async () => {
		const lines = linesOf(await textOf(csv), ',');
		expect(lines[0]?.slice(3)).toEqual(
			'Abschnitt,Tabelle,Zeile,Spalte,Wert,Einheit,Text,Warum kein Wert,Adresse'.split(',')
		);
		const at = (address: string) => lines.find((line) => line[11] === address)?.slice(5);
		expect(at('a/row-0/n')).toEqual(['Köln', 'Antworten', '1200', '', '1200', '', 'a/row-0/n']);
		expect(at('a/row-0/share')).toEqual(['Köln', 'Anteil', '0.42', 'Bruchteil von 1', '42 %', '', 'a/row-0/share']);
		expect(at('a/row-2/clv')?.slice(2, 6)).toEqual(['', '€', '–', 'keine oder zu wenige Angaben']);
		expect(at('b/row-1/score')?.slice(2, 6)).toEqual(['', 'Punkte', '–', 'zum Schutz der Antwortenden nicht gezeigt']);
		expect(at('c/row-0/day')?.[2]).toBe('2026-11-22');
	});

	it('keeps negative numbers numbers, and texts like formulas texts', async () => {
		const lines = linesOf(await textOf(csv), ',');
		expect(lines.find((line) => line[11] === 'a/row-0/change')?.[7]).toBe('-4.5');
		const names = new Set(lines.filter((line) => line[11] !== '').map((line) => line[5]));
		expect(names).toEqual(new Set(['Zeile', 'Köln', "'=Bonn", "'-5"]));
		expect(lines.find((line) => line[11] === 'a/row-0/stage')?.[9]).toBe("'@stage");
	});

	it('says everything that the report says in words, also what somebody added', async () => {
		const texts = linesOf(await textOf(csv), ',').map((line) => [line[5], line[6], line[9]].join('|'));
		expect(texts).toEqual(
			expect.arrayContaining([
				"|Text|'=Ein Satz, der wie eine Formel beginnt",
				'|Zurückgestellt, weil|bereits bekannt',
				'1|Empfehlung|Kundinnen und Kunden besuchen',
				'Ada, 2026-11-20|Kommentar|Mit dem Vorstand besprochen',
				'Wert|Herleitung|(4 + 3) / 2',
				'Vergleich|Text|Köln liegt vorn.'
			])
		);
	});

	it('comes with semicolons and decimal commas for German spreadsheets, both with their mark', async () => {
		const german = await textOf(csvDe);
		expect(german.codePointAt(0)).toBe(0xfeff);
		expect((await textOf(csv)).codePointAt(0)).toBe(0xfeff);
		const values = linesOf(german, ';').map((line) => line[7]);
		expect(values).toEqual(expect.arrayContaining(['-4,5', '0,42', '1250,5', '1200']));
		expect(values.filter((value) => value?.includes('.'))).toEqual([]);
		expect(german).toContain(';-4,5;Punkte;');
	});

	it('never gives a text cell that begins like a formula, and loses none, in either dialect', async () => {
		const beginning = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '"', '\n', ';', ',', 'a');
		const nasty = fc.tuple(beginning, fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join(''));
		await fc.assert(
			fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (names) => {
				const table = tableOf('t', names);
				const section = { id: 's', role: 'other' as const, title: 's', blocks: [{ kind: 'table' as const, table }] };
				const paper = samplePaper({ sections: [section], provenance: [] });
				for (const [writer, delimiter] of [
					[csv, ','],
					[csvDe, ';']
				] as const) {
					const lines = linesOf(await textOf(writer, paper), delimiter).slice(1);
					expect(lines.map((line) => line.length)).toEqual(lines.map(() => 12));
					const cells = lines.flatMap((line) => [...line.slice(0, 7), ...line.slice(8)]);
					expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
					const read = lines.filter((line) => line[11]?.endsWith('/n')).map((line) => line[5]);
					expect(read.map((name) => name?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(
						names.map((name) => name.toWellFormed().replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))
					);
				}
			})
		);
	});
});
