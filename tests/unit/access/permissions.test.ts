import { describe, expect, it } from 'vitest';
import {
	allows,
	permissions,
	permissionsOf,
	practiceAllows,
	practicePermissions,
	type Capacity,
	type Permission
} from '../../../src/lib/core/access/permissions';
import { memberRoles, type MemberRole } from '../../../src/lib/core/access/roles';

const member = (role: MemberRole): Capacity => ({ kind: 'member', role, departmentId: null });
const consultant = (...grants: Extract<Capacity, { kind: 'consultant' }>['grants']): Capacity => {
	return { kind: 'consultant', grants };
};
const caretaker: Capacity = { kind: 'caretaker' };

interface Sentence {
	readonly who: string;
	readonly capacity: Capacity;
	readonly may: readonly Permission[];
	readonly mayNot: readonly Permission[];
}

/** What was promised to those who run the product, sentence by sentence. */
const sentences: readonly Sentence[] = [
	{ who: 'an owner may do everything', capacity: member('owner'), may: permissions, mayNot: [] },
	{
		who: 'an admin cares for people, departments, rounds and settings, and neither reads results nor the audit log nor makes owners',
		capacity: member('admin'),
		may: [
			...(['people.read', 'people.change', 'departments.read', 'departments.change'] as const),
			...(['rounds.run', 'kpis.read', 'kpis.change', 'settings.change'] as const)
		],
		mayNot: [
			...(['results.read', 'results.read-own-department', 'results.export', 'audit.read', 'owner.invite'] as const),
			...(['owners.change', 'engagements.change', 'organisation.delete', 'answers.record'] as const)
		]
	},
	{
		who: 'an analyst reads results and exports them, and changes nothing',
		capacity: member('analyst'),
		may: ['results.read', 'results.export', 'kpis.read', 'departments.read'],
		mayNot: [
			...(['people.read', 'people.change', 'departments.change', 'settings.change', 'rounds.run'] as const),
			'kpis.change',
			...(['audit.read', 'engagements.change', 'owners.change', 'owner.invite', 'answers.record'] as const)
		]
	},
	{
		who: 'a department lead reads the own department only',
		capacity: { kind: 'member', role: 'department-lead', departmentId: 'd' },
		may: ['results.read-own-department', 'results.export-own-department'],
		mayNot: [
			...(['results.read', 'results.export', 'people.read', 'departments.change', 'rounds.run', 'audit.read'] as const),
			...(['kpis.read', 'kpis.change'] as const)
		]
	},
	{
		who: 'a participant learns how data is kept, and nothing about others',
		capacity: member('participant'),
		may: ['organisation.read', 'data-protection.read'],
		mayNot: permissions.filter((one) => one !== 'organisation.read' && one !== 'data-protection.read')
	},
	{
		who: 'a consultant who may run rounds records interviews as well, and reads no result',
		capacity: consultant('run-rounds'),
		may: ['rounds.run', 'kpis.read', 'kpis.change', 'answers.record', 'departments.read'],
		mayNot: ['results.read', 'results.export', 'departments.change', 'settings.change']
	},
	{
		who: 'a consultant who may read results takes none away',
		capacity: consultant('read-results'),
		may: ['results.read', 'kpis.read'],
		mayNot: ['results.export', 'rounds.run', 'kpis.change', 'answers.record']
	},
	{
		who: 'a consultant who may export and nothing else opens no result on screen by that',
		capacity: consultant('export'),
		may: ['results.export', 'shares.change'],
		mayNot: permissions.filter(
			(one) => !['organisation.read', 'data-protection.read', 'results.export', 'shares.change'].includes(one)
		)
	},
	{
		who: 'a consultant without any grant only finds the organisation',
		capacity: consultant(),
		may: ['organisation.read', 'data-protection.read'],
		mayNot: permissions.filter((one) => one !== 'organisation.read' && one !== 'data-protection.read')
	},
	{
		who: 'a caretaker prepares everything and hands it over, and sees neither people nor the audit log',
		capacity: caretaker,
		may: [
			...(['settings.change', 'departments.change', 'owner.invite', 'rounds.run', 'results.read'] as const),
			...(['answers.record', 'kpis.read', 'kpis.change'] as const)
		],
		mayNot: ['people.read', 'people.change', 'audit.read', 'owners.change', 'engagements.change', 'engagements.read']
	}
];

describe('who may do what in an organisation', () => {
	it.each(sentences)('$who', ({ capacity, may, mayNot }) => {
		expect(may.filter((permission) => !allows(capacity, permission))).toEqual([]);
		expect(mayNot.filter((permission) => allows(capacity, permission))).toEqual([]);
	});

	it('nobody without a capacity may do anything', () => {
		expect(permissions.filter((permission) => allows(null, permission))).toEqual([]);
	});

	it('what only owners may do stays with owners', () => {
		const onlyOwners: readonly Permission[] = ['owners.change', 'engagements.change', 'engagements.read', 'audit.read'];
		const others = [...memberRoles.filter((role) => role !== 'owner').map(member), caretaker];
		for (const capacity of [...others, consultant('run-rounds', 'read-results', 'export')]) {
			expect(onlyOwners.filter((permission) => allows(capacity, permission))).toEqual([]);
		}
	});

	it('every permission is given to some role, and no role lists one twice', () => {
		const given = new Set(memberRoles.flatMap((role) => permissionsOf(member(role))));
		expect(permissions.filter((permission) => !given.has(permission))).toEqual([]);
		for (const role of memberRoles) {
			const list = permissionsOf(member(role));
			expect(new Set(list).size).toBe(list.length);
		}
	});
});

describe('who may do what in a practice', () => {
	it('a lead may do everything', () => {
		expect(practicePermissions.filter((permission) => !practiceAllows('lead', permission))).toEqual([]);
	});

	it('a consultant opens clients, and changes neither the practice nor its people', () => {
		const allowed = practicePermissions.filter((permission) => practiceAllows('consultant', permission));
		expect(allowed).toEqual(['practice.read', 'clients.open']);
	});

	it('nobody else may do anything', () => {
		expect(practicePermissions.filter((permission) => practiceAllows(null, permission))).toEqual([]);
	});
});
