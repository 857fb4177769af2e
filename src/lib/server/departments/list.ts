import { eq, sql } from 'drizzle-orm';
import { type DepartmentRow, orderDepartments, type PlacedDepartment } from '$lib/core/organisation/department-tree';
import type { Transaction } from '../db';
import { departments, people } from '../db/schema';
import type { OrganisationScope } from '../visits';

export interface Department extends PlacedDepartment {
	/** Of the department itself, without those below it. */
	readonly personCount: number;
}

/** All departments, each below the one it belongs to. */
export async function list({ database, organisationId }: OrganisationScope): Promise<Department[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				id: departments.id,
				parentId: departments.parentId,
				name: departments.name,
				personCount: sql<number>`count(${people.id})::int`
			})
			.from(departments)
			.leftJoin(
				people,
				sql`${people.organisationId} = ${departments.organisationId} and ${people.departmentId} = ${departments.id}`
			)
			.where(eq(departments.organisationId, organisationId))
			.groupBy(departments.organisationId, departments.id)
	);
	const personCounts = new Map(rows.map(({ id, personCount }) => [id, personCount]));
	return orderDepartments(rows).map((department) => {
		return { ...department, personCount: personCounts.get(department.id) ?? 0 };
	});
}

/** The bare rows, inside a transaction that changes them. */
export function rowsOf(transaction: Transaction, organisationId: string): Promise<DepartmentRow[]> {
	return transaction
		.select({ id: departments.id, parentId: departments.parentId, name: departments.name })
		.from(departments)
		.where(eq(departments.organisationId, organisationId));
}
