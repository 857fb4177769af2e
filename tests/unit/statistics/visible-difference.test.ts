import { describe, expect, it } from 'vitest';
import { smallestVisibleDifference } from '$lib/core/statistics/visible-difference';

describe('the smallest visible difference', () => {
	it.each([
		[1, 20],
		[20, 1],
		[0, 0]
	])('is none between %d and %d persons', (nOne, nOther) => {
		expect(smallestVisibleDifference(nOne, nOther)).toBeNull();
	});

	it('is the same from either side', () => {
		expect(smallestVisibleDifference(5, 80)).toBeCloseTo(smallestVisibleDifference(80, 5) ?? NaN, 12);
	});

	it('shrinks with every person more on both sides', () => {
		for (let n = 2; n < 300; n += 1) {
			expect(smallestVisibleDifference(n + 1, n + 1)).toBeLessThan(smallestVisibleDifference(n, n) ?? NaN);
		}
	});
});
