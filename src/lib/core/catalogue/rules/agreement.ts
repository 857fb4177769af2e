import type { Rule } from './rule';

/** `docs/method.md` §4. */
export const agreementRules: readonly Rule[] = [
	{
		id: 'M4.agreement',
		section: 4,
		title: { de: 'Übereinstimmung', en: 'Agreement' },
		explanation: {
			de: 'Die Übereinstimmung zeigt, ob eine Gruppe dasselbe Bild hat: 1 heißt völlig einig, um 0 liegen die Antworten so weit auseinander, als wären sie gewürfelt, und darunter stehen sich Lager gegenüber. Derselbe Mittelwert kann aus einhelligen oder aus gegensätzlichen Urteilen entstehen; diese Zahl unterscheidet beides.',
			en: 'Agreement shows whether a group shares one picture: 1 means fully agreed, around 0 the answers lie as far apart as if dice had chosen them, and below it two camps face each other. The same mean can come from unanimous or from opposite judgements; this number tells them apart.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M4.reading',
		section: 4,
		title: { de: 'Wie Übereinstimmung zu lesen ist', en: 'How to read agreement' },
		explanation: {
			de: 'Ab 0,70 sprechen wir von einem gemeinsamen Bild, ab 0,60 von einem teils gemeinsamen. Darunter gibt es kein gemeinsames Bild, und ein Mittelwert würde in die Irre führen. Die Grenzen sind unsere.',
			en: 'From .70 we speak of a shared picture, from .60 of a partly shared one. Below that there is no shared picture, and a mean would mislead. The limits are ours.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M4.between-groups',
		section: 4,
		title: { de: 'Unterschiede zwischen Gruppen', en: 'Differences between groups' },
		explanation: {
			de: 'Ab acht Gruppen berechnen wir, welcher Teil der Unterschiede zwischen den Antworten auf die Gruppen zurückgeht und welcher auf die Personen. Bei weniger Gruppen wäre die Zahl zu unsicher, um etwas zu sagen.',
			en: 'From eight groups we compute how much of the difference between answers goes back to the groups, and how much to individuals. With fewer groups the number would be too uncertain to say anything.'
		},
		sources: 'interpretation'
	}
];
