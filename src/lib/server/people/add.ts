import { and, eq, sql } from 'drizzle-orm';
import { needsDepartment, rolesOfLists } from '$lib/core/access/assigning';
import type { MemberRole } from '$lib/core/access/roles';
import type { TableRow } from '$lib/core/organisation/line-problem';
import { tidyName } from '$lib/core/organisation/names';
import { type PeoplePlan, type PersonLine, planPeople } from '$lib/core/organisation/person-table';
import { record } from '../audit';
import type { Transaction } from '../db';
import { departments, people, type RoleGroup } from '../db/schema';
import { rowsOf } from '../departments/list';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';

export interface PersonFields {
	readonly name: string;
	/** In lower case. */
	readonly email: string | null;
	readonly role: MemberRole;
	readonly departmentId: string | null;
	/** In which part of the people rounds ask them; absent: as it is, or the plain one. */
	readonly roleGroup?: RoleGroup;
}

export type AddedPerson = 'done' | 'email-taken' | 'role-not-allowed' | 'department-needed' | 'department-unknown';

/** Enters somebody who has no account here (yet). An owner is never entered, only invited. */
export async function add(
	{ database, organisationId, actor }: OrganisationScope,
	{ name: written, email, role, departmentId, roleGroup }: PersonFields
): Promise<AddedPerson> {
	if (!rolesOfLists.includes(role)) return 'role-not-allowed';
	if (needsDepartment(role) && departmentId === null) return 'department-needed';
	const name = tidyName(written);
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<AddedPerson> => {
		await lockOrganisation(transaction, organisationId);
		if (!(await departmentExists(transaction, organisationId, departmentId))) return 'department-unknown';
		const added = await transaction
			.insert(people)
			.values({ organisationId, name, email, role, departmentId, roleGroup })
			.onConflictDoNothing()
			.returning({ id: people.id });
		if (added.length === 0) return 'email-taken';
		await record(transaction, { organisationId }, actor, 'people.added', { name, role });
		return 'done';
	});
}

/** People an organisation may have. */
export const peopleMax = 100_000;

export type ImportedPeople = PeoplePlan & {
	/** The organisation would have more people than it may; nobody was entered. */
	readonly isTooMany?: true;
};

/** How many rows one statement carries. */
const chunk = 500;

/** What a list would do; nothing is written. */
export async function planImport(
	{ database, organisationId }: OrganisationScope,
	rows: readonly TableRow[]
): Promise<PeoplePlan> {
	const opened = await database;
	return opened.withScope({ organisationId }, (transaction) => planIn(transaction, organisationId, rows));
}

/** Enters those of a list who are not there yet, all or none: where a line is wrong nobody is entered and the lines are named. */
export async function importList(
	{ database, organisationId, actor }: OrganisationScope,
	rows: readonly TableRow[]
): Promise<ImportedPeople> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ImportedPeople> => {
		await lockOrganisation(transaction, organisationId);
		const plan = await planIn(transaction, organisationId, rows);
		if (plan.problems.length > 0 || plan.added.length === 0) return plan;
		const count = await transaction.$count(people, eq(people.organisationId, organisationId));
		if (count + plan.added.length > peopleMax) return { ...plan, isTooMany: true };
		const values = plan.added.map((line) => ({ organisationId, ...fieldsOf(line) }));
		for (let start = 0; start < values.length; start += chunk) {
			await transaction.insert(people).values(values.slice(start, start + chunk));
		}
		await record(transaction, { organisationId }, actor, 'people.imported', { count: String(values.length) });
		return plan;
	});
}

async function planIn(
	transaction: Transaction,
	organisationId: string,
	rows: readonly TableRow[]
): Promise<PeoplePlan> {
	const existing = await transaction
		.select({ name: people.name, email: people.email, departmentId: people.departmentId })
		.from(people)
		.where(eq(people.organisationId, organisationId));
	return planPeople(rows, await rowsOf(transaction, organisationId), existing);
}

function fieldsOf({ name, email, role, departmentId, roleGroup }: PersonLine): PersonFields {
	return { name, email, role, departmentId, roleGroup };
}

/** Under the organisation's lock. No department is one as well. */
export async function departmentExists(
	transaction: Transaction,
	organisationId: string,
	departmentId: string | null
): Promise<boolean> {
	if (departmentId === null) return true;
	const rows = await transaction
		.select({ found: sql<number>`1` })
		.from(departments)
		.where(and(eq(departments.organisationId, organisationId), eq(departments.id, departmentId)));
	return rows.length === 1;
}
