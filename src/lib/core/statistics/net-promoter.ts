import { clamp, type Interval, Z_95 } from './interval';

export interface NetPromoterCounts {
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
}

/**
 * Adjusted Wald interval of a net promoter score, −100…100 (`docs/method.md` §6): three answers are added, ¾ to each end,
 * which keeps the coverage at small numbers.
 */
export function netPromoterInterval(counts: NetPromoterCounts): Interval {
	const { estimate, variance } = adjusted(counts);
	const spread = Z_95 * Math.sqrt(variance);
	return [100 * clamp(estimate - spread, -1, 1), 100 * clamp(estimate + spread, -1, 1)];
}

/** Interval of `first` − `second` in points: difference of the adjusted estimates with summed variances. */
export function netPromoterDifferenceInterval(first: NetPromoterCounts, second: NetPromoterCounts): Interval {
	const [a, b] = [adjusted(first), adjusted(second)];
	const difference = a.estimate - b.estimate;
	const spread = Z_95 * Math.sqrt(a.variance + b.variance);
	return [100 * (difference - spread), 100 * (difference + spread)];
}

function adjusted({ promoters, passives, detractors }: NetPromoterCounts): { estimate: number; variance: number } {
	const total = promoters + passives + detractors + 3;
	const promoterShare = (promoters + 0.75) / total;
	const detractorShare = (detractors + 0.75) / total;
	const estimate = promoterShare - detractorShare;
	return { estimate, variance: (promoterShare + detractorShare - estimate * estimate) / total };
}
