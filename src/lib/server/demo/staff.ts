import type { RoleGroup } from '../db/schema';
import type { Chance } from './chance';
import { firstNames, lastNames } from './names';

/** How many work in a department, without those in departments below it. */
export interface Crew {
	/** The names from the top down. */
	readonly path: readonly string[];
	readonly leadership?: number;
	readonly customerFacing?: number;
	readonly otherStaff?: number;
}

export interface Worker {
	readonly name: string;
	readonly email: string;
	/** Where they work; empty: above all departments. */
	readonly path: readonly string[];
	readonly role: RoleGroup;
}

/** Somebody of a name of their own for each place. Addresses end in `.example`, where no mail can ever arrive. */
export function hire(crews: readonly Crew[], domain: string, chance: Chance): Worker[] {
	const names = chance.shuffled(firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`)));
	const roles = crews.flatMap(({ path, leadership = 0, customerFacing = 0, otherStaff = 0 }) => [
		...Array.from({ length: leadership }, () => ({ path, role: 'leadership' as const })),
		...Array.from({ length: customerFacing }, () => ({ path, role: 'customer-facing' as const })),
		...Array.from({ length: otherStaff }, () => ({ path, role: 'other-staff' as const }))
	]);
	return roles.map((place, index) => {
		const name = names[index];
		if (name === undefined) throw new Error('There are not as many names.');
		return { ...place, name, email: addressOf(name, domain) };
	});
}

export function addressOf(name: string, domain: string): string {
	const plain = name
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replaceAll('ı', 'i')
		.normalize('NFD')
		.replaceAll(/[^a-z ]/g, '');
	return `${plain.replaceAll(' ', '.')}@${domain}`;
}
