import { allows, type Capacity, type Permission, permissions } from './permissions';
import { type MemberRole, memberRoles } from './roles';

/** All roles whose members may do this, as the table has them. */
export function memberRolesWith(permission: Permission): readonly MemberRole[] {
	return memberRoles.filter((role) => may(role, permission));
}

/** What somebody is in an organisation; null for those who work for it through a practice. */
export function roleIn(capacity: Capacity): MemberRole | null {
	return capacity.kind === 'member' ? capacity.role : null;
}

/** The department that somebody's role is about; null where it is about none. */
export function departmentIn(capacity: Capacity): string | null {
	return capacity.kind === 'member' ? capacity.departmentId : null;
}

/** Of whoever opens an organisation or accepts it: the role that may decide who else has it. */
export const owningRole: MemberRole = 'owner';

/** Of whoever hands ownership over, and keeps on running the organisation. */
export const formerOwnerRole: MemberRole = 'admin';

/** Of whoever is only asked. */
export const plainRole: MemberRole = 'participant';

/** Whether this role decides who else has it: an organisation always keeps somebody who does. */
export function isOwning(role: MemberRole): boolean {
	return may(role, 'owners.change');
}

/** What is needed to give somebody this role, to take it away, or to change or remove whoever has it. */
export function permissionToAssign(role: MemberRole): Permission {
	return isOwning(role) ? 'owners.change' : 'people.change';
}

/** What is needed to invite somebody into this role. */
export function permissionToInvite(role: MemberRole): Permission {
	return isOwning(role) ? 'owner.invite' : 'people.change';
}

/** Roles that a list of people can carry: whoever decides about owners decides that person by person. */
export const rolesOfLists: readonly MemberRole[] = memberRoles.filter((role) => !isOwning(role));

/** Whether a role says nothing until it is said of which department. */
export function needsDepartment(role: MemberRole): boolean {
	return may(role, 'results.read-own-department') && !may(role, 'results.read');
}

/** Whether one role may all that the other may: changing the other into it takes nothing from anybody. */
export function includesRole(one: MemberRole, other: MemberRole): boolean {
	return permissions.every((permission) => may(one, permission) || !may(other, permission));
}

function may(role: MemberRole, permission: Permission): boolean {
	return allows({ kind: 'member', role, departmentId: null }, permission);
}
