import type { RecommendationTemplate } from '../types';

export const serviceTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.one-handover',
		dimension: 'service',
		items: [{ item: 'service.1', from: 0, to: 1 }],
		title: {
			de: 'Beim häufigsten Wechsel des Kontaktwegs das Wiederholen abschaffen',
			en: 'End the repetition at the commonest channel change'
		},
		reason: {
			de: 'Wer den Kontaktweg wechselt, beginnt derzeit meist von vorn; ein einzelner Übergang lässt sich beheben, ohne auf ein neues System zu warten.',
			en: 'Whoever changes channel mostly has to start again at present; a single transition can be fixed without waiting for a new system.'
		},
		firstStep: {
			de: 'Das Serviceteam zählt zwei Wochen lang, welche Anliegen über einen zweiten Kontaktweg wiederkommen, und vergibt für den häufigsten Wechsel eine Fallnummer mit drei Zeilen Zusammenfassung, die beide Seiten sehen.',
			en: 'For two weeks the service team counts which requests return through a second channel, and for the commonest change introduces a case number with a three-line summary both sides see.'
		},
		day60: {
			de: 'In einer Stichprobe von vierzig solchen Wechseln ist gezählt, wie viele ohne erneute Schilderung auskamen; der häufigste Fehlgrund ist behoben.',
			en: 'In a sample of forty such changes it is counted how many needed no second account; the most frequent cause of failure is fixed.'
		},
		day90: {
			de: 'Der zweithäufigste Wechsel läuft ebenso; beide Stichproben stehen im Servicebericht nebeneinander.',
			en: 'The second commonest change works the same way; both samples stand side by side in the service report.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach Kontakten mit einem solchen Wechsel gegen solche ohne, vorher und nachher. Schließt sich der Abstand nicht, störte nicht die Wiederholung, sondern die Dauer.',
			en: 'CSAT after contacts with a channel change against those without, before and after. If the gap does not close, the trouble was not repetition but delay.'
		},
		sources: ['strategie umsetzung.2', 'ansatz tipp.4']
	},
	{
		id: 'service.test-cases',
		dimension: 'service',
		items: [{ item: 'service.1', from: 2, to: 3 }],
		title: {
			de: 'Zehn Testanliegen über alle Kontaktwege schicken',
			en: 'Send ten test requests across all channels'
		},
		reason: {
			de: 'Die Kontaktwege sind verbunden, aber nicht durchgehend; wo die Verbindung reißt, zeigt sich nur von außen und nicht im Systemplan.',
			en: 'The channels are connected, but not throughout; where the link breaks shows only from outside and not in the system chart.'
		},
		firstStep: {
			de: 'Zwei Personen ohne Servicezugang eröffnen zehn vereinbarte Testanliegen, wechseln dabei je zweimal den Kontaktweg (auch Filiale oder Außendienst) und vermerken jede Stelle, an der sie neu erklären mussten.',
			en: 'Two people without service access open ten agreed test requests, change channel twice each (including branch or field staff), and note each point where they had to explain again.'
		},
		day60: {
			de: 'Die Bruchstellen sind nach Ursache geordnet: fehlende Berechtigung, fehlendes Feld, fehlende Zeit; die ersten zwei Ursachen sind abgestellt.',
			en: 'The breaks are sorted by cause: missing permission, missing field, missing time; the first two causes are removed.'
		},
		day90: {
			de: 'Der Durchlauf mit zehn neuen Testanliegen ist wiederholt und bleibt als Quartalstermin.',
			en: 'The run has been repeated with ten new test requests and stays as a quarterly date.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'Zahl der Bruchstellen im zweiten gegen den ersten Durchlauf, dazu CSAT bei Kontakten auf zwei Wegen. Weniger Brüche bei gleichem CSAT: andere Ursache suchen.',
			en: 'Number of breaks in the second run against the first, with CSAT of two-channel contacts. Fewer breaks at the same CSAT: look for another cause.'
		},
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.2', 'ki hebel.2']
	},
	{
		id: 'service.spending-limit',
		dimension: 'service',
		items: [{ item: 'service.2', from: 0, to: 2 }],
		title: {
			de: 'Dem Erstkontakt einen Entscheidungsbetrag geben',
			en: 'Give first contact a sum to decide on'
		},
		reason: {
			de: 'Über Ausnahmen entscheidet die erste Ansprechperson bisher nicht selbst; Weiterreichen oder Ablehnen kostet oft mehr als das, worum es geht.',
			en: 'The first person contacted does not decide on exceptions so far; passing on or turning down often costs more than what is at issue.'
		},
		firstStep: {
			de: 'Service- und Finanzleitung prüfen fünfzig weitergereichte oder abgelehnte Anliegen auf Streitwert und Bearbeitungskosten, legen daraus eine Summe fest und lassen ein Team bis dahin vier Wochen allein entscheiden.',
			en: 'The heads of service and finance check fifty requests passed on or refused for amount at issue and handling cost, derive a sum, and let one team decide alone up to it for four weeks.'
		},
		day60: {
			de: 'Ausgaben, Fehlentscheidungen und sofort gelöste Anliegen dieses Teams stehen neben denen eines Teams ohne Vollmacht.',
			en: 'Spending, wrong decisions and requests solved at once by this team stand beside those of a team without the authority.'
		},
		day90: {
			de: 'Die Vollmacht gilt mit angepasster Summe für alle Teams, oder die Zahlen begründen, warum nicht.',
			en: 'The authority applies to all teams with an adjusted sum, or the figures give the reason why not.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT des Teams mit Vollmacht gegen das ohne, nach vier und zwölf Wochen, ausgewertet je Team. Wird die Summe kaum genutzt, fehlt nicht Geld, sondern Erlaubnis.',
			en: 'CSAT of the team with authority against the one without, after four and twelve weeks, by team. If the sum is hardly used, permission is missing, not money.'
		},
		sources: ['ansatz tipp.4', 'ansatz tipp.3', 'radikal risiko.3']
	},
	{
		id: 'service.top-escalation',
		dimension: 'service',
		items: [{ item: 'service.2', from: 3, to: 3 }],
		title: {
			de: 'Den häufigsten Grund für Weitergaben beseitigen',
			en: 'Remove the most frequent reason for internal referrals'
		},
		reason: {
			de: 'Bis zu einem Betrag wird sofort entschieden; was trotzdem weitergereicht wird, hat Ursachen, die der Service allein nicht beheben darf.',
			en: 'Up to a set amount, decisions are made at once; what is still passed on has causes that service may not fix alone.'
		},
		firstStep: {
			de: 'Der Service kennzeichnet vier Wochen lang jede Weitergabe mit einem von fünf Gründen: Befugnis, Wissen, Zugriff, Betrag, Ausnahme. Danach benennt die Serviceleitung den häufigsten und dessen Eigentümer im Haus.',
			en: 'For four weeks service marks every referral with one of five reasons: authority, knowledge, access, amount, exception. Then the head of service names the most frequent and its owner in the company.'
		},
		day60: {
			de: 'Der Eigentümer hat den Grund beseitigt oder eingegrenzt, auch wenn er außerhalb des Service sitzt; die Zählung läuft weiter.',
			en: 'The owner has removed or narrowed the reason, even if sitting outside service; the count goes on.'
		},
		day90: {
			de: 'Der Anteil beim ersten Kontakt gelöster Anliegen liegt für beide Zeiträume vor, je Thema statt je Person.',
			en: 'The share of requests solved at first contact is available for both periods, by topic rather than by person.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT bei Anliegen mit diesem Grund, vor und nach der Beseitigung. Tritt an seine Stelle ein anderer in gleicher Menge, wurde nur umbenannt.',
			en: 'CSAT of requests with this reason, before and after its removal. If another takes its place in equal number, it was only renamed.'
		},
		sources: ['ansatz tipp.4', 'ki kultur.1']
	},
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
			de: 'Auf einem Kontaktweg fragt der Service nach jedem Abschluss, ob das Anliegen gelöst ist, bestimmt vorher, was als zufrieden zählt, und liest hundert Antworten vollständig, bereits gesammelte eingeschlossen.',
			en: 'In one channel service asks after each closure whether the request is solved, defines beforehand what counts as satisfied, and reads a hundred answers in full, including those already collected.'
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
			de: 'CSAT mit Intervall ab hundert Antworten, monatlich, bearbeitete Ursache gegen die übrigen. Antworten weniger als fünf von hundert, ist zuerst die Frage zu ändern.',
			en: 'CSAT with its interval from a hundred answers on, monthly, the cause worked on against the others. If fewer than five in a hundred answer, change the question first.'
		},
		sources: ['ansatz werkzeug.3', 'ansatz kpi.csat', 'ansatz vorteil.2']
	},
	{
		id: 'service.answer-the-unhappy',
		dimension: 'service',
		items: [{ item: 'service.3', from: 2, to: 2 }],
		title: {
			de: 'Unzufriedenen binnen zwei Werktagen persönlich antworten',
			en: 'Reply to dissatisfied customers within two working days'
		},
		reason: {
			de: 'Rückmeldungen werden zum Bericht; für die Person, die sich die Mühe gemacht hat, ändert sich dadurch nichts.',
			en: 'Feedback becomes a report; for the person who gave it, nothing changes.'
		},
		firstStep: {
			de: 'Die Teamleitungen melden sich bei zwanzig Unzufriedenen, die um Antwort gebeten haben, innerhalb von zwei Werktagen, lösen das Offene und notieren, woran es beim ersten Mal lag.',
			en: 'Team leaders get back to twenty dissatisfied customers who asked for a reply within two working days, settle what is open, and note what went wrong the first time.'
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
			de: 'Unzufriedene bekommen eine Antwort, von einer behobenen Ursache erfahren sie nichts; bleibt sie bestehen, bekommen die Nächsten dieselbe Antwort.',
			en: 'Dissatisfied customers get a reply but hear of no cause being fixed; if the cause remains, the next ones get the same reply.'
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
		id: 'service.cost-beside-revenue',
		dimension: 'service',
		items: [{ item: 'contrast.7', from: 0, to: 2 }],
		title: {
			de: 'Servicekosten neben den Umsatz betreuter Kunden stellen',
			en: 'Set service cost beside revenue of customers served'
		},
		reason: {
			de: 'Ertrag ist für den Service bisher nicht der Maßstab; ob gelöste Anliegen Umsatz erhalten, lässt sich aus vorhandenen Daten zeigen oder widerlegen.',
			en: 'Return is not the measure for service so far; whether solved requests preserve revenue can be shown or refuted from existing data.'
		},
		firstStep: {
			de: 'Finanz- und Serviceleitung vergleichen für ein Quartal drei Kundengruppen (Anliegen gelöst, ungelöst, keines): Käufe in den 90 Tagen danach, Kündigungen und Kosten je Anliegen, auf einer Seite.',
			en: 'For one quarter the heads of finance and service compare three customer groups (request solved, unsolved, none): purchases in the 90 days after, cancellations and cost per request, on one page.'
		},
		day60: {
			de: 'Die Seite ist in der Leitungssitzung besprochen; eine geplante Kürzung oder Ausgabe im Service wurde danach neu bewertet.',
			en: 'The page has been discussed in the management meeting; one planned cut or expense in service was reassessed by it.'
		},
		day90: {
			de: 'Der Servicebericht enthält neben den Kosten dauerhaft gehaltenen Umsatz, mit offengelegter Rechnung.',
			en: 'The service report permanently contains revenue kept beside cost, with the calculation disclosed.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'CLV von Kunden mit gelöstem gegen ungelöstes Anliegen, zwei Quartale in Folge. Ist der Unterschied klein, hält etwas anderes die Kunden.',
			en: 'CLV of customers with a solved against an unsolved request, two quarters running. If the difference is small, something else keeps them.'
		},
		sources: ['radikal risiko.3', 'ansatz tipp.4', 'ki kosten.1']
	},
	{
		id: 'service.without-time-target',
		dimension: 'service',
		items: [{ item: 'contrast.7', from: 3, to: 3 }],
		title: {
			de: 'Ein Serviceteam vier Wochen ohne Zeitvorgabe führen',
			en: 'Run one service team four weeks without time targets'
		},
		reason: {
			de: 'Gesteuert wird schon teils nach Ertrag; wo daneben Zeitvorgaben gelten, ziehen Anspruch und Vorgabe in verschiedene Richtungen.',
			en: 'Service is already run partly by return; where time targets apply as well, claim and target pull in different directions.'
		},
		firstStep: {
			de: 'Ein Team arbeitet vier Wochen ohne Vorgabe zur Gesprächsdauer; gemessen werden stattdessen endgültig gelöste Anliegen und Wiederanrufe, in Absprache mit der Arbeitnehmervertretung und nur als Teamwert.',
			en: 'One team works four weeks without a target for call length; measured instead are requests solved for good and repeat calls, agreed with employee representatives and as team figures only.'
		},
		day60: {
			de: 'Kosten je gelöstem Anliegen, statt je Gespräch, sind für dieses Team und ein zweites berechnet.',
			en: 'Cost per solved request, rather than per call, has been calculated for this team and a second one.'
		},
		day90: {
			de: 'Entschieden ist, welche Vorgabe künftig gilt; die Zielvereinbarungen im Service sind daran angepasst.',
			en: 'It is decided which target applies from now on; target agreements in service have been adapted.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT und Wiederanrufe des Teams gegen das zweite, vier Wochen vor und nach Beginn. Längere Gespräche bei gleich vielen Wiederanrufen: Vorgabe war nicht das Hindernis.',
			en: 'CSAT and repeat calls of the team against the second, four weeks before and after. Longer calls with as many repeats: the target was not the obstacle.'
		},
		sources: ['ansatz tipp.4', 'radikal risiko.3', 'radikal ursache.1']
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
			de: 'Die dreißig schlechtesten Bewertungen im Verlauf nachlesen',
			en: 'Read the thirty worst-rated cases from start to end'
		},
		reason: {
			de: 'Der Service ist nach den Antworten gut aufgestellt, die Zufriedenheitszahl zeigt es nicht; ein Blick in die schlechten Fälle trennt Regel und Wirklichkeit.',
			en: 'By the answers service is well set up, and the satisfaction figure does not show it; a look at the bad cases separates rule from reality.'
		},
		firstStep: {
			de: 'Geschäftsleitung und Serviceleitung lesen zusammen dreißig schlecht bewertete Vorgänge, um Namen bereinigt, vom ersten Eintrag bis zum Schluss und kreuzen an, welche eigene Regel jeweils nicht galt.',
			en: 'Top management and the head of service read thirty badly rated cases together, names removed, from first entry to closure, and tick which of their own rules did not apply.'
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
