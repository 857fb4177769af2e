import { describe, expect, it } from 'vitest';
import { ratingOf, stageOfShares } from '../../../src/lib/core/scoring/stage';

/** ISO/IEC 33020, achievement of a process attribute: N 0–15 %, P above 15–50 %, L above 50–85 %, F above 85–100 %. */
describe('rating scale of ISO/IEC 33020', () => {
	it.each([
		[0, 'N'],
		[0.15, 'N'],
		[0.1500001, 'P'],
		[0.5, 'P'],
		[0.5000001, 'L'],
		[0.85, 'L'],
		[0.8500001, 'F'],
		[1, 'F']
	] as const)('%d is %s', (share, rating) => {
		expect(ratingOf(share)).toBe(rating);
	});

	it('a border reached by a sum that rounds upwards is still the border', () => {
		expect(0.1 + 0.05).toBeGreaterThan(0.15);
		expect(ratingOf(0.1 + 0.05)).toBe('N');
		expect(ratingOf(0.5 + 9e-10)).toBe('P');
		expect(ratingOf(0.85 + 9e-10)).toBe('L');
		expect(ratingOf(0.85 + 2e-9)).toBe('F');
	});
});

/** Capability level k: its own attribute at least largely, all below fully achieved. */
describe('stage from the shares', () => {
	it.each([
		[[0, 0, 0, 0], 1],
		[[0.5, 0, 0, 0], 1],
		[[0.51, 0, 0, 0], 2],
		[[0.85, 0.85, 0.85, 0.85], 2],
		[[0.86, 0.5, 0, 0], 2],
		[[0.86, 0.51, 0.51, 0.51], 3],
		[[1, 1, 0.5, 0.5], 3],
		[[1, 1, 0.51, 0], 4],
		[[1, 1, 0.85, 0.85], 4],
		[[1, 1, 0.86, 0.5], 4],
		[[1, 1, 0.86, 0.51], 5],
		[[1, 1, 1, 1], 5]
	] as const)('%j → stage %i', (shares, stage) => {
		expect(stageOfShares(shares)).toBe(stage);
	});
});
