import type { RecommendationTemplate } from '../../types';

/** What follows a handover, a reported trouble and a changed procedure. */
export const pulseJourneyTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'journey.outcome-comes-back',
		dimension: 'journey',
		items: [{ item: 'pulse.journey.1', from: 0, to: 2 }],
		title: { de: 'Dem abgebenden Team den Ausgang zurückmelden', en: 'Report the outcome back to the sending team' },
		reason: {
			de: 'Nach der Übergabe kommt nichts zurück, es sei denn, etwas ging schief oder jemand fragte nach; was gelungen ist, bleibt so unbekannt.',
			en: 'After a handover nothing comes back unless something went wrong or somebody asked; what went well remains unknown that way.'
		},
		firstStep: {
			de: 'Zwei Teams, die einander Arbeit übergeben, vereinbaren ein Zeichen für angekommen und eines für erledigt; für die nächsten dreißig Vorgänge gehen beide ohne Nachfrage zurück.',
			en: 'Two teams that hand work to each other agree on one sign for arrived and one for settled; for the next thirty cases both come back without anybody asking.'
		},
		day60: {
			de: 'Aus den Rückmeldungen kennt das abgebende Team seine drei häufigsten Mängel bei der Übergabe und hat einen davon abgestellt.',
			en: 'From these reports the sending team knows its three most frequent faults at handover and has put one of them right.'
		},
		day90: {
			de: 'Ein drittes Team macht mit; das Zeichen entsteht, wo möglich, im System und nicht durch zusätzliches Schreiben.',
			en: 'A third team takes part; where possible the sign is produced by the system and not by extra writing.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundschaft, deren Anliegen diese Übergabe durchläuft, vor und nach zwei Quartalen. Gibt es Zeichen, aber keinen abgestellten Mangel, wurde gemeldet statt gelernt.',
			en: 'NPS of customers whose requests pass this handover, before and two quarters after. If there are signs and no fault put right, there was reporting and no learning.'
		},
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.2']
	},
	{
		id: 'journey.one-address-for-trouble',
		dimension: 'journey',
		items: [{ item: 'pulse.journey.2', from: 0, to: 2 }],
		title: {
			de: 'Eine Adresse für Kundenärger einrichten, die antwortet',
			en: 'Open one address for customer trouble that answers'
		},
		reason: {
			de: 'Was der Kundschaft Mühe macht, bleibt bei denen, die es bemerken, im Team oder ohne Antwort; ob sich jemand um die Ursache kümmert, ist von dort nicht zu sehen.',
			en: 'What troubles customers stays with those who notice it, in the team or without an answer; whether anyone attends to the cause cannot be seen from there.'
		},
		firstStep: {
			de: 'Das Unternehmen nennt allen Teams eine Adresse, per Zuruf, Zettel oder Nachricht, auch ohne Namen; zwei Personen antworten auf jede Meldung binnen drei Arbeitstagen mit Ja, Nein oder einer Frage.',
			en: 'The company gives all teams one address, by word, note or message, also without a name; two people answer every report within three working days with yes, no or a question.'
		},
		day60: {
			de: 'Die Meldungen sind nach Stelle der Kundenreise geordnet; die fünf häufigsten haben eine zuständige Person außerhalb der Adresse.',
			en: 'The reports are sorted by point of the customer journey; the five most frequent have a responsible person outside the address.'
		},
		day90: {
			de: 'Zwei Ursachen sind behoben, und die Meldenden wissen es, bei anonymen durch Aushang.',
			en: 'Two causes have been removed and those who reported know it, in anonymous cases by a notice.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS-Begründungen zu den beiden behobenen Stellen, Erhebung gegen Erhebung. Kommen nach drei Monaten kaum noch Meldungen, blieb die Antwort zu häufig beim Nein.',
			en: 'NPS reasons on the two points removed, survey against survey. If hardly any reports arrive after three months, the answer was no too frequently.'
		},
		sources: ['ki check.3', 'ki check.4', 'radikal risiko.2']
	},
	{
		id: 'journey.rehearse-with-the-floor',
		dimension: 'journey',
		items: [{ item: 'pulse.journey.3', from: 0, to: 2 }],
		title: {
			de: 'Ausführende vor der Umstellung Kundschaft spielen lassen',
			en: 'Let those who do the work play customer first'
		},
		reason: {
			de: 'Geänderte Abläufe werden verkündet, erklärt oder auf Bedienbarkeit geprüft; wie sie auf die Kundschaft wirken, zeigt sich erst danach.',
			en: 'Changed procedures are announced, explained or tried for handling; how they work for customers shows only afterwards.'
		},
		firstStep: {
			de: 'Vor der nächsten Umstellung spielen sechs Ausführende aus zwei Teams den Ablauf in der Rolle der Kundschaft durch, mit einem einfachen, einem eiligen und einem missratenen Fall.',
			en: 'Before the next change six people from two teams who will do the work go through it as the customer, with a simple case, a rushed one and one that goes wrong.'
		},
		day60: {
			de: 'Was in den Durchgängen hakte, ist vor der Einführung behoben oder mit Termin versehen; wer den Ablauf plant, war dabei.',
			en: 'What stuck in these runs has been mended before the introduction or given a date; those planning the procedure were present.'
		},
		day90: {
			de: 'Keine Umstellung beginnt mehr ohne einen solchen Durchgang; die Projektleitung plant dafür einen halben Tag ein.',
			en: 'No change starts any more without such a run; project leads allow half a day for it.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT in den ersten vier Wochen nach der Umstellung gegen die vorige ohne Durchgang. Werden dieselben Mängel erst im Betrieb gemeldet, waren die gespielten Fälle zu einfach.',
			en: 'CSAT in the first four weeks after the change against the previous one without a run. If the same faults come up in operation, the cases played were too simple.'
		},
		sources: ['gruende innen.1', 'ki kultur.3']
	},
	{
		id: 'journey.ten-days-before-start',
		dimension: 'journey',
		items: [{ item: 'pulse.journey.3', from: 3, to: 3 }],
		title: {
			de: 'Zwischen Durchgang und Start Zeit zum Ändern lassen',
			en: 'Leave time for changes between rehearsal and start'
		},
		reason: {
			de: 'Abläufe werden vor der Einführung aus Sicht der Kundschaft durchgespielt; dass sich danach noch etwas ändert, ist damit nicht gesagt.',
			en: 'Procedures are gone through as a customer would before they apply; that does not yet mean anything is changed afterwards.'
		},
		firstStep: {
			de: 'Bei den nächsten zwei Umstellungen liegen zwischen Durchgang und Start zehn Arbeitstage; das Team übergibt eine Liste seiner Funde, und die Projektleitung beantwortet jeden mit geändert, später oder nein samt Grund.',
			en: 'In the next two changes ten working days lie between rehearsal and start; the team hands over a list of what it found, and the project lead answers each point with changed, later or no, giving a reason.'
		},
		day60: {
			de: 'Von den Funden der ersten Umstellung ist gezählt, wie viele vor dem Start behoben waren und welche die Kundschaft danach beanstandete.',
			en: 'Of the points found in the first change it is counted how many were mended before the start and which customers objected to afterwards.'
		},
		day90: {
			de: 'Die zehn Tage stehen im Projektplan; an einem Durchgang haben zwei Kundinnen oder Kunden teilgenommen, deren Funde neben denen des Teams stehen.',
			en: 'The ten days stand in the project plan; two customers have taken part in one rehearsal, and what they found stands beside what the team found.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT im ersten Monat nach der zweiten Umstellung gegen die erste. Beanstandet die Kundschaft, was mit später beantwortet war, sind zehn Tage zu kurz.',
			en: 'CSAT in the first month after the second change against the first. If customers object to what was answered with later, ten days are too short.'
		},
		sources: ['gruende innen.1', 'ki kultur.3']
	},
	{
		id: 'journey.walk-the-whole-way',
		dimension: 'journey',
		items: [
			{ item: 'pulse.journey.1', from: 3, to: 3 },
			{ item: 'pulse.journey.2', from: 3, to: 3 }
		],
		title: { de: 'Ein Anliegen vom Anfang bis zum Ende begleiten', en: 'Accompany one request from beginning to end' },
		reason: {
			de: 'Nach Übergaben oder Meldungen ist zu erfahren, dass etwas geschieht; ob der Kundschaft am Ende geholfen war, erfährt das Team damit noch nicht.',
			en: 'After handovers or reports there is news that something is being done; whether customers were helped in the end the team does not learn yet.'
		},
		firstStep: {
			de: 'Drei Freiwillige aus drei Teams folgen gemeinsam vier laufenden Anliegen durch alle Abteilungen, notieren Schritte statt Namen und fragen zum Schluss die Kundschaft, welcher Schritt für sie überflüssig war.',
			en: 'Three volunteers from three teams follow four current requests together through all departments, note steps instead of names, and in the end ask the customers which step was superfluous to them.'
		},
		day60: {
			de: 'Die überflüssigen Schritte sind mit den Abteilungen besprochen; einer entfällt, bei den übrigen steht der Grund fest.',
			en: 'The superfluous steps have been discussed with the departments; one is dropped, for the others the reason is on record.'
		},
		day90: {
			de: 'Das Begleiten wiederholt sich je Quartal mit anderen Freiwilligen; die Wege werden nebeneinandergelegt und verglichen.',
			en: 'The walk is repeated each quarter with other volunteers; the ways are laid side by side and compared.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der Anliegenart, aus der ein Schritt entfiel, gegen eine unveränderte. Nennt die Kundschaft beim nächsten Mal denselben Schritt, kam er unter anderem Namen zurück.',
			en: 'NPS of the kind of request that lost a step against an unchanged one. If customers name the same step again, it came back under another name.'
		},
		sources: ['ansatz werkzeug.2', 'ki check.2']
	}
];
