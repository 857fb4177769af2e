import type { RecommendationTemplate } from '../../types';

/** What to do with what customers say after a contact, and where the figures say otherwise. */
export const feedbackTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.one-question',
		dimension: 'service',
		items: [{ item: 'service.3', from: 0, to: 1 }],
		title: {
			de: 'Nach jedem Anliegen eine Frage stellen und auswerten',
			en: 'Ask one question after each request and evaluate it'
		},
		reason: {
			de: 'Ausgewertet wird nach einem Kontakt bislang nichts; ein geschlossenes Anliegen gilt damit als gelöst, ob es das ist oder nicht.',
			en: 'Nothing is evaluated after a contact so far; a closed request therefore counts as solved, whether it is or not.'
		},
		firstStep: {
			de: 'Auf einem Kontaktweg fragt der Service am Ende des Gesprächs, schriftlich nur mit Einwilligung, ob das Anliegen gelöst ist, bestimmt vorher, was als zufrieden zählt, und liest bis zu hundert Antworten vollständig, bereits gesammelte eingeschlossen.',
			en: 'In one channel service asks at the end of the contact, in writing only with consent, whether the request is solved, defines beforehand what counts as satisfied, and reads up to a hundred answers in full, including those already collected.'
		},
		day60: {
			de: 'Die Antworten der Unzufriedenen sind zu fünf Ursachen geordnet; an einer davon arbeitet eine benannte Person.',
			en: 'The answers of those dissatisfied are sorted into five causes; a named person is working on one of them.'
		},
		day90: {
			de: 'Die Frage läuft auf allen Kontaktwegen, mit Antwortquote neben dem Ergebnis; die Auswertung je Person ist ausgeschlossen und schriftlich vereinbart.',
			en: 'The question runs in all channels, with the response rate beside the result; evaluation by person is ruled out and agreed in writing.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT mit Intervall, sobald hundert Antworten vorliegen, bearbeitete Ursache gegen die übrigen. Antworten weniger als fünf von hundert, ist zuerst die Frage zu ändern.',
			en: 'CSAT with its interval once there are a hundred answers, the cause worked on against the others. If fewer than five in a hundred answer, change the question first.'
		},
		sources: ['ansatz werkzeug.3', 'ansatz kpi.csat', 'ansatz vorteil.2']
	},
	{
		id: 'service.answer-the-unhappy',
		dimension: 'service',
		items: [{ item: 'service.3', from: 2, to: 2 }],
		title: {
			de: 'Unzufriedenen binnen zwei Werktagen persönlich antworten',
			en: 'Reply personally to the dissatisfied within two days'
		},
		reason: {
			de: 'Rückmeldungen werden zum Bericht; wer sich die Mühe gemacht hat, hört davon nichts.',
			en: 'Feedback becomes a report; whoever took the trouble to give it hears nothing of it.'
		},
		firstStep: {
			de: 'Die Teamleitungen melden sich bei den nächsten zwanzig Unzufriedenen, die um Antwort gebeten haben, innerhalb von zwei Werktagen, lösen das Offene und notieren, woran es beim ersten Mal lag.',
			en: 'Team leaders get back within two working days to the next twenty dissatisfied customers who asked for a reply, settle what is open, and note what went wrong the first time.'
		},
		day60: {
			de: 'Die Frist wird in mindestens vier von fünf Fällen gehalten; die drei häufigsten Gründe sind an die verursachenden Bereiche gegangen, mit Termin.',
			en: 'The deadline is kept in at least four of five cases; the three most frequent reasons have gone to the departments causing them, with a date.'
		},
		day90: {
			de: 'Zwei der drei Gründe sind behoben; die zwanzig Ersten wurden gefragt, ob die Antwort etwas geändert hat.',
			en: 'Two of the three reasons are fixed; the first twenty have been asked whether the reply changed anything.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT beim nächsten Kontakt: Unzufriedene mit Antwort gegen solche ohne, über ein Quartal. Gleich niedrig heißt, es wurde erklärt statt gelöst.',
			en: 'CSAT at the next contact: dissatisfied customers with a reply against those without, over a quarter. Equally low means it was explained, not solved.'
		},
		sources: ['ansatz werkzeug.3', 'ansatz vorteil.2', 'strategie macht.2']
	},
	{
		id: 'service.cause-fixed-and-told',
		dimension: 'service',
		items: [{ item: 'service.3', from: 3, to: 3 }],
		title: {
			de: 'Die häufigste Beschwerdeursache dort beheben, wo sie entsteht',
			en: 'Fix the commonest cause of complaints at its source'
		},
		reason: {
			de: 'Unzufriedene bekommen eine Antwort, von einer behobenen Ursache erfahren sie nichts; besteht sie fort, bekommen die Nächsten dieselbe Antwort.',
			en: 'Dissatisfied customers get a reply but hear of no cause being fixed; if it persists, the next ones get the same reply.'
		},
		firstStep: {
			de: 'Die Serviceleitung zählt, welche fünf Antworten in acht Wochen am häufigsten geschrieben wurden, beziffert deren Arbeitsstunden und übergibt die erste der Abteilung, in der die Ursache entsteht, mit Termin.',
			en: 'The head of service counts which five replies were written most often in eight weeks, puts a figure on the hours spent, and hands the first to the department causing it, with a date.'
		},
		day60: {
			de: 'Die Abteilung hat die Ursache behoben oder erklärt schriftlich, was das kosten würde; die Geschäftsleitung hat darüber entschieden.',
			en: 'The department has fixed the cause or states in writing what that would cost; top management has decided on it.'
		},
		day90: {
			de: 'Wer diese Antwort erhalten hatte, weiß, was jetzt anders ist; die zweithäufigste ist übergeben.',
			en: 'Those who had received this reply know what is different now; the second most frequent has been handed over.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'Häufigkeit dieser Antwort je hundert Kontakte, acht Wochen vorher gegen nachher, und CSAT zum selben Anlass. Sinkt sie nicht, ist die Ursache woanders.',
			en: 'Frequency of this reply per hundred contacts, eight weeks before against after, and CSAT of contacts on the same cause. If it does not fall, the cause lies elsewhere.'
		},
		sources: ['ansatz werkzeug.3', 'ansatz vorteil.2', 'ki kultur.1']
	},
	{
		id: 'service.worst-thirty',
		dimension: 'service',
		items: [
			{ item: 'service.1', from: 3, to: 4 },
			{ item: 'service.2', from: 3, to: 4 },
			{ item: 'service.3', from: 3, to: 4 }
		],
		findings: ['self-image-above-evidence'],
		title: {
			de: 'Dreißig schlecht bewertete Vorgänge ganz nachlesen',
			en: 'Read thirty badly rated cases from start to end'
		},
		reason: {
			de: 'Nach den Antworten ist der Service gut geregelt, die Zufriedenheitszahl zeigt es nicht; an schlecht bewerteten Fällen lässt sich ablesen, welche Regel nicht galt.',
			en: 'By the answers service is well regulated, and the satisfaction figure does not show it; badly rated cases tell which rule did not apply.'
		},
		firstStep: {
			de: 'Geschäftsleitung und Serviceleitung lesen zusammen die letzten dreißig schlecht bewerteten Vorgänge, um Namen bereinigt, vom ersten Eintrag bis zum Schluss und kreuzen an, welche eigene Regel jeweils nicht galt.',
			en: 'Top management and the head of service together read the last thirty badly rated cases, names removed, from first entry to closure, and tick which of their own rules did not apply.'
		},
		day60: {
			de: 'Für die zwei am häufigsten angekreuzten Regeln ist bekannt, warum sie im Betrieb nicht gelten; eine ist wieder in Kraft.',
			en: 'For the two rules ticked most often it is known why they do not hold in operation; one is in force again.'
		},
		day90: {
			de: 'Dreißig neue schlecht bewertete Vorgänge sind gelesen; die Strichlisten stehen nebeneinander.',
			en: 'Thirty new badly rated cases have been read; the tally sheets stand side by side.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT des betroffenen Kontaktanlasses, Quartal vor gegen Quartal nach der Korrektur. Galten alle Regeln, sind es die falschen Regeln.',
			en: 'CSAT of the contact reason concerned, quarter before against quarter after the correction. If all rules applied, they are the wrong rules.'
		},
		sources: ['ansatz kpi.csat', 'ansatz werkzeug.3', 'radikal risiko.2']
	}
];
