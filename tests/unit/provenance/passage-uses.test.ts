import { describe, expect, it } from 'vitest';
import { dimensions, items, sources } from '$lib/core/catalogue';
import type { PassageId } from '$lib/core/catalogue/types';
import { type UseKind, useKinds, usesOf } from '$lib/core/provenance/passage-uses';
import { recommendationTemplates } from '$lib/core/recommendation/templates';

/** Passages that nothing rests on, each with its reason. */
const exceptions: Readonly<Partial<Record<PassageId, string>>> = {};
const exceptionsMax = 5;

/** Naming a passage in the list of what a dimension is built from is no use of it yet: something must say what it says. */
const using = (passage: PassageId) => usesOf(passage).filter(({ kind }) => kind !== 'dimension');

const passages = sources.flatMap((source) => source.passages.map(({ id }) => id));
const rows = passages.map(
	(passage) =>
		[
			passage,
			using(passage)
				.map(({ kind, id }) => `${kind} ${id}`)
				.join(', ')
		] as const
);

describe('the sources are used up', () => {
	it.each(rows)('%s: %s', (passage, users) => {
		if (exceptions[passage] === undefined) expect(users, `nothing rests on ${passage}`).not.toBe('');
		else expect(users, `${passage} is used: take it off the list of exceptions`).toBe('');
	});

	it('with few exceptions, each of a passage there is and with a reason', () => {
		const excepted = Object.entries(exceptions);
		expect(excepted.length).toBeLessThanOrEqual(exceptionsMax);
		for (const [passage, reason] of excepted) {
			expect(passages).toContain(passage);
			expect(reason?.length).toBeGreaterThan(20);
		}
	});

	it('by every kind of text there is', () => {
		const kinds = new Set<UseKind>(passages.flatMap((passage) => usesOf(passage).map(({ kind }) => kind)));
		expect([...kinds].toSorted()).toEqual([...useKinds].toSorted());
	});
});

describe('the uses of a passage', () => {
	it('are told in the order of their kinds, none twice', () => {
		for (const passage of passages) {
			const uses = usesOf(passage);
			const places = uses.map(({ kind }) => useKinds.indexOf(kind));
			expect(places).toEqual(places.toSorted((one, other) => one - other));
			expect(new Set(uses.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(uses.length);
		}
	});

	it('are exactly what the questions, recommendations and dimensions cite', () => {
		const cited = [
			...items.map(({ id, sources: cites }) => ['question', id, cites] as const),
			...recommendationTemplates.map(({ id, sources: cites }) => ['recommendation', id, cites] as const),
			...dimensions.map(({ id, sources: cites }) => ['dimension', id, cites] as const)
		];
		for (const [kind, id, cites] of cited) {
			const using = passages.filter((passage) => usesOf(passage).some((use) => use.kind === kind && use.id === id));
			expect(using.toSorted(), id).toEqual(cites === 'interpretation' ? [] : cites.toSorted());
		}
	});
});
