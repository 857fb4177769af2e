import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/lib/core/report/canonical';
import type { FreeText, RoundGroup, TextSide } from '../../../src/lib/core/round/types';
import { atBack, department, inFront, leadership, leading, people, published } from './builders';

const threshold = 10;
const asked = { freeText: { threshold } } as const;

/** Numbered sentences of one side. */
function sentences(count: number, side: TextSide): FreeText[] {
	return Array.from({ length: count }, (_, person) => ({
		...{ kind: 'sentence', item: null, side },
		text: `${side} ${person}`
	}));
}

/** A round of so many leaders and staff, of whom so many wrote a sentence. */
function textsOf(
	[leaders, staff]: readonly [number, number],
	[ofLeaders, ofStaff]: readonly [number, number],
	groups: readonly RoundGroup[] = [leadership(leaders), department('a', staff)]
) {
	const half = Math.floor(staff / 2);
	const responses = [
		...people(leaders, leading()),
		...people(half, inFront('a')),
		...people(staff - half, atBack('a'))
	];
	const texts = [...sentences(ofLeaders, 'leadership'), ...sentences(ofStaff, 'staff')];
	return published(responses, groups, { overrides: asked, texts }).texts;
}
const sidesIn = (texts: readonly FreeText[] | null) => new Set((texts ?? []).map(({ side }) => side));

describe('sentences of a round', () => {
	it('say on which side they were written where both sides have enough of them', () => {
		const texts = textsOf([14, 40], [10, 12]);
		expect(texts?.filter(({ side }) => side === 'leadership')).toHaveLength(10);
		expect(texts?.filter(({ side }) => side === 'staff')).toHaveLength(12);
		expect(texts?.every(({ text, side }) => text.startsWith(`${side} `))).toBe(true);
	});

	it.each([
		['leaders', [9, 30]],
		['staff', [14, 9]],
		['leaders, none of whom wrote', [0, 30]]
	] as const)('cannot be told apart where one side has too few: %s', (_, written) => {
		const texts = textsOf([14, 40], written);
		expect(texts).toHaveLength(written[0] + written[1]);
		expect(sidesIn(texts)).toEqual(new Set([undefined]));
		expect(JSON.stringify(texts)).not.toContain('"side"');
	});

	it('tell no side of a group whose results are hidden', () => {
		const groups = [leadership(14), department('a', 12)];
		const responses = [...people(14, leading()), ...people(4, inFront('a'))];
		const texts = [...sentences(10, 'leadership'), ...sentences(10, 'staff')];
		const publication = published(responses, groups, { overrides: asked, texts });
		expect(publication.groups.find(({ kind }) => kind === 'staff')?.showing).toBe('too-few');
		expect(sidesIn(publication.texts)).toEqual(new Set([undefined]));
	});

	it('count only where something is written', () => {
		const blank = { kind: 'sentence', item: null, text: ' \n', side: 'leadership' } as const;
		const responses = [...people(14, leading()), ...people(40, atBack('a'))];
		const texts = [...sentences(9, 'leadership'), blank, ...sentences(12, 'staff')];
		const { texts: shown } = published(responses, [leadership(14), department('a', 40)], { overrides: asked, texts });
		expect(shown).toHaveLength(21);
		expect(sidesIn(shown)).toEqual(new Set([undefined]));
	});

	it('are none at all where free text is off or too few took part', () => {
		expect(
			published(people(40, atBack('a')), [department('a', 40)], { texts: sentences(40, 'staff') }).texts
		).toBeNull();
		expect(textsOf([4, 5], [4, 5])).toBeNull();
	});

	it('leave no side of fewer than the threshold, also by subtraction, in whatever order they came', () => {
		const few = fc.integer({ min: 0, max: 16 });
		fc.assert(
			fc.property(few, few, fc.integer({ min: 0, max: 1000 }), (ofLeaders, ofStaff, turn) => {
				const all = [...sentences(ofLeaders, 'leadership'), ...sentences(ofStaff, 'staff')];
				const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
				const responses = [...people(16, leading()), ...people(16, atBack('a'))];
				const groups = [leadership(16), department('a', 16)];
				const [one, other] = [all, turned].map(
					(texts) => published(responses, groups, { overrides: asked, texts }).texts
				);
				expect(canonicalJson(other)).toBe(canonicalJson(one));
				const told = (one ?? []).filter(({ side }) => side !== undefined);
				for (const side of ['leadership', 'staff'] as const) {
					const count = told.filter((text) => text.side === side).length;
					expect(count === 0 || (count >= threshold && (one?.length ?? 0) - count >= threshold)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
