import { describe, expect, it } from 'vitest';
import {
	formerOwnerRole,
	includesRole,
	memberRolesWith,
	needsDepartment,
	permissionToAssign,
	permissionToInvite,
	plainRole,
	rolesOfLists
} from '../../../src/lib/core/access/assigning';
import { memberRoles } from '../../../src/lib/core/access/roles';

describe('who may give which role', () => {
	it('only those who decide about owners make owners, and only owners do', () => {
		expect(memberRoles.filter((role) => permissionToAssign(role) === 'owners.change')).toEqual(['owner']);
		expect(memberRolesWith('owners.change')).toEqual(['owner']);
		expect(permissionToInvite('owner')).toBe('owner.invite');
		expect(permissionToInvite('admin')).toBe('people.change');
	});

	it('no list makes an owner', () => {
		expect(rolesOfLists).toEqual(['admin', 'analyst', 'department-lead', 'participant']);
	});

	it('only a department lead needs a department', () => {
		expect(memberRoles.filter(needsDepartment)).toEqual(['department-lead']);
	});

	it('a role includes another where it takes nothing away', () => {
		for (const role of memberRoles) {
			expect(includesRole('owner', role)).toBe(true);
			expect(includesRole(role, plainRole)).toBe(true);
			expect(includesRole(role, role)).toBe(true);
		}
		expect(includesRole('admin', 'analyst')).toBe(false);
		expect(includesRole('analyst', 'admin')).toBe(false);
		expect(includesRole(formerOwnerRole, 'owner')).toBe(false);
	});
});
