import { type CourseMeasure, courseKey } from '$lib/core/kpi/course';
import { readOwn, type OwnKpi } from '$lib/core/kpi/own';
import { type KpiPeriodKind, kpiPeriodKinds } from '$lib/core/kpi/period';
import { kpiIds } from '$lib/core/kpi/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { StoredKpiEntry } from '$lib/server/kpis';
import { measureName } from '$lib/ui/kpis/course-figures';

/** All places side by side; no id of a department reads so. */
export const everywhere = 'all';

export interface Place {
	/** Empty: the whole organisation. */
	readonly value: string;
	readonly text: string;
}

/** What of the address exists, else what says most: all KPIs of the whole organisation, in the periods most was entered for. */
export function chosen(
	asked: URLSearchParams,
	entries: readonly StoredKpiEntry[],
	places: readonly Place[],
	measures: readonly CourseMeasure[]
) {
	const place = asked.get('department');
	const isPlace = place === everywhere || places.some(({ value }) => value === place);
	const department = isPlace && place !== null ? place : firstPlace(entries, places);
	const kpi = measures.some((measure) => courseKey(measure) === asked.get('kpi')) ? (asked.get('kpi') ?? '') : '';
	const kinds = kindsOf(entries);
	const here = department === everywhere ? entries : entries.filter((entry) => placeOf(entry) === department);
	const kind = kinds.find((one) => one === asked.get('kind')) ?? mostOf(here) ?? kinds[0] ?? 'quarter';
	return { department, kpi, kind };
}

/** The four that were entered anywhere, then the organisation's own. */
export function measuresOf(entries: readonly StoredKpiEntry[], own: readonly OwnKpi[]): CourseMeasure[] {
	const hasKpi = (kpi: (typeof kpiIds)[number]) => entries.some((entry) => entry.entries[kpi] !== undefined);
	const hasOwn = (ownKpi: OwnKpi) =>
		entries.some(({ worksheet }) => readOwn(worksheet ?? {}, ownKpi).value !== undefined);
	return [...kpiIds.filter(hasKpi).map((kpi) => ({ kpi })), ...own.filter(hasOwn).map((ownKpi) => ({ ownKpi }))];
}

/** The three fields of the form. */
export function options(
	entries: readonly StoredKpiEntry[],
	places: readonly Place[],
	measures: readonly CourseMeasure[],
	locale: Locale
) {
	const kindNames: Record<KpiPeriodKind, () => string> = {
		month: m.figures_months,
		quarter: m.figures_quarters,
		year: m.figures_years
	};
	return {
		kpis: [
			{ value: '', text: m.worth_course_all_kpis() },
			...measures.map((measure) => ({ value: courseKey(measure), text: measureName(measure, locale) }))
		],
		departments: [...places, ...(places.length > 1 ? [{ value: everywhere, text: m.worth_course_everywhere() }] : [])],
		kinds: kindsOf(entries).map((kind) => ({ value: kind, text: kindNames[kind]() }))
	};
}

export function placeOf({ departmentId }: Pick<StoredKpiEntry, 'departmentId'>): string {
	return departmentId ?? '';
}

function firstPlace(entries: readonly StoredKpiEntry[], places: readonly Place[]): string {
	return places.find(({ value }) => entries.some((entry) => placeOf(entry) === value))?.value ?? '';
}

function kindsOf(entries: readonly StoredKpiEntry[]): readonly KpiPeriodKind[] {
	return kpiPeriodKinds.filter((kind) => entries.some(({ period }) => period.kind === kind));
}

/** Of two kinds with as many entries the longer one, which carries less noise. */
function mostOf(entries: readonly StoredKpiEntry[]): KpiPeriodKind | undefined {
	const count = (kind: KpiPeriodKind) => entries.filter(({ period }) => period.kind === kind).length;
	return [...kindsOf(entries)].reverse().toSorted((one, other) => count(other) - count(one))[0];
}
