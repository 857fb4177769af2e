import { randomUUID } from 'node:crypto';
import { type DepartmentLine, type DepartmentPlan, planDepartments } from '$lib/core/organisation/department-plan';
import { type DepartmentTablePlan, planDepartmentTable } from '$lib/core/organisation/department-table';
import { type DepartmentRow, departmentsMax, orderDepartments } from '$lib/core/organisation/department-tree';
import type { TableRow } from '$lib/core/organisation/line-problem';
import { pathKey, pathText } from '$lib/core/organisation/names';
import { type Act, record } from '../audit';
import { departments } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { rowsOf } from './list';

export interface TooMany {
	/** The organisation would have more departments than it may; nothing was made. */
	readonly isTooMany?: true;
}

/**
 * Makes the departments that are not there yet, all or none: where a line is wrong nothing is made and the lines are named. Done
 * twice it changes nothing the second time.
 */
export function add(scope: OrganisationScope, lines: readonly DepartmentLine[]): Promise<DepartmentPlan & TooMany> {
	return carryOut(scope, 'departments.added', (existing) => planDepartments(existing, lines));
}

/** Likewise those of a list. */
export function importList(
	scope: OrganisationScope,
	rows: readonly TableRow[]
): Promise<DepartmentTablePlan & TooMany> {
	return carryOut(scope, 'departments.imported', (existing) => planDepartmentTable(existing, rows));
}

/** What a list would do; nothing is written. */
export async function planImport(
	{ database, organisationId }: OrganisationScope,
	rows: readonly TableRow[]
): Promise<DepartmentTablePlan> {
	const opened = await database;
	const existing = await opened.read({ organisationId }, (transaction) => rowsOf(transaction, organisationId));
	return planDepartmentTable(existing, rows);
}

/** How many rows one statement carries. */
const chunk = 500;

async function carryOut<Plan extends DepartmentPlan>(
	{ database, organisationId, actor }: OrganisationScope,
	act: Act,
	planOf: (existing: readonly DepartmentRow[]) => Plan
): Promise<Plan & TooMany> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Plan & TooMany> => {
		await lockOrganisation(transaction, organisationId);
		const existing = await rowsOf(transaction, organisationId);
		const plan = planOf(existing);
		if (plan.problems.length > 0 || plan.added.length === 0) return plan;
		if (existing.length + plan.added.length > departmentsMax) return { ...plan, isTooMany: true };
		const ids = new Map(orderDepartments(existing).map(({ path, id }) => [pathKey(path), id]));
		const rows = plan.added.map((path) => {
			const id = randomUUID();
			ids.set(pathKey(path), id);
			const parentId = ids.get(pathKey(path.slice(0, -1))) ?? null;
			return { organisationId, id, parentId, name: path.at(-1) ?? '' };
		});
		for (let start = 0; start < rows.length; start += chunk) {
			await transaction.insert(departments).values(rows.slice(start, start + chunk));
		}
		const [first = []] = plan.added;
		const details: Record<string, string> =
			rows.length === 1 ? { department: pathText(first) } : { count: String(rows.length) };
		await record(transaction, { organisationId }, actor, act, details);
		return plan;
	});
}
