/** Student’s t takes at most 57, from half a degree of freedom to a hundred million. */
const STEPS_AT_MOST = 1_000;
const PRECISION = 1e-16;
/** Stands for a denominator of 0 (Lentz). */
const TINY = 1e-300;

/**
 * The continued fraction of the regularised incomplete beta function, by Lentz's method: I_x(a, b) = x^a (1 − x)^b / (a·B(a, b)) times
 * this. It converges fast for x < (a + 1)/(a + b + 2); above, take I_x(a, b) = 1 − I_{1−x}(b, a). Throws a RangeError where it does not
 * settle, as with NaN.
 */
export function betaFraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
	let fraction = d;
	for (let m = 1; m <= STEPS_AT_MOST; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		const before = fraction;
		for (const numerator of [even, odd]) {
			d = 1 / awayFromZero(1 + numerator * d);
			c = awayFromZero(1 + numerator / c);
			fraction *= c * d;
		}
		if (Math.abs(fraction - before) <= PRECISION * Math.abs(fraction)) return fraction;
	}
	throw new RangeError(`The fraction does not converge at x = ${x}, a = ${a}, b = ${b}.`);
}

function awayFromZero(value: number): number {
	return Math.abs(value) < TINY ? TINY : value;
}
