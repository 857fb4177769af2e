import { type Capacity, type Permission, permissionsOf } from '../access/permissions';
import { memberRoles } from '../access/roles';
import { inBoth } from '../format';
import { permissionTexts, roleNames } from '../organisation/role-texts';
import type { Text } from '../text';
import type { Section, SheetSettings } from './types';
import { listText } from './words';

/** Which permissions let somebody see or hand on what is stored about people, or what they answered. */
const opensData: Readonly<Record<Permission, boolean>> = {
	'organisation.read': false,
	'data-protection.read': false,
	'organisation.delete': false,
	'settings.change': false,
	'departments.read': false,
	'departments.change': false,
	'people.read': true,
	'people.change': true,
	'owner.invite': false,
	'owners.change': true,
	'rounds.run': false,
	'kpis.read': false,
	'kpis.change': false,
	'results.read': true,
	'results.read-own-department': true,
	'results.export-own-department': true,
	'results.export': true,
	'shares.change': true,
	'reports.edit': false,
	'findings.dismiss': false,
	'actions.read': true,
	'actions.change': false,
	'actions.progress-own': true,
	'answers.record': true,
	'assessments.claim': true,
	'archive.export': true,
	'api.change': false,
	'engagements.read': false,
	'engagements.change': false,
	'audit.read': true
};

/** Who may see what, read from the table that decides it (`core/access`). */
export function whoSees({ practices }: SheetSettings): Section {
	return {
		id: 'who-sees',
		title: { de: 'Wer was sehen kann', en: 'Who can see what' },
		paragraphs: [
			{
				de: 'Was jemand sieht, hängt von der Rolle in der Organisation ab. Der Server prüft sie bei jedem Aufruf.',
				en: 'What somebody sees depends on their role in the organisation. The server checks it at every request.'
			},
			{
				de: 'Wer die Adresse einer einzelnen Gegenprobe kennt, kann diese lesen, ändern und löschen, auch ohne Konto. Wer Ergebnisse lesen darf, findet die Adressen in der Organisation. Verliert jemand ein Recht, durch das sich die Adressen erfahren lassen, auch durch das Ende eines Mandats, werden sie erneuert, und die bisherigen öffnen nichts mehr. Wer einen Link zum Lesen hat, liest ohne Konto, was damit geteilt ist, bis er abläuft oder widerrufen wird. Ein Programm mit Zugang liest nie mehr als die Person, die ihn angelegt hat. Wer den Server betreibt, hat technisch Zugang zur Datenbank.',
				en: 'Whoever knows the address of a single counter-check can read, change and delete it, even without an account. Whoever may read results finds the addresses in the organisation. Where somebody loses a right by which the addresses can be learnt, also by the end of an engagement, they are renewed, and the old ones open nothing any more. Whoever has a link for reading reads without an account what is shared by it, until it expires or is revoked. A program with access never reads more than the person who gave it. Whoever runs the server has technical access to the database.'
			}
		],
		items: [
			...memberRoles.map((role) => ({
				name: roleNames[role],
				text: sentence({ kind: 'member', role, departmentId: null })
			})),
			...practices.map(({ name, grants, isCaretaker }) => ({
				name: isCaretaker
					? {
							de: `Beratung ${name}, bis die Organisation angenommen ist`,
							en: `Practice ${name}, until the organisation is accepted`
						}
					: { de: `Beratung ${name}`, en: `Practice ${name}` },
				text: sentence(isCaretaker ? { kind: 'caretaker' } : { kind: 'consultant', grants })
			})),
			...(practices.length === 0
				? [
						{
							name: { de: 'Beratungen', en: 'Practices' },
							text: {
								de: 'Zurzeit arbeitet keine Beratung für die Organisation.',
								en: 'No consulting practice works for the organisation at present.'
							}
						}
					]
				: [])
		]
	};
}

/** Whoever reads, or takes along, the results of all departments does so with their own. */
const includedIn: Partial<Record<Permission, Permission>> = {
	'results.read-own-department': 'results.read',
	'results.export-own-department': 'results.export'
};

function sentence(capacity: Capacity): Text {
	const all = permissionsOf(capacity).filter((permission) => opensData[permission]);
	const allowed = all.filter((permission) => !all.some((each) => each === includedIn[permission]));
	if (allowed.length === 0) {
		return { de: 'Sieht keine Daten anderer.', en: 'Sees nobody else’s data.' };
	}
	const list = listText(allowed.map((permission) => permissionTexts[permission]));
	return inBoth((locale) => (locale === 'de' ? `Darf ${list.de}.` : `May ${list.en}.`));
}
