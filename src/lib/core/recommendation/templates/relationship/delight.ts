import type { RecommendationTemplate } from '../../types';

/** What to do between satisfaction and delight (`contrast.3`). */
export const delightTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.three-promises',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 0, to: 0 }],
		title: {
			de: 'Drei Zusagen geben, deren Einhaltung gezählt wird',
			en: 'Make three promises and count how they are kept'
		},
		reason: {
			de: 'Weder Zufriedenheit noch Begeisterung ist derzeit ein Maßstab; Zusagen, deren Einhaltung sich zählen lässt, wären ein erster.',
			en: 'Neither satisfaction nor delight is a yardstick at present; promises whose keeping can be counted would be a first one.'
		},
		firstStep: {
			de: 'Vertrieb, Lieferung und Service formulieren drei Zusagen zu Frist, Rückruf und Auskunft, zählen an hundert abgeschlossenen Vorgängen, wie oft jede gehalten worden wäre, und nennen der Geschäftsleitung die drei Quoten.',
			en: 'Sales, delivery and service word three promises on deadline, call-back and information, count in a hundred closed cases how often each would have been kept, and report the three rates to top management.'
		},
		day60: {
			de: 'Eine Zusage, die haltbar ist, wird Kundinnen und Kunden mitgeteilt; für die anderen beiden läuft die Änderung, die sie haltbar macht.',
			en: 'One promise that can be kept is announced to customers; for the other two the change needed to keep them is under way.'
		},
		day90: {
			de: 'Die Einhaltung aller drei wird wöchentlich gezählt; bei Bruch erhalten Betroffene unaufgefordert Nachricht.',
			en: 'Keeping of all three is counted weekly; when one is broken, those affected are told without asking.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT bei gehaltener gegen gebrochener Zusage, nach einem Quartal. Ist der Abstand klein, sind es Zusagen, die niemandem wichtig waren.',
			en: 'CSAT where a promise was kept against where it was broken, after a quarter. If the gap is small, the promises mattered to nobody.'
		},
		sources: ['gruende kontrast.3', 'ansatz vorteil.2', 'radikal risiko.4']
	},
	{
		id: 'relationship.longest-silence',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 2, to: 2 }],
		title: {
			de: 'Die längste Funkstille nach dem Kauf beenden',
			en: 'End the longest silence after the purchase'
		},
		reason: {
			de: 'Gelungen ist eine Beziehung hier, wenn Erwartungen erfüllt sind; offen bleibt die lange Zeit, in der niemand etwas erwartet und nichts geschieht.',
			en: 'A relationship counts as a success here when expectations are met; that leaves the long stretches in which nobody expects anything and nothing happens.'
		},
		firstStep: {
			de: 'Vertrieb und Marketing zeichnen für zwanzig Bestandskunden alle Kontakte von zwei Jahren auf einen Zeitstrahl, streichen Rechnungen und Werbung und messen die längste Lücke.',
			en: 'Sales and marketing plot two years of contacts with twenty existing customers on a timeline, strike out invoices and advertising, and measure the longest gap.'
		},
		day60: {
			de: 'Für die typische Lücke gibt es einen Anlass, der ohne Verkaufsabsicht nützt, etwa eine Auswertung der Nutzung; zehn Kunden mit Kontakterlaubnis haben davon gehört.',
			en: 'For the typical gap there is an occasion that helps and sells nothing, such as a review of their usage; ten customers who may be contacted have heard of it.'
		},
		day90: {
			de: 'Die zehn haben gesagt, ob es ihnen nützte; danach ist der Anlass für alle eingeführt, geändert oder gestrichen.',
			en: 'The ten have said whether it helped them; accordingly the contact is introduced for all, changed or dropped.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr und Dauer der Beziehung: Kunden mit dem Anlass gegen vergleichbare ohne, nach einem Jahr. Mehr Abmeldungen als Antworten zeigen Belästigung.',
			en: 'Purchases a year and length of relationship: customers with this contact against comparable ones without, after a year. More opt-outs than replies point to annoyance.'
		},
		sources: ['gruende kontrast.3', 'radikal def.2', 'ansatz vorteil.3']
	},
	{
		id: 'relationship.repeatable-delight',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 3, to: 3 }],
		title: {
			de: 'Einen gern erzählten Moment an gewöhnlichen Tagen wiederholen',
			en: 'Repeat a moment customers retell on ordinary days'
		},
		reason: {
			de: 'Begeisterung hat hier schon Gewicht; ob sie auch ohne den besonderen Einsatz Einzelner gelingt, sagt die Antwort nicht.',
			en: 'Delight already carries weight here; whether it also comes about without somebody’s special effort the answer does not say.'
		},
		firstStep: {
			de: 'Marketing fragt fünfzehn langjährige Kundinnen und Kunden, von welchem Moment sie anderen erzählt haben; der Service vermerkt zu jedem, ob er geplant, üblich oder eine Ausnahme war.',
			en: 'Marketing asks fifteen long-standing customers which moment they told others about; service notes for each whether it was planned, usual or an exception.'
		},
		day60: {
			de: 'Eine der Ausnahmen ist so vereinfacht, dass sie auch bei voller Auslastung gelingt; zwanzig Kunden haben sie so erlebt.',
			en: 'One of the exceptions has been simplified until it works at full workload too; twenty customers have experienced it that way.'
		},
		day90: {
			de: 'Gezählt ist, wie viele der zwanzig von sich aus davon berichten; ein zweiter Moment ist ausgewählt oder der erste eingestellt.',
			en: 'It is counted how many of the twenty speak of it unprompted; a second moment is chosen or the first discontinued.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil der Promotoren unter Kunden mit diesem Moment gegen übrige langjährige, nach zwei Wellen, mit Intervall. Nennt ihn niemand als Grund, war er nur nett.',
			en: 'Share of promoters among customers with this moment against other long-standing ones, after two waves, with interval. If nobody names it as the reason, it was merely nice.'
		},
		sources: ['gruende kontrast.3', 'gruende merkmal.4', 'strategie macht.2']
	}
];
