import { cellRoles, type CellRole } from '../round/types';
import type { Text } from '../text';
import { nameKey } from './names';

/** In which part of the people rounds ask somebody who is entered without saying so. */
export const plainRoleGroup: CellRole = 'other-staff';

/** The parts of the people in which rounds ask; each person is in exactly one. */
export const roleGroupNames: Readonly<Record<CellRole, Text>> = {
	leadership: { de: 'Führungskräfte', en: 'Leadership' },
	'customer-facing': { de: 'Mit Kundenkontakt', en: 'With customer contact' },
	'other-staff': { de: 'Ohne Kundenkontakt', en: 'Without customer contact' }
};

/** The part that a text names in either language; null where it names none. */
export function readRoleGroup(text: string): CellRole | null {
	const key = nameKey(text);
	const namesOf = (role: CellRole) => [role, nameKey(roleGroupNames[role].de), nameKey(roleGroupNames[role].en)];
	return cellRoles.find((role) => namesOf(role).includes(key)) ?? null;
}
