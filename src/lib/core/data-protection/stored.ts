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
					de: 'Name und Rolle; E-Mail-Adresse und Abteilung, wo sie eingetragen sind. Von offenen Einladungen E-Mail-Adresse, Rolle, Abteilung und wer eingeladen hat.',
					en: 'Name and role; email address and department where they have been entered. Of open invitations the email address, role, department and who sent them.'
				}
			},
			{
				name: { de: 'Personen mit Konto', en: 'People with an account' },
				text: {
					de: 'Name, E-Mail-Adresse, Sprache, das Passwort als Hashwert und je Anmeldung ein grober Name des Geräts, Beginn und letzte Verwendung; der zweite Faktor und die Kennung beim Single Sign-on, wo es sie gibt; ein Protokoll des Kontos. Wer für eine Beratung arbeitet, außerdem die Rolle dort.',
					en: 'Name, email address, language, the password as a hash, and for each login a rough name of the device, its beginning and last use; the second factor and the identifier at single sign-on where there are any; a log of the account. Whoever works for a practice, also their role there.'
				}
			},
			{
				name: { de: 'Gegenproben', en: 'Counter-checks' },
				text: {
					de: 'Antworten, Notizen, Belege und Kennzahlen, wie sie eingegeben wurden, und die Berichte daraus. Der Name einer Person gehört nicht dazu, außer jemand schreibt ihn hinein. Bei Interviews steht dabei, wer sie festgehalten hat und welche Funktion die befragte Person hat.',
					en: 'Answers, notes, evidence and figures as they were entered, and the reports made of them. A person’s name is not part of that, unless somebody writes it in. Interviews also say who recorded them and the job role of the person interviewed.'
				}
			},
			{
				name: { de: 'Protokoll', en: 'Audit log' },
				text: {
					de: 'Wer wann Einstellungen, Personen, Abteilungen, Einladungen oder Mandate geändert, Gegenproben übernommen oder das Protokoll exportiert hat; wen es betraf, mit Namen oder E-Mail-Adresse. Antworten stehen nie darin.',
					en: 'Who changed settings, people, departments, invitations or engagements, added counter-checks or exported the log, and when; whom it concerned, by name or email address. It never contains answers.'
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
				en: 'This version of the program does not yet run surveys of whole departments. Answers of individual members of staff are therefore neither combined nor compared in the organisation.'
			}
		],
		items: []
	};
}
