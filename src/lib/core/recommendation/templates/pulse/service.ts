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
			de: 'Interne Hilfe kommt durch Herumfragen oder Abwarten zustande; die Wartezeit der Kundschaft hängt daran, wen jemand zufällig kennt.',
			en: 'Internal help comes about by asking around or waiting; how long customers wait depends on whom somebody happens to know.'
		},
		firstStep: {
			de: 'Die vier am häufigsten gefragten Abteilungen benennen je Tag eine erreichbare Person für Fälle mit wartender Kundschaft; eine Liste mit zwei Rufnummern hängt an jedem Arbeitsplatz.',
			en: 'The four departments asked most name a person to be reached each day for cases with a waiting customer; a list with two numbers hangs at every workplace.'
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
			de: 'Der Vorgang liegt vor, oder Hilfe ist am selben Tag erreichbar; dass ein Anliegen gleich zu Ende gebracht wird, ist damit noch nicht gesagt.',
			en: 'The case is there, or help is reached the same day; that does not yet mean a request is finished at once.'
		},
		firstStep: {
			de: 'Service und Fachabteilung wählen ein Anliegen, das sie täglich weitergeben, listen auf, was zum Abschluss fehlt (Recht, Zugriff oder Wissen), und schalten zwei Plätze dafür frei.',
			en: 'Service and the specialist department choose a request passed on daily, list what is missing to close it (permission, access or knowledge), and enable two desks to do so.'
		},
		day60: {
			de: 'An diesen Plätzen werden Dauer, Rückfragen und Korrekturen gezählt und mit den übrigen verglichen, als Summe und nicht je Person.',
			en: 'At these desks duration, queries and corrections are counted and compared with the others, in total and by no person.'
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
	}
];
