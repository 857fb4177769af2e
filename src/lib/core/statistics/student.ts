import { exponentialDecay, logOnePlus } from './exponential';
import { gammaRatio } from './gamma-ratio';
import { betaFraction } from './incomplete-beta';

/** More than Newton needs from the middle to the furthest tail that a double can name. */
const STEPS_AT_MOST = 1_100;
/** A step this small, measured by t, leaves an error of about its square. */
const LAST_STEP = 1e-9;
/** Of every one of Student’s distributions more than 0.057 lies beyond 1.9: a start nearer to the usual quantiles than the middle. */
const near = { tail: 0.057, t: 1.9 } as const;

/**
 * P(|T| ≥ |t|) for Student's t with `df` degrees of freedom, any df > 0, also between whole numbers. Absolute error below 1e-13.
 * Throws a RangeError on other degrees of freedom.
 */
export function studentTailTwoSided(t: number, df: number): number {
	requireDegrees(df);
	const squared = t * t;
	if (squared === 0) return 1;
	if (squared === Infinity) return 0;
	// The tail is I_x(df/2, ½) at x = df/(df + t²).
	const [a, rest] = [df / 2, squared / (df + squared)];
	const x = df / (df + squared);
	const front = decay(squared, df) * Math.sqrt(rest) * (gammaRatio(a) / Math.sqrt(Math.PI));
	if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(x, a, 0.5)) / a;
	return 1 - (front * betaFraction(rest, 0.5, a)) / 0.5;
}

/**
 * The t below which a share `p` of Student's distribution lies, to about 13 digits. Throws a RangeError unless 0 < p < 1 and df > 0.
 */
export function studentQuantile(p: number, df: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`There is no quantile of ${p}.`);
	requireDegrees(df);
	return p < 0.5 ? -quantileOfTail(2 * p, df) : quantileOfTail(2 * (1 - p), df);
}

/** Newton from within: the tail is convex from the middle outwards, so each step ends before the root and none can go astray. */
function quantileOfTail(tail: number, df: number): number {
	let t = tail <= near.tail ? near.t : 0;
	for (let step = 0; step < STEPS_AT_MOST; step += 1) {
		const change = (studentTailTwoSided(t, df) - tail) / (2 * density(t, df));
		t += Math.max(0, change);
		if (change <= LAST_STEP * t) break;
	}
	return t;
}

function density(t: number, df: number): number {
	const squared = t * t;
	return (gammaRatio(df / 2) / Math.sqrt(Math.PI * df)) * (decay(squared, df) / Math.sqrt(1 + squared / df));
}

/** (1 + t²/df)^(−df/2) */
function decay(squared: number, df: number): number {
	return exponentialDecay((df / 2) * logOnePlus(squared / df));
}

function requireDegrees(df: number): void {
	if (!(df > 0 && df < Infinity))
		throw new RangeError(`Student’s t has no distribution with ${df} degrees of freedom.`);
}
