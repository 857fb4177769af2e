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
