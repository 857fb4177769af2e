import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Connection, connectionUpTo } from '$lib/core/anonymity/connection';

const nodes = 4;
const node = fc.integer({ min: -1, max: nodes - 1 });
const networks = fc.array(fc.record({ from: node, to: node, capacity: fc.integer({ min: 0, max: 5 }) }), {
	maxLength: 12
});

it('two nodes hang together as strongly as the lightest cut between them', () => {
	fc.assert(
		fc.property(networks, fc.integer({ min: 1, max: 12 }), (edges, limit) => {
			const strength = connectionUpTo(limit, { edges, from: 0, to: -1, nodes });
			expect(strength).toBe(Math.min(limit, lightestCut(edges)));
		}),
		{ numRuns: 1000 }
	);
});

it('takes back what went the wrong way first', () => {
	const edge = (from: number, to: number): Connection => ({ from, to, capacity: 1 });
	const edges = [edge(0, 1), edge(0, 2), edge(1, 3), edge(3, -1), edge(2, 3), edge(1, -1)];
	expect(connectionUpTo(9, { edges, from: 0, to: -1, nodes })).toBe(2);
});

/** Over every way to part node 0 from node −1. */
function lightestCut(edges: readonly Connection[]): number {
	const sides = Array.from({ length: 2 ** (nodes - 1) }, (_, lot) => {
		const isNear = (at: number) => at === 0 || (at > 0 && ((lot >> (at - 1)) & 1) === 1);
		return edges.reduce((sum, { from, to, capacity }) => sum + (isNear(from) === isNear(to) ? 0 : capacity), 0);
	});
	return Math.min(...sides);
}
