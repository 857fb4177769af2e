import { and, eq, inArray } from 'drizzle-orm';
import { needsDepartment, plainRole } from '$lib/core/access/assigning';
import { memberRoles } from '$lib/core/access/roles';
import {
	branchOf,
	type DepartmentRow,
	depthMax,
	isNameTaken,
	orderDepartments
} from '$lib/core/organisation/department-tree';
import { pathText } from '$lib/core/organisation/names';
import { record } from '../audit';
import type { Transaction } from '../db';
import { departments, invitations, people } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { rowsOf } from './list';

export type Removed =
	| { readonly kind: 'done' | 'unknown' }
	/** The place for what lay below does not exist, is about to go itself, or lies too deep. */
	| { readonly kind: 'no-place' }
	/** There is a department of this name already where it would go. */
	| { readonly kind: 'name-taken'; readonly name: string };

/**
 * Removes a department. Its people, invitations and the departments directly below it go to `placeId` (null: to no department,
 * and to the top). Whoever led it does not lead the other one: their role becomes the plain one.
 */
export async function remove(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	placeId: string | null
): Promise<Removed> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Removed> => {
		await lockOrganisation(transaction, organisationId);
		const rows = await rowsOf(transaction, organisationId);
		const placed = orderDepartments(rows);
		const removed = placed.find((row) => row.id === id);
		if (!removed) return { kind: 'unknown' };
		const refusal = refusalOf(rows, id, placeId);
		if (refusal) return refusal;
		await movePeople(transaction, organisationId, id, placeId);
		await moveInvitations(transaction, organisationId, id, placeId);
		await moveChildren(transaction, organisationId, id, placeId);
		await transaction
			.delete(departments)
			.where(and(eq(departments.organisationId, organisationId), eq(departments.id, id)));
		const place = placed.find((row) => row.id === placeId);
		const details = { department: pathText(removed.path), ...(place ? { place: pathText(place.path) } : {}) };
		await record(transaction, { organisationId }, actor, 'departments.removed', details);
		return { kind: 'done' };
	});
}

function refusalOf(rows: readonly DepartmentRow[], id: string, placeId: string | null): Removed | null {
	if (placeId !== null && (branchOf(rows, id).has(placeId) || !rows.some((row) => row.id === placeId))) {
		return { kind: 'no-place' };
	}
	const after = rows
		.filter((row) => row.id !== id)
		.map((row) => (row.parentId === id ? { ...row, parentId: placeId } : row));
	const twin = after.find((row) => row.parentId === placeId && isNameTaken(after, row));
	if (twin) return { kind: 'name-taken', name: twin.name };
	return orderDepartments(after).some(({ depth }) => depth > depthMax) ? { kind: 'no-place' } : null;
}

async function movePeople(transaction: Transaction, organisationId: string, id: string, placeId: string | null) {
	const ofDepartment = and(eq(people.organisationId, organisationId), eq(people.departmentId, id));
	await transaction
		.update(people)
		.set({ role: plainRole })
		.where(and(ofDepartment, inArray(people.role, memberRoles.filter(needsDepartment))));
	await transaction.update(people).set({ departmentId: placeId }).where(ofDepartment);
}

/** An invitation is never changed, only written anew: its link stays the same. */
async function moveInvitations(transaction: Transaction, organisationId: string, id: string, placeId: string | null) {
	const moved = await transaction
		.delete(invitations)
		.where(and(eq(invitations.organisationId, organisationId), eq(invitations.departmentId, id)))
		.returning();
	if (moved.length === 0) return;
	const leading: readonly string[] = memberRoles.filter(needsDepartment);
	await transaction.insert(invitations).values(
		moved.map((row) => {
			return { ...row, departmentId: placeId, role: leading.includes(row.role) ? plainRole : row.role };
		})
	);
}

/** Children of the same name could not come beside it while it is still there under its own. */
async function moveChildren(transaction: Transaction, organisationId: string, id: string, placeId: string | null) {
	const ofOrganisation = eq(departments.organisationId, organisationId);
	await transaction
		.update(departments)
		.set({ name: id })
		.where(and(ofOrganisation, eq(departments.id, id)));
	await transaction
		.update(departments)
		.set({ parentId: placeId })
		.where(and(ofOrganisation, eq(departments.parentId, id)));
}
