import type { GradedItem } from '../types';

/** How early customers take part in what is new, how soon it starts, and what becomes of what they do not want. */
export const innovationItems: readonly GradedItem[] = [
	{
		id: 'innovation.1',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Beteiligung an Neuem', en: 'Customers in development' },
		text: {
			de: 'Wann beteiligen Sie Kundinnen und Kunden an der Entwicklung eines neuen Angebots?',
			en: 'When do you involve customers in developing a new offer?'
		},
		help: {
			de: 'Angebot meint Produkte ebenso wie Dienstleistungen; denken Sie an die letzte Neuheit.',
			en: 'Offer means products as well as services; think of your most recent new offer.'
		},
		levels: [
			{
				de: 'Gar nicht; sie sehen das Angebot zum Verkaufsstart.',
				en: 'Not at all; they see the offer when it goes on sale.'
			},
			{
				de: 'Vor dem Verkaufsstart; sie testen ein fertiges Angebot, an dem sich Einzelheiten ändern lassen.',
				en: 'Before launch; they test a finished offer in which details can be changed.'
			},
			{
				de: 'Beim ersten Muster oder Probelauf; ihre Rückmeldung ändert noch den Entwurf.',
				en: 'At the first prototype or trial run; their feedback still changes the design.'
			},
			{
				de: 'Vor dem ersten Entwurf; mit ihnen klären wir, welches Problem zu lösen ist.',
				en: 'Before the first design; together we settle which problem is to be solved.'
			},
			{
				de: 'Von der Problemklärung bis zum Start; ihre Rückmeldung hat schon ein Vorhaben beendet.',
				en: 'From settling the problem to launch; their feedback has already ended a project.'
			}
		],
		evidenceHint: {
			de: 'Neuheit, Zeitpunkt der ersten Beteiligung und was sich dadurch änderte',
			en: 'The offer, when customers first took part and what changed as a result'
		},
		sources: ['ansatz tipp.5', 'gruende merkmal.2'],
		audience: 'leadership'
	},
	{
		id: 'innovation.2',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Umgang mit Ungenutztem', en: 'Dealing with unused offers' },
		text: {
			de: 'Was geschieht mit einem Angebot, das Ihre Kundinnen und Kunden nicht annehmen?',
			en: 'What happens to an offer that customers do not take up?'
		},
		help: {
			de: 'Auch einzelne Funktionen, Varianten, Tarife und Zusatzleistungen sind Angebote.',
			en: 'Single features, variants, tariffs and extra services are offers too.'
		},
		levels: [
			{
				de: 'Das fällt nicht auf; was genutzt wird, verfolgen wir nicht.',
				en: 'It goes unnoticed; we do not follow what is used.'
			},
			{
				de: 'Es bleibt im Programm; eine Entscheidung darüber ist nicht vorgesehen.',
				en: 'It stays in the range; nobody is due to decide about it.'
			},
			{
				de: 'Es wird erneut beworben, verbilligt oder gestrichen; nach den Gründen fragt niemand.',
				en: 'It is advertised again, made cheaper or dropped; nobody asks for the reasons.'
			},
			{
				de: 'Wir fragen Kundinnen und Kunden nach den Gründen und ändern oder beenden es danach.',
				en: 'We ask customers for their reasons and change or end it accordingly.'
			},
			{
				de: 'Wir handeln nach den Gründen der Kundschaft; sie haben auch ein neues Vorhaben umgelenkt.',
				en: 'We act on customers’ reasons; they have also changed the course of a new project.'
			}
		],
		evidenceHint: {
			de: 'Ein geändertes oder beendetes Angebot, der Grund und das Datum',
			en: 'One offer changed or ended, the reason and the date'
		},
		sources: ['radikal ursache.3', 'radikal effekt.3'],
		audience: 'leadership'
	},
	{
		id: 'innovation.3',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Vom Wandel zum Versuch', en: 'From change to trial' },
		text: {
			de: 'Was muss geschehen, bevor Sie bei verändertem Bedarf einen ersten Versuch mit Kundinnen und Kunden beginnen?',
			en: 'What has to happen before you start a first trial with customers whose needs have changed?'
		},
		help: {
			de: 'Ein Versuch ist etwas Vorläufiges, das Kundinnen und Kunden nutzen oder ablehnen können.',
			en: 'A trial is something provisional that customers can use or turn down.'
		},
		levels: [
			{
				de: 'Dazu kommt es nicht; auf veränderten Bedarf reagieren wir erst, wenn Umsatz fehlt.',
				en: 'It does not come to that; we respond to changed needs once revenue is missing.'
			},
			{
				de: 'Die nächste Jahresplanung muss ihn enthalten; vorher gibt es dafür weder Geld noch Personen.',
				en: 'The next annual plan has to include it; until then there is neither money nor staff.'
			},
			{
				de: 'Ein Antrag muss genehmigt werden; das geht auch mitten im Jahr.',
				en: 'An application has to be approved; that is possible at any time of year.'
			},
			{
				de: 'Nichts weiter; ein Team hat dafür Zeit und Geld und beginnt ohne Antrag.',
				en: 'Nothing more; a team has time and money for it and starts without an application.'
			},
			{
				de: 'Nichts weiter; ein Team beginnt ohne Antrag, und der Versuch erreicht die Kundschaft im selben Quartal.',
				en: 'Nothing more; a team starts without an application, and the trial reaches customers within the quarter.'
			}
		],
		evidenceHint: {
			de: 'Der bemerkte Wandel, der erste Versuch und beide Daten',
			en: 'The change noticed, the first trial and both dates'
		},
		sources: ['gruende merkmal.5', 'gruende these.1'],
		audience: 'leadership'
	}
];
