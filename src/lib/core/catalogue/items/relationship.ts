import type { GradedItem } from '../types';

/** What a lost customer sets in motion. */
export const relationshipItems: readonly GradedItem[] = [
	{
		id: 'relationship.1',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Umgang mit Abwanderung', en: 'Dealing with lost customers' },
		text: {
			de: 'Was geschieht, wenn Kundinnen und Kunden abwandern?',
			en: 'What happens when customers leave?'
		},
		help: {
			de: 'Abwandern heißt kündigen, nicht verlängern oder nicht mehr kaufen, je nachdem, wie Ihr Geschäft läuft.',
			en: 'Leaving means cancelling, not renewing or no longer buying, whichever fits your business.'
		},
		levels: [
			{
				de: 'Wir bemerken es, wenn überhaupt, am fehlenden Umsatz.',
				en: 'We notice it, if at all, from missing revenue.'
			},
			{
				de: 'Wir zählen die Verluste; nach den Gründen fragt niemand.',
				en: 'We count the losses; nobody asks for the reasons.'
			},
			{
				de: 'Wir fragen nach den Gründen und halten sie fest; geändert hat sich daraufhin nichts.',
				en: 'We ask for the reasons and record them; nothing has changed as a result.'
			},
			{
				de: 'Festgehaltene Gründe haben zu Änderungen geführt, die wir benennen können.',
				en: 'Recorded reasons have led to changes we can name.'
			},
			{
				de: 'Bekannte Gründe dienen als Warnzeichen; zeigt sich eines, melden wir uns, bevor jemand geht.',
				en: 'Known reasons serve as warning signs; when one shows, we get in touch before anyone leaves.'
			}
		],
		evidenceHint: {
			de: 'Ein festgehaltener Grund, die Änderung daraus und ihr Datum',
			en: 'One recorded reason, the change it led to and the date'
		},
		sources: ['strategie macht.1', 'gruende merkmal.3', 'radikal def.2'],
		audience: 'everyone'
	}
];
