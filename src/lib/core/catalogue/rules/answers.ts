import type { Rule } from './rule';

/** `docs/method.md` §1. */
export const answerRules: readonly Rule[] = [
	{
		id: 'M1.value',
		section: 1,
		title: { de: 'Was eine Antwort zählt', en: 'What an answer counts' },
		explanation: {
			de: 'Jede Frage bietet fünf Verhaltensweisen an, von der schwächsten bis zur stärksten. Sie zählen in gleichen Schritten von 0 bis 1: 0, ¼, ½, ¾ und 1. Gehört eine Frage zu zwei Dimensionen, teilt sich ihr Gewicht auf beide auf.',
			en: 'Each question offers five behaviours, from the weakest to the strongest. They count in equal steps from 0 to 1: 0, ¼, ½, ¾ and 1. Where a question belongs to two dimensions, its weight is divided between them.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.contrast',
		section: 1,
		title: { de: 'Wie Gegensätze zählen', en: 'How contrasts count' },
		explanation: {
			de: 'Zwischen Kundenfokus und Customer Obsession liegen sieben Positionen. Wer ganz beim Fokus steht, erhält die Hälfte der Punkte, denn auch das ist eine vertretbare Haltung. Ganz bei Customer Obsession sind es alle, bei „keins von beiden“ keine. Auf welcher Seite ein Pol angezeigt wurde, spielt keine Rolle.',
			en: 'Seven positions lie between customer focus and customer obsession. Standing fully with focus earns half of the points, because that is a respectable position too. Fully with obsession earns all of them, “neither” earns none. It does not matter on which side a pole was shown.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.not-applicable',
		section: 1,
		title: { de: 'Betrifft uns nicht', en: 'Does not apply' },
		explanation: {
			de: 'Was auf Ihr Unternehmen nicht zutrifft, wird aus der Rechnung genommen, als wäre nicht danach gefragt worden. Es hebt keinen Wert und senkt keinen. Der Bericht nennt diese Fragen einzeln.',
			en: 'What does not apply to your company is taken out of the calculation as if it had never been asked. It neither raises nor lowers any score. The report lists these questions by name.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.dont-know',
		section: 1,
		title: { de: 'Weiß nicht und offen', en: 'Don’t know and unanswered' },
		explanation: {
			de: 'Eine Frage ohne Antwort zählt nie als null. Der Punktwert stützt sich auf das Beantwortete; was offen ist, macht die Spanne um ihn breiter. Wie viele Fragen das betrifft, steht daneben.',
			en: 'A question without an answer never counts as zero. The score rests on what was answered; what is open makes the range around it wider. How many questions are open is stated beside it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.valid',
		section: 1,
		title: { de: 'Gültige Antworten', en: 'Valid answers' },
		explanation: {
			de: 'Gültig ist eine Antwort, wenn sie eine Stufe, eine Position oder „keins von beiden“ nennt. Auf die Mindestzahl einer Dimension wird jede Frage nur einmal angerechnet, nämlich dort, wo sie hauptsächlich hingehört.',
			en: 'An answer is valid if it names a level, a position or “neither”. Each question counts towards the minimum number of answers only once, in the dimension where it mainly belongs.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.evidence',
		section: 1,
		title: { de: 'Behauptet und belegt', en: 'Claimed and evidenced' },
		explanation: {
			de: 'Zu den beiden oberen Stufen fragen wir nach einer Tatsache, die sich prüfen lässt: was geschehen ist (mindestens zehn Buchstaben), mit einem Link oder einem vollen Datum aus den letzten 24 Monaten; ein Monat ohne Tag genügt nicht. Gibt es sie, gilt die Antwort als belegt. Sonst bleibt sie als Ihre Einschätzung stehen und zählt in der belegten Lesart wie die mittlere Stufe.',
			en: 'For the two upper levels we ask for a fact that can be checked: what happened (at least ten letters), with a link or a full date within the last 24 months; a month without a day is not enough. If there is one, the answer is evidenced. Otherwise it stands as your own assessment, and the evidenced reading counts it as the middle level.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M1.clear-yes',
		section: 1,
		title: { de: 'Ein klares Ja', en: 'A clear yes' },
		explanation: {
			de: 'Ein klares Ja im Realitätscheck ist die oberste Stufe zusammen mit einem Beleg, der zählt. Dass nur ein klares Ja genügt, sagt die Quelle. Woran wir es erkennen, ist unsere Auslegung.',
			en: 'A clear yes in the reality check is the top level together with evidence that counts. The source says that only a clear yes will do; how we recognise one is our interpretation.'
		},
		sources: ['ki check.regel']
	}
];
