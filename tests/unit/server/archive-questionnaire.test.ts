import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { dimensionIds, questionnaireIds, type Questionnaire } from '../../../src/lib/core/catalogue/types';
import { buildReport } from '../../../src/lib/core/report/build';
import { toApiReport } from '../../../src/lib/core/report/project';
import { questionnaireSchema } from '../../../src/lib/server/archive/questionnaire-schema';
import { versioned } from '../../../src/lib/server/questionnaires/versions';

const text = fc.constantFrom({ de: 'A', en: 'A' }, { de: '', en: '' }, { de: '<b>x</b>&', en: '<script>' });
const weights = fc.oneof(
	fc.constantFrom(...dimensionIds).map((id) => [{ id, weight: 1 }]),
	fc.subarray([...dimensionIds], { minLength: 2, maxLength: 2 }).map(([one, other]) => [
		{ id: one, weight: 0.3 },
		{ id: other, weight: 0.7 }
	])
);
const item = fc
	.record({
		...{ text, label: text, help: text, dimensions: weights },
		sources: fc.constantFrom('interpretation', [], ['ki check.1'], ['nothing at all']),
		audience: fc.constantFrom('everyone', 'leadership', 'customer-facing'),
		takesEvidence: fc.boolean(),
		kind: fc.constantFrom('maturity', 'reality-check', 'contrast')
	})
	.map((one) =>
		one.kind === 'contrast'
			? { ...one, poles: [one.text, one.text] }
			: { ...one, levels: Array.from({ length: 5 }, () => one.text) }
	);
/** Like ours in form, whatever it asks. */
const strange = fc
	.record({
		...{ id: fc.constantFrom(...questionnaireIds), title: text, purpose: text },
		items: fc
			.array(item, { minLength: 1, maxLength: 12 })
			.map((items) => items.map((one, place) => ({ ...one, id: `x.${place}` }))),
		itemsForScore: fc.integer({ min: 1, max: 20 }),
		sentence: fc.record({ text, help: text, sources: fc.constantFrom([], ['zz y']) })
	})
	.map((made) => ({
		...made,
		parts: [{ id: 'all', title: made.title, intro: made.title, items: made.items.map(({ id }) => id) }]
	}));

describe('a questionnaire in an engagement file', () => {
	it.each(questionnaireIds)('may be ours: %s', (id) => {
		expect(questionnaireSchema.safeParse(questionnaires[id]).error).toBeUndefined();
	});

	it('that is taken can be reported on, whatever it asks: anybody may name its version', () => {
		const answered = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(strange, answered, (made, levels) => {
				expect(questionnaireSchema.safeParse(made).success).toBe(true);
				const questionnaire = versioned(made as unknown as Questionnaire);
				const answers = questionnaire.items.flatMap(({ id, kind }, place) => {
					const level = levels[place] ?? -1;
					if (level < 0) return [];
					const value = kind === 'contrast' ? { position: level + 1 } : { level };
					return [{ item: id, value } as never];
				});
				const input = { questionnaire, subject: { asOf: '2026-11-22' }, answers, kpis: {} };
				expect(() => toApiReport(buildReport(input), 'en')).not.toThrow();
			}),
			{ numRuns: 200 }
		);
	});

	it.each([
		['nothing', []],
		['one thing twice', dimensionIds.slice(0, 1).flatMap((id) => [0.5, 0.5].map((weight) => ({ id, weight })))],
		['less than all', [{ id: 'service', weight: 0.4 }]]
	])('is refused where an item counts towards %s', (_, dimensions) => {
		const { items, ...rest } = questionnaires.executive;
		const changed = { ...rest, items: items.map((one, place) => (place === 0 ? { ...one, dimensions } : one)) };
		expect(questionnaireSchema.safeParse(changed).success).toBe(false);
	});
});
