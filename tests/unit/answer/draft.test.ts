import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answerDraft,
	asksForFact,
	draftAnswer,
	draftProblems,
	fieldsOf,
	isEmptyDraft,
	mergeDraft,
	readDrafts,
	valueField,
	type AnswerDraft
} from '../../../src/lib/core/answer/draft';
import type { AnswerValue } from '../../../src/lib/core/answer/types';
import { questionnaires } from '../../../src/lib/core/catalogue';

const { items } = questionnaires.executive;
const graded = items.find(({ id }) => id === 'service.1')!;
const contrast = items.find(({ id }) => id === 'contrast.1')!;
const form = (fields: Record<string, string>) => new Map(Object.entries(fields));

const anyValue: fc.Arbitrary<AnswerValue> = fc.oneof(
	fc.constantFrom(0, 1, 2, 3, 4).map((level) => ({ level }) as AnswerValue),
	fc.constant<AnswerValue>({ notApplicable: true }),
	fc.constant<AnswerValue>({ dontKnow: true })
);
/** Texts as people type them, without the white space at the ends that is not kept. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\p{Cc}/gu, '').trim());

describe('reading a submitted form', () => {
	it('leaves out an item that its page did not show', () => {
		expect(readDrafts(items, form({ 'value.service.1': 'level-2' }))).toEqual([
			{ item: 'service.1', value: { level: 2 } }
		]);
	});

	it('takes an item with empty fields as cleared', () => {
		const [draft] = readDrafts([graded], form({ 'value.service.1': '', 'note.service.1': '  ' }));
		expect(draft && isEmptyDraft(draft)).toBe(true);
	});

	it.each([
		['level-3', graded, { level: 3 }],
		['level-5', graded, null],
		['position-4', graded, null],
		['neither', graded, null],
		['position-7', contrast, { position: 7 }],
		['position-8', contrast, null],
		['level-1', contrast, null],
		['neither', contrast, { neither: true }],
		['not-applicable', contrast, { notApplicable: true }],
		['dont-know', graded, { dontKnow: true }],
		['__proto__', graded, null]
	])('reads the choice %s', (text, item, value) => {
		const [draft] = readDrafts([item], form({ [fieldsOf(item.id).value]: text }));
		expect(draft?.value).toEqual(value);
	});

	it('keeps emoji and right-to-left text, and drops what no database can keep', () => {
		const [draft] = readDrafts([graded], form({ 'note.service.1': 'مرحبا 👋🏽\u0000\u0007\r\nzweite Zeile' }));
		expect(draft?.note).toBe('مرحبا 👋🏽\nzweite Zeile');
	});

	it('reads back what the fields of any draft say', () => {
		fc.assert(
			fc.property(anyValue, anyText, anyText, (value, note, what) => {
				const fields = { 'value.service.1': valueField(value), 'note.service.1': note, 'what.service.1': what };
				const [draft] = readDrafts([graded], form(fields));
				expect(draft?.value).toEqual(value);
				expect(draft?.note ?? '').toBe(note);
				expect(draft?.evidence?.what ?? '').toBe(what);
			})
		);
	});
});

describe('merging what a page sent over what is stored', () => {
	const stored: AnswerDraft = {
		item: 'service.1',
		value: { level: 3 },
		note: 'old',
		evidence: { what: 'A dated fact' }
	};

	it('keeps the fields the page did not show', () => {
		const sent = { item: 'service.1', value: null, evidence: { what: 'Another fact', when: '2026-01-02' } };
		const merged = mergeDraft(stored, sent, new Set(['what.service.1', 'when.service.1', 'link.service.1']));
		expect(merged).toEqual({ ...sent, value: { level: 3 }, note: 'old' });
	});

	it('clears the fields the page showed empty', () => {
		const sent = { item: 'service.1', value: { level: 1 } as const };
		const merged = mergeDraft(stored, sent, new Set(Object.values(fieldsOf('service.1'))));
		expect(merged).toEqual(sent);
	});
});

describe('what has to be mended', () => {
	it.each([
		['a date the calendar does not have', { when: '2026-02-30' }, ['when.service.1']],
		['a date in words', { when: 'im März' }, ['when.service.1']],
		['an address without http', { link: 'intranet/protokoll' }, ['link.service.1']],
		['a script', { link: 'javascript:alert(1)' }, ['link.service.1']],
		['nothing wrong', { when: '2026-02-28', link: 'https://example.org/a' }, []]
	])('%s', (_, fact, fields) => {
		const draft = { item: 'service.1', value: { level: 4 } as const, evidence: { what: 'A dated fact', ...fact } };
		expect(draftProblems(draft).map(({ field }) => field)).toEqual(fields);
	});

	it.each([
		['note.service.1', { note: 'x'.repeat(10_001) }],
		['what.service.1', { evidence: { what: 'x'.repeat(2_001) } }],
		['when.service.1', { evidence: { what: '', when: '1'.repeat(101) } }],
		['link.service.1', { evidence: { what: '', link: `https://example.org/${'x'.repeat(2_000)}` } }]
	])('says of a text that is too long that it cannot be stored: %s', (field, texts) => {
		expect(draftProblems({ item: 'service.1', value: null, ...texts })).toMatchObject([{ field, reason: 'too-long' }]);
	});
});

describe('the answer of a draft', () => {
	it('is none where nothing was chosen, whatever was typed', () => {
		expect(draftAnswer({ item: 'service.1', value: null, note: 'typed' })).toBeNull();
	});

	it('leaves out a date and an address that cannot be read', () => {
		const evidence = { what: 'A dated fact', when: 'gestern', link: 'javascript:alert(1)' };
		expect(draftAnswer({ item: 'service.1', value: { level: 4 }, evidence })?.evidence).toEqual({
			what: 'A dated fact'
		});
	});

	it('leads back to the same draft', () => {
		const draft: AnswerDraft = {
			item: 'service.1',
			value: { level: 4 },
			note: 'Ein Satz',
			evidence: { what: 'A dated fact', when: '2026-03-04', link: 'https://example.org/' }
		};
		const answer = draftAnswer(draft);
		expect(answer && answerDraft(answer)).toEqual(draft);
	});
});

it.each([
	[graded, { level: 3 }, true],
	[graded, { level: 2 }, false],
	[graded, { dontKnow: true }, false],
	[contrast, { position: 7 }, false]
] as const)('facts are asked for high levels of items that take evidence', (item, value, asked) => {
	expect(asksForFact(item, { item: item.id, value })).toBe(asked);
});
