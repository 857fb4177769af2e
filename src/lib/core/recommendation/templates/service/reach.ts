import type { RecommendationTemplate } from '../../types';

/** What to do about when a person can be reached (`service.4`). */
export const reachTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.missed-by-the-hour',
		dimension: 'service',
		items: [{ item: 'service.4', from: 0, to: 1 }],
		title: {
			de: 'Vergebliche Kontaktversuche Stunde für Stunde zählen',
			en: 'Count failed contact attempts hour by hour'
		},
		reason: {
			de: 'Einen Menschen erreicht man zu Bürozeiten; wie viele es davor, danach oder in der Warteschleife vergeblich versuchen, hat daran noch nichts geändert.',
			en: 'A person can be reached in office hours; how many try in vain before, after or on hold has not changed that yet.'
		},
		firstStep: {
			de: 'Der Service zählt zwei Wochen lang je Stunde und Kontaktweg angenommene, aufgegebene und außerhalb der Zeiten eingegangene Versuche, notfalls als Strichliste; die drei Stunden mit den meisten vergeblichen bekommen probeweise eine Person mehr.',
			en: 'For two weeks service counts attempts answered, given up and made outside hours, by hour and channel, by tally if need be; the three hours with most failures get one more person on trial.'
		},
		day60: {
			de: 'Für diese drei Stunden steht fest, wie viele Versuche jetzt durchkommen und wo die zusätzliche Person unterdessen gefehlt hat.',
			en: 'For these three hours it is known how many attempts now get through and where the additional person was missed meanwhile.'
		},
		day90: {
			de: 'Der Dienstplan des nächsten Quartals beruht auf der Zählung; sie läuft weiter, je Stunde und nie je Person.',
			en: 'The next quarter’s rota rests on the count, which goes on by hour and never by person.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen aus diesen drei Stunden, vier Wochen vor gegen nach der Verstärkung. Weniger Fehlversuche bei gleichem CSAT: Das Warten war nicht das Ärgernis.',
			en: 'CSAT of requests from these three hours, four weeks before against after the reinforcement. Fewer failures at the same CSAT: waiting was not the annoyance.'
		},
		sources: ['ansatz tipp.4', 'radikal risiko.3']
	},
	{
		id: 'service.moved-hours',
		dimension: 'service',
		items: [{ item: 'service.4', from: 2, to: 2 }],
		title: {
			de: 'Zwei Servicestunden in gefragtere Zeiten verlegen',
			en: 'Move two service hours to when customers ask'
		},
		reason: {
			de: 'Stoßzeiten werden aufgefangen, soweit sie in die Bürozeiten fallen; wer sich davor oder danach meldet, taucht in dieser Planung nicht auf.',
			en: 'Busy times are covered where they fall within office hours; whoever gets in touch earlier or later does not appear in that planning.'
		},
		firstStep: {
			de: 'Die Serviceleitung trägt Anrufe, Nachrichten und Websitebesuche aus sechs Wochen je Stunde auf und sucht mit Freiwilligen zwei wenig genutzte Stunden, die in den Abend, den frühen Morgen oder auf den Samstag wandern können.',
			en: 'The head of service plots six weeks of calls, messages and website visits by hour and, with volunteers, finds two little-used hours that can move to the evening, the early morning or Saturday.'
		},
		day60: {
			de: 'Die verlegten Stunden sind mit der Arbeitnehmervertretung vereinbart, angekündigt und vier Wochen gelaufen; Anliegen und Kosten je Stunde liegen vor.',
			en: 'The moved hours have been agreed with employee representatives, announced and run for four weeks; requests and cost per hour are available.'
		},
		day90: {
			de: 'Über die Servicezeiten ist neu entschieden; der Beschluss nennt die Anfragezahlen, auf denen er beruht.',
			en: 'Service hours have been decided anew; the decision names the request figures it rests on.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT in den verlegten Stunden gegen die bisherigen, nach vier und zehn Wochen. Bleiben die neuen Stunden leer, wurden Besuche mit Bedarf verwechselt.',
			en: 'CSAT in the moved hours against the previous ones, after four and ten weeks. If the new hours stay empty, visits were mistaken for need.'
		},
		sources: ['ansatz tipp.4', 'gruende innen.1', 'strategie umsetzung.2']
	},
	{
		id: 'service.chosen-call-back',
		dimension: 'service',
		items: [{ item: 'service.4', from: 3, to: 3 }],
		title: {
			de: 'Rückruf zu einer selbst gewählten Uhrzeit anbieten',
			en: 'Offer a call back at a time customers choose'
		},
		reason: {
			de: 'Die Servicezeiten folgen schon den Anfragen; wer trotzdem nicht durchkommt, muss es bisher auf gut Glück noch einmal versuchen.',
			en: 'Service hours already follow demand; whoever still does not get through has to try again on the off-chance.'
		},
		firstStep: {
			de: 'Ein Team bietet zwei Wochen lang allen, die länger als drei Minuten warten oder außerhalb der Zeiten kommen, halbstündige Fenster für einen Rückruf an und hält fest, wie viele davon eingehalten werden.',
			en: 'For two weeks one team offers half-hour slots for a call back to everyone who waits longer than three minutes or comes outside hours, and records how many of the slots are kept.'
		},
		day60: {
			de: 'Neun von zehn Fenstern werden eingehalten, oder es gibt so viel weniger davon, dass es gelingt; das Anliegen liegt beim Rückruf schon vor.',
			en: 'Nine in ten slots are kept, or their number has been cut until they are; the request is at hand when the call is made.'
		},
		day90: {
			de: 'Das Angebot gilt auf allen Kontaktwegen, auch beim Wechsel vom Chatprogramm zu einem Menschen; ungenutzte Fenster sind gestrichen.',
			en: 'The offer applies in all channels, including the change from a chatbot to a person; unused slots have been dropped.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach eingehaltenem Rückruf gegen sofort angenommene Anrufe, nach einem Quartal. Liegt er tiefer, fehlt dem Rückruf die Lösung und nicht die Pünktlichkeit.',
			en: 'CSAT after a call back on time against calls answered at once, after a quarter. If it is lower, the call back lacks the solution and not punctuality.'
		},
		sources: ['ansatz tipp.4', 'strategie umsetzung.2']
	}
];
