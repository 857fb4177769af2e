import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { type ListedByDepartment, type ListedPeople, noDepartment, nobodyListed } from '$lib/core/round-setup';
import type { Transaction } from '../db';
import { people, type RoleGroup } from '../db/schema';

/** How many people are listed, by department and by the part of the people in which rounds ask them: counts, never names. */
export async function listedIn(transaction: Transaction, organisationId: string): Promise<ListedByDepartment> {
	const rows = await transaction
		.select({
			departmentId: people.departmentId,
			roleGroup: people.roleGroup,
			count: sql<number>`count(*)::int`
		})
		.from(people)
		.where(eq(people.organisationId, organisationId))
		.groupBy(people.departmentId, people.roleGroup);
	const listed = new Map<string, ListedPeople>();
	for (const { departmentId, roleGroup, count } of rows) {
		const key = departmentId ?? noDepartment;
		listed.set(key, { ...(listed.get(key) ?? nobodyListed), [countNames[roleGroup]]: count });
	}
	return listed;
}

export interface AskedPerson {
	readonly id: string;
	readonly name: string;
	readonly role: RoleGroup;
	readonly departmentId: string | null;
}

/** Everybody of these departments, those without one included where `withoutDepartment`. */
export function peopleIn(
	transaction: Transaction,
	organisationId: string,
	{
		departmentIds,
		withoutDepartment
	}: { readonly departmentIds: readonly string[]; readonly withoutDepartment: boolean }
): Promise<AskedPerson[]> {
	return transaction
		.select({ id: people.id, name: people.name, role: people.roleGroup, departmentId: people.departmentId })
		.from(people)
		.where(
			and(
				eq(people.organisationId, organisationId),
				or(
					departmentIds.length > 0 ? inArray(people.departmentId, [...departmentIds]) : undefined,
					withoutDepartment ? isNull(people.departmentId) : undefined,
					sql`false`
				)
			)
		);
}

const countNames = {
	leadership: 'leadership',
	'customer-facing': 'customerFacing',
	'other-staff': 'otherStaff'
} as const satisfies Readonly<Record<RoleGroup, keyof ListedPeople>>;
