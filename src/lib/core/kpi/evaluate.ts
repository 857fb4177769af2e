import { type Interval, TOLERANCE, contains } from '../statistics/interval';
import { netPromoterDifferenceInterval, netPromoterInterval } from '../statistics/net-promoter';
import { newcombeInterval, wilsonInterval } from '../statistics/proportion';
import type {
	AgainstPrevious,
	AgainstTarget,
	ChurnCounts,
	ClvParts,
	CsatCounts,
	KnownMoney,
	KnownValue,
	KpiEntries,
	KpiEntry,
	KpiResult,
	KpiResults,
	NpsCounts
} from './types';

/**
 * Values, intervals and verdicts of the KPIs that were entered (`docs/method.md` §6): churn and CSAT in per cent, NPS in
 * points −100…100, CLV in money. Judged only against the company's own target and previous period. Expects entries in which
 * `checkKpis` finds no problem.
 */
export function evaluateKpis(entries: KpiEntries): KpiResults {
	return {
		...(entries.churn && { churn: evaluate(entries.churn, churn) }),
		...(entries.clv && { clv: { ...evaluate(entries.clv, clv), currency: entries.clv.currency } }),
		...(entries.nps && { nps: evaluate(entries.nps, nps) }),
		...(entries.csat && { csat: evaluate(entries.csat, csat) })
	};
}

interface Measure {
	readonly value: number | null;
	readonly interval: Interval | null;
}

interface Kind<Period> {
	readonly lowerIsBetter: boolean;
	readonly measure: (period: Period) => Measure;
	/** Interval of `current` − `previous`, or null where no interval can stand behind the comparison. */
	readonly difference: (current: Period, previous: Period) => Interval | null;
	/** False where the two are not in the same unit. */
	readonly comparable: (current: Period, previous: Period) => boolean;
}

const churn: Kind<ChurnCounts | KnownValue> = {
	lowerIsBetter: true,
	comparable: () => true,
	measure: (period) => ('value' in period ? bare(period) : share(period.customersLost, period.customersAtStart)),
	difference: (current, previous) =>
		'value' in current || 'value' in previous
			? null
			: shareDifference(
					current.customersLost,
					current.customersAtStart,
					previous.customersLost,
					previous.customersAtStart
				)
};

const csat: Kind<CsatCounts | KnownValue> = {
	lowerIsBetter: false,
	comparable: () => true,
	measure: (period) => ('value' in period ? bare(period) : share(period.satisfied, period.answers)),
	difference: (current, previous) =>
		'value' in current || 'value' in previous
			? null
			: shareDifference(current.satisfied, current.answers, previous.satisfied, previous.answers)
};

const nps: Kind<NpsCounts | KnownValue> = {
	lowerIsBetter: false,
	comparable: () => true,
	measure: (period) => ('value' in period ? bare(period) : netPromoter(period)),
	difference: (current, previous) =>
		'value' in current || 'value' in previous ? null : netPromoterDifferenceInterval(current, previous)
};

const clv: Kind<ClvParts | KnownMoney> = {
	lowerIsBetter: false,
	comparable: (current, previous) => current.currency === previous.currency,
	measure: (period) => ('value' in period ? bare(period) : bare({ value: lifetimeRevenue(period) })),
	difference: () => null
};

function evaluate<Period>(entry: KpiEntry<Period>, kind: Kind<Period>): KpiResult {
	const { value, interval } = kind.measure(entry);
	return {
		value,
		interval,
		againstTarget: againstTarget(value, interval, entry.target, kind.lowerIsBetter),
		...withPrevious(entry, value, kind),
		...(value !== null && interval === null && { noInterval: true as const }),
		target: entry.target ?? null
	};
}

function againstTarget(
	value: number | null,
	interval: Interval | null,
	target: number | undefined,
	lowerIsBetter: boolean
): AgainstTarget | null {
	if (value === null || target === undefined) return null;
	if (interval !== null && contains(interval, target)) return 'not distinguishable';
	const ahead = lowerIsBetter ? target - value : value - target;
	return ahead >= -TOLERANCE ? 'met' : 'missed';
}

function withPrevious<Period>(
	entry: KpiEntry<Period>,
	value: number | null,
	kind: Kind<Period>
): Pick<KpiResult, 'againstPrevious' | 'previousValue' | 'comparedPlainly'> {
	const { previous } = entry;
	const previousValue = previous === undefined ? null : kind.measure(previous).value;
	if (previous === undefined || previousValue === null || value === null || !kind.comparable(entry, previous)) {
		return { againstPrevious: null, previousValue };
	}
	const difference = kind.difference(entry, previous);
	const change = value - previousValue;
	return {
		againstPrevious: againstPrevious(difference ?? [change, change], kind.lowerIsBetter),
		previousValue,
		...(difference === null && { comparedPlainly: true as const })
	};
}

function againstPrevious(difference: Interval, lowerIsBetter: boolean): AgainstPrevious {
	if (contains(difference, 0)) return 'within noise';
	return difference[0] < 0 === lowerIsBetter ? 'better' : 'worse';
}

function bare({ value }: KnownValue): Measure {
	return { value, interval: null };
}

function share(part: number, total: number): Measure {
	if (total === 0) return { value: null, interval: null };
	const [low, high] = wilsonInterval({ successes: part, total });
	return { value: (100 * part) / total, interval: [100 * low, 100 * high] };
}

function shareDifference(part: number, total: number, previousPart: number, previousTotal: number): Interval {
	const [low, high] = newcombeInterval({ successes: part, total }, { successes: previousPart, total: previousTotal });
	return [100 * low, 100 * high];
}

function netPromoter(counts: NpsCounts): Measure {
	const total = counts.promoters + counts.passives + counts.detractors;
	if (total === 0) return { value: null, interval: null };
	return { value: (100 * (counts.promoters - counts.detractors)) / total, interval: netPromoterInterval(counts) };
}

/** Revenue over a customer's time with the company, not profit (`ansatz kpi.clv`). */
function lifetimeRevenue({ averageBasket, purchasesPerYear, years }: ClvParts): number {
	return averageBasket * purchasesPerYear * years;
}
