import type { ContrastItem } from '../types';

/**
 * Focus (position 1) against obsession (position 7), both respectable ways of serving customers.
 * 1–5 follow the five contrasts of `gruende`; 6–10 are derived from the other sources so that each dimension is touched.
 */
export const contrastItems: readonly ContrastItem[] = [
	{
		id: 'contrast.1',
		kind: 'contrast',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Zuhören oder erproben', en: 'Listening or testing' },
		text: {
			de: 'Worauf stützen Sie sich, wenn Sie etwas für Ihre Kundschaft ändern?',
			en: 'What do you rely on when you change something for customers?'
		},
		help: {
			de: 'Erproben heißt: eine Annahme an einer Gruppe prüfen und am Verhalten ablesen, ob sie stimmt.',
			en: 'Testing means trying an assumption on a group and seeing from behaviour whether it holds.'
		},
		poles: [
			{
				de: 'Auf das, was Kundinnen und Kunden uns in Gesprächen und Umfragen sagen.',
				en: 'On what customers tell us in conversations and surveys.'
			},
			{
				de: 'Auf das, was Kundinnen und Kunden in unseren Versuchen und Vergleichen tun.',
				en: 'On what customers do in our experiments and comparisons.'
			}
		],
		sources: ['gruende kontrast.1'],
		audience: 'leadership'
	},
	{
		id: 'contrast.2',
		kind: 'contrast',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Bedarf heute oder morgen', en: 'Needs today or tomorrow' },
		text: {
			de: 'Von welchem Bedarf gehen Sie aus, wenn Sie ein neues Angebot entwickeln?',
			en: 'Which need do you start from when you develop a new offer?'
		},
		help: {
			de: 'Denken Sie an die Vorhaben, in die derzeit Geld fließt, nicht an Ideen auf Vorrat.',
			en: 'Think of the projects that are being funded now, not of ideas in reserve.'
		},
		poles: [
			{
				de: 'Von Wünschen, die Kundinnen und Kunden heute haben und uns nennen.',
				en: 'From wishes that customers have today and tell us about.'
			},
			{
				de: 'Von Bedürfnissen, die Kundinnen und Kunden morgen haben und noch nicht nennen können.',
				en: 'From needs that customers will have tomorrow and cannot name yet.'
			}
		],
		sources: ['gruende kontrast.2'],
		audience: 'leadership'
	},
	{
		id: 'contrast.3',
		kind: 'contrast',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Zufriedenheit oder Begeisterung', en: 'Satisfaction or delight' },
		text: {
			de: 'Wann gilt eine Kundenbeziehung bei Ihnen als gelungen?',
			en: 'When do you regard a customer relationship as a success?'
		},
		help: {
			de: 'Entscheidend ist, woran Sie Beziehungen messen oder wofür Sie Mitarbeitende loben, nicht der Leitsatz.',
			en: 'What counts is how you measure relationships or what you commend staff for, not the slogan.'
		},
		poles: [
			{
				de: 'Wenn Kundinnen und Kunden bekommen haben, was sie von uns erwarteten.',
				en: 'When customers have received what they expected from us.'
			},
			{
				de: 'Wenn Kundinnen und Kunden nach Jahren noch begeistert von uns erzählen.',
				en: 'When customers still speak of us with delight years later.'
			}
		],
		sources: ['gruende kontrast.3'],
		audience: 'leadership'
	},
	{
		id: 'contrast.4',
		kind: 'contrast',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Besser oder als Erste', en: 'Better or first' },
		text: {
			de: 'Wo suchen Sie Ihren Vorsprung vor dem Wettbewerb?',
			en: 'Where do you look for your lead over competitors?'
		},
		help: {
			de: 'Denken Sie an die letzten Angebote, die Sie auf den Markt gebracht haben.',
			en: 'Think of the offers you launched most recently.'
		},
		poles: [
			{
				de: 'In bekannten Feldern, in denen unser Angebot besser ist als das der anderen.',
				en: 'In familiar fields, where our offer is better than that of others.'
			},
			{
				de: 'In neuen Feldern, in denen noch niemand oder kaum jemand etwas anbietet.',
				en: 'In new fields, where few or no others have an offer yet.'
			}
		],
		sources: ['gruende kontrast.4'],
		audience: 'leadership'
	},
	{
		id: 'contrast.5',
		kind: 'contrast',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Marge abwägen oder vorleisten', en: 'Balance or delight first' },
		text: {
			de: 'Wie entscheiden Sie, wenn etwas die Kundschaft begeistert und zunächst Marge kostet?',
			en: 'How do you decide when something delights customers and costs margin at first?'
		},
		help: {
			de: 'Gemeint sind Leistungen, die andere schwer nachahmen können, nicht Rabatte.',
			en: 'This means things that others find hard to copy, not discounts.'
		},
		poles: [
			{
				de: 'Wir wägen beides ab, damit die Rechnung in jedem Jahr aufgeht.',
				en: 'We weigh one against the other, so that each year pays for itself.'
			},
			{
				de: 'Wir gehen in Vorleistung, damit etwas entsteht, das niemand rasch nachahmt.',
				en: 'We put delight first, so that we build something nobody quickly copies.'
			}
		],
		sources: ['gruende kontrast.5'],
		audience: 'leadership'
	},
	{
		id: 'contrast.6',
		kind: 'contrast',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Unternehmensziel oder Kundenproblem', en: 'Company goal or customer problem' },
		text: {
			de: 'Womit beginnt die Geschäftsleitung, wenn sie eine Entscheidung vorbereitet?',
			en: 'What does top management begin with when it prepares a decision?'
		},
		help: {
			de: 'Denken Sie an die erste Seite der letzten Entscheidungsvorlage.',
			en: 'Think of the first page of the latest decision paper.'
		},
		poles: [
			{
				de: 'Mit dem Unternehmensziel; dann prüft sie die Folgen für Kundinnen und Kunden.',
				en: 'With the company goal; then it examines the consequences for customers.'
			},
			{
				de: 'Mit dem Kundenproblem; dann prüft sie die Folgen für das Unternehmen.',
				en: 'With the customer problem; then it examines the consequences for the company.'
			}
		],
		sources: ['radikal def.1', 'ki ton.1'],
		audience: 'leadership'
	},
	{
		id: 'contrast.7',
		kind: 'contrast',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Service: Kosten oder Ertrag', en: 'Service: cost or return' },
		text: {
			de: 'Wonach steuern Sie Ihren Kundenservice?',
			en: 'By which yardstick do you run your customer service?'
		},
		help: {
			de: 'Denken Sie an die Zahl, nach der in der letzten Servicebesprechung zuerst gefragt wurde.',
			en: 'Think of the figure that was asked for first in the latest service meeting.'
		},
		poles: [
			{
				de: 'Nach Aufwand: Anliegen werden zuverlässig und zu tragbaren Kosten erledigt.',
				en: 'By cost: requests are settled reliably and at a reasonable expense.'
			},
			{
				de: 'Nach Ertrag: Anliegen werden so gelöst, dass Treue und Empfehlungen entstehen.',
				en: 'By return: requests are solved so that they earn loyalty and recommendations.'
			}
		],
		sources: ['ansatz tipp.4', 'radikal risiko.3'],
		audience: 'leadership'
	},
	{
		id: 'contrast.8',
		kind: 'contrast',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Antworten oder zuvorkommen', en: 'Responding or pre-empting' },
		text: {
			de: 'Wann handeln Sie bei einem Problem, das eine Kundin oder einen Kunden trifft?',
			en: 'When do you act on a problem that affects a customer?'
		},
		help: {
			de: 'Denken Sie an den letzten Fall, in dem etwas schiefging, zum Beispiel eine verspätete Lieferung.',
			en: 'Think of the last case in which something went wrong, such as a late delivery.'
		},
		poles: [
			{
				de: 'Sobald es gemeldet wird, damit niemand auf Hilfe warten muss.',
				en: 'As soon as it is reported, so that nobody has to wait for help.'
			},
			{
				de: 'Sobald Daten darauf hindeuten, damit niemand es erst melden muss.',
				en: 'As soon as data point to it, so that nobody has to report it.'
			}
		],
		sources: ['ki hebel.5'],
		audience: 'leadership'
	},
	{
		id: 'contrast.9',
		kind: 'contrast',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Effizienz oder Kundenerlebnis', en: 'Efficiency or customer experience' },
		text: {
			de: 'Was gibt den Ausschlag, wenn Sie zwischen zwei Abläufen wählen?',
			en: 'What tips the balance when you choose between two ways of working?'
		},
		help: {
			de: 'Denken Sie an die letzte Umstellung, bei der beides nicht zugleich zu haben war.',
			en: 'Think of the last change in which you could not have both.'
		},
		poles: [
			{
				de: 'Die Effizienz, solange Kundinnen und Kunden keine Verschlechterung bemerken.',
				en: 'Efficiency, as long as customers notice no change for the worse.'
			},
			{
				de: 'Das Kundenerlebnis, solange die zusätzlichen Kosten tragbar bleiben.',
				en: 'The customer experience, as long as the extra cost stays reasonable.'
			}
		],
		sources: ['ki kultur.2'],
		audience: 'leadership'
	},
	{
		id: 'contrast.10',
		kind: 'contrast',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Eigener Schritt oder ganzer Weg', en: 'Own step or whole journey' },
		text: {
			de: 'Wie gestalten Sie Abläufe, die Kundinnen und Kunden durchlaufen?',
			en: 'How do you design the processes that customers go through?'
		},
		help: {
			de: 'Denken Sie an einen Ablauf über mehrere Abteilungen, zum Beispiel Bestellung, Lieferung und Rechnung.',
			en: 'Think of a process across departments, such as order, delivery and invoice.'
		},
		poles: [
			{
				de: 'Jede Abteilung macht der Kundschaft ihren eigenen Schritt so einfach wie möglich.',
				en: 'Each department makes its own step as easy as possible for customers.'
			},
			{
				de: 'Alle Abteilungen machen der Kundschaft gemeinsam den ganzen Weg so einfach wie möglich.',
				en: 'All departments together make the whole journey as easy as possible for customers.'
			}
		],
		sources: ['gruende innen.1', 'strategie umsetzung.2'],
		audience: 'leadership'
	}
];
