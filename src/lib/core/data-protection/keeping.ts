import { auditMonths, auditMonthsMin } from './retention';
import type { OrganisationSettings, Section } from './types';
import { monthsText } from './words';

/** How long everything is kept. */
export function howLong({ retentionMonths }: OrganisationSettings): Section {
	const [results, log, others] = [retentionMonths, auditMonths(retentionMonths), auditMonthsMin].map(monthsText);
	return {
		id: 'how-long',
		title: { de: 'Wie lange etwas aufbewahrt wird', en: 'How long things are kept' },
		paragraphs: [
			{
				de: 'Fristen setzt das Programm selbst durch und hält im Protokoll fest, wie viel es gelöscht hat.',
				en: 'The program enforces these periods by itself and notes in the audit log how much it has deleted.'
			}
		],
		items: [
			{
				name: {
					de: 'Selbsteinschätzungen und Berichte der Organisation',
					en: 'Assessments and reports of the organisation'
				},
				text: {
					de: `${results?.de} ab der letzten Änderung.`,
					en: `${results?.en} from the last change.`
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
			}
		]
	};
}

/** How data goes before its time. */
export function howErased(): Section {
	return {
		id: 'erasing',
		title: { de: 'Wie etwas vorher gelöscht wird', en: 'How things are deleted before that' },
		paragraphs: [],
		items: [
			{
				name: { de: 'Eine Selbsteinschätzung', en: 'An assessment' },
				text: {
					de: 'Wer ihre Adresse hat, kann sie jederzeit mit allen Antworten und Berichten löschen.',
					en: 'Whoever has its address can delete it at any time, with all answers and reports.'
				}
			},
			{
				name: { de: 'Ein Konto', en: 'An account' },
				text: {
					de: 'Die Person löscht es selbst; mit ihm gehen Anmeldungen, zweiter Faktor, versandte Einladungen und die Selbsteinschätzungen im Konto. In der Personenliste bleiben Name und Mailadresse ohne Konto und ohne Rechte, bis die Organisation sie entfernt. Im Protokoll bleibt, was getan wurde, ohne den Namen.',
					en: 'The person deletes it; logins, second factor, invitations sent and the assessments in the account go with it. In the list of people name and mail address stay, without account and rights, until the organisation removes them. In the audit log stays what was done, without the name.'
				}
			},
			{
				name: { de: 'Die Organisation', en: 'The organisation' },
				text: {
					de: 'Mit ihr gehen alle ihre Personen, Abteilungen, Selbsteinschätzungen und das Protokoll.',
					en: 'All of its people, departments, assessments and the audit log go with it.'
				}
			}
		]
	};
}
