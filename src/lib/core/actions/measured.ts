import type { KpiKey } from '../kpi/described';
import { evaluateKpis } from '../kpi/evaluate';
import { ownDefinitionIn, ownKey, type OwnKpi, readOwn } from '../kpi/own';
import type { KpiRecord } from '../kpi/record';
import { type KpiEntries, type KpiId, kpiIds } from '../kpi/types';
import { type Interval, TOLERANCE } from '../statistics/interval';
import { netPromoterDifferenceInterval } from '../statistics/net-promoter';
import { newcombeInterval } from '../statistics/proportion';

/** A KPI that an action can be about: one of the four, or one of the organisation's own with its definition. */
export type GoalKpi =
	| { readonly key: KpiId; readonly own: null }
	| { readonly key: `own.${string}`; readonly own: OwnKpi };

/** What a KPI came to in one period. */
export interface Measured {
	readonly value: number;
	/** 95 %; null for a bare figure. */
	readonly interval: Interval | null;
	/** CLV only. */
	readonly currency?: string;
	/** Of an own KPI: as it stood behind the figure when that was entered; empty for a bare number. */
	readonly unit?: string;
}

/** By how much a KPI got better, in its unit: below 0 it got worse. */
export interface Improvement {
	readonly value: number;
	/** 95 %; null where one of the two is a bare figure and they are compared plainly. */
	readonly interval: Interval | null;
}

/** The KPI of this name; null for one that is not there (any more). */
export function goalKpiOf(key: KpiKey, own: readonly OwnKpi[]): GoalKpi | null {
	const known = kpiIds.find((id) => id === key);
	if (known !== undefined) return { key: known, own: null };
	const found = own.find((each) => ownKey(each) === key);
	return found ? { key: ownKey(found), own: found } : null;
}

/** What the KPI came to; null where nothing was entered, or nothing that can be computed (`docs/method.md` §6). */
export function measuredIn({ entries, worksheet = {} }: KpiRecord, { key, own }: GoalKpi): Measured | null {
	if (own !== null) {
		const { value } = readOwn(worksheet, own);
		return value === undefined ? null : { value, interval: null, unit: ownDefinitionIn(worksheet, own).unit };
	}
	const result = evaluateKpis({ [key]: entries[key] })[key];
	if (!result || result.value === null) return null;
	const { value, interval, currency } = result;
	return { value, interval, ...(currency !== undefined && { currency }) };
}

/** From one record to a later one that measures the same; null where either has no value. */
export function improvementBetween(before: KpiRecord, after: KpiRecord, kpi: GoalKpi): Improvement | null {
	const [from, to] = [measuredIn(before, kpi), measuredIn(after, kpi)];
	if (from === null || to === null) return null;
	const difference = kpi.own === null ? differenceOf(kpi.key, after.entries, before.entries) : null;
	const isLowerBetter = kpi.own === null ? kpi.key === 'churn' : isLower(kpi.own, after);
	return {
		value: isLowerBetter ? from.value - to.value : to.value - from.value,
		interval: difference && isLowerBetter ? [-difference[1], -difference[0]] : difference
	};
}

/**
 * How much a KPI can change before the change is told from noise, if as many customers are counted again and the answers lie as far apart;
 * null for bare figures, where nobody knows.
 */
export function noiseOf(record: KpiRecord, { key, own }: GoalKpi): number | null {
	const interval = own === null ? differenceOf(key, record.entries, record.entries) : null;
	if (interval === null || measuredIn(record, { key, own } as GoalKpi) === null) return null;
	return Math.max(-interval[0], interval[1]);
}

/** By how much a KPI can get better at most from here; null where nothing limits it. */
export function improvementMax({ value }: Measured, { key }: GoalKpi): number | null {
	if (key === 'churn') return value;
	return key === 'nps' || key === 'csat' ? 100 - value : null;
}

/** Whether an improvement can be told from noise; plain figures always can, unless they are the same (`docs/method.md` §6). */
export function isTold({ value, interval }: Improvement): boolean {
	if (interval === null) return Math.abs(value) > TOLERANCE;
	return interval[0] > TOLERANCE || interval[1] < -TOLERANCE;
}

function isLower(own: OwnKpi, { worksheet = {} }: KpiRecord): boolean {
	return ownDefinitionIn(worksheet, own).direction === 'lower';
}

/** Interval of `now` − `before` in the unit of the KPI; null where one of them is a bare figure or empty. */
function differenceOf(kpi: KpiId, now: KpiEntries, before: KpiEntries): Interval | null {
	if (kpi === 'clv') return null;
	if (kpi === 'nps') {
		const [one, other] = [now.nps, before.nps];
		return one && other && 'promoters' in one && 'promoters' in other
			? netPromoterDifferenceInterval(one, other)
			: null;
	}
	const [one, other] = [shareOf(kpi, now), shareOf(kpi, before)];
	if (one === null || other === null) return null;
	const [low, high] = newcombeInterval(one, other);
	return [100 * low, 100 * high];
}

function shareOf(kpi: 'churn' | 'csat', { churn, csat }: KpiEntries) {
	if (kpi === 'churn') {
		if (!churn || !('customersAtStart' in churn) || churn.customersAtStart === 0) return null;
		return { successes: churn.customersLost, total: churn.customersAtStart };
	}
	if (!csat || !('answers' in csat) || csat.answers === 0) return null;
	return { successes: csat.satisfied, total: csat.answers };
}
