import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionTrack, divergingParts } from '../../../src/lib/ui/charts/distribution';
import { facingTrack, groupTrack } from '../../../src/lib/ui/charts/group-dots';
import { heatCell } from '../../../src/lib/ui/charts/heat-map';
import type { ChartNode } from '../../../src/lib/ui/charts/node';
import { slope, slopeY } from '../../../src/lib/ui/charts/slope';

const countsOf = (places: number) =>
	fc.array(fc.nat(500), { minLength: places, maxLength: places }).filter((counts) => counts.some((count) => count > 0));

describe('a diverging bar', () => {
	it('is half as wide as its track and stays on it, whatever was answered', () => {
		fc.assert(
			fc.property(fc.constantFrom(5, 7).chain(countsOf), (counts) => {
				const parts = divergingParts(counts);
				const width = parts.reduce((sum, part) => sum + part.width, 0);
				expect(width).toBeGreaterThan(49.9);
				expect(width).toBeLessThan(50.1);
				for (const { x, width: own } of parts) {
					expect(x).toBeGreaterThanOrEqual(-0.01);
					expect(x + own).toBeLessThanOrEqual(100.05);
				}
			})
		);
	});

	it.each([
		[[8, 0, 0, 0, 0], 0, 50],
		[[0, 0, 8, 0, 0], 25, 75],
		[[0, 0, 0, 0, 8], 50, 100],
		[[2, 2, 0, 2, 2], 25, 75]
	])('%j lies from %d to %d per cent', (counts, from, to) => {
		const parts = divergingParts(counts);
		expect(parts[0]?.x).toBe(from);
		expect((parts.at(-1)?.x ?? 0) + (parts.at(-1)?.width ?? 0)).toBe(to);
	});

	it('draws no part for what nobody answered, and nothing without answers', () => {
		expect(divergingParts([0, 3, 0, 1, 0]).map(({ place }) => place)).toEqual([1, 3]);
		expect(divergingParts([0, 0, 0, 0, 0])).toEqual([]);
		expect(classesIn(distributionTrack([0, 0, 0, 0, 0]))).toEqual(['track', 'centre']);
	});
});

describe('a cell of the map', () => {
	it.each([
		[0, 1],
		[19.99, 1],
		[20, 2],
		[59.9, 3],
		[80, 5],
		[100, 5]
	])('of %d points has shade %d', (score, shade) => {
		expect(heatCell({ kind: 'score', score, text: String(score), note: null }).shade).toBe(shade);
	});

	it('without figures is a dash with its reason, and a range has no shade', () => {
		expect(heatCell({ kind: 'hidden', reason: 'too few' })).toEqual({
			...{ text: '–', score: null, shade: null, mark: null, explanation: 'too few' }
		});
		expect(heatCell({ kind: 'range', low: 60, text: '60–80' }).shade).toBeNull();
	});
});

describe('a line of a dot plot', () => {
	it('has no dot where nothing may be shown, and no exact dot for a range', () => {
		expect(classesIn(groupTrack({ kind: 'hidden' }, 50))).toEqual(['track', 'baseline-empty']);
		expect(classesIn(groupTrack({ kind: 'range', range: [60, 80] }, null))).toEqual(['track', 'baseline', 'rough']);
	});

	it('marks what is evidenced only where it was asked for', () => {
		const mean = { kind: 'mean', mean: 50, interval: [40, 60], evidenced: null } as const;
		expect(classesIn(groupTrack(mean, null))).not.toContain('evidenced');
		expect(classesIn(groupTrack({ ...mean, evidenced: 30 }, null))).toContain('evidenced');
	});

	it('shows two groups by two shapes', () => {
		expect(classesIn(facingTrack(80, 40))).toEqual(expect.arrayContaining(['diamond', 'claimed', 'gap']));
	});
});

describe('a course', () => {
	it('draws a change solid and noise dashed', () => {
		expect(classesIn(slope([40, 60], ['change'], ['40', '60']))).toContain('step change');
		const noise = nodesIn(slope([40, 42], ['noise'], ['40', '42'])).find(
			({ attributes }) => attributes.class === 'step noise'
		);
		expect(noise?.attributes['stroke-dasharray']).toBe('4 4');
	});

	it('has no line across a break or a hidden round', () => {
		const broken = classesIn(slope([40, 60], ['break'], ['40', '60']));
		expect(broken).toContain('break');
		expect(broken.filter((name) => name.startsWith('step'))).toEqual([]);
		const hidden = slope([40, null, 60], ['none', 'none'], ['40', '–', '60']);
		expect(classesIn(hidden).filter((name) => name.startsWith('step'))).toEqual([]);
		expect(nodesIn(hidden).filter(({ attributes }) => attributes.class === 'claimed')).toHaveLength(2);
	});

	it('lies higher the higher the mean', () => {
		fc.assert(fc.property(fc.double({ min: 0, max: 99, noNaN: true }), (value) => slopeY(value + 1) < slopeY(value)));
	});
});

function nodesIn(node: ChartNode): readonly ChartNode[] {
	return [node, ...node.children.flatMap(nodesIn)];
}

function classesIn(node: ChartNode): readonly string[] {
	return nodesIn(node).flatMap(({ attributes }) => (attributes.class === undefined ? [] : [String(attributes.class)]));
}
