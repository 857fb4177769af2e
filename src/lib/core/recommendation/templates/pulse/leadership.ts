import type { RecommendationTemplate } from '../../types';

/** What a team lead and top management can do about what reaches a team. */
export const pulseLeadershipTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'leadership.one-case-one-decision',
		dimension: 'leadership',
		items: [{ item: 'pulse.leadership.1', from: 0, to: 2 }],
		title: {
			de: 'In jeder Teamrunde einen Kundenfall entscheiden',
			en: 'Decide one customer case in each team meeting'
		},
		reason: {
			de: 'Aus den Teamrunden ist keine Aufgabe für die Kundschaft entstanden; ein Fall bewirkt dort erst etwas, wenn über ihn entschieden wird.',
			en: 'Team meetings have produced no task for customers; a case has an effect there only once somebody decides on it.'
		},
		firstStep: {
			de: 'In den nächsten vier Teamrunden bekommt je ein Kundenfall zehn Minuten, ohne Namen von Mitarbeitenden; am Ende steht eine Aufgabe mit Frist oder der Satz, warum keine nötig ist.',
			en: 'In the next four team meetings one customer case gets ten minutes, without naming any employee; it ends with a task and a date, or with a sentence on why none is needed.'
		},
		day60: {
			de: 'Acht Fälle sind besprochen; was das Team nicht allein lösen darf, hat die Teamleitung weitergegeben und die Antwort im Team vorgelesen.',
			en: 'Eight cases have been discussed; what the team may not solve alone the team lead has passed on, and has read the answer out to the team.'
		},
		day90: {
			de: 'Das Team streicht einen wiederkehrenden Tagesordnungspunkt zugunsten des Kundenfalls oder begründet, weshalb der Versuch endet.',
			en: 'The team drops a recurring agenda item in favour of the customer case, or states why the trial ends.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT zu den Anlässen der acht Fälle, ein Quartal vorher und nachher. Kehren dieselben Fälle wieder, wurde erzählt und nicht entschieden.',
			en: 'CSAT on the occasions behind the eight cases, one quarter before and after. If the same cases return, they were told and not decided.'
		},
		sources: ['ki kultur.1', 'ki ton.1']
	},
	{
		id: 'leadership.effect-line-on-rules',
		dimension: 'leadership',
		items: [{ item: 'pulse.leadership.2', from: 0, to: 2 }],
		title: {
			de: 'Jeder Vorgabe beigeben, was die Kundschaft davon merkt',
			en: 'Say with each rule what customers will notice'
		},
		reason: {
			de: 'Neue Vorgaben kamen ohne ihre Folgen für die Kundschaft an; wer diese nicht kennt, kann nicht melden, wenn es anders kommt.',
			en: 'New rules arrived without their effect on customers; people who do not know it cannot report when things turn out differently.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung nimmt die drei jüngsten Vorgaben noch einmal vor, ergänzt je einen Satz, was sich für Kundinnen und Kunden ändert, und lässt zwei Teams dagegenhalten, was tatsächlich geschieht.',
			en: 'Top management takes up the three latest rules again, adds one sentence each on what changes for customers, and has two teams set against it what really happens.'
		},
		day60: {
			de: 'Jede neue Vorgabe trägt diesen Satz und eine Adresse für Widerspruch; die Einwände der Teams sind mit Antwort einsehbar.',
			en: 'Every new rule carries that sentence and an address for objections; the teams’ objections can be read together with the answers.'
		},
		day90: {
			de: 'Mindestens eine Vorgabe ist wegen eines Einwands geändert, oder es ist je Einwand begründet, weshalb sie bleibt.',
			en: 'At least one rule has been changed because of an objection, or each objection has its reason why the rule stays.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS-Kommentare zu den Vorgängen der drei Vorgaben, zwei Erhebungen nacheinander. Treffen gar keine Einwände ein, ist der Satz zu allgemein geschrieben.',
			en: 'NPS comments on what the three rules touch, in two surveys running. If no objections come in at all, the sentence is worded too generally.'
		},
		sources: ['ki kultur.2', 'ki kultur.3']
	},
	{
		id: 'leadership.limit-for-the-team',
		dimension: 'leadership',
		items: [{ item: 'pulse.leadership.3', from: 0, to: 2 }],
		title: {
			de: 'Grenzen festlegen, bis zu denen ein Team selbst entscheidet',
			en: 'Set limits within which a team decides itself'
		},
		reason: {
			de: 'Das interne Ziel geht vor, oder es fehlt eine Regel; eine festgelegte Grenze entscheidet den Konflikt, bevor er entsteht.',
			en: 'The internal target wins, or there is no rule; a fixed limit settles the conflict before it arises.'
		},
		firstStep: {
			de: 'Teamleitung und Team schreiben die fünf häufigsten Zielkonflikte auf und schlagen für drei eine Grenze in Zeit oder Geld vor, bis zu der die Kundschaft vorgeht; die Bereichsleitung antwortet binnen einer Woche.',
			en: 'Team lead and team write down the five most frequent conflicts of goals and propose for three of them a limit in time or money up to which customers come first; the head of department answers within a week.'
		},
		day60: {
			de: 'Die drei Grenzen gelten seit vier Wochen auf Probe; gezählt wird je Konflikt, wie häufig sie griffen, ohne Namen.',
			en: 'The three limits have applied on trial for four weeks; for each conflict the uses are counted, without names.'
		},
		day90: {
			de: 'Die Bereichsleitung bestätigt, ändert oder beendet jede Grenze anhand der Zählung und bietet sie einem zweiten Team an.',
			en: 'The head of department confirms, changes or ends each limit on the basis of the count and offers them to a second team.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen, bei denen eine Grenze galt, gegen gleichartige des Vorquartals. Wird keine je genutzt, gilt das interne Ziel weiter, nur ungeschrieben.',
			en: 'CSAT of requests where a limit applied against similar ones a quarter earlier. If none is ever used, the internal target still rules, merely unwritten.'
		},
		sources: ['radikal ursache.1', 'radikal def.1', 'ansatz tipp.1']
	},
	{
		id: 'leadership.rule-request-upwards',
		dimension: 'leadership',
		items: [
			{ item: 'pulse.leadership.1', from: 3, to: 3 },
			{ item: 'pulse.leadership.2', from: 3, to: 3 },
			{ item: 'pulse.leadership.3', from: 3, to: 3 }
		],
		title: { de: 'Teams das Recht auf einen Änderungsantrag geben', en: 'Give teams the right to request changes' },
		reason: {
			de: 'Die Kundschaft kommt bei Besprechungen, Vorgaben oder Ausnahmen schon vor; dass ein Team die Regel selbst zur Sprache bringen kann, ist damit noch nicht gesagt.',
			en: 'Customers already come up in meetings, rules or exceptions; that does not yet mean a team can raise the rule itself.'
		},
		firstStep: {
			de: 'Drei Teams dürfen je Monat eine Regel nennen, die Kundinnen und Kunden schadet; wer die Regel erlassen hat, ändert sie binnen zehn Arbeitstagen oder antwortet schriftlich.',
			en: 'Three teams may each name one rule a month that harms customers; whoever issued the rule changes it within ten working days or answers in writing.'
		},
		day60: {
			de: 'Sechs Anträge sind entschieden; die Ablehnungen liegen der Geschäftsleitung vor, die mindestens eine davon neu verhandelt.',
			en: 'Six requests have been decided; the refusals lie before top management, which reopens at least one of them.'
		},
		day90: {
			de: 'Das Recht gilt für alle Teams; Anträge, Entscheidungen und Fristen stehen an einem für alle einsehbaren Ort.',
			en: 'The right applies to every team; requests, decisions and deadlines stand where everybody can see them.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundschaft, die eine der geänderten Regeln betraf, vor der Änderung und danach. Gehen die Anträge aus, während die Beschwerden bleiben, fehlt Vertrauen in die Antworten.',
			en: 'NPS of customers touched by one of the changed rules, before the change and after. If requests dry up while complaints stay, the answers are not trusted.'
		},
		sources: ['ki kultur.3', 'gruende fuehrung.1']
	}
];
