import type { Rule } from './rule';

/** `docs/method.md` §6. */
export const kpiRules: readonly Rule[] = [
	{
		id: 'M6.entry',
		section: 6,
		title: { de: 'Wie eine Kennzahl eingegeben wird', en: 'How a KPI is entered' },
		explanation: {
			de: 'Sie geben entweder die Zählwerte ein oder die bekannte Kennzahl. Nur aus Zählwerten lässt sich die Unsicherheit berechnen; bei einer bekannten Kennzahl sagt der Bericht, dass sie fehlt. Beurteilt wird allein an Ihrem eigenen Ziel und Ihrer Vorperiode, nie an fremden Durchschnitten.',
			en: 'You enter either the counts or the known figure. Uncertainty can be computed from counts only; for a known figure the report says that it is missing. Each KPI is judged by your own target and your previous period alone, never by other companies’ averages.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.churn',
		section: 6,
		title: { de: 'Abwanderung', en: 'Churn' },
		explanation: {
			de: 'Der Anteil der Kundinnen und Kunden, die im Zeitraum gegangen sind, an denen, die zu Beginn da waren. 12 von 400 sind 3\u00a0%. Niedriger ist besser. Die Formel stammt aus der Quelle.',
			en: 'Customers who left during the period as a share of those who were there at its start. 12 of 400 are 3%. Lower is better. The formula is from the source.'
		},
		sources: ['ansatz kpi.churn']
	},
	{
		id: 'M6.csat',
		section: 6,
		title: { de: 'Zufriedenheit (CSAT)', en: 'Satisfaction (CSAT)' },
		explanation: {
			de: 'Der Anteil der Zufriedenen an allen, die nach einem Kontakt geantwortet haben. Halten Sie dazu fest, was als zufrieden gilt und nach welchem Kontakt gefragt wurde, sonst lassen sich Zeiträume nicht vergleichen. Die Formel stammt aus der Quelle.',
			en: 'The satisfied as a share of all who answered after a contact. Record what counts as satisfied and after which contact you asked, or periods cannot be compared. The formula is from the source.'
		},
		sources: ['ansatz kpi.csat']
	},
	{
		id: 'M6.nps',
		section: 6,
		title: { de: 'Weiterempfehlung (NPS)', en: 'Recommendation (NPS)' },
		explanation: {
			de: 'Gefragt wird auf einer Skala von 0 bis 10, ob jemand Sie weiterempfehlen würde. Vom Prozentanteil mit 9 oder 10 wird der Anteil mit 0 bis 6 abgezogen; wer 7 oder 8 sagt, zählt nur in der Gesamtzahl. Das Ergebnis liegt zwischen −100 und 100. Die Formel stammt aus der Quelle.',
			en: 'People are asked, on a scale from 0 to 10, whether they would recommend you. The percentage giving 0 to 6 is subtracted from the percentage giving 9 or 10; those at 7 or 8 count in the total only. The result lies between −100 and 100. The formula is from the source.'
		},
		sources: ['ansatz kpi.nps']
	},
	{
		id: 'M6.clv',
		section: 6,
		title: { de: 'Kundenwert (CLV)', en: 'Customer lifetime value (CLV)' },
		explanation: {
			de: 'Durchschnittlicher Einkauf mal Käufe im Jahr mal Jahre der Kundenbeziehung. Das ist Umsatz und kein Gewinn. Eine Unsicherheit lässt sich aus diesen drei Angaben nicht berechnen. Die Formel stammt aus der Quelle.',
			en: 'Average purchase times purchases a year times years as a customer. This is revenue and not profit. No uncertainty can be computed from these three figures. The formula is from the source.'
		},
		sources: ['ansatz kpi.clv']
	},
	{
		id: 'M6.wilson',
		section: 6,
		title: { de: 'Unsicherheit eines Anteils', en: 'Uncertainty of a share' },
		explanation: {
			de: 'Anteile aus wenigen Fällen schwanken stark. Das 95‑%‑Intervall nach Wilson nennt den Bereich, der mit Ihren Zählwerten gut vereinbar ist, und bleibt auch bei kleinen Zahlen und nahe 0 oder 100\u00a0% verlässlich. Je mehr Fälle, desto enger.',
			en: 'Shares drawn from few cases vary a lot. Wilson’s 95% interval gives the range that fits your counts well, and stays reliable with small numbers and close to 0 or 100%. The more cases, the narrower it gets.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.nps-interval',
		section: 6,
		title: { de: 'Unsicherheit des NPS', en: 'Uncertainty of the NPS' },
		explanation: {
			de: 'Der NPS ist die Differenz zweier Anteile und schwankt deshalb mehr, als man ihm ansieht: 15 Promotoren, 12 Passive und 9 Detraktoren ergeben rund 17, vereinbar mit etwa −10 bis 40. Das Verfahren fügt rechnerisch drei Antworten hinzu, damit es auch bei wenigen Antworten stimmt. Der angezeigte NPS bleibt unverändert.',
			en: 'The NPS is the difference of two shares and so varies more than it seems to: 15 promoters, 12 passives and 9 detractors give about 17, which fits anything from about −10 to 40. The procedure adds three notional answers, so that it holds with few answers too. The NPS shown stays as it is.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.against-target',
		section: 6,
		title: { de: 'Gegen das Ziel', en: 'Against the target' },
		explanation: {
			de: 'Ein Ziel gilt als erreicht oder verfehlt, wenn das ganze Intervall auf einer Seite liegt. Enthält das Intervall das Ziel, bleibt offen, ob es erreicht ist, und genau das sagen wir. Ohne Intervall entscheidet der Wert allein; wer das Ziel genau trifft, hat es erreicht.',
			en: 'A target counts as met or missed when the whole interval lies on one side of it. Where the interval contains the target, it is open whether the target is met, and we say just that. Without an interval the value alone decides; a value equal to the target meets it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.against-previous',
		section: 6,
		title: { de: 'Gegen die Vorperiode', en: 'Against the previous period' },
		explanation: {
			de: 'Besser oder schlechter heißt eine Kennzahl nur, wenn der Unterschied größer ist, als der Zufall bei diesen Zählwerten erwarten lässt. Sonst kann er Zufall sein. Wo eines der beiden Intervalle fehlt, vergleichen wir die Werte schlicht und kennzeichnen das.',
			en: 'A KPI is called better or worse only when the change exceeds what chance would lead one to expect with these counts. Otherwise it may be chance. Where one of the two intervals is missing we simply compare the values and mark it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.same-measure',
		section: 6,
		title: { de: 'Was verglichen werden darf', en: 'What may be compared' },
		explanation: {
			de: 'Zwei Zeiträume werden nur verglichen, wenn sie dasselbe messen: dieselben Kundinnen und Kunden, dieselbe Definition, dieselbe Währung. Sagt einer etwas dazu und der andere nichts, gilt das als verschieden. Wo sich etwas ändert, wird vor dem Speichern gefragt, und im Verlauf beginnt sichtbar eine neue Reihe.',
			en: 'Two periods are compared only if they measure the same: the same customers, the same definition, the same currency. Where one says something about it and the other nothing, they count as different. Where something changes you are asked before it is saved, and a new series visibly begins.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.own',
		section: 6,
		title: { de: 'Eigene Kennzahlen', en: 'KPIs of one’s own' },
		explanation: {
			de: 'Eine Organisation kann eigene Kennzahlen festlegen: Name, Einheit, welche Richtung besser ist, und in Worten, wie gerechnet wird. Eingetragen wird der fertige Wert. Er wird mit dem eigenen Ziel und dem Zeitraum davor schlicht verglichen, ohne Intervall. Wird etwas anderes gemessen, behalten frühere Werte ihre Definition.',
			en: 'An organisation can define KPIs of its own: name, unit, which direction is better, and in words how it is worked out. The finished value is entered. It is compared plainly with the target and the period before, without an interval. Once something else is measured, earlier values keep their definition.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.overlap',
		section: 6,
		title: { de: 'Zeiträume, die ineinanderliegen', en: 'Periods within periods' },
		explanation: {
			de: 'Sind ein Quartal und seine Monate oder ein Jahr und seine Teile eingetragen, müssen die Zählwerte zusammenpassen. Tun sie es nicht, stehen beide Zahlen an beiden Einträgen. Geändert oder abgelehnt wird nichts, denn welche stimmt, wissen nur Sie.',
			en: 'Where a quarter and its months or a year and its parts have been entered, their counts must agree. If they do not, both figures are named at both entries. Nothing is changed or refused, since only you know which is right.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.customer-form',
		section: 6,
		title: { de: 'Aus den Antworten der Kundschaft', en: 'From customers’ own answers' },
		explanation: {
			de: 'Ein Formular hinter einem Link fragt nach Empfehlung (0 bis 10), Zufriedenheit (fünf Stufen) und einem Satz. Zufrieden ist, wer eine der beiden oberen Stufen wählt. Gezählt wird in dem Zeitraum, in dem genügend Antworten beisammen waren; Eingetragenes geht vor. Wer antwortet, hat sich selbst dazu entschieden und kann es mehrfach tun: Das Intervall erfasst nur den Zufall, nicht, wer schweigt.',
			en: 'A form behind a link asks about recommendation (0 to 10), satisfaction (five points) and one sentence. Whoever chooses one of the two upper points is satisfied. Answers count in the period in which enough of them were together; what was entered takes precedence. Whoever answers has chosen to, and can do so more than once: the interval covers chance alone, not who stays silent.'
		},
		sources: ['ansatz kpi.nps', 'ansatz kpi.csat', 'radikal selbst.1']
	},
	{
		id: 'M6.course',
		section: 6,
		title: { de: 'Der Verlauf einer Kennzahl', en: 'A KPI over time' },
		explanation: {
			de: 'Jeder Zeitraum wird mit dem direkt davor und mit demselben ein Jahr zuvor verglichen, wenn beide dasselbe messen. Über eine Lücke oder eine geänderte Definition führt keine Linie. Jeder Vergleich steht für sich: Auch wenn sich nichts geändert hat, heißt etwa jeder zwanzigste besser oder schlechter. Geglättet oder in die Zukunft verlängert wird nichts.',
			en: 'Each period is compared with the one directly before and with the same one a year earlier, if both measure the same. No line leads across a gap or a changed definition. Each comparison stands for itself: even where nothing has changed, about one in twenty is called better or worse. Nothing is smoothed or continued into the future.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.outcome',
		section: 6,
		title: { de: 'Was aus einer Maßnahme wurde', en: 'What became of an action' },
		explanation: {
			de: 'Wer eine Maßnahme anlegt, kann sagen, welche Kennzahl um wie viel und bis wann besser werden soll. Der Ausgangswert bleibt dabei stehen, auch wenn später berichtigt wird. Ist der Tag vorbei, wird er mit dem letzten Zeitraum gleicher Länge verglichen: schlechter, im Rahmen des Zufalls oder besser, und wenn besser, ob um den gesetzten Betrag. Dass es an der Maßnahme lag, sagt der Vergleich nicht.',
			en: 'Whoever creates an action can say which KPI should get better, by how much and until when. The starting figure is kept with it, whatever is corrected later. Once the day has passed it is held against the last period of the same length: worse, within noise or better, and if better, whether by the amount that was set. The comparison does not say that the action was the reason.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M6.not-computable',
		section: 6,
		title: { de: 'Nicht berechenbar', en: 'Not computable' },
		explanation: {
			de: 'Ohne Kundinnen und Kunden zu Beginn oder ohne Antworten gibt es nichts zu teilen. Dann bleibt die Kennzahl leer, ohne Wert, Intervall und Urteil. Eine Null an dieser Stelle wäre eine Aussage, die niemand gemacht hat.',
			en: 'Without customers at the start, or without answers, there is nothing to divide by. The KPI then stays empty, without value, interval or verdict. A zero in its place would be a statement nobody has made.'
		},
		sources: 'interpretation'
	}
];
