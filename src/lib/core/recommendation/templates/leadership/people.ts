import type { RecommendationTemplate } from '../../types';

/** Who learns the customers’ view, and who carries it on. */
export const leadershipPeopleTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'leadership.half-day-alongside',
		dimension: 'leadership',
		items: [{ item: 'leadership.3', from: 0, to: 1 }],
		title: {
			de: 'Vier Mitarbeitende ohne Kundenkontakt einen halben Tag mitlaufen lassen',
			en: 'Let four colleagues shadow customer contact for a morning'
		},
		reason: {
			de: 'Wer von der Kundensicht nur liest oder hört, kann sie schwer auf die eigene Arbeit beziehen; ein miterlebter Fall schafft diesen Bezug in Stunden.',
			en: 'People who only read or hear of the customer view can hardly relate it to their own work; one case seen at first hand does that within hours.'
		},
		firstStep: {
			de: 'Vier Mitarbeitende ohne Kundenkontakt, möglichst aus verschiedenen Bereichen, begleiten mit Wissen der Kundschaft einen halben Tag Service, Verkauf oder Auslieferung; jede Person bringt zwei Beobachtungen zur eigenen Arbeit mit, keine über die Begleiteten.',
			en: 'Four employees without customer contact, from different departments if possible, accompany service, sales or delivery for half a day, with customers’ knowledge; each brings back two observations on their own work, none on the colleagues accompanied.'
		},
		day60: {
			de: 'Aus den acht Beobachtungen sind zwei Änderungen ausgewählt; wer sie mitgebracht hat, setzt sie in der Arbeitszeit um.',
			en: 'Two changes have been chosen from the eight observations; those who brought them carry them out in working hours.'
		},
		day90: {
			de: 'Vier andere waren unterwegs; die zwei Änderungen sind in Betrieb oder mit Grund verworfen.',
			en: 'Four others have been out; the two changes are in operation or have been dropped with reasons.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Vorgänge, die die zwei Änderungen berühren, vor und nach deren Start. Bringen die nächsten vier dieselben Beobachtungen mit, hat sich nichts bewegt.',
			en: 'CSAT of the procedures the two changes touch, before and after their start. If the next four bring back the same observations, nothing has moved.'
		},
		sources: ['ki kultur.3', 'ansatz tipp.3']
	},
	{
		id: 'leadership.rule-on-trial',
		dimension: 'leadership',
		items: [{ item: 'leadership.3', from: 2, to: 3 }],
		title: {
			de: 'Geschulte eine hinderliche Vorschrift auf Probe ändern lassen',
			en: 'Let trained staff change one obstructive rule on trial'
		},
		reason: {
			de: 'Geübt wird bereits; ob das Gelernte bei Kunden ankommt, hängt an Regeln, die Mitarbeitende meist nicht selbst ändern dürfen.',
			en: 'People already practise; whether what they learn reaches customers depends on rules that staff can rarely change themselves.'
		},
		firstStep: {
			de: 'Nach der jüngsten Schulung nennen sechs Teilnehmende je eine Vorschrift ihres Bereichs, an der der geübte Fall im Alltag gescheitert wäre; die Leitung lässt mindestens drei davon vier Wochen lang nach ihrem Vorschlag laufen.',
			en: 'After the latest training six participants each name one rule of their own department on which the case practised would have foundered in daily work; management lets at least three run for four weeks as they propose.'
		},
		day60: {
			de: 'Zu jeder geänderten Vorschrift ist gezählt, in wie vielen Fällen etwas anderes herauskam; was zurückgenommen wird, ist begründet.',
			en: 'For each rule changed it has been counted in how many cases the outcome differed; whatever is reversed has a reason on record.'
		},
		day90: {
			de: 'Wer eine Vorschrift geändert hat, ist den geübten Fall mit dem eigenen Bereich noch einmal durchgegangen; jede Schulung endet nun mit solchen Vorschlägen und einer Frist für die Antwort.',
			en: 'Those who changed a rule have gone through the case again with their department; every training now ends with such proposals and a deadline for the answer.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil der Promotoren unter Kunden mit dem geübten Anliegen, nächste Welle gegen die vorige. Bleibt der Ausgang überall gleich, war die Vorschrift nicht das Hindernis.',
			en: 'Share of promoters among customers with the kind of case practised, next wave against the previous one. If outcomes stay the same everywhere, the rule was not the obstacle.'
		},
		sources: ['ki kultur.3', 'ki kultur.4', 'ansatz tipp.3']
	},
	{
		id: 'leadership.after-the-project',
		dimension: 'leadership',
		items: [{ item: 'leadership.5', from: 0, to: 1 }],
		title: {
			de: 'Nachsehen, was von drei Vorhaben übrig ist',
			en: 'See what is left of three past initiatives'
		},
		reason: {
			de: 'Ohne Auftrag hält die Arbeit an der Kundensicht so lange wie ein Projekt oder die Ausdauer Einzelner; was eingeführt war, verfällt dann unbemerkt.',
			en: 'Without a mandate, work on the customers’ view lasts as long as a project or an individual’s stamina; what was introduced then lapses unnoticed.'
		},
		firstStep: {
			de: 'Zwei Unbeteiligte suchen zu den letzten drei Vorhaben, die Kundinnen und Kunden nützen sollten, was zugesagt, was eingeführt und was davon heute in Gebrauch ist, und zeigen der Geschäftsleitung die Lücken.',
			en: 'Two people who took no part find out, for the last three initiatives meant to benefit customers, what was promised, what was introduced and what is in use today, and show top management the gaps.'
		},
		day60: {
			de: 'Das wertvollste eingeschlafene Stück ist wieder in Betrieb; im Arbeitsauftrag einer Person steht, dass sie dafür einsteht, mit Stunden je Woche.',
			en: 'The most valuable piece that had lapsed is running again; one person’s job description says that they answer for it, with hours a week.'
		},
		day90: {
			de: 'Ein zweites Stück ist übernommen oder ausdrücklich aufgegeben; jedes neue Vorhaben nennt vor dem Start, wer es nach dem Ende weiterführt.',
			en: 'A second piece has been taken over or explicitly given up; every new initiative names, before it starts, who carries it on afterwards.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kunden, die das wiederbelebte Stück berührt, gegen die übrigen, in zwei Erhebungen. Ruht es nach einem halben Jahr erneut, fehlte die Zeit, nicht der Auftrag.',
			en: 'NPS of customers touched by the revived piece against the others, in two surveys. If it rests again after half a year, time was missing, not the mandate.'
		},
		sources: ['ki projekt.1', 'ki kultur.4', 'strategie umsetzung.1']
	},
	{
		id: 'leadership.central-hands-over',
		dimension: 'leadership',
		items: [{ item: 'leadership.5', from: 2, to: 2 }],
		title: {
			de: 'Aufgaben der zentralen Stelle in Bereiche übergeben',
			en: 'Hand tasks over from the centre to departments'
		},
		reason: {
			de: 'Den Auftrag hat eine zentrale Stelle; wo im Bereich niemand benannt ist, beginnt vermutlich nur, was sie selbst anstößt.',
			en: 'The mandate lies with a central unit; where a department has named nobody, probably only what that unit starts itself ever begins.'
		},
		firstStep: {
			de: 'Die zentrale Stelle führt zwei Wochen Buch über jeden Anstoß, den sie gibt, kreuzt an, welcher ohne sie unterblieben wäre, und übergibt die drei aufwendigsten davon an je eine Bereichsleitung.',
			en: 'For two weeks the central unit logs every push it gives, ticks those that would not have happened without it, and hands the three most laborious of them to one head of department each.'
		},
		day60: {
			de: 'Die drei übergebenen Aufgaben laufen ohne die zentrale Stelle; wer sie im Bereich führt, hat dafür eingeplante Arbeitszeit und eine Vertretung.',
			en: 'The three tasks handed over run without the central unit; whoever leads them in the department has scheduled working time and a deputy.'
		},
		day90: {
			de: 'Jeder Bereich hat eine Person benannt; die zentrale Stelle stößt weniger selbst an als zu Beginn und berät auf Anfrage.',
			en: 'Every department has named a person; the central unit starts fewer things itself than at the outset and advises on request.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Vorgänge in den drei Bereichen gegen die übrigen, ein Quartal nach der Übergabe. Bleiben Aufgaben liegen, wurde Arbeit übergeben und keine Befugnis.',
			en: 'CSAT of procedures in the three departments against the others, a quarter after the handover. If tasks are left undone, work was handed over without authority.'
		},
		sources: ['ki kultur.4', 'ki projekt.1']
	},
	{
		id: 'leadership.shared-purse',
		dimension: 'leadership',
		items: [{ item: 'leadership.5', from: 3, to: 3 }],
		title: {
			de: 'Den benannten Personen ein gemeinsames Budget geben',
			en: 'Give the people named one joint budget'
		},
		reason: {
			de: 'Jeder Bereich hat eine benannte Person mit Arbeitszeit; Abläufe zwischen den Bereichen haben sie gemeinsam noch nicht geändert.',
			en: 'Every department has a named person with working time; together they have not yet changed any procedure between departments.'
		},
		firstStep: {
			de: 'Jede Bereichsleitung reicht zwei Kundenprobleme ein, deren Ursache in einem anderen Bereich liegt; die Benannten wählen gemeinsam drei aus und erhalten dafür Budget und Entscheidungsrecht bis zum Quartalsende.',
			en: 'Each head of department submits two customer problems caused in another department; those named jointly choose three and receive a budget and the right to decide on them until quarter’s end.'
		},
		day60: {
			de: 'Eines der drei Probleme ist behoben; wo Bereichsleitungen widersprachen, ist die Entscheidung der Benannten und ihr Grund festgehalten.',
			en: 'One of the three problems is solved; where heads of department objected, the decision of those named and its reason are on record.'
		},
		day90: {
			de: 'Alle drei sind behoben oder begründet beendet; Budget und Entscheidungsrecht gelten für ein weiteres Jahr oder sind mit Gründen zurückgenommen.',
			en: 'All three are solved or closed with reasons; budget and right to decide are extended for a year or withdrawn with reasons.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der Kunden, die eines der drei Probleme hatten, vor der Änderung und zwei Erhebungen danach. Rührt sich nichts, waren es Reibungen zwischen Bereichen, nicht bei Kunden.',
			en: 'NPS of customers who had one of the three problems, before the change and two surveys later. If nothing moves, the friction was between departments, not with customers.'
		},
		sources: ['ki kultur.4', 'gruende fuehrung.1', 'radikal def.3']
	}
];
