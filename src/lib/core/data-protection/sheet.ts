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
			howLong(organisation),
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
			de: 'Wer ein Konto hat, lädt dort alles über sich selbst als Datei herunter und löscht das Konto ohne Rückfrage bei anderen.',
			en: 'Whoever has an account downloads everything about themselves there as a file, and deletes the account without asking anybody.'
		}
	],
	items: []
};
