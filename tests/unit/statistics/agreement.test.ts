import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, readingOf, withinGroupAgreement } from '$lib/core/statistics/agreement';

const fiveCounts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });

describe('agreement on one item', () => {
	it.each([
		{ name: 'nobody', counts: [0, 0, 0, 0, 0], expected: null },
		{ name: 'one person', counts: [0, 0, 1, 0, 0], expected: null },
		{ name: 'one category', counts: [7], expected: null },
		{ name: 'no category', counts: [], expected: null },
		{ name: 'five at the top', counts: [0, 0, 0, 0, 5], expected: { rwg: 1, awg: 1 } },
		{ name: 'five at the bottom', counts: [5, 0, 0, 0, 0], expected: { rwg: 1, awg: 1 } },
		{ name: 'five in the middle', counts: [0, 0, 5, 0, 0], expected: { rwg: 1, awg: 1 } },
		{ name: 'four of five categories’ worth', counts: [0, 0, 4, 0, 0], expected: { rwg: 1, awg: 1 } },
		{ name: 'three, fewer than categories less one', counts: [0, 0, 0, 0, 3], expected: { rwg: 1, awg: null } },
		{ name: 'a mean too near the end', counts: [0, 0, 0, 1, 9], expected: { rwg: 1 - 0.1 / 2, awg: null } },
		{ name: 'a mean just far enough', counts: [1, 0, 0, 0, 9], expected: { rwg: 1 - 1.6 / 2, awg: -1 } },
		{ name: 'half at each end', counts: [5, 0, 0, 0, 5], expected: { rwg: 1 - 40 / 9 / 2, awg: -1 } }
	])('$name: $expected', ({ counts, expected }) => {
		const found = withinGroupAgreement(counts);
		if (expected === null) return expect(found).toBeNull();
		expect(found?.rwg).toBeCloseTo(expected.rwg, 12);
		if (expected.awg === null) return expect(found?.awg).toBeNull();
		expect(found?.awg).toBeCloseTo(expected.awg, 12);
	});

	it('stays between −1 and 1 with a_wg, at most 1 with r_wg, and is a number', () => {
		fc.assert(
			fc.property(fiveCounts, (counts) => {
				const agreement = withinGroupAgreement(counts);
				if (agreement === null) return;
				expect(agreement.rwg).toBeLessThanOrEqual(1);
				expect(agreement.rwg).toBeGreaterThanOrEqual(-3);
				if (agreement.awg === null) return;
				expect(agreement.awg).toBeLessThanOrEqual(1);
				expect(agreement.awg).toBeGreaterThanOrEqual(-1 - 1e-12);
			})
		);
	});

	it('does not change when the scale is turned round', () => {
		fc.assert(
			fc.property(fiveCounts, (counts) => {
				const [one, other] = [withinGroupAgreement(counts), withinGroupAgreement(counts.toReversed())];
				expect(other?.rwg).toBe(one?.rwg);
				expect(other?.awg).toBe(one?.awg);
			})
		);
	});

	it('is complete exactly where all chose one category', () => {
		fc.assert(
			fc.property(fiveCounts, (counts) => {
				const agreement = withinGroupAgreement(counts);
				const chosen = counts.filter((count) => count > 0).length;
				if (agreement !== null) expect(agreement.rwg === 1).toBe(chosen === 1);
			})
		);
	});
});

describe('agreement of a dimension', () => {
	it('is the mean of a_wg, and of the shown r_wg where a_wg is not valid', () => {
		const valid = [0, 0, 2, 2, 1];
		const [tooFew, tooFewOpposed] = [
			[0, 0, 1, 2, 0],
			[2, 0, 0, 0, 1]
		];
		expect(agreementOf([valid])).toBeCloseTo(2 / 3, 12);
		expect(agreementOf([valid, tooFew])).toBeCloseTo((2 / 3 + (1 - 1 / 3 / 2)) / 2, 12);
		expect(agreementOf([valid, tooFewOpposed])).toBeCloseTo(2 / 3 / 2, 12);
	});

	it('leaves out items that fewer than two answered', () => {
		expect(
			agreementOf([
				[0, 0, 2, 2, 1],
				[0, 0, 1, 0, 0],
				[0, 0, 0, 0, 0]
			])
		).toBeCloseTo(2 / 3, 12);
		expect(agreementOf([[0, 0, 1, 0, 0]])).toBeNull();
		expect(agreementOf([])).toBeNull();
	});
});

describe('the reading', () => {
	it.each([
		[1, 'shared'],
		[0.7, 'shared'],
		[0.7 - 1e-12, 'shared'],
		[0.6999999, 'mixed'],
		[0.6, 'mixed'],
		[0.6 - 1e-12, 'mixed'],
		[0.5999999, 'none'],
		[-1, 'none']
	] as const)('%d is %s', (agreement, reading) => {
		expect(readingOf(agreement)).toBe(reading);
	});
});
