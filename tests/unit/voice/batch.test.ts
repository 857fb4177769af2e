import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf } from '../../../src/lib/core/voice/batch';
import { addCounts, csatOf, npsOf, sumOf } from '../../../src/lib/core/voice/counts';
import type { VoiceAnswer } from '../../../src/lib/core/voice/types';

const answer = (parts: Partial<VoiceAnswer>): VoiceAnswer => ({
	...{ recommendation: null, satisfaction: null, sentence: null, locale: 'de' },
	...parts
});
const times = (count: number, parts: Partial<VoiceAnswer>) => Array.from({ length: count }, () => answer(parts));

const waiting = fc.array(
	fc.record({
		recommendation: fc.option(fc.integer({ min: 0, max: 10 })),
		satisfaction: fc.option(fc.integer({ min: 1, max: 5 })),
		sentence: fc.option(fc.string({ minLength: 1, maxLength: 5 })),
		locale: fc.constantFrom('de' as const, 'en' as const)
	}),
	{ maxLength: 40 }
);
const thresholds = fc.integer({ min: 5, max: 12 });

describe('answers that wait', () => {
	it('are counted as soon as a question has enough of them, and not before', () => {
		expect(batchOf(times(4, { recommendation: 9, satisfaction: 5 }), 5)).toBeNull();
		const batch = batchOf(times(5, { recommendation: 9, satisfaction: 5 }), 5);
		expect(batch?.counts.recommendation).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0]);
		expect(batch?.counts.satisfaction).toEqual([0, 0, 0, 0, 5]);
		expect(batch).toMatchObject({ answers: 5, sentences: [], rest: [] });
	});

	it('go on waiting with what too few have answered', () => {
		const answers = [
			...times(5, { recommendation: 9 }),
			answer({ recommendation: 0, satisfaction: 1, sentence: 'Slow.' })
		];
		const batch = batchOf(answers, 5);
		expect(batch?.counts.satisfaction).toEqual([0, 0, 0, 0, 0]);
		expect(batch?.rest).toEqual([answer({ satisfaction: 1 })]);
		expect(batch?.sentences).toEqual([{ text: 'Slow.', locale: 'de' }]);
	});

	it('wait on where five have answered, but no question five times', () => {
		expect(batchOf([...times(3, { recommendation: 9 }), ...times(3, { satisfaction: 4 })], 5)).toBeNull();
	});

	it('leave no question with a count between nothing and the threshold', () => {
		fc.assert(
			fc.property(waiting, thresholds, (answers, threshold) => {
				const batch = batchOf(answers, threshold);
				if (!batch) return;
				for (const counts of [batch.counts.recommendation, batch.counts.satisfaction]) {
					expect(sumOf(counts) === 0 || sumOf(counts) >= threshold).toBe(true);
				}
				expect(batch.answers).toBeGreaterThanOrEqual(threshold);
			})
		);
	});

	it('are all there afterwards: counted, shown or waiting, each once', () => {
		fc.assert(
			fc.property(waiting, thresholds, (answers, threshold) => {
				const batch = batchOf(answers, threshold);
				if (!batch) return;
				const given = (part: 'recommendation' | 'satisfaction', all: readonly VoiceAnswer[]) =>
					all.filter((each) => each[part] !== null).length;
				for (const part of ['recommendation', 'satisfaction'] as const) {
					expect(sumOf(batch.counts[part]) + given(part, batch.rest)).toBe(given(part, answers));
				}
				const sentences = answers.filter(({ sentence }) => sentence !== null);
				expect(batch.sentences.length).toBe(sentences.length);
			})
		);
	});

	it('wait in a number that does not grow: fewer than the threshold for each question', () => {
		fc.assert(
			fc.property(waiting, thresholds, (answers, threshold) => {
				let left: readonly VoiceAnswer[] = [];
				for (const each of answers) {
					const all = [...left, each];
					left = batchOf(all, threshold)?.rest ?? all;
					for (const part of ['recommendation', 'satisfaction', 'sentence'] as const) {
						expect(left.filter((one) => one[part] !== null).length).toBeLessThan(threshold);
					}
				}
			})
		);
	});

	it('give the same counts in any order', () => {
		fc.assert(
			fc.property(waiting, thresholds, (answers, threshold) => {
				expect(batchOf(answers.toReversed(), threshold)?.counts).toEqual(batchOf(answers, threshold)?.counts);
			})
		);
	});
});

describe('counts of customers’ answers', () => {
	const counts = {
		recommendation: [1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6],
		satisfaction: [1, 2, 3, 4, 5]
	};

	it('are promoters from 9, passives from 7, and satisfied are the two upper points', () => {
		expect(npsOf(counts, 5)).toEqual({ promoters: 11, passives: 7, detractors: 3 });
		expect(csatOf(counts, 5)).toEqual({ satisfied: 9, answers: 15 });
	});

	it('are none below the threshold', () => {
		expect([npsOf(counts, 22), csatOf(counts, 16)]).toEqual([null, null]);
		expect([npsOf(counts, 21), csatOf(counts, 15)]).not.toContain(null);
	});

	it('add up point by point', () => {
		expect(addCounts([counts, counts])).toEqual({
			recommendation: counts.recommendation.map((count) => 2 * count),
			satisfaction: counts.satisfaction.map((count) => 2 * count)
		});
	});
});
