import { describe, expect, it } from 'vitest';
import { exponentialDecay, logOnePlus } from '$lib/core/statistics/exponential';
import { gammaRatio } from '$lib/core/statistics/gamma-ratio';

describe('logarithm and exponential', () => {
	it.each([0, 1e-300, 1e-9, 0.01, 0.41421, 0.41422, 1, 2.718281828459045, 1000, 1e300])('ln(1 + %d)', (x) => {
		expect(relativeError(logOnePlus(x), Math.log1p(x))).toBeLessThan(2e-15);
	});

	it.each([0, 1e-9, 0.34657, 0.34658, 1, 10, 700, 744])('e to the −%d', (x) => {
		expect(relativeError(exponentialDecay(x), Math.exp(-x))).toBeLessThan(2e-15 * (1 + x));
	});

	it('vanishes where no double is small enough', () => {
		expect(exponentialDecay(746)).toBe(0);
		expect(exponentialDecay(Infinity)).toBe(0);
	});
});

describe('Γ(a + ½)/Γ(a)', () => {
	const root = Math.sqrt(Math.PI);
	it.each([
		[0.5, 1 / root],
		[1, root / 2],
		[1.5, 2 / root],
		[2, (3 * root) / 4],
		[5, (945 * root) / 768]
	])('at %d', (a, ratio) => {
		expect(relativeError(gammaRatio(a), ratio)).toBeLessThan(1e-14);
	});

	it.each([0.1, 3.3, 19.9, 20, 20.1, 1e4, 1e9])('times that of a + ½ is a, at %d', (a) => {
		expect(relativeError(gammaRatio(a) * gammaRatio(a + 0.5), a)).toBeLessThan(2e-14);
	});
});

function relativeError(found: number, expected: number): number {
	return expected === 0 ? Math.abs(found) : Math.abs(found / expected - 1);
}
