import { ownKey } from '$lib/core/kpi/own';
import type { KpiId } from '$lib/core/kpi/types';
import type { ActionStatus, Effort } from '$lib/core/actions/types';
import type { DimensionId } from '$lib/core/catalogue/types';
import * as actions from '../actions';
import { dayAfter } from '../rounds/time';
import type { OrganisationVisit } from '../visits';
import type { OwnKpis } from './figures';
import * as stage from './stage';
import type { Worker } from './staff';

/** Something that an invented company has decided to do. */
export interface PlannedAction {
	readonly title: string;
	readonly details?: string;
	/** Where it is done; empty: in the whole organisation. */
	readonly path?: readonly string[];
	/** The department one of whose leaders does it; absent: nobody yet. */
	readonly ownedIn?: string;
	/** From today; below 0 it is past. */
	readonly dueInDays?: number;
	readonly effort?: Effort;
	readonly status: ActionStatus;
	/** Why it was dropped. */
	readonly reason?: string;
	readonly recommendation?: { readonly id: string; readonly dimension: DimensionId };
	/** One of the four KPIs, or the name of an own one. */
	readonly goal?: {
		readonly kpi: KpiId | { readonly own: string };
		readonly path?: readonly string[];
		readonly by: number;
		readonly untilInDays: number;
	};
}

/** Plans these and moves them to where they stand; what they should move is measured from the figures entered so far. */
export async function planActions(
	{ day }: stage.Stage,
	{ scope }: OrganisationVisit,
	planned: readonly PlannedAction[],
	{
		workers,
		own,
		roundId
	}: { readonly workers: readonly Worker[]; readonly own: OwnKpis; readonly roundId: string | null }
): Promise<void> {
	const people = await stage.everybody(scope);
	for (const {
		title,
		details = '',
		path = [],
		ownedIn,
		dueInDays,
		effort = 2,
		status,
		reason = '',
		recommendation,
		goal
	} of planned) {
		const leader = ownedIn && workers.find((worker) => worker.path.at(-1) === ownedIn && worker.role === 'leadership');
		const departmentId = await stage.departmentAt(scope, path);
		const made = await actions.create(
			scope,
			{
				...{ title, details, departmentId, effort, hasReminders: true },
				ownerId: leader ? stage.given(people.find(({ email }) => email === leader.email)).id : null,
				dueOn: dueInDays === undefined ? null : dayAfter(day, dueInDays),
				goal: goal
					? {
							kpi: typeof goal.kpi === 'string' ? goal.kpi : ownKey(stage.given(own.get(goal.kpi.own))),
							departmentId: await stage.departmentAt(scope, goal.path ?? []),
							...{ by: goal.by, until: dayAfter(day, goal.untilInDays) }
						}
					: null
			},
			{
				recommendationId: recommendation?.id ?? null,
				dimension: recommendation?.dimension ?? null,
				roundId: recommendation ? roundId : null
			}
		);
		if (made.kind !== 'done') throw new Error(`An action was refused: ${made.kind}.`);
		for (const [from, to] of wayTo(status)) {
			const moved = await actions.move(scope, made.id, { from, to, note: to === 'dropped' ? reason : '' });
			if (moved !== 'done') throw new Error(`An action was not moved: ${moved}.`);
		}
	}
}

/** Nothing is done that was not begun. */
function wayTo(status: ActionStatus): readonly (readonly [from: ActionStatus, to: ActionStatus])[] {
	if (status === 'to-do') return [];
	if (status === 'done') return [...wayTo('doing'), ['doing', 'done']];
	return [['to-do', status]];
}
