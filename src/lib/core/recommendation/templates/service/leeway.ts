import type { RecommendationTemplate } from '../../types';

/** What to do about how far the first person contacted may go. */
export const leewayTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.spending-limit',
		dimension: 'service',
		items: [{ item: 'service.2', from: 0, to: 2 }],
		title: {
			de: 'Erste Ansprechpersonen bis zu einem Betrag entscheiden lassen',
			en: 'Let first contacts decide up to a set sum'
		},
		reason: {
			de: 'Über Ausnahmen entscheidet bisher nicht, wer das Anliegen annimmt; ob Weiterreichen oder Ablehnen mehr kostet als das, worum es geht, ist offen.',
			en: 'Whoever takes the request does not decide on exceptions so far; whether passing on or refusing costs more than what is at issue is open.'
		},
		firstStep: {
			de: 'Service- und Finanzleitung prüfen fünfzig weitergereichte oder abgelehnte Anliegen auf Streitwert und Bearbeitungskosten, legen die Summe dort fest, wo beide gleich sind, und lassen ein Team bis dahin zwei Wochen allein entscheiden.',
			en: 'The heads of service and finance check fifty requests passed on or refused for amount at issue and handling cost, set the sum where the two are equal, and let one team decide alone up to it for two weeks.'
		},
		day60: {
			de: 'Ausgaben, Fehlentscheidungen und sofort gelöste Anliegen dieses Teams stehen neben denen eines Teams ohne Vollmacht oder neben seinen eigenen von vorher.',
			en: 'Spending, wrong decisions and requests solved at once by this team stand beside those of a team without the authority, or beside its own from before.'
		},
		day90: {
			de: 'Die Vollmacht gilt mit angepasster Summe für alle Teams, oder die Zahlen begründen, warum nicht.',
			en: 'The authority applies to all teams with an adjusted sum, or the figures give the reason why not.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT des Teams mit Vollmacht gegen die Vergleichswerte, nach vier und zwölf Wochen, nur als Teamwert. Wird die Summe kaum genutzt, fehlt nicht Geld, sondern Erlaubnis.',
			en: 'CSAT of the team with authority against the values compared, after four and twelve weeks, as a team figure only. If the sum is hardly used, permission is missing, not money.'
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
			de: 'Bis zu einer Grenze wird sofort entschieden; die Ursache hinter dem Anliegen kann von dort aus aber niemand beheben lassen.',
			en: 'Up to a limit decisions are made at once; nobody there can, however, have the cause behind the request put right.'
		},
		firstStep: {
			de: 'Der Service kennzeichnet drei Wochen lang jede Weitergabe mit einem von fünf Gründen: Befugnis, Wissen, Zugriff, Betrag, Ausnahme. Danach stellt die Serviceleitung fest, wer im Haus den häufigsten beseitigen kann, und übergibt ihn.',
			en: 'For three weeks service marks every referral with one of five reasons: authority, knowledge, access, amount, exception. Then the head of service finds out who in the company can remove the most frequent, and hands it over.'
		},
		day60: {
			de: 'Der Grund ist beseitigt oder eingegrenzt, auch wenn er außerhalb des Service lag; die Zählung läuft weiter.',
			en: 'The reason has been removed or narrowed, even if it lay outside service; the count goes on.'
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
	}
];
