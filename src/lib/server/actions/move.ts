import { and, sql } from 'drizzle-orm';
import { type ActionStatus, isOpen } from '$lib/core/actions/types';
import { record } from '../audit';
import { actionEvents, actions } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { at, eventOf } from './change';
import { within } from './list';
import type { ActionMoved, Reach } from './types';

/** From one column of the board to another; `note` says why, where it is dropped. */
export interface Move {
	readonly from: ActionStatus;
	readonly to: ActionStatus;
	readonly note: string;
}

/**
 * Moves an action, if it still stands where whoever moves it saw it: of two who move it at once the second is told. Moved to where it already
 * is, it stays and nothing is written.
 */
export async function move(
	scope: OrganisationScope,
	id: string,
	{ from, to, note }: Move,
	reach: Reach = 'all'
): Promise<ActionMoved> {
	const { database, organisationId, actor } = scope;
	if (to === 'dropped' && note === '') return 'reason-needed';
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ActionMoved> => {
		const [row] = await transaction
			.select({ title: actions.title, status: actions.status })
			.from(actions)
			.where(and(at(organisationId, id), within(reach, actor.userId)))
			.for('update', { of: actions });
		if (!row) return 'unknown';
		if (row.status === to) return 'done';
		if (row.status !== from) return 'moved-meanwhile';
		await transaction
			.update(actions)
			.set({
				status: to,
				droppedReason: to === 'dropped' ? note : '',
				finishedAt: isOpen({ status: to }) ? null : sql`now()`,
				changedAt: sql`now()`
			})
			.where(at(organisationId, id));
		await transaction.insert(actionEvents).values({ ...eventOf(scope, id), kind: 'moved', status: to, note });
		await record(transaction, { organisationId }, actor, 'actions.moved', { name: row.title });
		return 'done';
	});
}

/** Adds a note to the history; false: there is no such action within reach (any more). */
export async function note(scope: OrganisationScope, id: string, text: string, reach: Reach = 'all'): Promise<boolean> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [row] = await transaction
			.select({ id: actions.id })
			.from(actions)
			.where(and(at(organisationId, id), within(reach, actor.userId)))
			.for('key share', { of: actions });
		if (!row) return false;
		await transaction.insert(actionEvents).values({ ...eventOf(scope, id), kind: 'noted', note: text });
		return true;
	});
}
