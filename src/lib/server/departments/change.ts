import { and, eq } from 'drizzle-orm';
import { isNameTaken, moveProblem, type MoveProblem, orderDepartments } from '$lib/core/organisation/department-tree';
import { pathText, tidyName } from '$lib/core/organisation/names';
import { record } from '../audit';
import { departments } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { rowsOf } from './list';

export type Renamed = 'done' | 'unknown' | 'name-taken';

/** Gives a department another name. */
export async function rename(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	written: string
): Promise<Renamed> {
	const name = tidyName(written);
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Renamed> => {
		await lockOrganisation(transaction, organisationId);
		const rows = await rowsOf(transaction, organisationId);
		const department = rows.find((row) => row.id === id);
		if (!department) return 'unknown';
		if (isNameTaken(rows, { ...department, name })) return 'name-taken';
		if (department.name === name) return 'done';
		await transaction
			.update(departments)
			.set({ name })
			.where(and(eq(departments.organisationId, organisationId), eq(departments.id, id)));
		const details = { department: department.name, name };
		await record(transaction, { organisationId }, actor, 'departments.changed', details);
		return 'done';
	});
}

export type Moved = 'done' | MoveProblem;

/** Moves a department with everything below it to another place; null is the top. No sequence of moves makes a circle. */
export async function move(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	parentId: string | null
): Promise<Moved> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Moved> => {
		await lockOrganisation(transaction, organisationId);
		const rows = await rowsOf(transaction, organisationId);
		const problem = moveProblem(rows, id, parentId);
		if (problem) return problem;
		if (rows.some((row) => row.id === id && row.parentId === parentId)) return 'done';
		await transaction
			.update(departments)
			.set({ parentId })
			.where(and(eq(departments.organisationId, organisationId), eq(departments.id, id)));
		const moved = orderDepartments(rows.map((row) => (row.id === id ? { ...row, parentId } : row)));
		const details = { department: pathText(moved.find((row) => row.id === id)?.path ?? []) };
		await record(transaction, { organisationId }, actor, 'departments.changed', details);
		return 'done';
	});
}
