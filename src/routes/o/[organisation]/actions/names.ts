import type { OwnKpi } from '$lib/core/kpi/own';
import { pathText } from '$lib/core/organisation/names';
import type { Department } from '$lib/server/departments';
import type { GoalNames } from '$lib/ui/actions/words';

/** What departments and own KPIs are called on these pages. */
export function namesOf(own: readonly OwnKpi[], places: readonly Department[]): GoalNames {
	return { own, departments: new Map(places.map(({ id, path }) => [id, pathText(path)])) };
}
