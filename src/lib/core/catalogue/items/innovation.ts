import type { GradedItem } from '../types';

/** How early customers take part in what is new. */
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
	}
];
