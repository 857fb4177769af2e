import type { Rule } from './rule';

/** `docs/method.md` §9. */
export const anonymityRules: readonly Rule[] = [
	{
		id: 'M9.round-kind',
		section: 9,
		title: { de: 'Anonym oder namentlich', en: 'Anonymous or named' },
		explanation: {
			de: 'Eine Runde ist entweder anonym, oder ein Team von 2 bis 15 Menschen stimmt vorher einzeln zu, dass Namen neben den Antworten stehen. Das eine lässt sich nie in das andere verwandeln. Kein Vergleich vermischt beides.',
			en: 'A round is either anonymous, or a team of 2 to 15 people each agree beforehand that names will stand beside answers. The one can never be turned into the other. No comparison mixes them.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.threshold',
		section: 9,
		title: { de: 'Mindestgröße einer Gruppe', en: 'Minimum size of a group' },
		explanation: {
			de: 'Ergebnisse einer Gruppe erscheinen erst ab fünf Teilnahmen, freie Texte erst ab zehn und nur, wenn sie eingeschaltet sind. Darunter steht „weniger als 5“ und keine genaue Zahl. Ein Unternehmen darf die Grenze anheben; nach dem Start einer Runde sinkt sie nie.',
			en: 'Results of a group appear only from five responses, free text only from ten and only if switched on. Below that the report says “fewer than 5” and gives no exact number. An organisation may raise the limit; after a round has started it never falls.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.groups',
		section: 9,
		title: { de: 'Eine Gruppe je Teilnahme', en: 'One group per response' },
		explanation: {
			de: 'Jede Teilnahme gehört zu genau einer Gruppe, die vor dem Start feststeht. Führungskräfte werden für das ganze Unternehmen zusammengefasst und nur dann einer Abteilung zugeordnet, wenn dort mindestens fünf eingeladen sind. So entstehen keine kleinen Schnittmengen.',
			en: 'Each response belongs to exactly one group, settled before the start. Leaders are taken together for the whole organisation, and assigned to a department only where at least five of them are invited. That way no small overlaps arise.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.publication',
		section: 9,
		title: { de: 'Was veröffentlicht wird', en: 'What is published' },
		explanation: {
			de: 'Eine Runde wird einmal ausgewertet, wenn sie endet, und danach nicht mehr verändert. Zu kleine Gruppen werden ausgeblendet, und dazu so viele weitere, dass sich keine aus einer Differenz zurückrechnen lässt. Freie Filter gibt es nicht.',
			en: 'A round is evaluated once, when it ends, and is not changed afterwards. Groups that are too small are hidden, and as many others with them as it takes for none to be worked out by subtraction. There are no free filters.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.one-voice',
		section: 9,
		title: { de: 'Einstimmige Gruppen', en: 'Unanimous groups' },
		explanation: {
			de: 'Wo alle gleich geantwortet haben oder der Mittelwert ganz am Rand liegt, verriete er die Antwort jeder einzelnen Person. Dann zeigen wir nur einen Bereich von 20 Punkten, ohne Verteilung und Stufe.',
			en: 'Where everyone answered alike, or the mean lies at the very end of the scale, it would give away each person’s answer. We then show only a range of 20 points, without distribution or stage.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.storage',
		section: 9,
		title: { de: 'Getrennt gespeichert', en: 'Stored apart' },
		explanation: {
			de: 'Wer teilgenommen hat und was geantwortet wurde, liegt in getrennten Tabellen ohne Uhrzeit, Adresse oder laufende Nummer. Beide werden stapelweise in zufälliger Reihenfolge neu geschrieben, damit auch die Reihenfolge in der Datenbank nichts verrät. Welches Restrisiko bleibt, steht offen im Blatt für den Betriebsrat.',
			en: 'Who took part and what was answered lie in separate tables, without time, address or serial number. Both are rewritten in batches in random order, so that the order in the database gives nothing away either. The risk that remains is stated openly on the sheet for the works council.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.withdrawal',
		section: 9,
		title: { de: 'Entwurf und Widerruf', en: 'Draft and withdrawal' },
		explanation: {
			de: 'Ein Entwurf gehört allein der Person, die ihn schreibt, und wird beim Absenden gelöscht. Mit der Quittung lässt sich eine Teilnahme bis zum Ende der Runde zurückziehen; dann werden die Antworten gelöscht.',
			en: 'A draft belongs solely to the person writing it and is deleted on submitting. With the receipt a response can be withdrawn until the round ends; the answers are then deleted.'
		},
		sources: 'interpretation',
		planned: true
	},
	{
		id: 'M9.open-link',
		section: 9,
		title: { de: 'Offene Links', en: 'Open links' },
		explanation: {
			de: 'Ein Link für eine ganze Abteilung kann nicht verhindern, dass jemand zweimal antwortet. Das steht in jedem Ergebnis dieser Runde. Mehr Teilnahmen als Köpfe nimmt er nicht an, und Erinnerungen gibt es nicht.',
			en: 'A link for a whole department cannot prevent somebody from answering twice. Every result of that round says so. It accepts no more responses than there are people, and there are no reminders.'
		},
		sources: 'interpretation',
		planned: true
	}
];
