import { and, eq, sql } from 'drizzle-orm';
import { type ChangeableAction, changesBetween, isSameFigure } from '$lib/core/actions/changes';
import type { ActionBaseline } from '$lib/core/actions/types';
import { record } from '../audit';
import { today } from '../day';
import type { Transaction } from '../db';
import { actionEvents, actions, departments, people } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { baselineFor, figuresOf } from './figures';
import type { ActionFields, ActionOrigin, ActionSaved } from './types';

/** Gives somebody, or nobody yet, something to do. What it should move is measured from what stands there today. */
export async function create(
	scope: OrganisationScope,
	fields: ActionFields,
	origin: ActionOrigin = { recommendationId: null, dimension: null, roundId: null }
): Promise<ActionSaved> {
	const { organisationId } = scope;
	const baseline = await startOf(scope, fields);
	const opened = await scope.database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ActionSaved> => {
		const refusal = await refusalOf(transaction, organisationId, fields);
		if (refusal) return refusal;
		const [row] = await transaction
			.insert(actions)
			.values({ organisationId, ...origin, ...columnsOf(fields, baseline) })
			.returning({ id: actions.id });
		if (!row) return { kind: 'unknown' };
		await transaction.insert(actionEvents).values({ ...eventOf(scope, row.id), kind: 'created' });
		await record(transaction, { organisationId }, scope.actor, 'actions.created', { name: fields.title });
		return { kind: 'done', id: row.id };
	});
}

/** Puts what is written now in the place of what was, if nobody has changed it since `seenAt`. */
export async function change(
	scope: OrganisationScope,
	id: string,
	fields: ActionFields,
	seenAt: Date
): Promise<ActionSaved> {
	const { organisationId } = scope;
	const fresh = await startOf(scope, fields);
	const opened = await scope.database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ActionSaved> => {
		const refusal = await refusalOf(transaction, organisationId, fields);
		if (refusal) return refusal;
		const [row] = await transaction.select().from(actions).where(at(organisationId, id)).for('update');
		if (!row) return { kind: 'unknown' };
		const before = changeableOf(row);
		const changes = changesBetween(before, fields);
		if (changes === null) return { kind: 'done', id };
		if (row.changedAt.getTime() !== seenAt.getTime()) return { kind: 'changed-meanwhile' };
		const kept = isSameFigure(before.goal, fields.goal) ? baselineIn(row) : null;
		await transaction
			.update(actions)
			.set({ ...columnsOf(fields, kept ?? fresh), changedAt: sql`now()` })
			.where(at(organisationId, id));
		await transaction.insert(actionEvents).values({ ...eventOf(scope, id), kind: 'changed', changes });
		await record(transaction, { organisationId }, scope.actor, 'actions.changed', { name: fields.title });
		return { kind: 'done', id };
	});
}

/** Deletes an action with its history; false: there is none (any more). */
export async function remove({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [row] = await transaction.delete(actions).where(at(organisationId, id)).returning({ title: actions.title });
		if (!row) return false;
		await record(transaction, { organisationId }, actor, 'actions.deleted', { name: row.title });
		return true;
	});
}

export function at(organisationId: string, id: string) {
	return and(eq(actions.organisationId, organisationId), eq(actions.id, id));
}

/** An event of an action, by whoever acts. */
export function eventOf({ organisationId, actor }: OrganisationScope, actionId: string) {
	return { organisationId, actionId, userId: actor.userId, actorName: actor.name };
}

async function startOf(scope: OrganisationScope, { goal }: ActionFields): Promise<ActionBaseline | null> {
	return goal && baselineFor(goal, await figuresOf(scope), today());
}

/** Whom and where it names must be there, and stay there until it is saved. */
async function refusalOf(
	transaction: Transaction,
	organisationId: string,
	{ ownerId, departmentId, goal }: ActionFields
): Promise<ActionSaved | null> {
	if (!(await lockOrganisation(transaction, organisationId))) return { kind: 'unknown' };
	const ofPerson = and(eq(people.organisationId, organisationId), eq(people.id, ownerId ?? ''));
	if (ownerId !== null && (await transaction.$count(people, ofPerson)) === 0) return { kind: 'owner-unknown' };
	for (const id of new Set([departmentId, goal?.departmentId ?? null])) {
		if (id === null) continue;
		const ofDepartment = and(eq(departments.organisationId, organisationId), eq(departments.id, id));
		if ((await transaction.$count(departments, ofDepartment)) === 0) return { kind: 'department-unknown' };
	}
	return null;
}

type Row = typeof actions.$inferSelect;

function columnsOf(
	{ title, details, ownerId, departmentId, dueOn, effort, hasReminders, goal }: ActionFields,
	baseline: ActionBaseline | null
) {
	return {
		...{ title, details, ownerPersonId: ownerId, departmentId, dueOn, effort, hasReminders },
		...{ kpi: goal?.kpi ?? null, kpiDepartmentId: goal?.departmentId ?? null },
		...{ kpiBy: goal?.by ?? null, kpiUntil: goal?.until ?? null },
		baselinePeriodKind: baseline?.period.kind ?? null,
		baselinePeriodStart: baseline?.period.start ?? null,
		baseline: baseline ? { ...baseline.worksheet } : null
	};
}

function changeableOf(row: Row): ChangeableAction {
	const { title, details, ownerPersonId, departmentId, dueOn, hasReminders } = row;
	const { kpi, kpiDepartmentId, kpiBy, kpiUntil } = row;
	const goal =
		kpi === null || kpiBy === null || kpiUntil === null
			? null
			: { kpi, departmentId: kpiDepartmentId, by: kpiBy, until: kpiUntil };
	const effort = row.effort as ChangeableAction['effort'];
	return { ...{ title, details, departmentId, dueOn, effort, hasReminders }, ownerId: ownerPersonId, goal };
}

function baselineIn({ baselinePeriodKind, baselinePeriodStart, baseline }: Row): ActionBaseline | null {
	if (baselinePeriodKind === null || baselinePeriodStart === null || baseline === null) return null;
	return { period: { kind: baselinePeriodKind, start: baselinePeriodStart }, worksheet: baseline };
}
