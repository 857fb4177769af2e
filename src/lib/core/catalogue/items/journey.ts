import type { GradedItem } from '../types';

/** Whether somebody looks after the whole way: where departments meet, before a change, and after a repair. */
export const journeyItems: readonly GradedItem[] = [
	{
		id: 'journey.1',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Übergaben zwischen Abteilungen', en: 'Handovers between departments' },
		text: {
			de: 'Wer ist zuständig, wenn ein Kundenanliegen von einer Abteilung zur nächsten geht?',
			en: 'Who is responsible when a customer’s request passes from one department to the next?'
		},
		help: {
			de: 'Denken Sie an den Weg von der Anfrage bis zur Rechnung, auch zwischen Filiale, Telefon und Internet.',
			en: 'Think of the way from enquiry to invoice, also between branch, telephone and internet.'
		},
		levels: [
			{
				de: 'Das ist nicht geregelt; geht etwas verloren, fängt die Kundschaft von vorn an.',
				en: 'That is not settled; if something gets lost, the customer starts again.'
			},
			{
				de: 'Wer die Beschwerde bekommt; bis dahin achtet niemand auf die Übergabe.',
				en: 'Whoever receives the complaint; until then nobody watches the handover.'
			},
			{
				de: 'Laut Regelung die abgebende Abteilung; ob das Anliegen ankommt, prüft niemand.',
				en: 'By rule the department that hands over; nobody checks whether the request arrives.'
			},
			{
				de: 'Eine benannte Person oder Stelle; sie prüft, ob die nächste Abteilung begonnen hat.',
				en: 'A named person or unit; they check whether the next department has begun.'
			},
			{
				de: 'Eine benannte Person oder Stelle bis zum Abschluss; stockt etwas, meldet sie sich, bevor jemand nachfragt.',
				en: 'A named person or unit until completion; if things stall, they contact customers before being asked.'
			}
		],
		evidenceHint: {
			de: 'Die Regelung mit Stand, oder ein übergebenes Anliegen mit Datum',
			en: 'The rule with its date, or one request handed over, with its date'
		},
		sources: ['ansatz werkzeug.2', 'strategie umsetzung.2'],
		audience: 'everyone'
	},
	{
		id: 'journey.2',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Probelauf vor der Einführung', en: 'Rehearsal before introduction' },
		text: {
			de: 'Wer durchläuft einen geänderten Ablauf aus Sicht der Kundschaft, bevor er eingeführt wird?',
			en: 'Who goes through a changed process from the customer’s side before it is introduced?'
		},
		help: {
			de: 'Gemeint sind Abläufe, die Kundinnen und Kunden spüren, etwa Bestellung, Rechnung oder Reklamation.',
			en: 'This means processes that customers feel, such as ordering, invoicing or complaining.'
		},
		levels: [
			{
				de: 'Niemand; eingeführt wird er, sobald er intern funktioniert.',
				en: 'Nobody; it is introduced as soon as it works internally.'
			},
			{
				de: 'Diejenigen, die ihn entworfen haben, am Ablaufplan oder im Testsystem.',
				en: 'Those who designed it, on the flow chart or in the test system.'
			},
			{
				de: 'Mitarbeitende, die am Entwurf nicht beteiligt waren, in der Rolle der Kundschaft.',
				en: 'Staff who took no part in the design, playing the customer.'
			},
			{
				de: 'Kundinnen und Kunden; der Termin bleibt, und was ihnen Mühe macht, bessern wir später nach.',
				en: 'Customers; the date stands, and what gives them trouble is mended later.'
			},
			{
				de: 'Kundinnen und Kunden; der Start wartet, bis behoben ist, was ihnen Mühe macht.',
				en: 'Customers; the start waits until what gives them trouble has been mended.'
			}
		],
		evidenceHint: {
			de: 'Der Ablauf, wie viele ihn wann erprobt haben und was geändert wurde',
			en: 'The process, how many tried it and when, and what was changed'
		},
		sources: ['gruende innen.1'],
		audience: 'everyone'
	},
	{
		id: 'journey.3',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Nachprüfen behobener Schmerzpunkte', en: 'Rechecking mended pain points' },
		text: {
			de: 'Woran erkennen Sie, dass ein behobener Schmerzpunkt für Ihre Kundschaft verschwunden ist?',
			en: 'How can you tell that a mended pain point has gone away for customers?'
		},
		help: {
			de: 'Gemeint ist eine bestimmte Stelle der Kundenreise; wurde noch keine behoben, wählen Sie „Betrifft uns nicht“.',
			en: 'This means one particular point of the journey; if none has been mended yet, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Gar nicht; ist die Verbesserung umgesetzt, gilt er als erledigt.',
				en: 'We cannot; once the improvement is made, it counts as settled.'
			},
			{
				de: 'Daran, dass dazu keine Beschwerden mehr eintreffen.',
				en: 'By the fact that no more complaints about it arrive.'
			},
			{
				de: 'An gezählten Rückfragen, Rücksendungen oder Abbrüchen vor und nach der Verbesserung.',
				en: 'By counted queries, returns or drop-outs before and after the improvement.'
			},
			{
				de: 'An Betroffenen, die es auf Nachfrage bestätigen, und an gezählten Fällen, soweit es welche gibt.',
				en: 'By those affected, who confirm it when asked, and by counted cases where there are any.'
			},
			{
				de: 'An Fällen und Aussagen Betroffener; zu einem späteren Termin prüfen wir beides noch einmal.',
				en: 'By cases and what those affected say; we check both again at a later date.'
			}
		],
		evidenceHint: {
			de: 'Der Schmerzpunkt, die Fälle vorher und nachher, das Datum der Nachfrage',
			en: 'The pain point, the cases before and after, the date customers were asked'
		},
		sources: ['ki check.4', 'ansatz vorteil.2'],
		audience: 'everyone'
	}
];
