import { type KpiPeriod, readPeriodCode } from '$lib/core/kpi/period';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import { readWorksheet, type WorksheetValues } from '$lib/core/kpi/worksheet';

export function periodOf(code: string): KpiPeriod {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return period;
}

/** A record of a period (`2026-Q1`) as it was typed. */
export function typedRecord(
	code: string,
	worksheet: WorksheetValues,
	departmentId: string | null = null
): PlacedKpiRecord {
	const { entries } = readWorksheet(worksheet);
	return { id: `${departmentId ?? 'whole'} ${code}`, departmentId, period: periodOf(code), worksheet, entries };
}
