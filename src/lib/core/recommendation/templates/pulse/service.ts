import type { RecommendationTemplate } from '../../types';

/** What somebody needs at hand to finish a customer’s matter. */
export const pulseServiceTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.handover-note',
		dimension: 'service',
		items: [{ item: 'pulse.service.2', from: 0, to: 2 }],
		title: {
			de: 'Mit jedem Anliegen denselben Kurzvermerk weitergeben',
			en: 'Pass on the same short note with every request'
		},
		reason: {
			de: 'Bei der Übernahme fehlt ein Teil des Vorgangs; er wird noch einmal erfragt oder zusammengesucht, während die Kundschaft wartet.',
			en: 'At takeover part of the case is missing; it is asked for again or pieced together while the customer waits.'
		},
		firstStep: {
			de: 'Drei Teams zählen zwei Wochen lang, welche Angabe sie bei übernommenen Anliegen nachfragen müssen, und einigen sich auf einen Vermerk mit höchstens fünf Feldern.',
			en: 'For two weeks three teams count which detail they have to ask for in requests taken over, and agree on a note with at most five fields.'
		},
		day60: {
			de: 'Der Vermerk begleitet alle Anliegen zwischen diesen Teams; die Zahl der Nachfragen steht neben der vom Anfang.',
			en: 'The note goes with every request between these teams; the number of queries stands beside the one from the start.'
		},
		day90: {
			de: 'Felder, die niemand braucht, sind gestrichen; die übrigen füllt das System, soweit es die Angaben kennt.',
			en: 'Fields nobody needs have been struck out; the system fills in the rest as far as it knows the details.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen mit mindestens einer Übergabe, vor und sechs Wochen nach dem Vermerk. Bleiben die Nachfragen, fehlt Einblick, kein Formular.',
			en: 'CSAT of requests with at least one handover, before and six weeks after the note. If the queries stay, access is missing, and no form.'
		},
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.4']
	},
	{
		id: 'service.help-line-inside',
		dimension: 'service',
		items: [{ item: 'pulse.service.3', from: 0, to: 2 }],
		title: {
			de: 'Eine interne Soforthilfe für wartende Kundschaft besetzen',
			en: 'Staff an internal line for waiting customers'
		},
		reason: {
			de: 'Interne Hilfe fehlt, kommt durch Herumfragen zustande oder erst an einem späteren Tag; so lange wartet die Kundschaft mit.',
			en: 'Internal help is lacking, comes about by asking around or arrives on a later day; for so long customers wait as well.'
		},
		firstStep: {
			de: 'Die vier am häufigsten gefragten Abteilungen benennen je Tag eine erreichbare Person für Fälle mit wartender Kundschaft; ihre vier Rufnummern hängen an jedem Arbeitsplatz aus.',
			en: 'The four departments asked most name a person to be reached each day for cases with a waiting customer; their four numbers are posted at every workplace.'
		},
		day60: {
			de: 'Gezählt ist, zu welchen Themen die Soforthilfe gerufen wird; zum häufigsten gibt es eine Anleitung, die den Anruf erspart.',
			en: 'It is counted on which topics the line is called; for the most frequent there is a guide that makes the call unnecessary.'
		},
		day90: {
			de: 'Die Soforthilfe ist im Dienstplan vorgesehen und auf andere Aufgaben angerechnet; ihre Anrufe sind weniger geworden.',
			en: 'The line is provided for in the rota and set against other tasks; calls to it have decreased.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen, für die Hilfe gerufen wurde, gegen gleichartige davor. Klingelt es, ohne dass jemand abnimmt, war die Zeit nicht freigestellt.',
			en: 'CSAT of requests for which help was called against similar ones before. If it rings and nobody answers, the time was not set aside.'
		},
		sources: ['ansatz tipp.4', 'radikal def.3']
	},
	{
		id: 'service.exceptions-allowed-in-advance',
		dimension: 'service',
		items: [{ item: 'pulse.service.1', from: 0, to: 2 }],
		title: {
			de: 'Drei Arten von Ausnahmen vorab erlauben',
			en: 'Allow three kinds of exception in advance'
		},
		reason: {
			de: 'Was außerhalb der Regeln liegt, wird abgelehnt, weitergereicht oder beantragt; wer das Anliegen hat, kann darüber noch nicht selbst entscheiden.',
			en: 'What lies outside the rules is turned down, passed on or applied for; whoever has the request cannot decide on it yet.'
		},
		firstStep: {
			de: 'Zwei Teams sammeln zwei Wochen lang ihre Ausnahmefälle nach Art, ohne Namen; die Bereichsleitung erlaubt die drei häufigsten Arten ohne Antrag und nennt für alle übrigen eine Stelle, die am selben Tag antwortet.',
			en: 'For two weeks two teams collect their exceptions by kind, without names; the head of department allows the three most frequent kinds without application and names, for all others, a contact that answers the same day.'
		},
		day60: {
			de: 'Die drei Erlaubnisse gelten seit vier Wochen; gezählt ist, in wie vielen Fällen jede half und was sie kostete, als Summe beider Teams.',
			en: 'The three permissions have applied for four weeks; it is counted in how many cases each helped and what it cost, as a total of both teams.'
		},
		day90: {
			de: 'Was sich bewährt hat, steht als Regel im Handbuch; von den übrigen Arten ist mit Grund entschieden, welche dazukommen.',
			en: 'What has proved itself stands in the manual as a rule; of the other kinds it is decided, with a reason, which are to join it.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen mit erlaubter Ausnahme gegen die weiterhin beantragten, nach zehn Wochen. Kommt keine der drei Arten mehr vor, wurde Seltenes gesammelt.',
			en: 'CSAT of requests with a permitted exception against those still applied for, after ten weeks. If none of the three kinds comes up again, rare cases were collected.'
		},
		sources: ['ansatz tipp.4', 'ansatz tipp.3']
	},
	{
		id: 'service.close-at-first-desk',
		dimension: 'service',
		items: [
			{ item: 'pulse.service.2', from: 3, to: 3 },
			{ item: 'pulse.service.3', from: 3, to: 3 }
		],
		title: {
			de: 'Ein häufiges Anliegen am ersten Platz abschließen',
			en: 'Let the first desk close one frequent request'
		},
		reason: {
			de: 'Der Vorgang liegt vor, oder Hilfe kommt am selben Tag; dass ein Anliegen gleich zu Ende gebracht wird, ist damit noch nicht gesagt.',
			en: 'The case is there, or help comes the same day; that does not yet mean a request is finished at once.'
		},
		firstStep: {
			de: 'Service und Fachabteilung wählen ein Anliegen, das sie täglich weitergeben, listen auf, was zum Abschluss fehlt (Recht, Zugriff oder Wissen), und schalten zwei Plätze dafür frei.',
			en: 'Service and the specialist department choose a request passed on daily, list what is missing to close it (permission, access or knowledge), and enable two desks to do so.'
		},
		day60: {
			de: 'An diesen Plätzen werden Dauer, Rückfragen und Korrekturen gezählt und mit den übrigen verglichen, als Summe und nicht je Person.',
			en: 'At these desks duration, queries and corrections are counted and compared with the others, in total and not per person.'
		},
		day90: {
			de: 'Die Freischaltung gilt für alle Plätze; die Fachabteilung nutzt die gewonnene Zeit für die Ursache des Anliegens.',
			en: 'All desks are enabled; the specialist department uses the time gained for the cause of the request.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT dieses Anliegens an freigeschalteten Plätzen gegen die anderen, nach acht Wochen. Steigen die Korrekturen, fehlte Wissen und nicht die Erlaubnis.',
			en: 'CSAT of this request at enabled desks against the others, after eight weeks. If corrections rise, knowledge was missing and not permission.'
		},
		sources: ['ansatz tipp.4', 'ansatz tipp.3']
	},
	{
		id: 'service.exception-becomes-rule',
		dimension: 'service',
		items: [{ item: 'pulse.service.1', from: 3, to: 3 }],
		title: {
			de: 'Aus wiederkehrenden Ausnahmen eine neue Regel machen',
			en: 'Turn exceptions that recur into a new rule'
		},
		reason: {
			de: 'Bis zu einer Grenze entscheidet, wer das Anliegen hat; ob sich die Regel ändern lässt, wenn derselbe Fall wiederkehrt, ist damit nicht gesagt.',
			en: 'Up to a limit whoever has the request decides; whether the rule can be changed when the same case returns is not settled by that.'
		},
		firstStep: {
			de: 'Drei Teams führen vier Wochen lang eine gemeinsame Liste gewährter Ausnahmen, nach Anlass und Betrag, ohne Bearbeitende; zu den zwei häufigsten schreiben sie der zuständigen Abteilung einen neuen Wortlaut der Regel.',
			en: 'For four weeks three teams keep a common list of exceptions granted, by occasion and sum, without saying who granted them; for the two most frequent they send the department responsible a new wording of the rule.'
		},
		day60: {
			de: 'Ein Wortlaut ist in Kraft; zum anderen liegt eine begründete Antwort der Abteilung vor.',
			en: 'One wording is in force; on the other there is an answer from the department, with reasons.'
		},
		day90: {
			de: 'Fälle, die früher Ausnahmen waren, laufen ohne Einzelentscheidung durch; die Liste zeigt, welche Anlässe an ihre Stelle traten.',
			en: 'Cases that used to be exceptions pass without a decision of their own; the list shows which occasions have taken their place.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen unter der geänderten Regel, acht Wochen davor und danach. Wächst die Liste an anderer Stelle nach, ist die Regel zu eng gefasst.',
			en: 'CSAT of requests under the changed rule, eight weeks before and after. If the list grows again elsewhere, the rule is worded too narrowly.'
		},
		sources: ['ansatz tipp.4', 'ki kultur.2']
	}
];
