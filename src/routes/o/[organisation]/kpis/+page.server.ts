import { allows } from '$lib/core/access/permissions';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { withPrevious } from '$lib/core/kpi/history';
import { contradictionsIn } from '$lib/core/kpi/overlaps';
import { comparePeriods, type KpiPeriod, periodCode, periodName } from '$lib/core/kpi/period';
import { originOf } from '$lib/core/kpi/record';
import { kpiIds } from '$lib/core/kpi/types';
import { kpiTarget } from '$lib/core/kpi/wording';
import { groupBy } from '$lib/core/organisation/group-by';
import type { Locale } from '$lib/core/text';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../signed-in';
import { departmentChoices } from './choices';
import { notesAt } from './notes';
import { ownResults } from './own-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, organisation, scope } = await requireOrganisation(event, 'kpis.read');
	const { searchParams } = event.url;
	const { locale } = event.locals;
	const [entries, own, places] = await Promise.all([kpis.list(scope), kpis.own(scope), departmentChoices(scope)]);
	const years = [...new Set(entries.map(({ period }) => yearOf(period)))].sort().reverse();
	const asked = searchParams.get('year') ?? '';
	const year = years.includes(asked) ? asked : years[0];
	const shown = entries.filter(({ period }) => yearOf(period) === year);
	const periods = new Map(shown.map(({ period }) => [periodCode(period), period]));
	const mayChange = allows(capacity, 'kpis.change');
	const byPlace = groupBy(entries, ({ departmentId }) => departmentId);
	const contradictions = new Map([...byPlace].map(([place, ofSame]) => [place, contradictionsIn(ofSame)]));
	return {
		mayChange,
		done: searchParams.get('done'),
		years: years.map((one) => ({ year: one, isShown: one === year })),
		periods: [...periods]
			.sort(([, one], [, other]) => comparePeriods(one, other))
			.map(([code, period]) => ({
				code,
				name: periodName(period, locale),
				entries: places.flatMap(({ value, text }) =>
					shown
						.filter((entry) => (entry.departmentId ?? '') === value && periodCode(entry.period) === code)
						.map((entry) => ({ key: value, of: text, href: hrefOf(entry), ...viewOf(entry, locale) }))
				)
			}))
	};

	/** Where nothing was typed there is nothing to open but an empty worksheet, for those who may fill it in. */
	function hrefOf({ id, departmentId, period }: kpis.StoredKpiEntry): string | null {
		const base = `/o/${organisation.slug}/kpis`;
		if (id !== null) return `${base}/${id}`;
		const place = new URLSearchParams({ period: periodCode(period), department: departmentId ?? '' });
		return mayChange ? `${base}/new?${place}` : null;
	}

	function viewOf(entry: kpis.StoredKpiEntry, inLocale: Locale) {
		const ofSame = byPlace.get(entry.departmentId) ?? [];
		const results = evaluateKpis(withPrevious(entry, ofSame).entries);
		return {
			results: kpiIds.flatMap((kpi) => {
				const result = results[kpi];
				return result ? [{ kpi, result, target: kpiTarget(kpi, result, inLocale), origin: originOf(entry, kpi) }] : [];
			}),
			own: ownResults(entry, ofSame, own),
			notes: notesAt(entry, contradictions.get(entry.departmentId) ?? [], inLocale)
		};
	}
};

function yearOf({ start }: KpiPeriod): string {
	return start.slice(0, 4);
}
