/**
 * Logarithm and exponential from the four operations that IEEE 754 rounds in one way only. `Math.log`, `Math.exp` and `Math.pow` are
 * left to the engine, and the same answers must give the same bytes on every one.
 */

/** ln(1 + x) for 0 ≤ x < ∞, also for x far below the rounding of 1; relative error about 1e-15. */
export function logOnePlus(x: number): number {
	let mantissa = 1 + x;
	let halvings = 0;
	for (; mantissa > Math.SQRT2; mantissa /= 2) halvings += 1;
	const s = halvings === 0 ? x / (2 + x) : (mantissa - 1) / (mantissa + 1);
	return halvings * Math.LN2 + 2 * inverseHyperbolicTangent(s);
}

/** e^−x for x ≥ 0; relative error about 1e-15 · (1 + x). */
export function exponentialDecay(x: number): number {
	if (x > 745) return 0;
	const halvings = Math.round(x / Math.LN2);
	let value = exponentialSeries(halvings * Math.LN2 - x);
	for (let halving = 0; halving < halvings; halving += 1) value /= 2;
	return value;
}

/** For |s| ≤ 0.1716: the first term left out is below 1e-19. */
function inverseHyperbolicTangent(s: number): number {
	let series = 0;
	for (let odd = 23; odd >= 1; odd -= 2) series = series * s * s + 1 / odd;
	return s * series;
}

/** For |x| ≤ ½ ln 2: the first term left out is below 1e-19. */
function exponentialSeries(x: number): number {
	let series = 1;
	for (let degree = 15; degree >= 1; degree -= 1) series = 1 + (series * x) / degree;
	return series;
}
