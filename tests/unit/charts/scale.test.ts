import { percentOn, pointsScale, roundUp } from '$lib/ui/charts/scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('percentOn', () => {
	it('lies between 0 and 100 and never falls as the value rises', () => {
		fc.assert(
			fc.property(finite, finite, (one, other) => {
				const [lower, higher] = one < other ? [one, other] : [other, one];
				const [from, to] = [percentOn(pointsScale, lower), percentOn(pointsScale, higher)];
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(100);
				expect(from).toBeLessThanOrEqual(to);
			})
		);
	});

	it.each([
		[{ low: 0, high: 100 }, 37.5, 37.5],
		[{ low: -100, high: 100 }, 0, 50],
		[{ low: 1, high: 7 }, 4, 50],
		[{ low: 1, high: 5 }, 5, 100]
	])('on %o puts %d at %d per cent', (scale, value, percent) => {
		expect(percentOn(scale, value)).toBe(percent);
	});
});

describe('roundUp', () => {
	it('leaves at least a tenth of room and never more than three times the value', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (value) => {
				expect(roundUp(value)).toBeGreaterThanOrEqual(value * 1.1);
				expect(roundUp(value)).toBeLessThanOrEqual(value * 3);
			})
		);
	});

	it.each([
		[9.6, 15],
		[0, 1],
		[5580, 8000]
	])('above %d lies %d', (value, end) => {
		expect(roundUp(value)).toBe(end);
	});
});
