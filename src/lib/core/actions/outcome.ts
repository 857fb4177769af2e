import { isSameMeasure, measureOf } from '../kpi/described';
import type { OwnKpi } from '../kpi/own';
import { dayAfter, type KpiPeriod } from '../kpi/period';
import type { KpiRecord } from '../kpi/record';
import { contains, type Interval, TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { baselineRecord } from './baseline';
import { daysAfter } from './days';
import { type GoalKpi, goalKpiOf, improvementBetween, isTold, type Measured, measuredIn } from './measured';
import { outcomeStatement } from './outcome-wording';
import type { Action, ActionGoal } from './types';

/** What can be said of a KPI that an action was to move (`docs/method.md` §6); never that the action did it. */
export type OutcomeVerdict =
	/** Better than noise explains, and by the amount that was set, or by one that cannot be told from it. */
	| 'moved'
	/** Better than noise explains, but by less than was set. */
	| 'moved-less'
	/** Within noise. */
	| 'not-moved'
	/** Worse than noise explains. */
	| 'moved-back'
	/** The day has not come, or figures are missing or measure something else. */
	| 'cannot-be-told-yet'
	/** Nothing that is measured was to move. */
	| 'nothing-measured';

/** Why it cannot be told. */
export type OutcomeReason =
	| 'date-ahead'
	/** Nothing had been entered when the goal was set. */
	| 'no-baseline'
	/** The KPI was removed. */
	| 'kpi-gone'
	/** Nothing entered for a later period of the same kind that was over in time. */
	| 'no-figures'
	/** Other customers, another definition or another currency than then. */
	| 'other-measure';

export interface MeasuredPeriod extends Measured {
	readonly period: KpiPeriod;
}

export interface Outcome {
	readonly verdict: OutcomeVerdict;
	readonly reason: OutcomeReason | null;
	/** What it was about; null where nothing is measured or the KPI is gone. */
	readonly kpi: GoalKpi | null;
	/** From where it was to move. */
	readonly baseline: MeasuredPeriod | null;
	/** The last period that was over in time; before the day, the last one so far. */
	readonly newest: MeasuredPeriod | null;
	/** In the unit of the KPI; below 0 it got worse. */
	readonly improvement: number | null;
	/** 95 %; null where bare figures are compared plainly. */
	readonly interval: Interval | null;
	/** Whether the improvement is the one that was set; null where there is none to speak of. */
	readonly amount: 'met' | 'missed' | 'not distinguishable' | null;
	/** All of it in one or two sentences. */
	readonly statement: Text;
}

/** KPIs as entered so far. */
export interface KpiFigures {
	/** Of the place that the goal is about, in any order. */
	readonly records: readonly KpiRecord[];
	readonly own: readonly OwnKpi[];
}

/**
 * Whether a KPI moved as it should have (`docs/method.md` §6): the figures from which it was to move against those of the last period of the same
 * kind that was over when the day came. `today` is `YYYY-MM-DD`.
 */
export function outcomeOf(action: Pick<Action, 'goal'>, { records, own }: KpiFigures, today: string): Outcome {
	const { goal } = action;
	if (goal === null) return told({ ...nothing, verdict: 'nothing-measured' }, null);
	const kpi = goalKpiOf(goal.kpi, own);
	if (kpi === null) return told({ ...nothing, reason: 'kpi-gone' }, goal);
	const from = goal.baseline && baselineRecord(goal.baseline);
	const baseline = from && measuredPeriod(from, kpi);
	if (from === null || baseline === null) return told({ ...nothing, kpi, reason: 'no-baseline' }, goal);
	const isAhead = today <= goal.until;
	const to = newestOf(records, kpi, { after: baseline.period, until: isAhead ? today : goal.until });
	const newest = to && measuredPeriod(to, kpi);
	const known = { ...nothing, kpi, baseline, newest };
	if (to === null || newest === null) return told({ ...known, reason: isAhead ? 'date-ahead' : 'no-figures' }, goal);
	if (!isSameMeasure(measureOf(from, kpi.key), measureOf(to, kpi.key))) {
		return told({ ...known, reason: 'other-measure' }, goal);
	}
	const compared = { ...known, ...comparison(from, to, kpi, goal.by) };
	return told(isAhead ? { ...compared, verdict: 'cannot-be-told-yet', reason: 'date-ahead' } : compared, goal);
}

/** The last day on which the period directly after the baseline is over: before it nothing can be measured. */
export function earliestUntil({ kind, start }: KpiPeriod): string {
	return lastDay({ kind, start: dayAfter({ kind, start }) });
}

type Finding = Omit<Outcome, 'statement'>;

const nothing: Finding = {
	verdict: 'cannot-be-told-yet',
	reason: null,
	kpi: null,
	baseline: null,
	newest: null,
	improvement: null,
	interval: null,
	amount: null
};

function told(outcome: Finding, goal: ActionGoal | null): Outcome {
	return { ...outcome, statement: outcomeStatement(outcome, goal) };
}

function measuredPeriod(record: KpiRecord, kpi: GoalKpi): MeasuredPeriod | null {
	const measured = measuredIn(record, kpi);
	return measured && { ...measured, period: record.period };
}

/** A month's churn and a quarter's are not the same thing: only periods of the kind it began with count. */
function newestOf(
	records: readonly KpiRecord[],
	kpi: GoalKpi,
	{ after, until }: { readonly after: KpiPeriod; readonly until: string }
): KpiRecord | null {
	const inTime = records.filter(({ period }) => {
		return period.kind === after.kind && period.start > after.start && lastDay(period) <= until;
	});
	return inTime
		.filter((record) => measuredIn(record, kpi) !== null)
		.reduce<KpiRecord | null>((newest, record) => {
			return newest === null || record.period.start > newest.period.start ? record : newest;
		}, null);
}

function comparison(
	from: KpiRecord,
	to: KpiRecord,
	kpi: GoalKpi,
	by: number
): Pick<Finding, 'verdict' | 'improvement' | 'interval' | 'amount'> {
	const improvement = improvementBetween(from, to, kpi);
	if (improvement === null) return nothing;
	const { value, interval } = improvement;
	const figures = { improvement: value, interval };
	if (!isTold(improvement)) return { ...figures, verdict: 'not-moved', amount: null };
	if (value < 0) return { ...figures, verdict: 'moved-back', amount: null };
	const amount = amountOf(value, interval, by);
	return { ...figures, verdict: amount === 'missed' ? 'moved-less' : 'moved', amount };
}

function amountOf(value: number, interval: Interval | null, by: number): 'met' | 'missed' | 'not distinguishable' {
	if (interval !== null && contains(interval, by)) return 'not distinguishable';
	return value >= by - TOLERANCE ? 'met' : 'missed';
}

function lastDay(period: KpiPeriod): string {
	return daysAfter(dayAfter(period), -1);
}
