import type { RecommendationTemplate } from '../../types';

/** What to do about customers who leave. */
export const departuresTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.exit-talks',
		dimension: 'relationship',
		items: [{ item: 'relationship.1', from: 0, to: 1 }],
		title: {
			de: 'Acht Abgewanderte nach dem Auslöser fragen',
			en: 'Ask eight lost customers what set it off'
		},
		reason: {
			de: 'Ein Abgang erscheint bisher als Zahl, wenn überhaupt; was ihn ausgelöst hat, wissen nur diejenigen, die gegangen sind.',
			en: 'A departure shows up as a figure so far, if at all; what set it off is known only to those who have left.'
		},
		firstStep: {
			de: 'Der Vertrieb stellt bis zu dreißig Kunden zusammen, die gekündigt oder seit zwölf Monaten nichts mehr gekauft haben und noch kontaktiert werden dürfen; zwei unbeteiligte Personen fragen acht davon, wann der Entschluss fiel und was ihm vorausging.',
			en: 'Sales lists up to thirty customers who have cancelled or bought nothing for twelve months and may still be contacted; two people not involved ask eight of them when they decided and what came before.'
		},
		day60: {
			de: 'Die acht Verläufe sind als Zeitachsen gezeichnet; was mehrfach vorkommt und wo ein Eingreifen möglich war, ist markiert.',
			en: 'The eight stories are drawn as timelines; what occurs more than once and where stepping in was possible is marked.'
		},
		day90: {
			de: 'Für die zwei häufigsten Auslöser gilt eine Regel, wer was binnen wie vieler Tage tut; die ersten Anwendungen sind gezählt.',
			en: 'For the two commonest triggers there is a rule saying who does what within how many days; the first applications are counted.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung nach zwei Quartalen: Kunden, bei denen ein Auslöser vorlag und die Regel griff, gegen Fälle vor der Regel. Gehen gleich viele, lag der Auslöser früher.',
			en: 'Churn after two quarters: customers with a trigger where the rule was applied against cases before it. If as many leave, the trigger lay earlier.'
		},
		sources: ['strategie macht.1', 'gruende merkmal.3', 'ansatz kpi.churn']
	},
	{
		id: 'relationship.recorded-reason',
		dimension: 'relationship',
		items: [{ item: 'relationship.1', from: 2, to: 2 }],
		title: {
			de: 'Einen festgehaltenen Abgangsgrund aus der Welt schaffen',
			en: 'Do away with one recorded reason for leaving'
		},
		reason: {
			de: 'Die Gründe stehen in den eigenen Unterlagen, geändert hat sich ihretwegen nichts; noch mehr Fragen bringen jetzt weniger als ein behobener Grund.',
			en: 'The reasons are in the company’s own files and nothing has changed because of them; more asking now yields less than one reason removed.'
		},
		firstStep: {
			de: 'Vertrieb und Finanzen ordnen die festgehaltenen Gründe der letzten zwölf Monate, höchstens fünfzig, nach verlorenem Umsatz; für den obersten, der sich in zwei Monaten beheben lässt, bestimmt die Geschäftsleitung eine Person, ein Budget und einen Termin.',
			en: 'Sales and finance rank the reasons recorded in the last twelve months, fifty at most, by revenue lost; for the highest that can be fixed within two months top management names a person, a budget and a date.'
		},
		day60: {
			de: 'Die Änderung ist in Kraft; Bestandskunden, die derselbe Grund treffen könnte, sind gezählt und unterrichtet.',
			en: 'The change is in force; existing customers whom the same reason could affect have been counted and informed.'
		},
		day90: {
			de: 'Der zweite Grund der Liste ist in Arbeit; neue Abgänge werden derselben Liste zugeordnet, und der erste Grund wird mitgezählt.',
			en: 'The second reason on the list is being worked on; new departures are assigned to the same list, and the first reason is still counted.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abgänge mit diesem Grund und Abwanderung insgesamt, zwei Quartale vor und nach der Änderung. Verschwindet der Grund, die Abwanderung aber nicht, war er nur vorgeschoben.',
			en: 'Departures for this reason and churn overall, two quarters before and after the change. If the reason vanishes and churn stays, it was only a pretext.'
		},
		sources: ['strategie macht.1', 'ansatz kpi.churn', 'radikal ursache.2']
	},
	{
		id: 'relationship.early-signs',
		dimension: 'relationship',
		items: [{ item: 'relationship.1', from: 3, to: 3 }],
		title: {
			de: 'Drei Frühzeichen vor der Kündigung beantworten',
			en: 'Answer three early signs before the cancellation'
		},
		reason: {
			de: 'Gründe führen zu Änderungen, aber erst nach dem Abgang; als Warnzeichen gelesen, kämen sie bei den Nächsten rechtzeitig.',
			en: 'Reasons lead to changes, but only after the departure; read as warning signs, they would come in time for the next customers.'
		},
		firstStep: {
			de: 'Nach Freigabe durch den Datenschutz suchen zwei Personen aus Service und Finanzen im halben Jahr vor bis zu vierzig Abgängen nach Zeichen (seltenere Käufe, offene Beschwerde, neue Ansprechperson) und zählen sie bei ebenso vielen gebliebenen Kunden.',
			en: 'Once data protection has cleared it, two people from service and finance search the half-year before up to forty departures for signs (rarer purchases, open complaint, new contact person) and count them among as many customers who stayed.'
		},
		day60: {
			de: 'Die drei Zeichen, die beide Gruppen am besten unterscheiden, haben eine feste Antwort mit Frist und eine zuständige Person.',
			en: 'The three signs that tell the two groups apart best have a fixed response with a deadline and someone in charge.'
		},
		day90: {
			de: 'Zu jedem Zeichen liegt vor, wie oft es auftrat, wie oft fristgerecht geantwortet wurde und wer geblieben ist.',
			en: 'For each sign it is known how often it occurred, how often the answer came in time, and who stayed.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung bei Kunden mit Zeichen: fristgerecht beantwortet gegen verspätet, Quartal für Quartal. Kein Unterschied heißt, die Antwort trifft die Ursache nicht.',
			en: 'Churn among customers with a sign: answered in time against answered late, quarter by quarter. No difference means the response misses the cause.'
		},
		sources: ['strategie macht.1', 'ansatz kpi.churn', 'ki hebel.1']
	},
	{
		id: 'relationship.predicted-reasons',
		dimension: 'relationship',
		items: [
			{ item: 'relationship.1', from: 3, to: 4 },
			{ item: 'contrast.3', from: 3, to: 4 },
			{ item: 'contrast.5', from: 3, to: 4 }
		],
		findings: ['self-image-above-evidence'],
		title: {
			de: 'Vermutete Abgangsgründe gegen die wirklichen halten',
			en: 'Hold presumed reasons for leaving against real ones'
		},
		reason: {
			de: 'Die Beziehung wird hoch eingestuft, die Kundenkennzahlen sagen anderes; der Widerspruch lässt sich an Abgängen klären, die niemand erwartet hat.',
			en: 'The relationship is rated high and the customer figures say otherwise; the contradiction can be settled on departures nobody expected.'
		},
		firstStep: {
			de: 'Wer die Kunden betreut hat, schreibt zu den letzten zehn unerwarteten Abgängen den vermuteten Grund auf; jemand anderes fragt, wo Kontakt erlaubt ist, nach dem wirklichen; ausgewertet wird ohne Namen der Betreuenden.',
			en: 'For the last ten unexpected departures, those who looked after the customers write down the reason they presume; someone else asks for the real one where contact is permitted; results carry no names of staff.'
		},
		day60: {
			de: 'Bekannt ist, wie viele Vermutungen zutrafen; zum am häufigsten übersehenen Grund ist die Ursache im Haus gefunden.',
			en: 'It is known how many presumptions were right; for the reason most often overlooked, the cause within the company has been found.'
		},
		day90: {
			de: 'An dieser Ursache ist eine Änderung in Kraft, und gleich gelagerte Bestandskunden sind angesprochen worden.',
			en: 'A change addressing this cause is in force, and existing customers in the same situation have been contacted.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Unerwartete Abgänge je Quartal, vorher gegen nachher, dazu die Abwanderung insgesamt. Waren die Vermutungen meist richtig, fehlt nicht Einsicht, sondern Handeln.',
			en: 'Unexpected departures per quarter, before against after, with churn overall. If most presumptions were right, what is missing is not insight but action.'
		},
		sources: ['radikal selbst.1', 'ansatz kpi.churn', 'strategie macht.1']
	}
];
