import type { GradedItem } from '../types';

/**
 * The six questions of the reality check (`ki check.1-6`), graded. Where the source joins two things the question asks
 * for the last one and the earlier one is a lower rung. Level 4 is the clear yes. The rungs are our interpretation.
 */
export const realityCheckItems: readonly GradedItem[] = [
	{
		id: 'check.1',
		kind: 'reality-check',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Letztes eigenes Kundengespräch', en: 'Your last customer conversation' },
		text: {
			de: 'Wann haben Sie sich zuletzt selbst von Kundinnen oder Kunden schildern lassen, was sie erleben und was ihnen fehlt?',
			en: 'When did you yourself last have customers tell you what they experience and what they lack?'
		},
		help: {
			de: 'Gemeint ist ein Gespräch mit Menschen, die bei Ihnen kaufen, auch über Ärger; Umfragen und Berichte anderer zählen nicht.',
			en: 'This means a conversation with people who buy from you, annoyances included; surveys and second-hand reports do not count.'
		},
		levels: [
			{
				de: 'Noch nie; ich kenne ihre Sicht aus Berichten und Zahlen.',
				en: 'Never; I know their view from reports and figures.'
			},
			{
				de: 'Vor mehr als einem Jahr; was seither gesagt wurde, kenne ich von anderen.',
				en: 'More than a year ago; what has been said since, I know from others.'
			},
			{
				de: 'In den letzten zwölf Monaten, nebenbei bei einem Verkaufs-, Service- oder Beschwerdefall.',
				en: 'In the past twelve months, in passing, during a sale, service case or complaint.'
			},
			{
				de: 'In den letzten zwölf Monaten, in einem Gespräch, das eigens dafür vereinbart war.',
				en: 'In the past twelve months, in a conversation arranged for this purpose.'
			},
			{
				de: 'In den letzten drei Monaten, eigens vereinbart; die Notizen liegen den Zuständigen vor.',
				en: 'In the past three months, by arrangement; those responsible have my notes.'
			}
		],
		evidenceHint: {
			de: 'Datum und Thema des letzten Kundengesprächs',
			en: 'Date and topic of your last customer conversation'
		},
		sources: ['ki check.1'],
		audience: 'everyone'
	},
	{
		id: 'check.2',
		kind: 'reality-check',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Kundenreise gemeinsam aufgeschrieben', en: 'Journey written with customers' },
		text: {
			de: 'Gibt es eine schriftliche Darstellung Ihrer ganzen Kundenreise, die zusammen mit Kundinnen und Kunden entstanden ist?',
			en: 'Is there a written account of your whole customer journey that was made together with customers?'
		},
		help: {
			de: 'Die Kundenreise ist alles, was Menschen mit Ihnen erleben, von der ersten Wahrnehmung bis zur Empfehlung an andere.',
			en: 'The customer journey is all that people experience with you, from first noticing you to recommending you.'
		},
		levels: [
			{
				de: 'Eine Kundenreise ist bei uns nirgends aufgeschrieben.',
				en: 'No customer journey is written down anywhere in our company.'
			},
			{
				de: 'Aufgeschrieben sind einzelne Abschnitte, etwa der Kauf oder die Reklamation.',
				en: 'Parts of it are written down, such as the purchase or the complaint.'
			},
			{
				de: 'Die ganze Reise ist aufgeschrieben; Kundinnen und Kunden waren nicht beteiligt.',
				en: 'The whole journey is written down; customers took no part.'
			},
			{
				de: 'Die ganze Reise haben wir intern aufgeschrieben, Kundinnen und Kunden haben sie korrigiert.',
				en: 'We wrote the whole journey down ourselves, and customers corrected it.'
			},
			{
				de: 'Kundinnen und Kunden haben die ganze Reise von Anfang an mit uns aufgeschrieben.',
				en: 'Customers wrote the whole journey down together with us from the start.'
			}
		],
		evidenceHint: {
			de: 'Datum der Arbeitssitzung und wie viele aus der Kundschaft dabei waren',
			en: 'Date of the working session and how many customers took part'
		},
		sources: ['ki check.2'],
		audience: 'everyone'
	},
	{
		id: 'check.3',
		kind: 'reality-check',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Schmerzpunkte benennen', en: 'Naming the pain points' },
		text: {
			de: 'Was könnten Sie heute vorlegen, wenn jemand nach den 10 bis 15 wichtigsten Schmerzpunkten Ihrer Kundschaft fragt?',
			en: 'What could you produce today if someone asked for your customers’ 10 to 15 most important pain points?'
		},
		help: {
			de: 'Schmerzpunkte sind Stellen der Kundenreise, an denen Menschen warten, sich ärgern, nachfragen oder abbrechen.',
			en: 'Pain points are points of the journey at which people wait, get annoyed, have to ask or give up.'
		},
		levels: [
			{
				de: 'Nichts; wir könnten nur Vermutungen äußern.',
				en: 'Nothing; we could only guess.'
			},
			{
				de: 'Einzelne Stellen aus Beschwerden, die uns im Gedächtnis geblieben sind.',
				en: 'Points from complaints that have stuck in our memory.'
			},
			{
				de: 'Listen einzelner Abteilungen; eine gemeinsame Liste gibt es nicht.',
				en: 'Lists kept by single departments; there is no shared list.'
			},
			{
				de: 'Eine gemeinsame Liste; die wichtigsten Stellen haben wir intern bestimmt.',
				en: 'One shared list; we chose the most important points internally.'
			},
			{
				de: 'Eine gemeinsame Liste; ihre Reihenfolge folgt den Angaben der Kundschaft.',
				en: 'One shared list; its order follows what customers told us.'
			}
		],
		evidenceHint: {
			de: 'Stand der Liste und ihre ersten drei Einträge',
			en: 'Date of the list and its first three entries'
		},
		sources: ['ki check.3'],
		audience: 'everyone'
	},
	{
		id: 'check.4',
		kind: 'reality-check',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Verbesserungen begonnen', en: 'Improvements started' },
		text: {
			de: 'Haben Sie an den Stellen, an denen es für Ihre Kundschaft am meisten hakt, Verbesserungen begonnen?',
			en: 'Have you started improvements at the points where your customers run into the most trouble?'
		},
		help: {
			de: 'Begonnen heißt: Jemand arbeitet daran. Ein Beschluss, ein Plan oder eine Präsentation ist noch kein Beginn.',
			en: 'Started means that someone is working on it. A decision, a plan or a presentation is not yet a start.'
		},
		levels: [
			{
				de: 'Nein; welche Stelle zuerst verbessert wird, hat niemand entschieden.',
				en: 'No; nobody has decided which point is to be improved first.'
			},
			{
				de: 'Die Reihenfolge dieser Stellen ist beschlossen; begonnen hat noch keine Verbesserung.',
				en: 'The order of these points is decided; no improvement has started yet.'
			},
			{
				de: 'Verbesserungen laufen dort, wo es leicht ging; die wichtigsten Stellen warten.',
				en: 'Improvements are under way where it was easy; the most important points wait.'
			},
			{
				de: 'An den wichtigsten Stellen laufen Verbesserungen; spürbar ist für Kundinnen und Kunden noch keine.',
				en: 'Improvements are under way at the most important points; customers notice none of them yet.'
			},
			{
				de: 'An den wichtigsten Stellen ist mindestens eine Verbesserung bei der Kundschaft angekommen; weitere laufen.',
				en: 'At the most important points at least one improvement has reached customers; more are under way.'
			}
		],
		evidenceHint: {
			de: 'Die Verbesserung, die zuständige Stelle und das Datum des Beginns',
			en: 'The improvement, the function in charge and the date it started'
		},
		sources: ['ki check.4'],
		audience: 'everyone'
	},
	{
		id: 'check.5',
		kind: 'reality-check',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Tempo gegenüber dem Wettbewerb', en: 'Speed against competitors' },
		text: {
			de: 'Wie schnell erreichen Ihre Verbesserungen die Kundschaft, gemessen an Wettbewerbern, denen auch KI zur Verfügung steht?',
			en: 'How quickly do your improvements reach customers, measured against competitors who also have AI at their disposal?'
		},
		help: {
			de: 'Es geht um das Tempo, nicht um den Einsatz von KI; läuft noch keine Verbesserung oder fehlt jeder Wettbewerb, wählen Sie „Betrifft uns nicht“.',
			en: 'This is about speed, not about using AI; if no improvement is under way yet, or you have no competitors, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Begonnene Verbesserungen bleiben liegen, bevor Kundinnen und Kunden etwas davon haben.',
				en: 'Improvements we start come to a halt before customers gain anything from them.'
			},
			{
				de: 'Unsere Verbesserungen kommen an, wenn Kundinnen und Kunden sie vom Wettbewerb schon kennen.',
				en: 'Our improvements reach customers who already know them from competitors.'
			},
			{
				de: 'Unsere Verbesserungen kommen im selben Zeitraum an wie die des Wettbewerbs.',
				en: 'Our improvements reach customers in the same period as those of competitors.'
			},
			{
				de: 'Unsere jüngste Verbesserung kam an, bevor ein Wettbewerber Vergleichbares bot.',
				en: 'Our latest improvement reached customers before any competitor offered a comparable one.'
			},
			{
				de: 'Unsere letzten drei Verbesserungen kamen vor dem Wettbewerb an; wie lange jede dauert, messen wir.',
				en: 'Our last three improvements reached customers before competitors’ did; we measure how long each takes.'
			}
		],
		evidenceHint: {
			de: 'Jüngste Verbesserung: Datum bei Ihnen und beim Wettbewerb',
			en: 'Latest improvement: your date and the competitor’s date'
		},
		sources: ['ki check.5'],
		audience: 'leadership'
	},
	{
		id: 'check.6',
		kind: 'reality-check',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Spürbare Folgen der Messung', en: 'Noticeable results of measuring' },
		text: {
			de: 'Was haben Kundinnen und Kunden davon, dass Sie ihre Zufriedenheit messen?',
			en: 'What do customers gain from your measuring their satisfaction?'
		},
		help: {
			de: 'Messen heißt: wiederholt und mit derselben Frage, etwa nach der Weiterempfehlung (NPS) oder nach einem Kontakt (CSAT).',
			en: 'Measuring means repeatedly and with the same question, such as recommendation (NPS) or after a contact (CSAT).'
		},
		levels: [
			{
				de: 'Nichts; wie zufrieden Kundinnen und Kunden sind, messen wir nicht.',
				en: 'Nothing; we do not measure how satisfied customers are.'
			},
			{
				de: 'Nichts; die Ergebnisse stehen in Berichten, Maßnahmen folgen daraus nicht.',
				en: 'Nothing; the results appear in reports, and no actions follow.'
			},
			{
				de: 'Noch nichts; aufgrund der Ergebnisse sind Maßnahmen beschlossen, umgesetzt ist noch keine.',
				en: 'Nothing yet; the results have led to decisions on action, but none has been carried out.'
			},
			{
				de: 'Mindestens eine Maßnahme ist umgesetzt und ändert etwas, das Kundinnen und Kunden erleben.',
				en: 'At least one action has been carried out and changes something customers experience.'
			},
			{
				de: 'Nach umgesetzten Maßnahmen messen wir erneut; Kundinnen und Kunden bestätigen die Änderung.',
				en: 'After carrying out actions we measure again; customers confirm the change.'
			}
		],
		evidenceHint: {
			de: 'Messung, Maßnahme daraus und Datum der Umsetzung',
			en: 'The measurement, the action it led to and the date it took effect'
		},
		sources: ['ki check.6'],
		audience: 'leadership'
	}
];
