/** From here on the asymptotic series holds to the last bit. */
const LARGE = 20;

/** In powers of w⁻², of Γ(a + ½) / (Γ(a)·√w) with w = a − ¼, after 1. */
const coefficients = [1 / 64, -19 / 8192, 631 / 524_288, -174_317 / 134_217_728, 20_491_783 / 8_589_934_592] as const;

/**
 * Γ(a + ½) / Γ(a) for a > 0, all that Student's distribution needs of the gamma function: no logarithm, and so no loss of digits at
 * large a. Relative error below 1e-14.
 */
export function gammaRatio(a: number): number {
	let factor = 1;
	let shifted = a;
	for (; shifted < LARGE; shifted += 1) factor *= shifted / (shifted + 0.5);
	const w = shifted - 0.25;
	const series = coefficients.reduceRight((sum, coefficient) => (sum + coefficient) / (w * w), 0);
	return factor * Math.sqrt(w) * (1 + series);
}
