import type { Source } from '../types';

/** The customer-centric approach: benefits, five tips, tools, and the formulas of the four KPIs. */
export const ansatz: Source = {
	key: 'ansatz',
	title:
		'Stellen Sie den Kunden mit dem Customer-Centric-Ansatz und unseren 5 konkreten Tipps ins Zentrum Ihrer Prioritäten',
	author: 'Ainhoa Carpio-Talleux',
	date: '2025-07-25',
	passages: [
		{
			id: 'ansatz def.1',
			gist: {
				de: 'Wofür Geld ausgegeben wird, welchen Kurs das Geschäft nimmt und was künftig angeboten wird, richtet sich nach Daten über die Kundschaft.',
				en: 'Data about customers steer where money is invested, which course the business takes and how the offer evolves.'
			}
		},
		{
			id: 'ansatz def.2',
			gist: {
				de: 'Geredet wird über die Mühe, die Menschen mit einer Aufgabe haben, und wie sie kleiner wird, nicht über Funktionen und Technik.',
				en: 'The talk is of the trouble people have with a task and how it gets easier, not of features and technology.'
			}
		},
		{
			id: 'ansatz vorteil.1',
			gist: {
				de: 'Gute Kenntnis lenkt Mittel dorthin, wo sie sich lohnen. Die dazu genannten 60\u00a0% höhere Rentabilität sind nur aus dritter Hand belegt: Der Artikel beruft sich auf WiseNotify, und dieses auf Deloitte.',
				en: 'Knowing customers well directs money to where it pays. The 60% higher profitability named here is weak evidence, third-hand: the article relies on WiseNotify, which in turn relies on Deloitte.'
			}
		},
		{
			id: 'ansatz vorteil.2',
			gist: {
				de: 'Klare Wege, Service ohne Hürden und hilfreiche Kontakte stellen zufrieden. Dazu holt das Unternehmen Urteile ein und bessert dort nach, wo es hakt.',
				en: 'Clear paths, service without obstacles and helpful contacts satisfy. To get there the company asks for opinions and mends the spots where things jam.'
			}
		},
		{
			id: 'ansatz vorteil.3',
			gist: {
				de: 'Wer weiß, was Einzelne kaufen und welche Wege sie mögen, pflegt eine Beziehung statt eines namenlosen Segments. Bindung wächst, weniger gehen, Zufriedene werben weiter.',
				en: 'Knowing what individuals buy and which channels they like makes for a relationship rather than a nameless segment. Loyalty grows, fewer leave, satisfied customers spread the word.'
			}
		},
		{
			id: 'ansatz vorteil.4',
			gist: {
				de: 'Wo Angebote und Preise einander gleichen, entscheidet das Erlebte: verständliche Kontakte, treffende Antworten, rascher Service, jeden Tag gezeigt statt angekündigt.',
				en: 'Where offers and prices resemble one another, the lived experience decides: clear contacts, apt answers, prompt service, shown every day rather than announced.'
			}
		},
		{
			id: 'ansatz tipp.1',
			gist: {
				de: 'Leitbild, Werte und Strategie werden vom Erlebnis der Kundschaft her neu gefasst, die Abläufe folgen. Als Beispiel dient Wachstum durch Treue statt durch Jagd auf Marktanteile.',
				en: 'Vision, values and strategy are recast around what customers experience, and processes follow. An example is growth through loyalty instead of the chase for market share.'
			}
		},
		{
			id: 'ansatz tipp.2',
			gist: {
				de: 'Ein Programm hört planmäßig zu, auf fünf Wegen: Umfragen zur Zufriedenheit, Einzelgespräche, Beobachtung am Ort des Geschehens, Auswertung von Verhalten und das, was ungefragt zurückkommt.',
				en: 'A programme listens methodically through five channels: satisfaction surveys, one-to-one interviews, observation where things happen, analysis of behaviour and whatever comes back unasked.'
			}
		},
		{
			id: 'ansatz tipp.3',
			gist: {
				de: 'Alle lernen fortlaufend, gleich in welchem Bereich: sich einfühlen, sich verständlich machen, Schwierigkeiten lösen und die ganze Kundenreise überblicken.',
				en: 'Everyone, whatever the department, keeps learning: to empathise, to make themselves understood, to solve problems and to see the entire journey.'
			}
		},
		{
			id: 'ansatz tipp.4',
			gist: {
				de: 'Service ist oft die erste Begegnung. Er braucht fähige Leute, ein gutes CRM, Erreichbarkeit und freie Wahl des Kanals; dann bringt er Ertrag, statt nur zu kosten.',
				en: 'Service is often the first encounter. It needs capable people, a good CRM, reachability and a free choice of channel; then it earns money instead of merely costing it.'
			}
		},
		{
			id: 'ansatz tipp.5',
			gist: {
				de: 'Kundinnen und Kunden gestalten Neues vom ersten Schritt an mit, in gemeinsamen Werkstätten und frühen Proben. So entsteht, was gebraucht wird, und die Verbundenheit nimmt zu.',
				en: 'Customers help shape new things from the first step, in joint workshops and early trials. The result is what is wanted, and attachment grows.'
			}
		},
		{
			id: 'ansatz werkzeug.1',
			gist: {
				de: 'Zahlen und Gespräche werden nebeneinandergelegt. Erst aus mehreren Quellen treten Erwartungen, heikle Augenblicke und Hürden hervor, unverstellt von eigenen Vermutungen.',
				en: 'Figures and conversations are laid side by side. Only several sources together bring out expectations, delicate moments and obstacles, undistorted by the company’s own assumptions.'
			}
		},
		{
			id: 'ansatz werkzeug.2',
			gist: {
				de: 'Eine Karte der Kundenreise über sämtliche Wege zeigt, wann, wo und mit welchem Eindruck Menschen sich entscheiden, und hilft, jeden Abschnitt zu erleichtern.',
				en: 'A map of the journey across channels shows when, where and with what impression people decide, and helps to make each stretch easier.'
			}
		},
		{
			id: 'ansatz werkzeug.3',
			gist: {
				de: 'Rückmeldungen im Netz wie an der Kasse geben greifbare Hinweise, wie die nächste Begegnung besser wird.',
				en: 'Feedback given online and at the till offers tangible hints for making the next encounter better.'
			}
		},
		{
			id: 'ansatz werkzeug.4',
			gist: {
				de: 'Ein CRM führt die Daten an einem Ort zusammen, lässt die Treue verfolgen und hilft, Kampagnen laufend nachzustellen.',
				en: 'A CRM brings the data together in one place, lets the company follow loyalty and keeps campaigns adjusted.'
			}
		},
		{
			id: 'ansatz kpi.churn',
			gist: {
				de: 'Verlorene geteilt durch den Bestand am Anfang, mal 100. Zu lesen mit Klagen und Kündigungen; ein jäher Sprung deutet auf enttäuschte Erwartungen.',
				en: 'Customers lost divided by those at the start, times 100. To be read with complaints and cancellations; a sudden jump points to disappointed expectations.'
			}
		},
		{
			id: 'ansatz kpi.clv',
			gist: {
				de: 'Mittlerer Einkauf mal Käufe im Jahr mal Jahre der Treue: was jemand dem Unternehmen über die ganze Zeit an Umsatz bringt, nicht an Gewinn.',
				en: 'Average purchase times purchases a year times years of loyalty: the revenue one customer brings over the whole time, not the profit.'
			}
		},
		{
			id: 'ansatz kpi.nps',
			gist: {
				de: 'Anteil der Bereitschaft zur Empfehlung mit Note 9 und 10 abzüglich des Anteils mit 0 bis 6. Wer 7 oder 8 vergibt, zählt nur in der Gesamtheit mit.',
				en: 'The share who would recommend with a 9 or 10, less the share giving 0 to 6. Those at 7 or 8 count in the total only.'
			}
		},
		{
			id: 'ansatz kpi.csat',
			gist: {
				de: 'Zufriedene geteilt durch alle, die geantwortet haben, mal 100; gefragt wird gleich nach einer Begegnung. Im Verlauf zeigt der Wert, wo die Leistung nachlässt.',
				en: 'Satisfied customers divided by all who answered, times 100, asked right after an encounter. Over time the figure shows where performance slips.'
			}
		},
		{
			id: 'ansatz kpi.ziel',
			gist: {
				de: 'Jede Kennzahl hat einen Zweck: weniger Abwanderung, Einsatz für die ertragreichsten Beziehungen, Kenntnis von Fürsprechern und Unzufriedenen, bessere Begegnungen überall.',
				en: 'Each figure has its purpose: fewer customers leaving, effort where relationships are most profitable, knowing advocates and critics, better encounters everywhere.'
			}
		},
		{
			id: 'ansatz beispiel.1',
			gist: {
				de: 'Musikdienste formen das Hören nach Geschmack und Gewohnheit; der persönliche Jahresrückblick von Spotify lädt zum Weiterzeigen ein.',
				en: 'Music services shape listening around taste and habit; Spotify’s personal review of the year invites people to share it.'
			}
		},
		{
			id: 'ansatz beispiel.2',
			gist: {
				de: 'Hotels stellen Empfang, Zimmer und Leistungen auf das ein, was Gäste ihnen als Vorliebe mitgeteilt haben.',
				en: 'Hotels adapt the welcome, the comfort and their services to the preferences guests have told them.'
			}
		},
		{
			id: 'ansatz beispiel.3',
			gist: {
				de: 'Decathlon steht für den Handel: Treueprogramm für die einzelne Person, treffende Ansprache, Einkauf ohne Hürden.',
				en: 'Decathlon stands for retail: a loyalty programme for the individual, well-aimed messages, shopping without obstacles.'
			}
		}
	]
};
