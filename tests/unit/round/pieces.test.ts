import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { groupPlanOf } from '../../../src/lib/core/round/groups';
import { atOnce } from '../../../src/lib/core/pieces';
import { publishing } from '../../../src/lib/core/round/publish';
import { everythingShown, requireNoDisclosure, showingOf } from '../../../src/lib/core/round/showing';
import { atBack, department, inFront, people, published, settings, tallyOf } from './builders';

describe('publishing piece by piece', () => {
	const groups = [department('tech', 20), department('sales', 16), department('legal', 4)];
	const responses = ['tech', 'sales', 'legal'].flatMap((id) => [
		...people(id === 'legal' ? 1 : 9, inFront(id)),
		...people(id === 'legal' ? 2 : 7, atBack(id), 2)
	]);

	it('gives others their turn between any two figures and any two groups', () => {
		const pieces = publishing(tallyOf(responses, groups), settings, groups);
		let turns = 0;
		let piece = pieces.next();
		for (; !piece.done; piece = pieces.next()) turns += 1;
		const { items } = questionnaires.pulse;
		const publication = published(responses, groups);
		expect(turns).toBeGreaterThanOrEqual(2 * items.length + publication.groups.length);
		expect(JSON.stringify(piece.value)).toBe(JSON.stringify(publication));
	});

	it('depends on nothing that happens in between', () => {
		const tallies = [tallyOf(responses, groups), tallyOf(responses.toReversed(), groups)];
		const both = tallies.map((tally) => publishing(tally, settings, groups));
		const done: string[] = [];
		while (done.length < both.length) {
			for (const pieces of both) {
				const piece = pieces.next();
				if (piece.done && piece.value) done.push(JSON.stringify(piece.value));
			}
		}
		expect(new Set(done).size).toBe(1);
	});

	it('stops before anything is published from which few people could be worked out', () => {
		const tally = tallyOf(responses, groups);
		const plan = groupPlanOf(groups);
		const careless = everythingShown(tally, plan);
		expect(() => atOnce(requireNoDisclosure(tally, plan, careless, settings.k))).toThrow(
			'would give away fewer than 5'
		);
		const decided = atOnce(showingOf(tally, plan, settings.k, new Set()));
		expect(() => atOnce(requireNoDisclosure(tally, plan, decided, settings.k))).not.toThrow();
	});
});
