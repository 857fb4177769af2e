import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema } from '../../../src/lib/core/answer/schema';
import { fact } from '../builders';

const body = z.object({ answers: z.array(answerSchema) });

/** The paths that a body with this one answer is refused for. */
function refusedPaths(answer: unknown): string[] {
	const result = body.safeParse({ answers: [answer] });
	return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('answerSchema takes', () => {
	it.each([
		{ item: 'service.1', level: 0 },
		{ item: 'service.1', level: 4, note: '', evidence: { what: '' } },
		{ item: 'contrast.1', position: 7, note: 'x'.repeat(10_000) },
		{ item: 'contrast.1', neither: true },
		{ item: 'service.1', notApplicable: true },
		{ item: 'service.1', dontKnow: true, note: '‏مرحبا 👋🏽' },
		{ item: 'service.1', level: 1, evidence: fact({ when: '2026-04' }) },
		{ item: 'service.1', level: 3, evidence: { what: 'Protokoll', link: 'http://intranet/protokoll' } },
		{ item: 'service.1', level: 3, evidence: { what: 'x'.repeat(2_000), when: '2099-12-31' } },
		// Neither counts; a fact that does not count is kept as a note.
		{ item: 'service.1', level: 3, evidence: fact({ link: 'javascript:alert(1)' }) },
		{ item: 'service.1', level: 3, evidence: fact({ link: 'our wiki' }) }
	])('%j unchanged', (answer) => {
		expect(answerSchema.parse(answer)).toEqual(answer);
	});
});

describe('answerSchema refuses', () => {
	const refused: readonly [string, unknown, string[]][] = [
		['no kind of answer', { item: 'a' }, ['answers.0']],
		['two kinds at once', { item: 'a', level: 3, dontKnow: true }, ['answers.0']],
		['all kinds at once', { item: 'a', level: 3, position: 1, neither: true, notApplicable: true }, ['answers.0']],
		['a level out of range', { item: 'a', level: 5 }, ['answers.0.level']],
		['a negative level', { item: 'a', level: -1 }, ['answers.0.level']],
		['half a level', { item: 'a', level: 2.5 }, ['answers.0.level']],
		['a level as text', { item: 'a', level: '2' }, ['answers.0.level']],
		['a level of null', { item: 'a', level: null }, ['answers.0.level']],
		['position 0', { item: 'a', position: 0 }, ['answers.0.position']],
		['position 8', { item: 'a', position: 8 }, ['answers.0.position']],
		['neither: false', { item: 'a', neither: false }, ['answers.0.neither']],
		['dontKnow: 1', { item: 'a', dontKnow: 1 }, ['answers.0.dontKnow']],
		['no item', { level: 1 }, ['answers.0.item']],
		['an empty item', { item: '', level: 1 }, ['answers.0.item']],
		['an unknown key', { item: 'a', level: 1, weight: 3 }, ['answers.0']],
		['an unknown key of a fact', { item: 'a', level: 1, evidence: { what: 'x', who: 'y' } }, ['answers.0.evidence']],
		['a long note', { item: 'a', level: 1, note: 'x'.repeat(10_001) }, ['answers.0.note']],
		['a fact without what', { item: 'a', level: 3, evidence: {} }, ['answers.0.evidence.what']],
		['a long fact', { item: 'a', level: 3, evidence: { what: 'x'.repeat(2_001) } }, ['answers.0.evidence.what']],
		[
			'a date that does not exist',
			{ item: 'a', level: 3, evidence: fact({ when: '2026-02-30' }) },
			['answers.0.evidence.when']
		],
		['a date in words', { item: 'a', level: 3, evidence: fact({ when: 'March' }) }, ['answers.0.evidence.when']],
		[
			'a long link',
			{ item: 'a', level: 3, evidence: fact({ link: `https://example.org/${'x'.repeat(2_000)}` }) },
			['answers.0.evidence.link']
		],
		['a list', [], ['answers.0']],
		['null', null, ['answers.0']]
	];
	it.each(refused)('%s', (_, answer, paths) => {
		expect(refusedPaths(answer)).toEqual(paths);
	});
});
