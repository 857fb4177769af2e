import { describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../../src/lib/core/answer/draft';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { neighbours, resumeAt, steps } from '../../../src/routes/check/[key=key]/steps';

const { executive } = questionnaires;
const drafts = (...entries: AnswerDraft[]) => new Map(entries.map((draft) => [draft.item, draft]));
const everything = drafts(...executive.items.map(({ id }): AnswerDraft => ({ item: id, value: { dontKnow: true } })));

describe('the way through an assessment', () => {
	it('has a page a part, then the sentence, the figures and the check', () => {
		const paths = steps(executive, new Map()).map(({ path }) => path);
		expect(paths).toEqual([...executive.parts.map(({ id }) => `part/${id}`), 'sentence', 'figures', 'review']);
	});

	it('asks for facts after a part with a high claim, and after no other', () => {
		const claimed = drafts({ item: 'service.2', value: { level: 3 } }, { item: 'leadership.1', value: { level: 2 } });
		const facts = steps(executive, claimed).filter(({ kind }) => kind === 'facts');
		expect(facts.map(({ path }) => path)).toEqual(['part/service/facts']);
		const { next } = neighbours(steps(executive, claimed), 'part/service');
		expect(next?.path).toBe('part/service/facts');
	});

	it('ends at the check and begins at the first part', () => {
		const all = steps(executive, new Map());
		expect(neighbours(all, 'review').next).toBeNull();
		expect(neighbours(all, 'part/leadership').previous).toBeNull();
		expect(neighbours(all, 'sentence').previous?.path).toBe('part/measurement');
	});
});

describe('carrying on', () => {
	it('goes to the first part with an open question', () => {
		expect(resumeAt(executive, new Map())).toBe('part/leadership');
		const open = new Map(everything);
		open.delete('service.2');
		expect(resumeAt(executive, open)).toBe('part/service');
	});

	it('goes to the check when nothing is open', () => {
		expect(resumeAt(executive, everything)).toBe('review');
	});

	it('counts a note alone as open', () => {
		const noted = new Map(everything).set('service.2', { item: 'service.2', value: null, note: 'ask Anna' });
		expect(resumeAt(executive, noted)).toBe('part/service');
	});
});
