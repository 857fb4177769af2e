import type { RecommendationTemplate } from '../../types';

/** What descriptions of customer groups rest on. */
export const understandingGroupTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'understanding.group-from-seven',
		dimension: 'understanding',
		items: [{ item: 'understanding.3', from: 0, to: 2 }],
		title: {
			de: 'Eine Kundengruppe aus sieben Gesprächen beschreiben',
			en: 'Describe one customer group from seven conversations'
		},
		reason: {
			de: 'Hinter keiner Beschreibung einer Kundengruppe stehen bisher Gespräche mit ihr; wer danach wirbt oder entwickelt, folgt dem Bild, das das Haus von ihr hat.',
			en: 'No description of a customer group rests on conversations with it so far; advertising or developing by it follows the picture the company has of it.'
		},
		firstStep: {
			de: 'Vertrieb und Service wählen die umsatzstärkste Kundengruppe, lassen sieben ihrer Mitglieder mit Kontakterlaubnis erzählen, was sie mit dem Gekauften erreichen wollen, wie sie auswählen und wer mitredet, und schreiben auf eine Seite, was bei mindestens vieren gleich war.',
			en: 'Sales and service choose the customer group with most revenue, ask seven members who allow contact what they want to achieve, how they choose and who has a say, and note on one page what at least four share.'
		},
		day60: {
			de: 'Marketing, Produkt und Service haben nach dieser Seite je eine laufende Arbeit geändert; was bei den sieben verschieden war, ist als offene Frage vermerkt.',
			en: 'Marketing, product and service have each changed one piece of current work to fit this page; what differed among the seven is noted as an open question.'
		},
		day90: {
			de: 'Eine zweite Gruppe ist ebenso beschrieben; eine im Haus geläufige Vorstellung, die kein Gespräch stützte, ist gestrichen.',
			en: 'A second group has been described the same way; one notion common in the company that no conversation supported has been dropped.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe je Kunde der beschriebenen Gruppe gegen eine noch nicht beschriebene, nach zwei Quartalen. Passt die Seite auf jede Gruppe, ist sie zu allgemein.',
			en: 'Purchases per customer in the group described against one not yet described, after two quarters. If the page fits any group, it is too general.'
		},
		sources: ['gruende mittel.1', 'radikal risiko.1', 'radikal effekt.4']
	},
	{
		id: 'understanding.two-colours',
		dimension: 'understanding',
		items: [{ item: 'understanding.3', from: 3, to: 3 }],
		title: {
			de: 'Beschreibungen der Kundengruppen an neuen Kontakten berichtigen',
			en: 'Correct the group descriptions by recent contacts'
		},
		reason: {
			de: 'Die Beschreibungen stammen aus Gesprächen und stehen seither fest; die Menschen, die sie beschreiben, können sich inzwischen anders verhalten.',
			en: 'The descriptions came from conversations and have been fixed since; the people they describe may behave otherwise by now.'
		},
		firstStep: {
			de: 'Der Kundendienst streicht in jeder Beschreibung mit zwei Farben an, was die letzten dreißig Kontakte mit dieser Gruppe bestätigen und was ihnen widerspricht; jeder Widerspruch bekommt Fall und Datum.',
			en: 'Customer service marks in each description, in two colours, what the last thirty contacts with that group confirm and what they contradict; each contradiction gets a case and a date.'
		},
		day60: {
			de: 'Zu den drei häufigsten Widersprüchen wurden je drei Mitglieder der Gruppe befragt; die Beschreibung ist geändert oder der Widerspruch als Einzelfall vermerkt.',
			en: 'On each of the three most frequent contradictions three members of the group have been interviewed; the description is changed or the contradiction noted as a single case.'
		},
		day90: {
			de: 'Jede Beschreibung trägt ein Datum, eine verantwortliche Person und die Stelle, an die Mitarbeitende einen Widerspruch melden; die ersten Meldungen sind bearbeitet.',
			en: 'Each description carries a date, a person in charge and a place where staff report a contradiction; the first reports have been dealt with.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Gruppen mit berichtigter Beschreibung gegen die übrigen, in zwei Wellen. Bestätigen alle dreißig Kontakte eine Beschreibung, ist sie so allgemein, dass nichts ihr widersprechen kann.',
			en: 'NPS of groups with a corrected description against the rest, over two waves. If all thirty contacts confirm a description, it is so general that nothing could contradict it.'
		},
		sources: ['strategie umsetzung.3', 'gruende mittel.1', 'radikal risiko.1']
	}
];
