import type { Rule } from './rule';

/** `docs/method.md` §9. */
export const anonymityRules: readonly Rule[] = [
	{
		id: 'M9.round-kind',
		section: 9,
		title: { de: 'Anonym oder namentlich', en: 'Anonymous or named' },
		explanation: {
			de: 'Eine Befragung ist entweder anonym, oder in einem Team von 2 bis 15 Menschen stimmt jede Person vorher zu, dass Namen neben den Antworten stehen. Das eine lässt sich nie in das andere verwandeln. Kein Vergleich vermischt beides.',
			en: 'A survey is either anonymous, or a team of 2 to 15 people each agree beforehand that names will stand beside answers. The one can never be turned into the other. No comparison mixes them.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.threshold',
		section: 9,
		title: { de: 'Anonymitätsschwelle', en: 'Anonymity threshold' },
		explanation: {
			de: 'Ergebnisse einer Gruppe erscheinen erst ab fünf Antworten, freie Texte erst ab zehn und nur, wenn sie eingeschaltet sind. Darunter steht „weniger als 5“ und keine genaue Zahl. Eine Organisation darf diese Schwelle anheben; nach dem Start einer Befragung sinkt sie nie.',
			en: 'Results of a group appear only from five responses, free text only from ten and only if switched on. Below that the report says “fewer than 5” and gives no exact number. An organisation may raise this threshold; after a survey has started it never falls.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.sides',
		section: 9,
		title: { de: 'Sätze der Führung und der anderen', en: 'Sentences of leaders and of others' },
		explanation: {
			de: 'Ob ein Satz aus der Führung kommt oder von anderen Mitarbeitenden, sagen wir von allen Sätzen einer Befragung oder von keinem. Von allen nur, wenn die Ergebnisse beider Seiten zu sehen sind und auf jeder so viele einen Satz geschrieben haben, wie freier Text verlangt. Auch durch Abziehen bleibt so nie eine kleinere Zahl übrig.',
			en: 'Whether a sentence comes from leaders or from other staff is told of all sentences of a survey or of none. It is told only where the results of both sides are shown and on each side as many have written one as free text needs. So subtracting never leaves fewer either.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.groups',
		section: 9,
		title: { de: 'Jede Antwort in einer Gruppe', en: 'One group per response' },
		explanation: {
			de: 'Die Antworten einer Person gehören zu genau einer Gruppe, die vor dem Start feststeht. Führungskräfte werden für die ganze Organisation zusammengefasst und nur dann einer Abteilung zugeordnet, wenn dort mindestens fünf eingeladen sind. So entstehen keine kleinen Schnittmengen.',
			en: 'Each response belongs to exactly one group, settled before the start. Leaders are taken together for the whole organisation, and assigned to a department only where at least five of them are invited. That way no small overlaps arise.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.publication',
		section: 9,
		title: { de: 'Was veröffentlicht wird', en: 'What is published' },
		explanation: {
			de: 'Eine Befragung wird einmal ausgewertet, wenn sie endet, und danach nicht mehr verändert. Zu kleine Gruppen bleiben verborgen, und dazu so viele weitere, dass sich aus den gezeigten keine ausrechnen lässt, in der weniger als fünf Personen geantwortet haben. Verborgen wird möglichst die kleinste; ab fünf Antworten nie die ganze Organisation. Verborgen bleibt auch, was zusammen mit früheren Befragungen, die Abteilungen anders zusammenfassten, eine zu kleine Abteilung erkennen ließe; freie Filter gibt es nicht.',
			en: 'A survey is evaluated once, when it closes, and is not changed afterwards. Groups that are too small stay hidden, and as many others with them as it takes for no group in which fewer than five people answered to be worked out from those shown. What is hidden is the smallest where possible, and from five responses never the whole organisation. What would reveal too small a department together with earlier surveys that grouped departments differently stays hidden as well, and there are no free filters.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.one-voice',
		section: 9,
		title: { de: 'Einstimmige Gruppen', en: 'Unanimous groups' },
		explanation: {
			de: 'Wo alle gleich geantwortet haben oder der Mittelwert ganz am Rand liegt, verriete der Mittelwert die Antwort jeder einzelnen Person. Dann zeigen wir nur einen Bereich von 20 Punkten, ohne Verteilung und Stufe, und nichts, woraus sich der genaue Wert ergäbe. Eine einzelne Frage, die alle gleich beantwortet haben, zeigen wir für diese Gruppe gar nicht.',
			en: 'Where everyone answered alike, or the mean lies at the very end of the scale, it would give away each person’s answer. We then show only a range of 20 points, without distribution or stage, and nothing from which the exact value would follow. A single question that everyone answered alike is not shown for that group at all.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.storage',
		section: 9,
		title: { de: 'Getrennt gespeichert', en: 'Stored apart' },
		explanation: {
			de: 'Wer teilgenommen hat und was geantwortet wurde, liegt in getrennten Tabellen ohne Uhrzeit, Adresse oder laufende Nummer. Sobald genug zusammen sind, wird beides in zufälliger Reihenfolge neu geschrieben, damit auch die Reihenfolge in der Datenbank nichts verrät. Nach der Auswertung wird beides gelöscht. Wo dieser Schutz endet, steht vor der ersten Frage und im Datenschutzblatt.',
			en: 'Who took part and what was answered lie in separate tables, without time, address or serial number. Once enough are together, both are written anew in random order, so that the order in the database gives nothing away either. After the evaluation both are deleted. Where this protection ends is stated before the first question and on the data-protection sheet.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.withdrawal',
		section: 9,
		title: { de: 'Entwurf und Zurückziehen', en: 'Draft and withdrawal' },
		explanation: {
			de: 'Ein Entwurf liegt verschlüsselt auf dem Server; den Schlüssel hat nur die Person, die ihn schreibt. Beim Abgeben wird er gelöscht. Mit der Quittung lassen sich Antworten zurückziehen, bis die Befragung endet; dann werden sie gelöscht.',
			en: 'A draft lies encrypted on the server; only the person writing it has the key. It is deleted when it is handed in. With the receipt answers can be withdrawn until the survey closes; they are then deleted.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.customers',
		section: 9,
		title: { de: 'Antworten der Kundschaft', en: 'Customers’ answers' },
		explanation: {
			de: 'Was Kundinnen und Kunden antworten, wartet, bis zu einer Frage mindestens fünf Antworten da sind; dann werden sie zusammengezählt, und was jemand zu den einzelnen Fragen gesagt hat, steht nirgends mehr beieinander. Sätze erscheinen ab zehn und in zufälliger Reihenfolge. Gespeichert werden weder Name noch Adresse oder Uhrzeit. Kommen auf einmal weit mehr Antworten als üblich, zählen sie erst, wenn jemand sie angesehen hat.',
			en: 'What customers answer waits until a question has at least five answers; then they are added up, and what somebody said to each question no longer stands together anywhere. Sentences appear from ten on and in random order. Neither name nor address nor time of day is stored. Where far more answers than usual come at once, they count only when somebody has looked.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M9.open-link',
		section: 9,
		title: { de: 'Gemeinsame Links', en: 'Shared links' },
		explanation: {
			de: 'Ein Link für eine ganze Abteilung kann nicht verhindern, dass jemand zweimal antwortet. Das steht bei den Ergebnissen dieser Befragung. Mehr Antworten als die angegebene Anzahl Personen nimmt er nicht an, und Erinnerungen gibt es nicht.',
			en: 'A link for a whole department cannot prevent somebody from answering twice. The results of that survey say so. It accepts no more responses than the stated number of people, and there are no reminders.'
		},
		sources: 'interpretation'
	}
];
