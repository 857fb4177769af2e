import { allows } from '$lib/core/access/permissions';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { withPrevious } from '$lib/core/kpi/history';
import { comparePeriods, type KpiPeriod, periodCode, periodName } from '$lib/core/kpi/period';
import { kpiIds } from '$lib/core/kpi/types';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../signed-in';
import { departmentChoices } from './choices';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { searchParams } = event.url;
	const [entries, places] = await Promise.all([kpis.list(scope), departmentChoices(scope)]);
	const years = [...new Set(entries.map(({ period }) => yearOf(period)))].sort().reverse();
	const asked = searchParams.get('year') ?? '';
	const year = years.includes(asked) ? asked : years[0];
	const shown = entries.filter(({ period }) => yearOf(period) === year);
	const periods = new Map(shown.map(({ period }) => [periodCode(period), period]));
	return {
		mayChange: allows(capacity, 'kpis.change'),
		done: searchParams.get('done'),
		years: years.map((one) => ({ year: one, isShown: one === year })),
		periods: [...periods.values()].sort(comparePeriods).map((period) => ({
			code: periodCode(period),
			name: periodName(period, event.locals.locale),
			entries: places.flatMap(({ value, text }) =>
				shown
					.filter((entry) => (entry.departmentId ?? '') === value && periodCode(entry.period) === periodCode(period))
					.map((entry) => ({ id: entry.id, of: text, results: resultsOf(entry, entries) }))
			)
		}))
	};
};

/** What was worked out of an entry, the KPIs in their usual order; compared with the period before, where that was entered too. */
function resultsOf(entry: kpis.StoredKpiEntry, all: readonly kpis.StoredKpiEntry[]) {
	const ofSame = all.filter(({ departmentId }) => departmentId === entry.departmentId).map(kpis.recordOf);
	const results = evaluateKpis(withPrevious(kpis.recordOf(entry), ofSame).entries);
	return kpiIds.flatMap((kpi) => (results[kpi] ? [{ kpi, result: results[kpi] }] : []));
}

function yearOf({ start }: KpiPeriod): string {
	return start.slice(0, 4);
}
