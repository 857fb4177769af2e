import { overDays } from '../sharing/validity';
import { auditMonths, auditMonthsMin, expiredInvitationDays, keptFileDays, unconfirmedAccountDays } from './retention';
import { careDays } from '../access/care';
import type { Section, SheetSettings } from './types';
import { daysText, monthsText } from './words';

/** How long everything is kept. */
export function howLong({ organisation: { retentionMonths }, practices }: SheetSettings): Section {
	const [results, log, others] = [retentionMonths, auditMonths(retentionMonths), auditMonthsMin].map(monthsText);
	const [unconfirmed, expired] = [unconfirmedAccountDays, expiredInvitationDays].map(daysText);
	const [files, links] = [keptFileDays, overDays].map(daysText);
	const [untilDeletion, notice] = [careDays.untilDeletion, careDays.betweenThem].map(daysText);
	return {
		id: 'how-long',
		title: { de: 'Wie lange etwas aufbewahrt wird', en: 'How long things are kept' },
		paragraphs: [
			{
				de: 'Diese Fristen setzt das Programm selbst durch. Wie viel es in der Organisation gelöscht hat, steht in deren Protokoll.',
				en: 'The program enforces these periods by itself. The organisation’s audit log says how much it has deleted there.'
			}
		],
		items: [
			{
				name: {
					de: 'Gegenproben und Berichte der Organisation',
					en: 'Counter-checks and reports of the organisation'
				},
				text: {
					de: `${results?.de} ab der letzten Änderung.`,
					en: `${results?.en} from the last change.`
				}
			},
			{
				name: { de: 'Antworten in anonymen Befragungen', en: 'Answers in anonymous surveys' },
				text: {
					de: 'Bis das Ergebnis berechnet ist, unmittelbar nach dem Ende der Befragung; Entwürfe ebenso.',
					en: 'Until the results have been computed, directly after the survey has closed; drafts likewise.'
				}
			},
			{
				name: { de: 'Antworten in Befragungen mit Namen', en: 'Answers in named surveys' },
				text: {
					de: `${results?.de} ab dem Ende der Befragung, zusammen mit ihrem Ergebnis; früher, wenn die Person aus der Personenliste entfernt wird.`,
					en: `${results?.en} from the close of the survey, together with its results; earlier where the person is removed from the list of people.`
				}
			},
			{
				name: { de: 'Wer zu einer Befragung eingeladen war', en: 'Who was invited to a survey' },
				text: {
					de: `${results?.de} ab dem Ende der Befragung.`,
					en: `${results?.en} from the close of the survey.`
				}
			},
			{
				name: { de: 'Ergebnisse anonymer Befragungen', en: 'Results of anonymous surveys' },
				text: {
					de: 'Bis die Organisation gelöscht wird.',
					en: 'Until the organisation is deleted.'
				}
			},
			{
				name: { de: 'Antworten der Kundschaft', en: 'Customers’ answers' },
				text: {
					de: `Sätze ${results?.de}, Auszählungen ${results?.de} nach dem Ende ihres Zeitraums; die Kennzahlen daraus bleiben. Antworten, die noch warten, bis genügend da sind oder das Formular geschlossen wird.`,
					en: `Sentences ${results?.en}, counts ${results?.en} after the end of their period; the figures made of them stay. Answers that still wait, until there are enough or the form is closed.`
				}
			},
			{
				name: { de: 'Protokoll der Organisation', en: 'Audit log of the organisation' },
				text: { de: `${log?.de}.`, en: `${log?.en}.` }
			},
			{
				name: { de: 'Protokolle von Konten und Beratungen', en: 'Logs of accounts and practices' },
				text: { de: `${others?.de}.`, en: `${others?.en}.` }
			},
			{
				name: { de: 'Personen und Abteilungen', en: 'People and departments' },
				text: {
					de: 'Bis jemand sie entfernt, der dazu berechtigt ist.',
					en: 'Until somebody who may do so removes them.'
				}
			},
			{
				name: { de: 'Einladungen', en: 'Invitations' },
				text: {
					de: `Bis sie angenommen oder zurückgezogen sind; abgelaufene werden nach ${expired?.de} gelöscht.`,
					en: `Until they are accepted or withdrawn; expired ones are deleted after ${expired?.en}.`
				}
			},
			{
				name: { de: 'Exportierte Dateien und Links zu Berichten', en: 'Exported files and links to reports' },
				text: {
					de: `Dateien werden nach ${files?.de} gelöscht; was heruntergeladen ist, bleibt, wo es ist. Links werden nach ihrem Ablauf und weiteren ${links?.de} gelöscht, zusammen mit der Liste, wann sie geöffnet wurden.`,
					en: `Files are deleted after ${files?.en}; what has been downloaded stays where it is. Links are deleted ${links?.en} after they have expired, together with the list of when they were opened.`
				}
			},
			{
				name: { de: 'Konten', en: 'Accounts' },
				text: {
					de: `Bis die Person das Konto löscht; eines, dessen Adresse niemand bestätigt, wird nach ${unconfirmed?.de} gelöscht.`,
					en: `Until the person deletes the account; one whose address nobody confirms is deleted after ${unconfirmed?.en}.`
				}
			},
			...(practices.some(({ isCaretaker }) => isCaretaker)
				? [
						{
							name: {
								de: 'Die Organisation, solange niemand sie annimmt',
								en: 'The organisation while nobody accepts it'
							},
							text: {
								de: `Sie wird mit allem, was darin liegt, gelöscht: frühestens nach ${untilDeletion?.de}, angekündigt mit einem Vorlauf von mindestens ${notice?.de}.`,
								en: `It is deleted with everything in it: after ${untilDeletion?.en} at the earliest, and announced at least ${notice?.en} before.`
							}
						}
					]
				: [])
		]
	};
}

