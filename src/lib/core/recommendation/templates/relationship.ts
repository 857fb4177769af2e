import type { RecommendationTemplate } from '../types';

export const relationshipTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.exit-talks',
		dimension: 'relationship',
		items: [{ item: 'relationship.1', from: 0, to: 1 }],
		title: {
			de: 'Acht Abgewanderte nach dem Auslöser fragen',
			en: 'Ask eight lost customers what set it off'
		},
		reason: {
			de: 'Nach den Gründen für Abgänge fragt bislang niemand; damit fehlt die Auskunft, was die Nächsten zum Gehen bringt.',
			en: 'Nobody asks for the reasons behind departures so far; what will make the next customers leave therefore stays unknown.'
		},
		firstStep: {
			de: 'Der Vertrieb stellt dreißig Kunden zusammen, die gekündigt oder seit zwölf Monaten nichts mehr gekauft haben; zwei unbeteiligte Personen fragen acht davon, mit deren Zustimmung, wann der Entschluss fiel und was ihm vorausging.',
			en: 'Sales lists thirty customers who have cancelled or bought nothing for twelve months; two people not involved ask eight of them, with their consent, when they decided and what came before.'
		},
		day60: {
			de: 'Die acht Verläufe sind als Zeitachsen gezeichnet; zwei wiederkehrende Auslöser und die Stelle, an der ein Eingreifen möglich war, sind benannt.',
			en: 'The eight stories are drawn as timelines; two recurring triggers and the point where stepping in was possible are named.'
		},
		day90: {
			de: 'Für beide Auslöser gilt eine Regel, wer was binnen wie vieler Tage tut; die ersten Anwendungen sind gezählt.',
			en: 'For both triggers there is a rule saying who does what within how many days; the first applications are counted.'
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
			de: 'Die Gründe stehen schon in den eigenen Unterlagen, geändert hat sich ihretwegen nichts; weiteres Fragen bringt jetzt weniger als ein behobener Grund.',
			en: 'The reasons already stand in the company’s own files and nothing has changed because of them; more asking now yields less than one reason removed.'
		},
		firstStep: {
			de: 'Vertrieb und Finanzen ordnen die letzten fünfzig festgehaltenen Gründe nach verlorenem Umsatz; die Geschäftsleitung bestimmt für den ersten eine Person, ein Budget und den Tag, ab dem er nicht mehr auftritt.',
			en: 'Sales and finance rank the last fifty recorded reasons by revenue lost; for the first, top management names a person, a budget and the day from which it no longer occurs.'
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
			de: 'Abgänge mit diesem Grund und Abwanderung insgesamt, zwei Quartale vor und nach der Änderung. Verschwindet der Grund, die Abwanderung aber nicht, war er eine Ausrede.',
			en: 'Departures for this reason and churn overall, two quarters before and after the change. If the reason vanishes and churn stays, it was an excuse.'
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
			en: 'Reasons lead to changes, but only after the departure; read as warning signs they would come in time for the next customers.'
		},
		firstStep: {
			de: 'Nach Freigabe durch den Datenschutz prüfen Service und Controlling für vierzig beendete Beziehungen das halbe Jahr davor auf Zeichen (seltenere Käufe, offene Beschwerde, neue Ansprechperson) und zählen dieselben Zeichen bei vierzig gebliebenen.',
			en: 'Once data protection has cleared it, service and finance check the half-year before forty ended relationships for signs (rarer purchases, open complaint, new contact person) and count the same signs among forty that stayed.'
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
		id: 'relationship.three-promises',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 0, to: 0 }],
		title: {
			de: 'Drei Zusagen geben, deren Einhaltung gezählt wird',
			en: 'Make three promises and count how they are kept'
		},
		reason: {
			de: 'Weder Zufriedenheit noch Begeisterung ist derzeit ein Ziel; ein Anfang ist, verlässlich zu sein, wo Kunden es am häufigsten brauchen.',
			en: 'Neither satisfaction nor delight is an aim at present; a start is being reliable where customers need it most often.'
		},
		firstStep: {
			de: 'Vertrieb, Lieferung und Service formulieren drei Zusagen zu Frist, Rückruf und Auskunft, messen rückwirkend für hundert Vorgänge, wie oft sie heute gehalten worden wären, und nennen die Quote der Geschäftsleitung.',
			en: 'Sales, delivery and service word three promises on deadline, call-back and information, measure for a hundred past cases how often they would have been kept, and report the rate.'
		},
		day60: {
			de: 'Eine Zusage, die haltbar ist, wird Kundinnen und Kunden mitgeteilt; für die anderen beiden läuft die Änderung, die sie haltbar macht.',
			en: 'One promise that can be kept is announced to customers; for the other two the change needed to keep them is under way.'
		},
		day90: {
			de: 'Die Einhaltung aller drei wird wöchentlich gezählt; bei Bruch erhalten Betroffene unaufgefordert Nachricht.',
			en: 'Keeping of all three is counted weekly; when one is broken, those affected are told without asking.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT bei gehaltener gegen gebrochener Zusage, nach einem Quartal. Ist der Abstand klein, sind es Zusagen, die niemandem wichtig waren.',
			en: 'CSAT where a promise was kept against where it was broken, after a quarter. If the gap is small, the promises mattered to nobody.'
		},
		sources: ['gruende kontrast.3', 'ansatz vorteil.2', 'radikal risiko.4']
	},
	{
		id: 'relationship.longest-silence',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 2, to: 2 }],
		title: {
			de: 'Die längste Funkstille nach dem Kauf beenden',
			en: 'End the longest silence after the purchase'
		},
		reason: {
			de: 'Gelungen ist eine Beziehung hier, wenn Erwartungen erfüllt sind; offen bleibt die lange Zeit, in der niemand etwas erwartet und nichts geschieht.',
			en: 'A relationship counts as a success here when expectations are met; that leaves the long stretches in which nobody expects anything and nothing happens.'
		},
		firstStep: {
			de: 'Vertrieb und Marketing zeichnen für zwanzig Bestandskunden alle Kontakte von zwei Jahren auf einen Zeitstrahl, streichen Rechnungen und Werbung und messen die längste Lücke.',
			en: 'Sales and marketing plot two years of contacts with twenty existing customers on a timeline, strike out invoices and advertising, and measure the longest gap.'
		},
		day60: {
			de: 'Für die typische Lücke gibt es einen Anlass, der ohne Verkaufsabsicht nützt, etwa eine Auswertung der Nutzung; zehn Kunden haben ihn erhalten.',
			en: 'For the typical gap there is a contact that helps and sells nothing, such as a review of their usage; ten customers have received it.'
		},
		day90: {
			de: 'Die zehn haben gesagt, ob es ihnen nützte; danach ist der Anlass für alle eingeführt, geändert oder gestrichen.',
			en: 'The ten have said whether it helped them; accordingly the contact is introduced for all, changed or dropped.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr und Dauer der Beziehung: Kunden mit dem Anlass gegen vergleichbare ohne, nach einem Jahr. Mehr Abmeldungen als Antworten zeigen Belästigung.',
			en: 'Purchases a year and length of relationship: customers with this contact against comparable ones without, after a year. More opt-outs than replies point to annoyance.'
		},
		sources: ['gruende kontrast.3', 'radikal def.2', 'ansatz vorteil.3']
	},
	{
		id: 'relationship.repeatable-delight',
		dimension: 'relationship',
		items: [{ item: 'contrast.3', from: 3, to: 3 }],
		title: {
			de: 'Erzählte Erlebnisse ohne Sondereinsatz wiederholbar machen',
			en: 'Make moments people retell repeatable without extra effort'
		},
		reason: {
			de: 'Begeisterung zählt hier schon viel; ob sie am Einsatz Einzelner hängt oder an einem normalen Tag gelingt, entscheidet über ihre Dauer.',
			en: 'Delight already counts for much here; whether it depends on individuals or works on a normal day decides how long it lasts.'
		},
		firstStep: {
			de: 'Marketing fragt fünfzehn langjährige Kundinnen und Kunden, von welchem Moment sie anderen erzählt haben; der Service vermerkt zu jedem, ob er geplant, üblich oder ein Ausnahmeeinsatz war.',
			en: 'Marketing asks fifteen long-standing customers which moment they told others about; service notes for each whether it was planned, usual or an exceptional effort.'
		},
		day60: {
			de: 'Ein Ausnahmemoment ist so vereinfacht, dass ihn jede Schicht schafft; zwanzig Kunden haben ihn so erlebt.',
			en: 'One exceptional moment has been simplified so that every shift can manage it; twenty customers have experienced it that way.'
		},
		day90: {
			de: 'Gezählt ist, wie viele der zwanzig von sich aus davon berichten; ein zweiter Moment ist ausgewählt oder der erste eingestellt.',
			en: 'It is counted how many of the twenty speak of it unprompted; a second moment is chosen or the first discontinued.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil der Promotoren unter Kunden mit diesem Moment gegen übrige langjährige Kunden, nach zwei Wellen. Nennt ihn niemand als Grund, war er nur nett.',
			en: 'Share of promoters among customers with this moment against other long-standing ones, after two waves. If nobody names it as the reason, it was merely nice.'
		},
		sources: ['gruende kontrast.3', 'gruende merkmal.4', 'strategie macht.2']
	},
	{
		id: 'relationship.value-of-staying',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 0, to: 0 }],
		title: {
			de: 'Den Wert einer Kundenbeziehung je Gruppe berechnen',
			en: 'Calculate what a relationship is worth by customer group'
		},
		reason: {
			de: 'Begeisterung und Marge werden noch nicht gegeneinander abgewogen; möglich wird das, sobald je Kundengruppe beziffert ist, was eine Beziehung wert ist.',
			en: 'Delight and margin are not yet weighed against each other; that becomes possible once the worth of a relationship is known for each customer group.'
		},
		firstStep: {
			de: 'Finanzen und Vertrieb berechnen für drei Kundengruppen durchschnittlichen Kaufbetrag mal Käufe im Jahr mal Jahre der Beziehung und schreiben die Kosten der Gewinnung daneben.',
			en: 'Finance and sales calculate average purchase times purchases a year times years of relationship for three customer groups and write the cost of winning them beside it.'
		},
		day60: {
			de: 'Für die wertvollste Gruppe ist geklärt, was sie von den anderen unterscheidet; zwei Ausgaben sind daraufhin verschoben.',
			en: 'For the most valuable group it is clear what sets it apart from the others; two items of spending have been shifted accordingly.'
		},
		day90: {
			de: 'Jeder Vorschlag zu Preis, Rabatt oder Service nennt, was er für diesen Wert bedeutet; drei Beispiele sind entschieden.',
			en: 'Every proposal on price, discount or service states what it means for this value; three examples have been decided.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'CLV der drei Gruppen nach zwei Quartalen mit derselben Rechnung. Ändert sich die Rangfolge bei kleinen Annahmen, vor der nächsten Entscheidung die Dauer besser messen.',
			en: 'CLV of the three groups after two quarters by the same calculation. If the ranking flips under small assumptions, measure the duration better before deciding again.'
		},
		sources: ['gruende kontrast.5', 'ansatz kpi.clv', 'strategie macht.1']
	},
	{
		id: 'relationship.unloved-revenue',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 2, to: 2 }],
		title: {
			de: 'Eine Einnahme aussetzen, über die Kunden sich ärgern',
			en: 'Suspend one source of income that annoys customers'
		},
		reason: {
			de: 'Begeisterung und Marge halten sich Jahr für Jahr die Waage; dabei fällt kaum auf, welche Erträge eine Beziehung über mehrere Jahre aufzehren.',
			en: 'Delight and margin are balanced year by year; that makes it hard to see which earnings eat up a relationship over several years.'
		},
		firstStep: {
			de: 'Die Finanzleitung stellt fünf Erträge zusammen, die von Unaufmerksamkeit oder Ärger leben (Gebühren, stille Verlängerungen, Zuschläge), je mit Jahressumme und Beschwerden; einer wird für eine Gruppe ausgesetzt.',
			en: 'The head of finance lists five earnings that live on inattention or annoyance (fees, silent renewals, surcharges), each with annual sum and complaints; one is suspended for one group.'
		},
		day60: {
			de: 'Entgangener Ertrag, Beschwerden und Käufe der Gruppe stehen neben denen einer unveränderten Gruppe.',
			en: 'Earnings forgone, complaints and purchases of that group stand beside those of an unchanged group.'
		},
		day90: {
			de: 'Über diesen Ertrag ist nach den Zahlen entschieden; für die vier anderen steht fest, wann sie geprüft werden.',
			en: 'This source has been decided on by the figures; for the other four the date of review is fixed.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung und Käufe der Gruppe ohne den Ertrag gegen die unveränderte, nach drei Quartalen. Gleicht nichts den Ausfall aus, war der Ärger kein Grund zu gehen.',
			en: 'Churn and purchases of the group without the charge against the unchanged one, after three quarters. If nothing offsets the loss, the annoyance was no reason to leave.'
		},
		sources: ['gruende kontrast.5', 'radikal def.2', 'radikal folge.2']
	},
	{
		id: 'relationship.hard-to-copy',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 3, to: 3 }],
		title: {
			de: 'Prüfen, wie leicht das Begeisternde nachzuahmen ist',
			en: 'Test how easily what delights could be copied'
		},
		reason: {
			de: 'Begeisterung darf hier zunächst Marge kosten; die Marge folgt aber nur, wenn Wettbewerber das Begeisternde nicht rasch nachbauen können.',
			en: 'Delight may cost margin at first here; margin follows, however, only if competitors cannot quickly rebuild what delights.'
		},
		firstStep: {
			de: 'Drei Mitarbeitende kaufen bei zwei Wettbewerbern ein, nutzen deren Service vollständig und listen auf, welche von fünf vorher benannten eigenen Stärken es dort schon gibt oder bald geben könnte.',
			en: 'Three employees buy from two competitors, use their service in full, and list which of five strengths named beforehand exist there already or soon could.'
		},
		day60: {
			de: 'Die zwei am schwersten nachzubauenden Stärken sind benannt, samt dem, was sie schützt: Wissen, Daten, Menschen oder Verträge.',
			en: 'The two strengths hardest to rebuild are named, along with what protects them: knowledge, data, people or contracts.'
		},
		day90: {
			de: 'Geld für eine leicht nachahmbare Stärke ist zu einer der beiden verlagert; Betrag und Erwartung sind festgehalten.',
			en: 'Money for a strength easily imitated has been moved to one of the two; amount and expectation are on record.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'CLV der Kunden, die diese zwei Stärken nutzen, gegen übrige, im Jahresvergleich. Zahlen beide Gruppen gleich viel und bleiben gleich lang, trägt die Stärke die Marge nicht.',
			en: 'CLV of customers who use these two strengths against the others, year on year. If both pay and stay alike, the strength does not carry the margin.'
		},
		sources: ['gruende kontrast.5', 'radikal effekt.5', 'ansatz vorteil.4']
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
			de: 'Die Beziehung wird hoch eingestuft, die Kundenzahlen sagen anderes; der Widerspruch lässt sich an Abgängen klären, die niemand erwartet hat.',
			en: 'The relationship is rated high and the customer figures say otherwise; the contradiction can be settled on departures nobody expected.'
		},
		firstStep: {
			de: 'Zu zehn unerwarteten Abgängen schreibt die zuständige Betreuung zuerst den vermuteten Grund auf; eine andere Person fragt danach mit Einverständnis nach dem wirklichen; verglichen wird beides ohne Namen.',
			en: 'For ten unexpected departures the account manager first writes down the presumed reason; someone else then, with consent, asks for the real one; the two are compared without names.'
		},
		day60: {
			de: 'Bekannt ist, wie viele Vermutungen zutrafen; für den am häufigsten übersehenen Grund ist eine Ursache im Haus gefunden.',
			en: 'It is known how many presumptions were right; for the reason most often overlooked a cause within the company has been found.'
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
