import type { RecommendationTemplate } from '../../types';

/** Where departments meet: handovers, and the whole way against one’s own step. */
export const journeyCrossingTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'journey.be-the-customer',
		dimension: 'journey',
		items: [{ item: 'contrast.10', from: 0, to: 2 }],
		title: {
			de: 'Selbst anfragen, reklamieren und kündigen',
			en: 'Enquire, complain and cancel as a customer'
		},
		reason: {
			de: 'Der ganze Weg ist bislang nicht der Maßstab; wer ihn einmal als Kundschaft geht, sieht, welche Schritte nur der Organisation dienen.',
			en: 'The whole journey is not the measure so far; going it once as a customer shows which steps serve the organisation only.'
		},
		firstStep: {
			de: 'Die Leitungen von Vertrieb, Service und IT durchlaufen wie Außenstehende je eine Anfrage, eine Reklamation und eine Kündigung, im Haus vorher angekündigt; in den neun Protokollen ohne Namen zählen sie Schritte, die ihnen als Kundschaft nichts brachten.',
			en: 'The heads of sales, service and IT each go through an enquiry, a complaint and a cancellation like outsiders, announced in-house beforehand; in the nine records without names they count the steps that gave a customer nothing.'
		},
		day60: {
			de: 'Die Protokolle liegen nebeneinander; fünf Schritte, die mindestens zwei der drei nannten, sind gestrichen oder haben einen Termin dafür.',
			en: 'The records lie side by side; five steps named by at least two of the three are removed or have a date for it.'
		},
		day90: {
			de: 'Drei Kundinnen oder Kunden haben den gekürzten Ablauf durchlaufen; ihre Schrittzahl steht neben der ersten.',
			en: 'Three customers have gone through the shortened procedure; their number of steps stands beside the first.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT nach Anfrage und Reklamation, vier Wochen vor und nach der Kürzung. Werden mehr Rückfragen gestellt als vorher, war ein gestrichener Schritt nützlich.',
			en: 'CSAT after enquiry and complaint, four weeks before and after the cut. If more queries come in than before, one of the removed steps was useful.'
		},
		sources: ['gruende innen.1', 'strategie umsetzung.2']
	},
	{
		id: 'journey.backwards-design',
		dimension: 'journey',
		items: [{ item: 'contrast.10', from: 3, to: 3 }],
		title: {
			de: 'Einen Ablauf vom Kunden her rückwärts entwerfen',
			en: 'Redesign one procedure backwards from the customer'
		},
		reason: {
			de: 'Der ganze Weg zählt schon mit; wo er über Abteilungen hinweg anders verlaufen müsste, setzen deren Zuständigkeiten noch die Grenze.',
			en: 'The whole journey already counts; where it would have to run differently across departments, their responsibilities still set the limit.'
		},
		firstStep: {
			de: 'Eine vierköpfige Gruppe aus vier Abteilungen zeichnet mit zwei Kundinnen oder Kunden den idealen Verlauf eines Anliegens und markiert jede heutige Übergabe, die darin nicht vorkommt.',
			en: 'A group of four from four departments draws the ideal course of one request with two customers and marks every present-day handover that does not occur in it.'
		},
		day60: {
			de: 'Eine der markierten Übergaben ist für vier Wochen abgeschaltet; Dauer, Fehler und Rückfragen werden gezählt.',
			en: 'One of the marked handovers has been switched off for four weeks; duration, errors and queries are counted.'
		},
		day90: {
			de: 'Der neue Verlauf gilt für dieses Anliegen dauerhaft, oder die Zahlen sagen, warum nicht; das nächste Anliegen ist gewählt.',
			en: 'The new course applies to this request for good, or the figures say why not; the next request has been chosen.'
		},
		effort: 3,
		kpi: 'nps',
		check: {
			de: 'NPS von Kunden mit diesem Anliegen gegen Kunden mit anderen, vor der Abschaltung und ein Quartal danach. Nehmen Fehler zu und NPS nicht, die Übergabe wieder einsetzen.',
			en: 'NPS of customers with this request against those with others, before the switch-off and a quarter later. If errors rise and NPS does not, restore the handover.'
		},
		sources: ['gruende innen.1', 'ansatz werkzeug.2', 'ki kultur.1']
	},
	{
		id: 'journey.daily-at-the-seam',
		dimension: 'journey',
		items: [{ item: 'journey.1', from: 0, to: 1 }],
		title: {
			de: 'Am Übergang mit den meisten Rückfragen täglich zusammensitzen',
			en: 'Meet daily at the handover with most queries'
		},
		reason: {
			de: 'Für Übergaben steht niemand ein, solange sich niemand beschwert; welche Anliegen dort liegen, weiß deshalb keine der beiden Seiten.',
			en: 'Nobody answers for handovers as long as nobody complains; so neither side knows which requests are stuck there.'
		},
		firstStep: {
			de: 'Am Übergang mit den meisten Rückfragen setzen sich je eine Person der abgebenden und der annehmenden Abteilung zehn Arbeitstage lang zwanzig Minuten zusammen, gehen die offenen Vorgänge durch und schreiben neben jeden einen Namen.',
			en: 'At the handover with most queries one person from each side sits down for twenty minutes on ten working days, goes through the open cases and writes a name beside each.'
		},
		day60: {
			de: 'Eine schriftliche Absprache sagt, bis wann die abgebende Abteilung zuständig ist und was sie mitgibt; die zwei häufigsten Lücken sind geschlossen.',
			en: 'A written agreement says until when the handing-over department is responsible and what it passes on; the two most frequent gaps are closed.'
		},
		day90: {
			de: 'Für die zwei nächsten Übergänge gilt eine solche Absprache; liegen gebliebene Vorgänge werden an allen dreien wöchentlich gezählt.',
			en: 'The next two handovers have such an agreement; cases left lying are counted weekly at all three.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen über diesen Übergang, ein Quartal vor und nach der Absprache. Fragt die Kundschaft gleich oft nach, steht die Absprache nur auf Papier.',
			en: 'CSAT of requests that cross this handover, a quarter before and after the agreement. If customers ask for news as often, the agreement exists on paper only.'
		},
		sources: ['ansatz werkzeug.2', 'strategie umsetzung.2']
	},
	{
		id: 'journey.receipt-within-a-day',
		dimension: 'journey',
		items: [{ item: 'journey.1', from: 2, to: 2 }],
		title: {
			de: 'Den Empfang übergebener Vorgänge bestätigen lassen',
			en: 'Have the receiver confirm every case handed over'
		},
		reason: {
			de: 'Geregelt ist, wer abgibt; ob der Vorgang angekommen ist, merkt bisher zuerst, wer auf ihn wartet.',
			en: 'It is settled who hands over; whether a case has arrived is so far noticed first by the customer waiting for it.'
		},
		firstStep: {
			de: 'An zwei Übergängen bestätigt die annehmende Abteilung vier Wochen lang jeden Vorgang binnen eines Arbeitstags; die abgebende ruft bei jedem unbestätigten nach und notiert die Ursache.',
			en: 'At two handovers the receiving department confirms each case within one working day for four weeks; the other side calls about each unconfirmed one and notes the cause.'
		},
		day60: {
			de: 'Die drei häufigsten Ursachen sind behoben, etwa fehlende Angaben oder Vertretungen; die Bestätigung läuft ohne Zusatzarbeit im vorhandenen System.',
			en: 'The three most frequent causes are dealt with, such as missing details or missing deputies; confirmation runs in the existing system without extra work.'
		},
		day90: {
			de: 'Kundinnen und Kunden erfahren bei jeder Übergabe, wer nun zuständig ist und bis wann sie von dort hören; die Einhaltung wird gezählt.',
			en: 'At each handover customers learn who is now responsible and by when they will hear; how often that is kept is counted.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT bestätigter gegen unbestätigte Vorgänge, nach einem Quartal. Sind die bestätigten ebenso lange offen, wird nur der Eingang quittiert.',
			en: 'CSAT of confirmed against unconfirmed cases, after a quarter. If confirmed ones stay open as long, receipt is acknowledged and nothing else.'
		},
		sources: ['ansatz werkzeug.2', 'strategie umsetzung.2', 'radikal def.3']
	},
	{
		id: 'journey.one-owner-twenty-cases',
		dimension: 'journey',
		items: [{ item: 'journey.1', from: 3, to: 3 }],
		title: {
			de: 'Zwanzig Vorgänge durchgehend von einer Person begleiten lassen',
			en: 'Give twenty cases one owner from start to finish'
		},
		reason: {
			de: 'Jede Übergabe wird geprüft, für den ganzen Weg steht noch niemand ein; eine Verzögerung fällt auf, wenn sie schon da ist.',
			en: 'Each handover is checked, yet nobody answers for the whole way; a delay is noticed once it is already there.'
		},
		firstStep: {
			de: 'Für zwanzig neue Vorgänge erhält eine Person Einblick in alle Abteilungen und das Recht, dort Vorrang zu verlangen; bei jeder absehbaren Verzögerung meldet sie sich zuerst bei der Kundschaft.',
			en: 'For twenty new cases one person gets sight of all departments and the right to demand priority there; at each foreseeable delay they contact the customer first.'
		},
		day60: {
			de: 'Verzögerungen, Rückfragen und Aufwand der zwanzig stehen neben denen von zwanzig gewöhnlichen Vorgängen; entbehrliche Übergaben sind benannt.',
			en: 'Delays, queries and effort of the twenty stand beside those of twenty ordinary cases; handovers that proved dispensable are named.'
		},
		day90: {
			de: 'Entschieden ist, für welche Vorgänge sich die durchgehende Zuständigkeit lohnt; für diese gilt sie, mit Vertretung, für die übrigen nicht.',
			en: 'It is decided for which cases continuous ownership pays; there it applies, with a deputy, and nowhere else.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS nach begleiteten gegen gewöhnliche Vorgänge, nach zwei Quartalen. Hängt der Abstand an einer einzigen Person, ist es noch kein Ablauf.',
			en: 'NPS after accompanied against ordinary cases, after two quarters. If the gap hangs on a single person, it is not yet a procedure.'
		},
		sources: ['ansatz werkzeug.2', 'gruende einwand.1', 'strategie umsetzung.2']
	}
];