/** How data goes before its time. */
export function howErased(): Section {
	return {
		id: 'erasing',
		title: { de: 'Wie etwas vorher gelöscht wird', en: 'How things are deleted before that' },
		paragraphs: [
			{
				de: 'Gelöschtes ist in der Datenbank sofort nicht mehr zu finden; auf dem Datenträger wird es überschrieben, wenn der Platz neu gebraucht wird. Sicherungskopien folgen den Fristen dessen, der den Server betreibt.',
				en: 'Deleted data can no longer be found in the database from that moment on; on the disk it is overwritten when the space is needed again. Backups follow the periods of whoever runs the server.'
			}
		],
		items: [
			{
				name: { de: 'Eine Gegenprobe', en: 'A counter-check' },
				text: {
					de: 'Wer ihre Adresse hat, kann sie jederzeit mit allen Antworten und Berichten löschen.',
					en: 'Whoever has its address can delete it at any time, with all answers and reports.'
				}
			},
			{
				name: { de: 'Ein Konto', en: 'An account' },
				text: {
					de: 'Die Person löscht es selbst; mit ihm gehen Anmeldungen, zweiter Faktor, offene Einladungen, die sie versandt hat, das Protokoll des Kontos und die Gegenproben im Konto. In der Personenliste bleiben Name und E-Mail-Adresse ohne Konto und ohne Rechte, bis die Organisation sie entfernt, und so lange wie oben genannt die Antworten in Befragungen mit Namen. Im Protokoll der Organisation bleibt, was die Person getan hat, ohne ihren Namen; wo andere etwas an ihrem Eintrag geändert haben, steht er bis zum Ende der Frist. Berichte aus Interviews nennen weiterhin, wer sie festgehalten hat.',
					en: 'The person deletes it; with it go logins, second factor, open invitations they sent, the account’s log and the counter-checks in the account. In the list of people name and email address stay, without account and rights, until the organisation removes them, and for as long as stated above the answers in named surveys. The organisation’s audit log keeps what the person did, without their name; where others changed something about their entry, the name stays until the period ends. Reports from interviews still name who recorded them.'
				}
			},
			{
				name: { de: 'Antworten in einer Befragung', en: 'Answers in a survey' },
				text: {
					de: 'Jede Person kann ihren Entwurf jederzeit löschen und ihre abgegebenen Antworten mit der Quittung zurückziehen, bis die Befragung endet.',
					en: 'Each person can delete their draft at any time, and withdraw the answers handed in with the receipt until the survey closes.'
				}
			},
			{
				name: { de: 'Die Organisation', en: 'The organisation' },
				text: {
					de: 'Mit ihr gehen alle ihre Personen, Abteilungen, Einladungen, Mandate, Gegenproben, Befragungen samt Ergebnissen, Kennzahlen, Maßnahmen, Kommentare, Dateien, Links zu Berichten, Zugänge für Programme und das Protokoll. Die Konten der Personen bleiben.',
					en: 'With it go all of its people, departments, invitations, engagements, counter-checks, surveys with their results, KPIs, actions, comments, files, links to reports, programs’ access and the audit log. People’s accounts stay.'
				}
			}
		]
	};
}
