import type { GradedItem } from '../types';

/** What customers meet who need something: a person in reach who may decide, no repeating, feedback that leads on. */
export const serviceItems: readonly GradedItem[] = [
	{
		id: 'service.1',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Wechsel des Kontaktwegs', en: 'Switching channels' },
		text: {
			de: 'Müssen Kundinnen und Kunden ihr Anliegen wiederholen, wenn sie den Kontaktweg wechseln?',
			en: 'Do customers have to repeat their request when they switch from one channel to another?'
		},
		help: {
			de: 'Kontaktwege sind etwa Telefon, E-Mail, Chat, Filiale, Außendienst.',
			en: 'Channels are, for example, telephone, e-mail, chat, branch and field sales.'
		},
		levels: [
			{
				de: 'Ja; jeder Kontaktweg führt eigene Unterlagen, die andere nicht sehen.',
				en: 'Yes; each channel keeps its own records, which others cannot see.'
			},
			{
				de: 'Ja, außer wenn jemand von sich aus im anderen Team nachfragt.',
				en: 'Yes, unless someone takes the trouble to ask the other team.'
			},
			{
				de: 'Zwischen mindestens zwei Kontaktwegen nicht; dort ist der Vorgang gemeinsam einsehbar.',
				en: 'Between at least two channels they do not; both can see the case.'
			},
			{
				de: 'Nein; der Vorgang ist überall einsehbar, bearbeiten kann ihn nur die zuständige Stelle.',
				en: 'No; the case can be seen everywhere, but only the responsible unit can work on it.'
			},
			{
				de: 'Nein; der Vorgang wird auf jedem Kontaktweg eingesehen, weiterbearbeitet und abgeschlossen.',
				en: 'No; on every channel the case is seen, taken further and closed.'
			}
		],
		evidenceHint: {
			de: 'Datum und Verlauf eines Falls, der den Kontaktweg gewechselt hat, ohne Namen',
			en: 'Date and course of a case that switched channels, without names'
		},
		sources: ['strategie umsetzung.2', 'ansatz tipp.4'],
		audience: 'customer-facing'
	},
	{
		id: 'service.2',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Spielraum der ersten Ansprechperson', en: 'Leeway at first contact' },
		text: {
			de: 'Wie weit darf die erste Ansprechperson gehen, um ein Kundenproblem zu lösen?',
			en: 'How far may the first person contacted go to solve a customer’s problem?'
		},
		help: {
			de: 'Denken Sie an einen Fall außerhalb der Regel, zum Beispiel eine Gutschrift nach Ablauf der Frist.',
			en: 'Think of a case outside the rules, such as a refund after the deadline.'
		},
		levels: [
			{
				de: 'Die Ansprechperson nimmt das Problem auf und leitet es weiter.',
				en: 'They take the problem down and pass it on.'
			},
			{
				de: 'Die Ansprechperson löst, was die Vorgaben abdecken; Ausnahmen werden abgelehnt.',
				en: 'They solve what the rules cover; exceptions are turned down.'
			},
			{
				de: 'Die Ansprechperson kann eine Ausnahme beantragen; Vorgesetzte entscheiden im Einzelfall.',
				en: 'They can ask for an exception; a manager decides case by case.'
			},
			{
				de: 'Die Ansprechperson gewährt Ausnahmen bis zu einem festgelegten Betrag selbst.',
				en: 'They grant exceptions up to a set amount without asking.'
			},
			{
				de: 'Die Ansprechperson gewährt Ausnahmen selbst und kann andere Abteilungen beauftragen, die Ursache zu beheben.',
				en: 'They grant exceptions without asking and can have other departments fix the cause.'
			}
		],
		evidenceHint: {
			de: 'Regelung mit Stand und Betrag, oder ein Fall mit Datum',
			en: 'The rule with its date and amount, or a case with its date'
		},
		sources: ['ansatz tipp.4', 'radikal risiko.3'],
		audience: 'customer-facing'
	},
	{
		id: 'service.3',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Rückmeldung nach Servicekontakt', en: 'Feedback after a service contact' },
		text: {
			de: 'Was geschieht mit Rückmeldungen, die Kundinnen und Kunden direkt nach einem Servicekontakt geben?',
			en: 'What happens to the feedback customers give right after a service contact?'
		},
		help: {
			de: 'Gemeint ist die Antwort auf eine kurze Frage nach dem Anruf, dem Besuch oder der Reparatur.',
			en: 'This means the answer to a short question after the call, the visit or the repair.'
		},
		levels: [
			{
				de: 'Wir fragen nach einem Servicekontakt nicht, wie er verlaufen ist.',
				en: 'After a service contact we do not ask how it went.'
			},
			{
				de: 'Rückmeldungen werden gesammelt; ausgewertet werden sie nicht.',
				en: 'Feedback is collected; it is not evaluated.'
			},
			{
				de: 'Rückmeldungen werden ausgewertet und als Bericht verteilt; auf Einzelne geht niemand ein.',
				en: 'Feedback is evaluated and reported; nobody responds to individuals.'
			},
			{
				de: 'Wer unzufrieden war, bekommt einen Anruf oder eine persönliche Antwort.',
				en: 'Whoever was dissatisfied gets a call or a personal reply.'
			},
			{
				de: 'Wer unzufrieden war, bekommt eine Antwort und erfährt, welche Ursache wir behoben haben.',
				en: 'Whoever was dissatisfied gets a reply and learns which cause we have fixed.'
			}
		],
		evidenceHint: {
			de: 'Eine Rückmeldung, die Antwort darauf und das Datum',
			en: 'One piece of feedback, the reply to it and the date'
		},
		sources: ['ansatz werkzeug.3', 'ansatz vorteil.2'],
		audience: 'customer-facing'
	},
	{
		id: 'service.4',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Erreichbarkeit eines Menschen', en: 'Reaching a person' },
		text: {
			de: 'Wonach richtet sich, wann Ihre Kundschaft einen Menschen erreicht?',
			en: 'What decides when customers can reach a person?'
		},
		help: {
			de: 'Gemeint ist jemand, der sich kümmern kann, gleich auf welchem Kontaktweg; Bandansagen und Chatprogramme zählen nicht.',
			en: 'This means someone who can deal with the request, in any channel; recorded messages and chatbots do not count.'
		},
		levels: [
			{
				de: 'Nach unseren Bürozeiten; vergebliche Kontaktversuche zählt niemand.',
				en: 'Our office hours; nobody counts the attempts that fail.'
			},
			{
				de: 'Nach unseren Bürozeiten; in Berichten steht, wie viele uns nicht erreichen.',
				en: 'Our office hours; reports show how many people do not get through.'
			},
			{
				de: 'Nach unseren Bürozeiten; für Stoßzeiten teilen wir mehr Mitarbeitende ein.',
				en: 'Our office hours; for busy times we put more staff on.'
			},
			{
				de: 'Nach den Zeiten, zu denen Anfragen kommen; unsere Servicezeiten sind danach festgelegt.',
				en: 'The times at which requests come in; our service hours follow them.'
			},
			{
				de: 'Nach den Zeiten, zu denen Anfragen kommen; wer niemanden erreicht, bestimmt den Rückruftermin.',
				en: 'The times at which requests come in; whoever gets no answer can choose a call-back time.'
			}
		],
		evidenceHint: {
			de: 'Servicezeiten, ihr Stand und die Auswertung der Anfragezeiten dahinter',
			en: 'Service hours, since when they apply and the analysis of request times behind them'
		},
		sources: ['ansatz tipp.4', 'strategie umsetzung.2'],
		audience: 'customer-facing'
	}
];
