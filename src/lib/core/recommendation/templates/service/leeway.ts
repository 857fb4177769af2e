import type { RecommendationTemplate } from '../../types';

/** What to do about how far the first person contacted may go. */
export const leewayTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.spending-limit',
		dimension: 'service',
		items: [
			{ item: 'service.2', from: 0, to: 2 },
			{ item: 'pulse.service.1', from: 0, to: 2 }
		],
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
		items: [
			{ item: 'service.2', from: 3, to: 3 },
			{ item: 'pulse.service.1', from: 3, to: 3 }
		],
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
	}
];
