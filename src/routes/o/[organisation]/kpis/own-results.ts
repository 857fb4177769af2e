import { isSameMeasure, measureOf } from '$lib/core/kpi/described';
import { evaluateOwn, ownDefinitionIn, type OwnKpi, ownKey, type OwnResult, readOwn } from '$lib/core/kpi/own';
import { isSamePeriod, periodBefore } from '$lib/core/kpi/period';
import type { StoredKpiEntry } from '$lib/server/kpis';

export interface OwnKpiResult {
	readonly id: string;
	readonly name: string;
	/** By the definition that the figure was entered by. */
	readonly unit: string;
	readonly result: OwnResult;
}

/** The own KPIs of an entry with their verdicts; compared with the period directly before, where that measured the same. */
export function ownResults(
	entry: StoredKpiEntry,
	ofSame: readonly StoredKpiEntry[],
	own: readonly OwnKpi[]
): OwnKpiResult[] {
	const before = ofSame.find(({ period }) => isSamePeriod(period, periodBefore(entry.period)));
	return own.flatMap((each) => {
		const { value, target } = readOwn(entry.worksheet, each);
		if (value === undefined) return [];
		const key = ownKey(each);
		const isContinued = before && isSameMeasure(measureOf(before, key), measureOf(entry, key));
		const previous = isContinued ? (readOwn(before.worksheet, each).value ?? null) : null;
		const { unit, direction } = ownDefinitionIn(entry.worksheet, each);
		const result = evaluateOwn(direction, { value, target: target ?? null }, previous);
		return [{ id: each.id, name: each.name, unit, result }];
	});
}
