import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { powerCut, type PowerCutFigures } from '../long/power-cut/power-cut';

/** A short version of the long test of that name: one recording of the product at work, rebuilt at a few moments. */
const cut = (isForgetful: boolean) =>
	powerCut({
		rounds: isForgetful ? 1 : 4,
		seed: 8,
		actions: isForgetful ? 10 : 120,
		isForgetful,
		program: join(inject('storagePrograms'), 'writer.js'),
		template: inject('databaseTemplate')
	});

describe('a machine that loses its current while people save', () => {
	let figures: PowerCutFigures;
	beforeAll(async () => {
		figures = await cut(false);
	});

	it('has everything that was acknowledged, nothing in part and nothing damaged when it comes back', () => {
		expect(figures.broken).toEqual([]);
		expect(figures.rounds).toEqual({ nothing: 1, torn: 2, everything: 1 });
		expect(figures.acknowledged).toBeGreaterThan(100);
	});

	it('had acknowledged nothing before it was on the disk itself, not in the memory of the operating system', () => {
		expect(figures.synchronised).toBeGreaterThanOrEqual(figures.acknowledged);
		expect(figures.unsynchronised).toBe(0);
	});

	it('would show what a disk loses that never synchronises', async () => {
		expect((await cut(true)).broken.join()).toContain('an assessment is lost');
	});
});
