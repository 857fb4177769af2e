import type { OwnKpi } from '$lib/core/kpi/own';
import { pathText } from '$lib/core/organisation/names';
import type { GoalNames } from './words';

/** What departments and own KPIs are called wherever goals are told. */
export function namesOf(
	own: readonly OwnKpi[],
	places: readonly { readonly id: string; readonly path: Parameters<typeof pathText>[0] }[]
): GoalNames {
	return { own, departments: new Map(places.map(({ id, path }) => [id, pathText(path)])) };
}
