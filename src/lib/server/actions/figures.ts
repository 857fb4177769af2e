import type { SetGoal } from '$lib/core/actions/changes';
import { baselineOf } from '$lib/core/actions/baseline';
import { goalKpiOf } from '$lib/core/actions/measured';
import { type KpiFigures, type Outcome, outcomeOf } from '$lib/core/actions/outcome';
import { startingRecord } from '$lib/core/actions/starting-figure';
import type { Action, ActionBaseline } from '$lib/core/actions/types';
import type { KpiRecord } from '$lib/core/kpi/record';
import type { OwnKpi } from '$lib/core/kpi/own';
import * as kpis from '../kpis';
import type { OrganisationScope } from '../visits';

/** KPIs of an organisation, read once for any number of actions. */
export interface OrganisationFigures {
	readonly own: readonly OwnKpi[];
	/** Of a department, or of the whole organisation (null). */
	recordsOf(departmentId: string | null): readonly KpiRecord[];
}

export async function figuresOf(scope: OrganisationScope): Promise<OrganisationFigures> {
	const [all, own] = await Promise.all([kpis.list(scope), kpis.own(scope)]);
	return { own, recordsOf: (departmentId) => all.filter((record) => record.departmentId === departmentId) };
}

/** What became of each of these actions by today (`YYYY-MM-DD`), by their ids. */
export function outcomes(
	actions: readonly Action[],
	figures: OrganisationFigures,
	today: string
): ReadonlyMap<string, Outcome> {
	return new Map(actions.map((action) => [action.id, outcomeOf(action, figuresFor(action, figures), today)]));
}

/** From where a goal that is set today is measured; null: nothing was entered. */
export function baselineFor(goal: SetGoal, figures: OrganisationFigures, today: string): ActionBaseline | null {
	const kpi = goalKpiOf(goal.kpi, figures.own);
	const record = kpi && startingRecord(figures.recordsOf(goal.departmentId), kpi, today);
	return record && baselineOf(record, goal.kpi);
}

function figuresFor({ goal }: Action, { own, recordsOf }: OrganisationFigures): KpiFigures {
	return { own, records: goal === null ? [] : recordsOf(goal.departmentId) };
}
