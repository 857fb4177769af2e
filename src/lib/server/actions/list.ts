import { and, asc, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Action, ActionGoal, Effort } from '$lib/core/actions/types';
import { dimensionIds } from '$lib/core/catalogue/types';
import type { Transaction } from '../db';
import { actionEvents, actions, people } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { ActionEvent, ActionFilter, Reach } from './types';

/** Actions of the organisation: what is due first comes first, what has no date last. */
export async function list(scope: OrganisationScope, filter: ActionFilter = {}): Promise<Action[]> {
	const { database, organisationId, actor } = scope;
	const { reach = 'all', isMine = false, departmentId, overdueOn } = filter;
	const opened = await database;
	const conditions = [
		within(reach, actor.userId),
		isMine ? isOwnedBy(actor.userId) : undefined,
		departmentId === undefined ? undefined : eq(actions.departmentId, departmentId),
		overdueOn === undefined ? undefined : and(isOpen, lt(actions.dueOn, overdueOn))
	];
	return opened.read({ organisationId }, (transaction) => select(transaction, organisationId, and(...conditions)));
}

/** What should have been done before this day (`YYYY-MM-DD`) and is not. */
export function overdue(scope: OrganisationScope, today: string, reach: Reach = 'all'): Promise<Action[]> {
	return list(scope, { overdueOn: today, reach });
}

/** One action; null where there is none (here, or within reach). */
export async function find(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	reach: Reach = 'all'
): Promise<Action | null> {
	const opened = await database;
	const [action] = await opened.read({ organisationId }, (transaction) =>
		select(transaction, organisationId, and(eq(actions.id, id), within(reach, actor.userId)))
	);
	return action ?? null;
}

/** What happened to an action, the newest first. */
export async function events({ database, organisationId }: OrganisationScope, id: string): Promise<ActionEvent[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				id: actionEvents.id,
				kind: actionEvents.kind,
				status: actionEvents.status,
				note: actionEvents.note,
				changes: actionEvents.changes,
				actorName: actionEvents.actorName,
				at: actionEvents.at
			})
			.from(actionEvents)
			.where(and(eq(actionEvents.organisationId, organisationId), eq(actionEvents.actionId, id)))
			.orderBy(desc(actionEvents.id))
	);
}

/** Whether somebody sees it; undefined: they see all. */
export function within(reach: Reach, userId: string): SQL | undefined {
	if (reach === 'all') return undefined;
	if (reach.departmentId === null) return isOwnedBy(userId);
	return or(isOwnedBy(userId), eq(actions.departmentId, reach.departmentId));
}

const isOpen = inArray(actions.status, ['to-do', 'doing']);

function isOwnedBy(userId: string): SQL {
	return sql`exists (select 1 from ${people} where ${people.organisationId} = ${actions.organisationId}
		and ${people.id} = ${actions.ownerPersonId} and ${people.userId} = ${userId}::uuid)`;
}

async function select(transaction: Transaction, organisationId: string, condition?: SQL): Promise<Action[]> {
	const rows = await transaction
		.select({ action: actions, ownerName: people.name })
		.from(actions)
		.leftJoin(people, and(eq(people.organisationId, actions.organisationId), eq(people.id, actions.ownerPersonId)))
		.where(and(eq(actions.organisationId, organisationId), condition))
		.orderBy(sql`${actions.dueOn} nulls last`, asc(actions.createdAt), asc(actions.id));
	return rows.map(({ action, ownerName }) => actionOf(action, ownerName));
}

type Row = typeof actions.$inferSelect;

function actionOf(row: Row, ownerName: string | null): Action {
	const { id, title, details, status, droppedReason, departmentId, dueOn, hasReminders } = row;
	const { recommendationId, roundId, createdAt, changedAt, finishedAt } = row;
	return {
		...{ id, title, details, status, droppedReason, departmentId, dueOn, hasReminders },
		...{ recommendationId, roundId, createdAt, changedAt, finishedAt },
		owner: row.ownerPersonId !== null && ownerName !== null ? { id: row.ownerPersonId, name: ownerName } : null,
		// The database holds nothing else.
		effort: row.effort as Effort,
		dimension: dimensionIds.find((each) => each === row.dimension) ?? null,
		goal: goalOf(row)
	};
}

function goalOf(row: Row): ActionGoal | null {
	const { kpi, kpiDepartmentId, kpiBy, kpiUntil, baselinePeriodKind, baselinePeriodStart, baseline } = row;
	if (kpi === null || kpiBy === null || kpiUntil === null) return null;
	const hasBaseline = baselinePeriodKind !== null && baselinePeriodStart !== null && baseline !== null;
	return {
		...{ kpi, departmentId: kpiDepartmentId, by: kpiBy, until: kpiUntil },
		baseline: hasBaseline
			? { period: { kind: baselinePeriodKind, start: baselinePeriodStart }, worksheet: baseline }
			: null
	};
}
