import type { ActionGoal } from '../../../src/lib/core/actions/types';
import { baselineOf } from '../../../src/lib/core/actions/baseline';
import type { KpiKey } from '../../../src/lib/core/kpi/described';
import type { OwnKpi } from '../../../src/lib/core/kpi/own';
import { readPeriodCode } from '../../../src/lib/core/kpi/period';
import type { KpiRecord } from '../../../src/lib/core/kpi/record';
import { readWorksheet } from '../../../src/lib/core/kpi/worksheet';

export const complaints: OwnKpi = {
	...{ id: '11111111-1111-4111-8111-111111111111', name: 'Beschwerden', unit: 'je 100 Aufträge' },
	...{ direction: 'lower', formula: 'Beschwerden ÷ Aufträge × 100', isRetired: false, earlier: [] }
};

/** What was typed for a period: `2026-Q1`. */
export function record(code: string, worksheet: Record<string, string>): KpiRecord {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return { period, worksheet, entries: readWorksheet(worksheet).entries };
}

export const churn = (lost: number, customers: number, more: Record<string, string> = {}) => ({
	...{ 'churn.customersAtStart': String(customers), 'churn.customersLost': String(lost) },
	...more
});

export const nps = (promoters: number, passives: number, detractors: number) => ({
	...{ 'nps.promoters': String(promoters), 'nps.passives': String(passives), 'nps.detractors': String(detractors) }
});

/** A goal that was set when this record was the newest one. */
export function goal(key: KpiKey, from: KpiRecord | null, more: Partial<ActionGoal> = {}): ActionGoal {
	return { kpi: key, departmentId: null, by: 2, until: '2026-09-30', baseline: from && baselineOf(from, key), ...more };
}
