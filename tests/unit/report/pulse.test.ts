import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import { dimensionIds } from '$lib/core/catalogue/types';
import { buildReport } from '$lib/core/report/build';
import type { Report } from '$lib/core/report/types';
import { answersOf, asOf, versioned, withAnswers } from './builders';

/** One of everything that a person can do with a question of `pulse`. */
const answer = (item: string): fc.Arbitrary<Answer | null> =>
	fc.oneof(
		fc.constantFrom<Level>(0, 1, 2, 3, 4).map((level) => ({ item, level })),
		fc.constant({ item, notApplicable: true as const }),
		fc.constant({ item, dontKnow: true as const }),
		fc.constant(null)
	);
const anyAnswers = fc
	.tuple(...questionnaires.pulse.items.map(({ id }) => answer(id)))
	.map((list) => list.filter((each) => each !== null));

describe('a report on pulse', () => {
	it('has a score, a band and a stage in every dimension and overall', () => {
		const built = pulse(answersOf('pulse', 2));
		for (const dimension of built.dimensions) {
			expect(dimension).toMatchObject({ score: 50, evidencedScore: 50, band: [50, 50] });
			expect(dimension.stage?.claimed).toEqual([3, 3]);
		}
		expect(built.overall).toMatchObject({ score: 50, band: [50, 50] });
		expect(built.overall.stage?.claimed).toEqual([3, 3]);
	});

	it('takes a high answer at its word: evidenced equals claimed, and nothing is called unevidenced', () => {
		const built = pulse(bare(4));
		expect(built.overall).toMatchObject({ score: 100, evidencedScore: 100 });
		expect(built.overall.stage).toMatchObject({ claimed: [5, 5], evidenced: [5, 5] });
		expect(built.findings.map(({ kind }) => kind)).not.toContain('unevidenced');
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { overall, dimensions, findings } = pulse(answers);
				for (const { score, evidencedScore, stage } of [...dimensions, overall]) {
					expect(evidencedScore).toBe(score);
					expect(stage?.evidenced).toEqual(stage?.claimed);
				}
				expect(findings.map(({ kind }) => kind)).not.toContain('unevidenced');
			}),
			{ numRuns: 60 }
		);
	});

	it('scores a dimension from two answers and leaves it open with one', () => {
		const silent = (...ids: readonly string[]) =>
			pulse(withAnswers(bare(3), ...ids.map((item) => ({ item, dontKnow: true as const }))));
		const two = silent('pulse.service.1').dimensions.find(({ id }) => id === 'service');
		expect(two).toMatchObject({ score: 75, band: [50, expect.closeTo(83.33, 2)] });
		const one = silent('pulse.service.1', 'pulse.service.2').dimensions.find(({ id }) => id === 'service');
		expect(one?.score).toBeNull();
	});

	it('advises in every dimension on each answer, at the bottom and just below the top, and never alike', () => {
		const targets = Object.fromEntries(dimensionIds.map((id) => [id, 90]));
		const [low, high] = ([0, 3] as const).map((level) => pulse(bare(level), { targets }).recommendations);
		for (const list of [low, high]) {
			expect(new Set(list?.map(({ dimension }) => dimension))).toEqual(new Set(dimensionIds));
			expect(new Set(list?.flatMap(({ answers }) => answers)).size).toBe(questionnaires.pulse.items.length);
		}
		expect(high?.filter(({ id }) => low?.some((other) => other.id === id))).toEqual([]);
	});
});

function pulse(
	answers: readonly Answer[],
	more: { readonly targets?: Parameters<typeof buildReport>[0]['targets'] } = {}
): Report {
	return buildReport({ questionnaire: versioned('pulse'), subject: { asOf }, answers, kpis: {}, ...more });
}

/** Every question at one level, without any fact. */
function bare(level: Level): readonly Answer[] {
	return questionnaires.pulse.items.map(({ id }) => ({ item: id, level }));
}
