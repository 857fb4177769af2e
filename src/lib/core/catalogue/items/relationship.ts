import type { GradedItem } from '../types';

/** What a departure sets off, what sales is rewarded for, what is tailored, and what becomes of public opinions. */
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
				en: 'Known reasons serve as warning signs; when one shows, we make contact before anyone leaves.'
			}
		],
		evidenceHint: {
			de: 'Ein festgehaltener Grund, die Änderung daraus und ihr Datum',
			en: 'One recorded reason, the change it led to and the date'
		},
		sources: ['strategie macht.1', 'gruende merkmal.3', 'radikal def.2'],
		audience: 'everyone'
	},
	{
		id: 'relationship.2',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Erfolg im Vertrieb', en: 'What counts in sales' },
		text: {
			de: 'Was zählt in Ihren Vertriebszielen als Erfolg?',
			en: 'What do your sales targets count as success?'
		},
		help: {
			de: 'Gemeint sind alle Ziele fürs Verkaufen, mit Prämie oder ohne, auch im Onlinehandel und in Kampagnen.',
			en: 'This means every target for selling, with a bonus or without, online shops and campaigns included.'
		},
		levels: [
			{
				de: 'Der Abschluss; was danach aus der Kundschaft wird, erfährt der Vertrieb nicht.',
				en: 'The sale; sales staff do not hear what becomes of the customer.'
			},
			{
				de: 'Der Abschluss; wer geblieben ist, erfährt der Vertrieb, für seine Ziele zählt es nicht.',
				en: 'The sale; sales staff hear who has stayed, but no target depends on it.'
			},
			{
				de: 'Der Abschluss; Storno, Rückgabe und frühe Kündigung werden wieder abgezogen.',
				en: 'The sale; withdrawals, returns and early cancellations are deducted again.'
			},
			{
				de: 'Auch das Bleiben; Wiederkauf oder Verlängerung ist ein eigenes Ziel neben dem Abschluss.',
				en: 'Also that customers stay; repeat purchase or renewal is a target of its own.'
			},
			{
				de: 'Auch das Bleiben; deshalb hat der Vertrieb schon von einem Kauf abgeraten, der nicht passte.',
				en: 'Also that customers stay; sales staff have therefore advised against a purchase that did not fit.'
			}
		],
		evidenceHint: {
			de: 'Zielvereinbarung oder Prämienregel, ihr Stand und die Stelle, an der das Bleiben zählt',
			en: 'The target agreement or bonus rule, its date and the clause in which staying counts'
		},
		sources: ['radikal def.2', 'radikal risiko.4'],
		audience: 'leadership'
	},
	{
		id: 'relationship.3',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Zuschnitt von Angeboten', en: 'Tailoring offers' },
		text: {
			de: 'Wonach richten Sie sich, wenn Sie bestehenden Kundinnen und Kunden etwas anbieten?',
			en: 'What do you go by when you offer something to an existing customer?'
		},
		help: {
			de: 'Angebote sind auch Beratung, Wartung, Tarife und Hinweise; es zählen nur Angaben, die Sie dafür verwenden dürfen.',
			en: 'Offers include advice, maintenance, tariffs and tips; only information you are permitted to use counts.'
		},
		levels: [
			{
				de: 'Nach unserem Sortiment; alle bekommen dasselbe zur selben Zeit.',
				en: 'Our own range; everyone is offered the same at the same time.'
			},
			{
				de: 'Nach Gruppen; innerhalb einer Branche, Region oder Altersgruppe bekommen alle dasselbe.',
				en: 'Groups; within an industry, region or age group everyone is offered the same.'
			},
			{
				de: 'Nach früheren Käufen; daraus schließen wir, was jemand als Nächstes braucht.',
				en: 'Earlier purchases; from these we infer what somebody may need next.'
			},
			{
				de: 'Nach Käufen und Wünschen; was jemand uns genannt hat, ist festgehalten und bestimmt das Angebot.',
				en: 'Purchases and wishes; what somebody has told us is on record and shapes the offer.'
			},
			{
				de: 'Nach Käufen und Wünschen; lehnt jemand ab, fragen wir nach und passen das nächste Angebot an.',
				en: 'Purchases and wishes; if somebody declines, we ask why and adapt the next offer.'
			}
		],
		evidenceHint: {
			de: 'Ein Angebot mit Datum und dem festgehaltenen Wunsch dahinter, ohne Namen',
			en: 'One offer with its date and the recorded wish behind it, without names'
		},
		sources: ['gruende merkmal.1', 'strategie umsetzung.3', 'radikal beispiel.3', 'ansatz beispiel.2'],
		audience: 'customer-facing'
	},
	{
		id: 'relationship.4',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Öffentliche Meinungen', en: 'Opinions in public' },
		text: {
			de: 'Was geschieht mit Meinungen, die Kundinnen und Kunden öffentlich über Sie äußern?',
			en: 'What happens when customers voice an opinion about you in public?'
		},
		help: {
			de: 'Öffentlich heißt: auf Bewertungsportalen, in sozialen Netzwerken, Foren, Fachkreisen oder Medien, ob Lob oder Kritik.',
			en: 'In public means review sites, social networks, forums, trade circles or the media, whether praise or criticism.'
		},
		levels: [
			{
				de: 'Wir erfahren zufällig davon; sie zu lesen, ist niemandes Aufgabe.',
				en: 'We come across it by chance; reading such opinions is nobody’s job.'
			},
			{
				de: 'Eine benannte Person liest mit; eine Antwort bekommt niemand.',
				en: 'A named person follows what is said; nobody gets a reply.'
			},
			{
				de: 'Wir antworten öffentlich; die Abteilung, um die es geht, erfährt davon nichts.',
				en: 'We reply in public; the department concerned does not hear of it.'
			},
			{
				de: 'Wir antworten; die betroffene Abteilung entscheidet, was sie ändert, und hält es fest.',
				en: 'We reply; the department concerned decides what to change and puts it on record.'
			},
			{
				de: 'Solche Meinungen haben zu Änderungen geführt; wer sie geäußert hat, hat davon erfahren.',
				en: 'Such opinions have led to changes; those who voiced them have been told.'
			}
		],
		evidenceHint: {
			de: 'Die Meinung mit Datum oder Link, die Änderung und die Nachricht darüber',
			en: 'The opinion with its date or link, the change and the message about it'
		},
		sources: ['strategie macht.2', 'radikal folge.3', 'gruende merkmal.4'],
		audience: 'customer-facing'
	}
];
