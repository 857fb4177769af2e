import type { InstanceSettings, Section } from './types';
import { daysText, hoursText } from './words';

/** Where data lies and to whom it goes. */
export function whereItLies({ host, engine, mailHost, signOn }: InstanceSettings): Section {
	return {
		id: 'where',
		title: { de: 'Wo die Daten liegen', en: 'Where the data lies' },
		paragraphs: [
			engine === 'embedded'
				? {
						de: `Auf dem eigenen Server ${host}, in einer Datenbank in dessen Datenordner.`,
						en: `On our own server ${host}, in a database in its data folder.`
					}
				: {
						de: `Auf dem eigenen Server ${host} und in der PostgreSQL-Datenbank, mit der er verbunden ist.`,
						en: `On our own server ${host} and in the PostgreSQL database that it is connected to.`
					},
			{
				de: 'Die Seiten laden nichts von anderen Servern: keine Schriften, keine Zähldienste, keine Karten. Weitergegeben wird nur, was hier steht.',
				en: 'The pages load nothing from other servers: no fonts, no counting services, no maps. Nothing is passed on but what stands here.'
			},
			mailHost === null
				? {
						de: 'Mails verschickt das Programm nicht.',
						en: 'The program sends no mail.'
					}
				: {
						de: `Mails, zum Beispiel Einladungen, gehen über den Mailserver ${mailHost}.`,
						en: `Mail, for example invitations, goes by the mail server ${mailHost}.`
					},
			...(signOn === null
				? []
				: [
						{
							de: `Wer sich über ${signOn.name} anmeldet, tut das bei ${signOn.host}; von dort kommen Name und Mailadresse.`,
							en: `Whoever logs in by ${signOn.name} does so at ${signOn.host}; name and mail address come from there.`
						}
					])
		],
		items: []
	};
}

/** What guards the data. Nothing stands here that no test of the program holds it to. */
export function howGuarded({ isEncrypted, sessionIdleHours, sessionDays }: InstanceSettings): Section {
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
			de: 'Von Links und Anmeldungen ist nur ein Hashwert gespeichert: Wer die Datenbank liest, kann sie nicht verwenden.',
			en: 'Of links and logins only a hash is stored: whoever reads the database cannot use them.'
		},
		{
			de: 'Netzadressen werden nicht gespeichert, außer zur Abwehr zu vieler Versuche als Hashwert mit täglich wechselndem Schlüssel, höchstens 24 Stunden lang.',
			en: 'Network addresses are not stored, except, against too many attempts, as a hash under a key that changes daily, for 24 hours at most.'
		},
		{
			de: 'Was eine Verwaltungshandlung ändert und was das Protokoll davon sagt, wird zusammen gespeichert oder gar nicht.',
			en: 'What an administrative act changes and what the audit log says of it are stored together or not at all.'
		}
	];
	return {
		id: 'measures',
		title: { de: 'Wie die Daten geschützt sind', en: 'How the data is guarded' },
		paragraphs: [],
		items: measures.map((text) => ({ name: null, text }))
	};
}
