import type { Drawing, PaperFigure } from '../../../../src/lib/core/paper/figure';
import type { Paper, PaperBlock } from '../../../../src/lib/core/paper/paper';
import type { PaperCell, PaperTable } from '../../../../src/lib/core/paper/table';
import type { Locale } from '../../../../src/lib/core/text';
import {
	axis,
	band,
	baseline,
	claimedDot,
	evidencedDot,
	gap,
	legendMark,
	targetTick,
	track
} from '../../../../src/lib/ui/charts/marks';
import { pointsScale } from '../../../../src/lib/ui/charts/scale';

/** A paper with every kind of block, made by hand: what it says is invented. */
export function handmadePaper(locale: Locale, changes: Partial<Paper> = {}): Paper {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	const summary: readonly PaperBlock[] = [
		{
			kind: 'text',
			tone: 'lead',
			text: say(
				'Was über die eigene Haltung gesagt wird, liegt in zwei Dimensionen deutlich über dem, was sich belegen lässt.',
				'What is said about the company’s own attitude lies well above what can be evidenced in two dimensions.'
			)
		},
		{ kind: 'figure', figure: counterCheck(locale) },
		{
			kind: 'comment',
			author: 'Dr. Jana Öztürk',
			date: '2026-05-12',
			text: say(
				'Die Zahlen aus dem Service decken sich mit dem, was wir in den Gesprächen im April gehört haben.\nFür den Vorstand ist vor allem die zweite Zeile wichtig.',
				'The service figures match what we heard in the conversations in April.\nFor the board the second line matters most.'
			)
		}
	];
	return {
		kind: 'assessment',
		locale,
		title: say('Führungskräfte-Check', 'Executive check'),
		subject: 'Müller & Söhne <Präzisionstechnik>',
		asOf: '2026-05-12',
		coverLines: [
			say('Stand: 12. Mai 2026', 'As of 12 May 2026'),
			say('Ausgefüllt von der Geschäftsleitung', 'Completed by the management')
		],
		stage: {
			name: say('Kundenbewusst', 'Customer-aware'),
			number: 2,
			of: 5,
			sentence: say(
				'Zwei von acht Dimensionen halten die nächste Stufe auf: Messung & Wirkung sowie Service & Erlebnis.',
				'Two of eight dimensions hold back the next stage: Measurement & action and Service & experience.'
			)
		},
		sections: [
			{ id: 'summary', role: 'summary', title: say('Auf einer Seite', 'On one page'), blocks: summary },
			{ id: 'dimensions', role: 'dimensions', title: say('Dimensionen', 'Dimensions'), blocks: dimensions(locale) },
			{
				id: 'findings',
				role: 'findings',
				title: say('Wo Selbstbild und Kunden auseinanderliegen', 'Where self-image and customers differ'),
				blocks: findings(locale)
			},
			{ id: 'plan', role: 'plan', title: say('Was zuerst zu tun ist', 'What to do first'), blocks: plan(locale) },
			{
				id: 'method',
				role: 'method',
				title: say('Methode und Fallzahlen', 'Method and numbers of cases'),
				blocks: method(locale)
			}
		],
		provenance: [
			{ label: say('Methode', 'Method'), text: 'Gegenprobe 1.4' },
			{ label: say('Fragebogen', 'Questionnaire'), text: 'executive, 3f9a…' },
			{ label: 'SHA-256', text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }
		],
		stored: null,
		...changes
	};
}

export const dimensionNames: Readonly<Record<Locale, readonly string[]>> = {
	de: [
		'Führung & Kultur',
		'Kundenverständnis',
		'Kundenreise & Schmerzpunkte',
		'Innovation & Vorausdenken',
		'Beziehung & Begeisterung',
		'Service & Erlebnis',
		'Daten, KI & Tempo',
		'Messung & Wirkung'
	],
	en: [
		'Leadership & culture',
		'Customer understanding',
		'Journey & pain points',
		'Innovation & foresight',
		'Relationship & delight',
		'Service & experience',
		'Data, AI & speed',
		'Measurement & action'
	]
};

const values: readonly (readonly [claimed: number, evidenced: number])[] = [
	[81, 42],
	[64, 60],
	[55, 31],
	[47, 47],
	[72, 38],
	[90, 22],
	[35, 12],
	[50, 50]
];

