import type { Section } from './types';

/** What is stored of whom. */
export function whatIsStored(): Section {
	return {
		id: 'stored',
		title: { de: 'Was gespeichert wird', en: 'What is stored' },
		paragraphs: [],
		items: [
			{
				name: { de: 'Personen der Organisation', en: 'People of the organisation' },
				text: {
					de: 'Name und Rolle; Mailadresse und Abteilung, wo sie eingetragen sind.',
					en: 'Name and role; mail address and department where they have been entered.'
				}
			},
			{
				name: { de: 'Personen mit Konto', en: 'People with an account' },
				text: {
					de: 'Außerdem die Sprache, das Passwort als Hashwert und je Anmeldung Gerätetyp, Beginn und letzte Verwendung.',
					en: 'Also their language, the password as a hash, and for each login the kind of device, its beginning and last use.'
				}
			},
			{
				name: { de: 'Selbsteinschätzungen', en: 'Assessments' },
				text: {
					de: 'Antworten, Anmerkungen, Belege und Kennzahlen, wie sie eingegeben wurden, und die Berichte daraus. Der Name einer Person gehört nicht dazu, außer jemand schreibt ihn hinein. Bei Interviews steht dabei, wer sie festgehalten hat.',
					en: 'Answers, notes, evidence and figures as they were entered, and the reports made of them. A person’s name is not part of that, unless somebody writes it in. Interviews also say who recorded them.'
				}
			},
			{
				name: { de: 'Protokoll', en: 'Audit log' },
				text: {
					de: 'Wer wann Einstellungen, Personen, Abteilungen, Einladungen oder Mandate geändert hat. Antworten stehen nie darin.',
					en: 'Who changed settings, people, departments, invitations or engagements, and when. Answers never stand in it.'
				}
			}
		]
	};
}

/** How answers of many people are kept from pointing to one. Rounds will bring the rules that stand here. */
export function anonymity(): Section {
	return {
		id: 'anonymity',
		title: { de: 'Anonymität in Befragungen', en: 'Anonymity in surveys' },
		paragraphs: [
			{
				de: 'Befragungen ganzer Abteilungen führt diese Fassung des Programms noch nicht durch. Antworten einzelner Mitarbeitender werden in der Organisation deshalb nicht zusammengeführt oder verglichen.',
				en: 'This version of the program does not yet run surveys of whole departments. Answers of individual members of staff are therefore neither put together nor compared in the organisation.'
			}
		],
		items: []
	};
}
