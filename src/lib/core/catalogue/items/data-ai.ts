import type { GradedItem } from '../types';

/** What customer data set in motion once they are brought together, and what say customers have in it. */
export const dataAiItems: readonly GradedItem[] = [
	{
		id: 'data-ai.1',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Nutzung der Kundendaten', en: 'Use of customer data' },
		text: {
			de: 'Was machen Sie aus den Daten, die Kundinnen und Kunden bei Ihnen hinterlassen?',
			en: 'What do you do with the data that customers leave with you?'
		},
		help: {
			de: 'Gemeint sind Daten, die Sie nutzen dürfen: Käufe, Anfragen, Besuche, Rückmeldungen.',
			en: 'This means data you are permitted to use: purchases, enquiries, visits, feedback.'
		},
		levels: [
			{
				de: 'Wir wickeln damit Aufträge ab; danach sieht sie niemand mehr an.',
				en: 'We use them to process orders; nobody looks at them afterwards.'
			},
			{
				de: 'Jede Abteilung wertet ihre eigenen Daten aus; die der anderen sieht sie nicht.',
				en: 'Each department analyses its own data; it does not see those of the others.'
			},
			{
				de: 'Für einzelne Fragen führen wir Daten mehrerer Abteilungen von Hand zusammen.',
				en: 'For particular questions we combine data from several departments by hand.'
			},
			{
				de: 'Wer Kundinnen und Kunden betreut, sieht deren Kontakte mit allen Abteilungen in einer Ansicht.',
				en: 'Staff who serve customers see those customers’ contacts with every department in one view.'
			},
			{
				de: 'Eine Ansicht aller Kontakte meldet Bedarf; wir bieten Hilfe an, bevor jemand danach fragt.',
				en: 'One view of all contacts shows a need; we offer help before anyone asks.'
			}
		],
		evidenceHint: {
			de: 'Bildschirm oder System, seit wann es genutzt wird, ein Beispielfall ohne Namen',
			en: 'The screen or system, since when it has been in use, one example without names'
		},
		sources: ['ansatz werkzeug.4', 'ki hebel.2', 'strategie umsetzung.3'],
		audience: 'leadership'
	},
	{
		id: 'data-ai.2',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Erstes Anzeichen eines Problems', en: 'First sign of a problem' },
		text: {
			de: 'Was setzt Sie in Bewegung, wenn für eine Kundin oder einen Kunden etwas schiefläuft?',
			en: 'What sets you in motion when something goes wrong for a customer?'
		},
		help: {
			de: 'Denken Sie an Lieferverzug, Störung, falsche Rechnung oder einen abgebrochenen Kauf.',
			en: 'Think of a late delivery, a fault, a wrong invoice or an abandoned purchase.'
		},
		levels: [
			{
				de: 'Die Beschwerde; was niemand meldet, erfahren wir nicht.',
				en: 'A complaint; what nobody reports, we do not hear of.'
			},
			{
				de: 'Die Beschwerde; ähnliche Fälle zählen wir, um die Ursache zu finden.',
				en: 'A complaint; we count similar cases in order to find the cause.'
			},
			{
				de: 'Die Beschwerde; dann suchen wir in den Daten weitere Betroffene und melden uns.',
				en: 'A complaint; we then search the data for others affected and contact them.'
			},
			{
				de: 'Ein Signal in den Daten; wir melden uns, bevor Betroffene es tun.',
				en: 'A signal in the data; we get in touch before those affected do.'
			},
			{
				de: 'Eine Vorhersage, bevor etwas schiefläuft; ob unser Eingreifen half, prüfen wir an Vergleichsfällen.',
				en: 'A forecast, before anything goes wrong; comparison cases show whether stepping in helped.'
			}
		],
		evidenceHint: {
			de: 'Ein Signal, sein Datum und die Nachricht an die Betroffenen',
			en: 'One signal, its date and the message to those affected'
		},
		sources: ['ki hebel.5', 'ki hebel.1'],
		audience: 'customer-facing'
	},
	{
		id: 'data-ai.3',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Mitsprache bei Kundendaten', en: 'Customers’ say over data' },
		text: {
			de: 'Wie bestimmen Kundinnen und Kunden mit, was Sie mit ihren Daten tun?',
			en: 'What say do customers have in what you do with their data?'
		},
		// `ki hebel.4` is cited as a limit only: no rung asks for it, and the help says what the law allows.
		help: {
			de: 'Gemeint sind auch Daten hinter persönlichen Angeboten. Stimmungen aus Gesicht, Stimme oder Blick abzulesen, zählt nie als Fortschritt: EU-KI-Verordnung und Artikel 9 DSGVO ziehen enge Grenzen.',
			en: 'This includes the data behind personal offers. Reading moods from face, voice or gaze never counts as progress: the EU AI Act and Article 9 GDPR set narrow limits.'
		},
		levels: [
			{
				de: 'Gar nicht; es gibt die Datenschutzerklärung, danach hören sie nichts mehr.',
				en: 'None; there is the privacy notice, after which they hear nothing more.'
			},
			{
				de: 'Auf Anfrage; wir geben Auskunft, berichtigen oder löschen, wenn jemand schreibt.',
				en: 'On request; we disclose, correct or delete when somebody writes to us.'
			},
			{
				de: 'Bei jeder Abfrage; der Zweck steht daneben, und Freiwilliges lässt sich ablehnen.',
				en: 'Wherever data are requested; the purpose stands beside it, and anything voluntary can be declined.'
			},
			{
				de: 'Jederzeit selbst; sie sehen ihre Daten ein und schalten Zwecke an oder ab.',
				en: 'At any time; they view their data and switch purposes on or off themselves.'
			},
			{
				de: 'Jederzeit selbst; sie sehen auch, ob ein Programm entscheidet, und können einen Menschen verlangen.',
				en: 'At any time; they also see whether software decides, and can ask for a person.'
			}
		],
		evidenceHint: {
			de: 'Einstellung oder Hinweis, Stand und Link zur Seite',
			en: 'The setting or notice, its date and a link to the page'
		},
		sources: ['ki hebel.3', 'ki hebel.4', 'strategie umsetzung.3'],
		audience: 'leadership'
	}
];