function counterCheck(locale: Locale): PaperFigure {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	const [claimed, evidenced] = [say('behauptet', 'claimed'), say('belegt', 'evidenced')];
	const rows = dimensionNames[locale].map((label, place) => {
		const [said, shown] = values[place] ?? [0, 0];
		return { label, said, shown };
	});
	return {
		id: 'counter-check',
		title: say('Selbstbild und Belege je Dimension', 'Self-image and evidence by dimension'),
		summary: say(
			'Behauptet werden 35 bis 90 Punkte, belegt sind 12 bis 60. Am weitesten liegt Service & Erlebnis auseinander.',
			'Between 35 and 90 points are claimed, 12 to 60 evidenced. Service & experience lies furthest apart.'
		),
		legend: [
			{ mark: legendMark('claimed'), text: claimed },
			{ mark: legendMark('evidenced'), text: evidenced },
			{ mark: legendMark('target'), text: say('Ziel', 'target') },
			{
				mark: legendMark('band'),
				text: say('mögliche Werte, je nach offenen Antworten', 'possible values, depending on open answers')
			}
		],
		axis: axis([0, 25, 50, 75, 100].map((percent) => ({ percent, text: String(percent) }))),
		rows: rows.map(({ label, said, shown }) => ({
			label,
			track: dots(said, shown),
			figures: [
				{ name: claimed, text: String(said) },
				{ name: evidenced, text: String(shown) }
			]
		})),
		data: {
			shape: 'dots',
			categories: rows.map(({ label }) => label),
			series: [
				{ name: claimed, values: rows.map(({ said }) => said) },
				{ name: evidenced, values: rows.map(({ shown }) => shown) }
			],
			low: 0,
			high: 100,
			unit: ''
		},
		table: {
			id: 'counter-check',
			name: say('Gegenprobe', 'Counter-check'),
			caption: say('Selbstbild und Belege in Punkten (0 bis 100)', 'Self-image and evidence in points (0 to 100)'),
			columns: [
				{ key: 'dimension', name: 'Dimension', kind: 'text' },
				{ key: 'claimed', name: claimed, kind: 'points' },
				{ key: 'evidenced', name: evidenced, kind: 'points' },
				{ key: 'band', name: say('Spanne', 'range'), kind: 'text' }
			],
			rows: rows.map(({ label, said, shown }, place) => ({
				key: String(place),
				cells: [
					text(label),
					points(said),
					points(shown),
					text(say(`${said - 7} bis ${said}`, `${said - 7} to ${said}`))
				]
			})),
			notes: [
				say('≥ 60 gilt als hoch; „–“: dazu wurde nichts gefragt.', '≥ 60 counts as high; “–”: nothing was asked.')
			]
		}
	};
}

function dots(said: number, shown: number): Drawing {
	return track([
		band(pointsScale, [said - 7, said]),
		baseline(),
		targetTick(pointsScale, 70),
		gap(pointsScale, said, shown),
		claimedDot(pointsScale, said),
		evidencedDot(pointsScale, shown)
	]);
}

function dimensions(locale: Locale): readonly PaperBlock[] {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	return [
		{ kind: 'table', table: heatMap(locale) },
		...dimensionNames[locale].flatMap((name, place): readonly PaperBlock[] => [
			{ kind: 'heading', level: 3, text: name },
			{
				kind: 'text',
				tone: 'plain',
				text: say(
					`Die Antworten ergeben ${values[place]?.[0]} von 100 Punkten. Davon ist durch datierte, nachprüfbare Tatsachen gedeckt, was ${values[place]?.[1]} Punkten entspricht; der Rest beruht auf Einschätzung.`,
					`The answers come to ${values[place]?.[0]} of 100 points. Of these, dated and verifiable facts support ${values[place]?.[1]} points; the rest is judgement.`
				)
			},
			{
				kind: 'derivation',
				title: say('Wie der Wert zustande kommt', 'How the value comes about'),
				lines: [
					say(
						'Fünf Antworten, Gewichte 1, 1, 1, 0,5 und 0,5; „Weiß ich nicht“ zählt nicht mit.',
						'Five answers, weights 1, 1, 1, 0.5 and 0.5; “don’t know” is left out.'
					),
					say('Mittel der Stufen → Punkte: (2,1 − 0) ÷ 4 × 100.', 'Mean of the levels → points: (2.1 − 0) ÷ 4 × 100.')
				]
			}
		])
	];
}

