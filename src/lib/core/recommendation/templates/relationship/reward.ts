import type { RecommendationTemplate } from '../../types';

/** What to do about what sales is rewarded for (`relationship.2`). */
export const rewardTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.kept-after-a-year',
		dimension: 'relationship',
		items: [{ item: 'relationship.2', from: 0, to: 1 }],
		title: {
			de: 'Für hundert Abschlüsse nachsehen, wer geblieben ist',
			en: 'Look up who stayed among a hundred deals'
		},
		reason: {
			de: 'Im Vertrieb zählt bisher allein der Abschluss; wie lange er hält, macht für niemanden im Verkauf einen Unterschied.',
			en: 'In sales only the closed deal counts so far; how long it lasts makes no difference to anyone who sells.'
		},
		firstStep: {
			de: 'Vertrieb und Finanzen nehmen hundert Abschlüsse aus dem Vorjahr (oder alle, wenn es weniger sind), vermerken Verkaufsweg, Rabatt und Produkt und kennzeichnen, welche Kunden heute noch da sind; ausgewertet wird nach diesen drei Merkmalen, nicht nach Personen.',
			en: 'Sales and finance take a hundred deals from the previous year (or all, if fewer), note sales channel, discount and product, and mark which customers are still there; results are shown by these three features, not by person.'
		},
		day60: {
			de: 'Das Merkmal mit dem größten Unterschied ist bekannt; die Vertriebsleitung hat dafür eine Ursache benannt und eine Verkaufsregel geändert.',
			en: 'The feature with the widest gap is known; the head of sales has named a cause for it and changed one selling rule.'
		},
		day90: {
			de: 'Der Monatsbericht des Vertriebs nennt neben den neuen Abschlüssen, wie viele aus dem gleichen Monat des Vorjahrs noch bestehen.',
			en: 'The monthly sales report states, beside new deals, how many from the same month of the previous year still stand.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung im ersten halben Jahr, Abschlüsse vor gegen Abschlüsse nach der geänderten Regel. Sinkt sie nicht, liegt der Grund nach dem Verkauf.',
			en: 'Churn in the first six months, deals before against deals after the changed rule. If it does not fall, the reason lies after the sale.'
		},
		sources: ['radikal def.2', 'radikal risiko.4', 'ansatz kpi.churn']
	},
	{
		id: 'relationship.trial-bonus',
		dimension: 'relationship',
		items: [{ item: 'relationship.2', from: 2, to: 2 }],
		title: {
			de: 'Das Bleiben in einem Team zum Ziel machen',
			en: 'Make staying a target in one team'
		},
		reason: {
			de: 'Abgezogen wird, was bald zurückkommt; wer nach der Frist geht, hat im Vertrieb trotzdem als Erfolg gezählt.',
			en: 'What comes back early is deducted; whoever leaves after the deadline has still counted as a success in sales.'
		},
		firstStep: {
			de: 'Vertriebsleitung, Personal und Arbeitnehmervertretung rechnen ohne Namen nach, wie die Ziele der letzten zwölf Monate ausgefallen wären, wenn ein Zehntel, ein Drittel oder die Hälfte erst bei Wiederkauf oder Verlängerung zählte, und wählen danach ein Modell.',
			en: 'The head of sales, HR and employee representatives work out, without names, how the last twelve months’ targets would have come out if a tenth, a third or half counted only upon repurchase or renewal, and choose one model.'
		},
		day60: {
			de: 'Ein Team arbeitet freiwillig nach diesem Modell und verliert im Versuch kein Geld; verglichen wird mit einem zweiten oder, wo es nur eines gibt, mit dem Vorjahr.',
			en: 'One team works under this model as volunteers and loses no money during the trial; it is compared with a second or, where there is only one, with the previous year.'
		},
		day90: {
			de: 'Das Team hat berichtet, welchen Kunden es seither etwas anderes anbietet; ob der Versuch weitergeht, ist entschieden.',
			en: 'The team has reported to which customers it now offers something different; whether the trial goes on has been decided.'
		},
		effort: 3,
		kpi: 'clv',
		check: {
			de: 'Verlängerungen und Wiederkäufe aus den Abschlüssen im Versuch gegen die des Vergleichs, nach drei und vier Quartalen. Fällt nur die Zahl der Abschlüsse, belohnt das Modell Vorsicht statt Passung.',
			en: 'Renewals and repeat purchases from deals in the trial against those compared, after three and four quarters. If only the number of deals falls, the model rewards caution rather than fit.'
		},
		sources: ['radikal def.2', 'gruende merkmal.3', 'ansatz kpi.clv']
	},
	{
		id: 'relationship.advised-against',
		dimension: 'relationship',
		items: [{ item: 'relationship.2', from: 3, to: 3 }],
		title: {
			de: 'Das Abraten im Vertrieb straffrei machen',
			en: 'Make advising against a sale free of penalty'
		},
		reason: {
			de: 'Das Bleiben ist schon ein Ziel; ob es schwer genug wiegt, um auf einen unpassenden Abschluss zu verzichten, ist offen.',
			en: 'Staying is a target already; whether it weighs enough to forgo a deal that does not fit is open.'
		},
		firstStep: {
			de: 'Die Vertriebsleitung bespricht mit bis zu acht Verkaufenden, die das möchten, je einen Auftrag, der im Nachhinein nicht passte, fragt, was das Abraten gekostet hätte, und vereinbart mit der Arbeitnehmervertretung, diesen Nachteil ab dem nächsten Quartal auszugleichen.',
			en: 'The head of sales discusses with up to eight willing salespeople one order each that in hindsight did not fit, asks what advising against it would have cost, and agrees with employee representatives to offset that from next quarter.'
		},
		day60: {
			de: 'Jedes Abraten wird mit Grund und empfohlener Lösung vermerkt, auch wenn sie von einem anderen Anbieter kommt; die ersten zehn Fälle sind besprochen.',
			en: 'Every sale advised against is noted with reason and suggested solution, even another supplier’s; the first ten cases have been discussed.'
		},
		day90: {
			de: 'Alle zehn sind gefragt worden, wie es ihnen mit der Empfehlung ergangen ist und womit sie wiederkämen.',
			en: 'All ten have been asked how the suggestion worked out for them and what would bring them back.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz im Folgejahr mit Kunden, denen abgeraten wurde, gegen Käufer desselben Angebots. Kommt niemand wieder, fehlt das Angebot, das ihnen gepasst hätte.',
			en: 'Revenue in the following year from customers advised against buying, against buyers of the same offer. If none of them returns, the offer that would have fitted is missing.'
		},
		sources: ['radikal def.2', 'radikal risiko.1', 'radikal risiko.4']
	}
];
