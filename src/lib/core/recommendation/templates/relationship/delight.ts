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
			de: 'Weder Zufriedenheit noch Begeisterung ist derzeit ein Ziel; ein Anfang ist, verlässlich zu sein, wo Kunden es am häufigsten brauchen.',
			en: 'Neither satisfaction nor delight is an aim at present; a start is being reliable where customers need it most often.'
		},
		firstStep: {
			de: 'Vertrieb, Lieferung und Service formulieren drei Zusagen zu Frist, Rückruf und Auskunft, messen rückwirkend für hundert Vorgänge, wie oft sie heute gehalten worden wären, und nennen die Quote der Geschäftsleitung.',
			en: 'Sales, delivery and service word three promises on deadline, call-back and information, measure for a hundred past cases how often they would have been kept, and report the rate.'
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
			de: 'Für die typische Lücke gibt es einen Anlass, der ohne Verkaufsabsicht nützt, etwa eine Auswertung der Nutzung; zehn Kunden haben ihn erhalten.',
			en: 'For the typical gap there is a contact that helps and sells nothing, such as a review of their usage; ten customers have received it.'
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
			de: 'Erzählte Erlebnisse ohne Sondereinsatz wiederholbar machen',
			en: 'Make moments people retell repeatable without extra effort'
		},
		reason: {
			de: 'Begeisterung zählt hier schon viel; ob sie am Einsatz Einzelner hängt oder an einem normalen Tag gelingt, entscheidet über ihre Dauer.',
			en: 'Delight already counts for much here; whether it depends on individuals or works on a normal day decides how long it lasts.'
		},
		firstStep: {
			de: 'Marketing fragt fünfzehn langjährige Kundinnen und Kunden, von welchem Moment sie anderen erzählt haben; der Service vermerkt zu jedem, ob er geplant, üblich oder ein Ausnahmeeinsatz war.',
			en: 'Marketing asks fifteen long-standing customers which moment they told others about; service notes for each whether it was planned, usual or an exceptional effort.'
		},
		day60: {
			de: 'Ein Ausnahmemoment ist so vereinfacht, dass ihn jede Schicht schafft; zwanzig Kunden haben ihn so erlebt.',
			en: 'One exceptional moment has been simplified so that every shift can manage it; twenty customers have experienced it that way.'
		},
		day90: {
			de: 'Gezählt ist, wie viele der zwanzig von sich aus davon berichten; ein zweiter Moment ist ausgewählt oder der erste eingestellt.',
			en: 'It is counted how many of the twenty speak of it unprompted; a second moment is chosen or the first discontinued.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil der Promotoren unter Kunden mit diesem Moment gegen übrige langjährige Kunden, nach zwei Wellen. Nennt ihn niemand als Grund, war er nur nett.',
			en: 'Share of promoters among customers with this moment against other long-standing ones, after two waves. If nobody names it as the reason, it was merely nice.'
		},
		sources: ['gruende kontrast.3', 'gruende merkmal.4', 'strategie macht.2']
	}
];
