import { breaksAt, hasFigure, isSameMeasure, type KpiKey, measureOf } from '$lib/core/kpi/described';
import { ownKey } from '$lib/core/kpi/own';
import { type KpiRecord, placeKey } from '$lib/core/kpi/record';
import { kpiIds } from '$lib/core/kpi/types';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import type { NewKpiEntry } from '$lib/server/kpis';
import type { Surroundings } from './entry-form';
import { type BreakWords, breakWords } from './words';

/** Where the course would newly break if this were saved, in words; what is broken already is not asked again. */
export function breaksOf(entry: NewKpiEntry, { locale, own, all, stored }: Surroundings): BreakWords[] {
	const { departmentId } = entry;
	const record: KpiRecord = { ...entry, entries: readWorksheet(entry.worksheet).entries };
	const others = all.filter((each) => each.departmentId === departmentId && each !== stored);
	const keys = [...kpiIds, ...own.map(ownKey)].filter((key) => !stored || isOtherMeasure(record, stored, entry, key));
	return breakWords(breaksAt(record, others, keys), own, locale);
}

function isOtherMeasure(record: KpiRecord, stored: KpiRecord & NewKpiEntry, entry: NewKpiEntry, key: KpiKey): boolean {
	if (placeKey(stored) !== placeKey(entry) || !hasFigure(stored, key)) return true;
	return !isSameMeasure(measureOf(stored, key), measureOf(record, key));
}
