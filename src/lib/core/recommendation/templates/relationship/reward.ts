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
			de: 'Vertrieb und Finanzen nehmen hundert Abschlüsse aus dem Vorjahr, vermerken Verkaufsweg, Rabatt und Produkt und kennzeichnen, welche Kunden heute noch da sind; ausgewertet wird je Verkaufsweg, nicht je Person.',
			en: 'Sales and finance take a hundred deals from the previous year, note sales channel, discount and product, and mark which customers are still there today; results are shown by sales channel, not by person.'
		},
		day60: {
			de: 'Die zwei Verkaufswege mit dem größten Unterschied sind bekannt; die Vertriebsleitung hat für den schwächeren eine Ursache benannt und eine Verkaufsregel geändert.',
			en: 'The two sales channels furthest apart are known; the head of sales has named a cause for the weaker one and changed one selling rule.'
		},
		day90: {
			de: 'Der Monatsbericht des Vertriebs nennt neben den neuen Abschlüssen, wie viele aus dem gleichen Monat des Vorjahrs noch bestehen.',
			en: 'The monthly sales report states, beside new deals, how many from the same month of the previous year still stand.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung im ersten halben Jahr je Verkaufsweg, Abschlüsse vor gegen Abschlüsse nach der geänderten Regel. Sinkt sie nirgends, liegt der Grund nach dem Verkauf.',
			en: 'Churn in the first six months by sales channel, deals before against deals after the changed rule. If it falls nowhere, the reason lies after the sale.'
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
			de: 'Vertriebsleitung, Personal und Arbeitnehmervertretung rechnen für zwölf Monate nach, wie Ziele und Prämien ausgefallen wären, wenn ein Drittel erst bei Wiederkauf oder Verlängerung zählte, und legen danach ein Modell für ein Team vor.',
			en: 'The head of sales, HR and employee representatives work out how targets and bonuses would have come out over twelve months if a third counted only upon repeat purchase or renewal, and propose a model for one team.'
		},
		day60: {
			de: 'Ein Team arbeitet freiwillig nach diesem Modell und verliert im Versuch kein Geld; ein zweites arbeitet nach dem alten.',
			en: 'One team works under this model as volunteers and loses no money during the trial; a second keeps the old one.'
		},
		day90: {
			de: 'Beide Teams haben berichtet, welchen Kunden sie seither etwas anderes anbieten; über die Fortsetzung ist anhand der Berichte entschieden.',
			en: 'Both teams have reported to which customers they now offer something different; whether to go on has been decided on these reports.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Verlängerungen und Wiederkäufe aus den Abschlüssen beider Teams, nach drei und vier Quartalen. Fällt nur die Zahl der Abschlüsse, belohnt das Modell Vorsicht statt Passung.',
			en: 'Renewals and repeat purchases from both teams’ deals, after three and four quarters. If only the number of deals falls, the model rewards caution rather than fit.'
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
			de: 'Das Bleiben ist schon ein Ziel; ob es schwer genug wiegt, um einen unpassenden Verkauf zu lassen, ist offen.',
			en: 'Staying is a target already; whether it weighs enough for an unsuitable sale to be let go is open.'
		},
		firstStep: {
			de: 'Die Vertriebsleitung bespricht mit acht Verkaufenden je einen Auftrag, der im Nachhinein nicht passte, fragt, was das Abraten damals gekostet hätte, und nimmt diesen Nachteil aus den Zielen des nächsten Quartals.',
			en: 'The head of sales discusses with eight salespeople one order each that in hindsight did not fit, asks what advising against it would have cost them, and takes that drawback out of the next quarter’s targets.'
		},
		day60: {
			de: 'Jedes Abraten wird mit Grund und empfohlener Lösung vermerkt, auch wenn sie von einem anderen Anbieter kommt; die ersten zehn Fälle sind besprochen.',
			en: 'Every sale advised against is noted with reason and suggested solution, even another supplier’s; the first ten cases have been discussed.'
		},
		day90: {
			de: 'Alle zehn sind gefragt worden, wie es ihnen mit der Empfehlung ergangen ist und womit sie wiederkämen.',
			en: 'All ten have been asked how the suggestion worked out for them and what would bring them back.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Umsatz im Folgejahr mit Kunden, denen abgeraten wurde, gegen Käufer desselben Angebots. Kommt niemand wieder, fehlt das Angebot, das ihnen gepasst hätte.',
			en: 'Revenue in the following year from customers advised against buying, against buyers of the same offer. If none of them returns, the offer that would have fitted is missing.'
		},
		sources: ['radikal def.2', 'radikal risiko.1', 'radikal risiko.4']
	}
];
