import { howErased, howLong } from './keeping';
import { noticeOf } from './notice';
import { anonymity, whatIsStored } from './stored';
import { howGuarded, whereItLies } from './technology';
import type { Section, Sheet, SheetSettings } from './types';
import { whoSees } from './who-sees';

/** The sheet for works council and data-protection officer, from what is settled now; nothing in it is typed by hand elsewhere. */
export function buildSheet(settings: SheetSettings): Sheet {
	const { organisation, instance } = settings;
	return {
		notice: noticeOf(organisation),
		sections: [
			whatIsStored(),
			anonymity(),
			whoSees(settings),
			howLong(settings),
			howErased(),
			whereItLies(instance),
			howGuarded(instance),
			rights
		]
	};
}

const rights: Section = {
	id: 'rights',
	title: { de: 'Rechte der Personen', en: 'Rights of the people concerned' },
	paragraphs: [
		{
			de: 'Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch richten sich an die verantwortliche Stelle; beschweren kann man sich bei der Aufsichtsbehörde.',
			en: 'Access, rectification, erasure, restriction, portability and objection are addressed to the controller; complaints go to the supervisory authority.'
		},
		{
			de: 'Wer ein Konto hat, lädt die eigenen Daten dort als Datei herunter und löscht das Konto selbst. Wer als einzige Person eine Organisation innehat oder eine Beratung leitet, übergibt oder schließt sie vorher.',
			en: 'Whoever has an account downloads their own data there as a file, and deletes the account themselves. Whoever is the only owner of an organisation or the only lead of a practice first hands it over or closes it.'
		}
	],
	items: []
};