function heatMap(locale: Locale): PaperTable {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	const groups = ['Vertrieb', 'Innendienst', 'Kundendienst', 'Produktmanagement & Entwicklung', 'Verwaltung'];
	return {
		id: 'map',
		name: say('Karte', 'Map'),
		caption: say('Gruppen und Dimensionen', 'Groups and dimensions'),
		columns: [
			{ key: 'group', name: say('Gruppe', 'Group'), kind: 'text' },
			...dimensionNames[locale].map((name, place) => ({ key: String(place), name, kind: 'points' as const }))
		],
		rows: groups.map((group, row) => ({
			key: String(row),
			depth: row === 1 || row === 2 ? 1 : 0,
			cells: [
				text(group),
				...dimensionNames[locale].map((_, place): PaperCell => {
					const score = (row * 31 + place * 17 + 11) % 101;
					if ((row + place) % 9 === 4) return { text: '–', value: null, missing: 'withheld' };
					return { text: String(score), value: score, shade: Math.min(4, Math.floor(score / 20)) };
				})
			]
		})),
		notes: [
			say(
				'–: zu wenige Antworten, um die Personen dahinter zu schützen.',
				'–: too few answers to protect the people behind them.'
			)
		]
	};
}

function findings(locale: Locale): readonly PaperBlock[] {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	return [
		{
			kind: 'finding',
			finding: {
				statement: say(
					'Der Service hält sich für ausgezeichnet; die Abwanderung liegt über dem Ziel.',
					'Service is considered excellent; churn lies above its target.'
				),
				sides: [
					{
						label: say('Service & Erlebnis', 'Service & experience'),
						text: say('90 von 100 Punkten (83 bis 90)', '90 of 100 points (83 to 90)')
					},
					{
						label: say('Abwanderungsrate', 'Churn rate'),
						text: say('12,5 % (95 %: 10,1 bis 15,3 %), Ziel 8 %', '12.5% (95%: 10.1 to 15.3%), target 8%')
					}
				],
				explanations: [
					say(
						'Kunden können aus Gründen gehen, die der Service nicht beeinflusst.',
						'Customers may leave for reasons that service cannot influence.'
					)
				],
				basis: say(
					'Regel: Selbstbild über Belegen · eigene Deutung',
					'Rule: self-image above evidence · our interpretation'
				),
				setAside: null
			}
		},
		{
			kind: 'finding',
			finding: {
				statement: say(
					'Für Messung & Wirkung gibt es hohe Antworten und keine Kennzahl.',
					'For Measurement & action there are high answers and no figure.'
				),
				sides: [
					{ label: say('Antworten', 'Answers'), text: '50' },
					{ label: say('Kennzahl', 'Figure'), text: say('keine', 'none') }
				],
				explanations: [],
				basis: say('Regel: Blindflug', 'Rule: flying blind'),
				setAside: say('Die Erhebung beginnt im Juli.', 'The survey begins in July.')
			}
		}
	];
}

function plan(locale: Locale): readonly PaperBlock[] {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	return [1, 2, 3].map((place) => ({
		kind: 'step',
		step: {
			place,
			title: say('Abwanderungsgründe jeden Monat erheben', 'Ask for reasons for leaving every month'),
			reason: say(
				'Weil 12,5 % der Kunden gingen und niemand fragt, warum.',
				'Because 12.5% of the customers left and nobody asks why.'
			),
			facts: [
				{ label: say('Aufwand', 'Effort'), text: say('gering', 'low') },
				{ label: say('Kennzahl', 'Figure'), text: say('Abwanderungsrate', 'Churn rate') }
			],
			details: [
				say(
					'Bis Tag 30: zehn Gespräche mit Kunden führen, die gegangen sind.',
					'By day 30: talk to ten customers who left.'
				),
				say(
					'Bis Tag 60: drei Gründe festhalten und einer Person zuordnen.',
					'By day 60: write down three reasons and give each an owner.'
				)
			],
			basis: say(
				'Regel: Abwanderung über Ziel · Textstelle ki check.6',
				'Rule: churn above target · passage ki check.6'
			)
		}
	}));
}

function method(locale: Locale): readonly PaperBlock[] {
	const say = (de: string, en: string) => (locale === 'de' ? de : en);
	return [
		{ kind: 'heading', level: 4, text: say('Was gezählt wird', 'What is counted') },
		{
			kind: 'list',
			isOrdered: false,
			items: [
				say(
					'Eine Antwort ohne Tatsache zählt zum Selbstbild, nicht zu den Belegen.',
					'An answer without a fact counts towards the self-image, not the evidence.'
				),
				say('„Trifft nicht zu“ zählt nie als null.', '“Not applicable” never counts as zero.')
			]
		},
		{
			kind: 'facts',
			facts: [
				{ label: say('Gültige Antworten', 'Valid answers'), text: '38' },
				{ label: say('Offen gelassen', 'Left open'), text: '2' }
			]
		},
		{ kind: 'text', tone: 'small', text: say('Zahlen sind gerundet.', 'Figures are rounded.') }
	];
}

function text(words: string): PaperCell {
	return { text: words, value: null };
}

function points(value: number): PaperCell {
	return { text: String(value), value };
}
