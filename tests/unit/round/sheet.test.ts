import { assert, constant, constantFrom, date, integer, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../../src/lib/core/answer/draft';
import { draftAnswer } from '../../../src/lib/core/answer/draft';
import { asksForEvidence, evidenceStanding } from '../../../src/lib/core/answer/evidence';
import type { AnswerValue, Level, Position } from '../../../src/lib/core/answer/types';
import { bareValue } from '../../../src/lib/core/answer/value';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { questionnaireIds, type QuestionnaireItem } from '../../../src/lib/core/catalogue/types';
import { sheetOf } from '../../../src/lib/core/round/sheet';

const asOf = '2026-11-22';
const check = questionnaires['reality-check'];
const [first] = check.items;

describe('the sheet that is stored of somebody’s answers', () => {
	it.each([
		['nothing chosen', { item: 'check.1', value: null }, -1],
		['only a note', { item: 'check.1', value: null, note: 'later' }, -1],
		['don’t know', { item: 'check.1', value: { dontKnow: true } }, -2],
		['does not apply', { item: 'check.1', value: { notApplicable: true } }, -3],
		['the lowest level', { item: 'check.1', value: { level: 0 } }, 0],
		['a high level without a fact', { item: 'check.1', value: { level: 4 } }, 4],
		['with a fact that counts', high(4, { what: 'Interviews in October', when: '2026-10-01' }), 14],
		['with a link, whenever it was', high(3, { what: 'Interviews, published', link: 'https://example.org' }), 13],
		['with an outdated fact', high(4, { what: 'Interviews long ago', when: '2020-10-01' }), 4],
		['with too short a fact', high(4, { what: 'Yes', when: '2026-10-01' }), 4],
		['with a fact below the levels that ask for one', high(2, { what: 'Interviews', link: 'https://example.org' }), 2],
		['a position where levels are asked', { item: 'check.1', value: { position: 7 } }, -1]
	] as const)('%s', (_, draft, code) => {
		const sheet = sheetOf(check, new Map([['check.1', draft]]), asOf);
		expect(sheet).toEqual([code, -1, -1, -1, -1, -1]);
	});

	it.each([
		[{ position: 1 }, 1],
		[{ position: 7 }, 7],
		[{ neither: true }, -4],
		[{ dontKnow: true }, -2],
		[{ level: 3 }, -1]
	] as const)('of a contrast %o is %i', (value, code) => {
		const contrasts = questionnaires['focus-or-obsession'];
		const item = contrasts.items[0]?.id ?? '';
		expect(sheetOf(contrasts, new Map([[item, { item, value }]]), asOf)[0]).toBe(code);
	});

	it('leads back to each answer and to whether its fact counts, and holds nothing else', () => {
		assert(
			property(constantFrom(...questionnaireIds), constant(null), integer(), (id, _, seed) => {
				const { items } = questionnaires[id];
				assert(
					property(draftFor(items[Math.abs(seed) % items.length]!), ({ item, draft }) => {
						const sheet = sheetOf(questionnaires[id], new Map([[item.id, draft]]), asOf);
						const code = sheet[items.indexOf(item)] ?? Number.NaN;
						const answer = draftAnswer(draft);
						expect(valueOf(item, code)).toEqual(answer && bareValue(answer));
						const counts =
							answer !== null && asksForEvidence(item, answer) && evidenceStanding(item, answer, asOf) === 'counts';
						expect(code > 10).toBe(counts);
						expect(sheet.filter((each) => each !== -1)).toHaveLength(answer === null ? 0 : 1);
					}),
					{ numRuns: 20 }
				);
			}),
			{ numRuns: 40 }
		);
	});
});

function high(level: Level, evidence: AnswerDraft['evidence'] & object): AnswerDraft {
	return { item: first?.id ?? '', value: { level }, evidence };
}

/** What a code says by `docs/method.md` §9. */
function valueOf({ kind }: QuestionnaireItem, code: number): AnswerValue | null {
	if (code === -1) return null;
	if (code === -2) return { dontKnow: true };
	if (code === -3) return { notApplicable: true };
	if (kind === 'contrast') return code === -4 ? { neither: true } : { position: code as Position };
	return { level: (code % 10) as Level };
}

function draftFor(item: QuestionnaireItem) {
	const own =
		item.kind === 'contrast'
			? oneof(
					constant<AnswerValue>({ neither: true }),
					integer({ min: 1, max: 7 }).map((position): AnswerValue => ({ position: position as Position }))
				)
			: integer({ min: 0, max: 4 }).map((level): AnswerValue => ({ level: level as Level }));
	const value = oneof(
		own,
		constantFrom<AnswerValue>({ dontKnow: true }, { notApplicable: true }),
		constant<AnswerValue | null>(null)
	);
	const when = date({ min: new Date('2023-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }).map((day) =>
		day.toISOString().slice(0, 10)
	);
	const evidence = record(
		{ what: string({ maxLength: 20 }), when, link: constantFrom('https://example.org/a', 'nowhere') },
		{ requiredKeys: ['what'] }
	);
	return record({ value, evidence: option(evidence, { nil: undefined }), note: string() }).map(
		({ evidence: fact, ...rest }) => ({
			item,
			draft: { item: item.id, ...rest, ...(fact && { evidence: fact }) } satisfies AnswerDraft
		})
	);
}
