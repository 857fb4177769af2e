import type { Paper, PaperBlock } from '../../../src/lib/core/paper/paper';
import type { PaperTable } from '../../../src/lib/core/paper/table';

/** A table with a value of each kind, and each reason why there is none. */
export function tableOf(id: string, names: readonly string[] = ['Köln', '=Bonn', '-5']): PaperTable {
	return {
		id,
		name: `Tabelle ${id}`,
		caption: `Alles über ${id}`,
		columns: [
			{ key: 'name', name: 'Abteilung', kind: 'text' },
			{ key: 'n', name: 'Antworten', kind: 'count' },
			{ key: 'score', name: 'Wert', kind: 'points' },
			{ key: 'change', name: 'Änderung', kind: 'points', decimals: 1 },
			{ key: 'share', name: 'Anteil', kind: 'percent' },
			{ key: 'clv', name: 'CLV', kind: 'number', unit: '€', decimals: 2 },
			{ key: 'day', name: 'Stand', kind: 'date' },
			{ key: 'stage', name: 'Stufe', kind: 'text' }
		],
		rows: names.map((name, index) => ({
			key: `row-${index}`,
			depth: index,
			cells: [
				{ text: name, value: null },
				{ text: String(1200 + index), value: 1200 + index },
				index === 1 ? { text: '–', value: null, missing: 'withheld' } : { text: '61', value: 61, shade: 3 },
				{ text: '−4,5', value: -4.5 },
				{ text: '42 %', value: 0.42 },
				index === 2 ? { text: '–', value: null, missing: 'none' } : { text: '1.250,50 €', value: 1250.5 },
				{ text: '22. November 2026', value: '2026-11-22' },
				{ text: index === 0 ? '@stage' : 'kundenorientiert', value: null }
			]
		})),
		notes: ['– heißt: nicht gezeigt.']
	};
}

export const words: readonly PaperBlock[] = [
	{ kind: 'heading', level: 3, text: 'Wo Sie stehen' },
	{ kind: 'text', text: '=Ein Satz, der wie eine Formel beginnt', tone: 'lead' },
	{ kind: 'list', items: ['erstens', 'zweitens'], isOrdered: true },
	{ kind: 'facts', facts: [{ label: 'Methode', text: '1.4' }] },
	{
		kind: 'finding',
		finding: {
			statement: 'Selbstbild über dem Beleg',
			sides: [{ label: 'Behauptet', text: '80' }],
			explanations: ['Neue Kundschaft'],
			basis: 'Regel 3',
			setAside: 'bereits bekannt'
		}
	},
	{
		kind: 'step',
		step: {
			place: 1,
			title: 'Kundinnen und Kunden besuchen',
			reason: 'weil',
			facts: [{ label: 'Aufwand', text: 'gering' }],
			details: ['Woche 1'],
			basis: 'Regel 4'
		}
	},
	{ kind: 'comment', author: 'Ada', date: '2026-11-20', text: 'Mit dem Vorstand besprochen' },
	{ kind: 'derivation', title: 'Wert', lines: ['(4 + 3) / 2'] }
];

/** A paper with everything that a paper can hold. */
export function samplePaper(more: Partial<Paper> = {}): Paper {
	const drawing = { tag: 'circle', attributes: { r: 3 }, children: [] };
	return {
		kind: 'round',
		locale: 'de',
		title: 'Herbstrunde',
		subject: 'Muster AG',
		asOf: '2026-11-22',
		coverLines: ['1.202 Teilnahmen'],
		stage: { name: 'kundenorientiert', number: 3, of: 5, sentence: 'Service hält die Stufe.' },
		sections: [
			{ id: 'summary', role: 'summary', title: 'Auf einer Seite', blocks: [...words, table('a')] },
			{
				id: 'groups',
				role: 'groups',
				title: 'Abteilungen',
				blocks: [
					table('b'),
					{
						kind: 'figure',
						figure: {
							id: 'dots',
							title: 'Vergleich',
							summary: 'Köln liegt vorn.',
							legend: [{ mark: drawing, text: 'Wert' }],
							axis: drawing,
							rows: [{ label: 'Köln', track: drawing, figures: [] }],
							data: { shape: 'dots', categories: [], series: [], low: 0, high: 100, unit: '' },
							table: tableOf('c')
						}
					}
				]
			}
		],
		provenance: [{ label: 'Methode', text: '1.4' }],
		stored: { json: '{"a":[1,2.50]}', sha256: 'f'.repeat(64) },
		...more
	};
}

function table(id: string): PaperBlock {
	return { kind: 'table', table: tableOf(id) };
}
