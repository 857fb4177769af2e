import type { InstanceSettings, Section } from './types';
import { daysText, hoursText } from './words';

/** Where data lies and to whom it goes. */
export function whereItLies({ host, engine, mailHost, signOn }: InstanceSettings): Section {
	return {
		id: 'where',
		title: { de: 'Wo die Daten liegen', en: 'Where the data is kept' },
		paragraphs: [
			engine === 'embedded'
				? {
						de: `Auf dem Server ${host}, in einer Datenbank in dessen Datenordner.`,
						en: `On the server ${host}, in a database in its data folder.`
					}
				: {
						de: `Auf dem Server ${host} und in der PostgreSQL-Datenbank, mit der er verbunden ist.`,
						en: `On the server ${host} and in the PostgreSQL database it is connected to.`
					},
			{
				de: 'Die Seiten laden nichts von anderen Servern: keine Schriften, keine Zähldienste, keine Karten. Weitergegeben wird nur, was hier genannt ist.',
				en: 'The pages load nothing from other servers: no fonts, no counting services, no maps. Nothing is passed on but what is named here.'
			},
			mailHost === null
				? {
						de: 'E-Mails verschickt das Programm nicht.',
						en: 'The program sends no emails.'
					}
				: {
						de: `E-Mails, zum Beispiel Einladungen, gehen über den Mailserver ${mailHost}.`,
						en: `Emails, for example invitations, go through the mail server ${mailHost}.`
					},
			...(signOn === null
				? []
				: [
						{
							de: `Wer sich über ${signOn.name} anmeldet, tut das bei ${signOn.host}; von dort kommen Name und E-Mail-Adresse.`,
							en: `Whoever logs in by ${signOn.name} does so at ${signOn.host}; name and email address come from there.`
						}
					])
		],
		items: []
	};
}

/** What guards the data. Nothing stands here that no test of the program holds it to. */
export function howGuarded({ isEncrypted, sessionIdleHours, sessionDays, isSealKeyApart }: InstanceSettings): Section {
	const [idle, absolute] = [hoursText(sessionIdleHours), daysText(sessionDays)];
	const measures = [
		...(isEncrypted
			? [
					{
						de: 'Die Verbindung zum Server ist verschlüsselt (TLS), und Browser werden angewiesen, nur so mit ihm zu sprechen.',
						en: 'The connection to the server is encrypted (TLS), and browsers are told to talk to it in no other way.'
					}
				]
			: []),
		{
			de: 'Organisationen sind zweifach getrennt: in jeder Abfrage des Programms und noch einmal in der Datenbank selbst.',
			en: 'Organisations are kept apart twice: in every query of the program, and once more in the database itself.'
		},
		{
			de: 'Passwörter werden nur als Hashwert (argon2id) gespeichert; häufige werden abgelehnt. Ein zweiter Faktor lässt sich einschalten.',
			en: 'Passwords are stored only as a hash (argon2id); common ones are refused. A second factor can be switched on.'
		},
		{
			de: `Anmeldungen enden ohne Verwendung nach ${idle.de}, in jedem Fall nach ${absolute.de}; jede Person sieht ihre eigenen und kann sie beenden.`,
			en: `Logins end after ${idle.en} without use, and in any case after ${absolute.en}; everyone sees their own and can end them.`
		},
		{
			de: 'Von Anmeldungen, Einladungen und zugeschickten Links ist nur ein Hashwert gespeichert: Wer die Datenbank liest, kann sie nicht verwenden.',
			en: 'Of logins, invitations and emailed links only a hash is stored: whoever reads the database cannot use them.'
		},
		isSealKeyApart
			? {
					de: 'Die Adressen übernommener Gegenproben und die Schlüssel zweiter Faktoren sind verschlüsselt gespeichert, und zwar mit einem Schlüssel, der nicht in der Datenbank liegt.',
					en: 'The addresses of counter-checks that were added, and the keys of second factors, are stored encrypted, under a key that does not lie in the database.'
				}
			: {
					de: 'Die Adressen übernommener Gegenproben und die Schlüssel zweiter Faktoren sind verschlüsselt gespeichert. Der Schlüssel dazu liegt in derselben Datenbank, bis der Betrieb einen eigenen festlegt.',
					en: 'The addresses of counter-checks that were added, and the keys of second factors, are stored encrypted. The key to them lies in the same database until whoever runs the server sets one of their own.'
				},
		{
			de: 'Netzadressen werden nicht gespeichert, außer zur Abwehr zu vieler Versuche als Hashwert mit wechselndem Schlüssel, höchstens 24 Stunden lang.',
			en: 'Network addresses are not stored, except as a hash to guard against too many attempts, under a changing key and for 24 hours at most.'
		},
		{
			de: 'Was eine Verwaltungshandlung ändert und was das Protokoll davon sagt, wird zusammen gespeichert oder gar nicht.',
			en: 'What an administrative act changes and what the audit log says of it are stored together or not at all.'
		}
	];
	return {
		id: 'measures',
		title: { de: 'Wie die Daten geschützt sind', en: 'How the data is protected' },
		paragraphs: [],
		items: measures.map((text) => ({ name: null, text }))
	};
}
