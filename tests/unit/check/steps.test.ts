import { describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../../src/lib/core/answer/draft';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { neighbours, onward, resumeAt, steps } from '../../../src/routes/check/[key=key]/steps';
import { contentOf, drafts, everything } from './content';

const { executive, full } = questionnaires;

describe('the way through an assessment', () => {
	it('asks staff who answer the pulse for no figures, and leads back to the check whoever enters some', () => {
		const all = steps(questionnaires.pulse, new Map());
		expect(all.map(({ path }) => path)).not.toContain('figures');
		expect(neighbours(all, 'figures')).toEqual({ next: null, previous: null });
		expect(onward(all, 'figures', new Map())).toBe('/review');
	});

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

describe('where a submitted page leads', () => {
	const claimed = drafts({ item: 'service.2', value: { level: 3 } });
	const all = steps(full, claimed);
	it.each([
		{ from: 'part/service', button: '', to: '/part/service/facts' },
		{ from: 'part/service', button: 'skip', to: '/part/data-ai' },
		{ from: 'part/journey', button: 'skip', to: '/part/innovation' },
		{ from: 'part/service', button: 'pause', to: '?at=part/service' },
		{ from: 'part/service/facts', button: 'pause', to: '?at=part/service/facts' },
		{ from: 'part/service', button: 'part/leadership', to: '/part/leadership' },
		{ from: 'part/service', button: 'review', to: '/review' },
		{ from: 'part/service', button: 'part/nowhere', to: '/part/service/facts' },
		{ from: 'part/service', button: '//evil.example', to: '/part/service/facts' },
		{ from: 'sentence', button: '', to: '/figures' }
	])('from $from with "$button" to $to', ({ from, button, to }) => {
		expect(onward(all, from, new Map([['next', button]]))).toBe(to);
	});
});

describe('where a page leads that was opened from the check', () => {
	const all = steps(full, drafts({ item: 'service.2', value: { level: 3 } }));
	it.each([
		{ from: 'part/journey', button: '', to: '/review#journey' },
		{ from: 'part/journey', button: 'skip', to: '/review#journey' },
		{ from: 'part/service', button: '', to: '/part/service/facts?from=review' },
		{ from: 'part/service', button: 'skip', to: '/review#service' },
		{ from: 'part/service/facts', button: '', to: '/review#service' },
		{ from: 'part/service', button: 'pause', to: '?at=part/service' },
		{ from: 'part/service', button: 'part/leadership', to: '/part/leadership' },
		{ from: 'figures', button: '', to: '/review#figures' }
	])('from $from with "$button" to $to', ({ from, button, to }) => {
		expect(onward(all, from, new Map([['next', button]]), true)).toBe(to);
	});
});

describe('carrying on', () => {
	it('begins at the first part', () => {
		expect(resumeAt(contentOf(executive))).toBe('part/leadership');
	});

	it('goes to the part that was left half answered', () => {
		const open = new Map(everything(executive));
		for (const item of ['service.2', ...itemsAfter('service')]) open.delete(item);
		expect(resumeAt(contentOf(executive, { drafts: open }))).toBe('part/service');
	});

	it('goes to the facts of the last part when nobody has seen their page', () => {
		const answers = itemsOf('leadership').map((item): AnswerDraft => ({ item, value: { level: 3 } }));
		expect(resumeAt(contentOf(executive, { drafts: drafts(...answers) }))).toBe('part/leadership/facts');
	});

	it('goes past facts of which one was given, and past a page for facts that was passed before', () => {
		const [first, ...others] = itemsOf('leadership').map((item): AnswerDraft => ({ item, value: { level: 3 } }));
		const proved = drafts({ ...first!, evidence: { what: 'Board paper of 3 March' } }, ...others);
		expect(resumeAt(contentOf(executive, { drafts: proved }))).toBe('part/understanding');
		const passed = drafts(first!, ...others, { item: 'understanding.1', value: { level: 1 } });
		expect(resumeAt(contentOf(executive, { drafts: passed }))).toBe('part/understanding');
	});

	it('sends nobody back to a part that was skipped', () => {
		const answered = everything(executive);
		const skipped = new Map([...answered].filter(([item]) => !itemsOf('journey').includes(item)));
		for (const item of itemsAfter('service')) skipped.delete(item);
		expect(resumeAt(contentOf(executive, { drafts: skipped }))).toBe('part/data-ai');
	});

	it('goes on to what is not a question: the sentence, the figures, the check', () => {
		const answered = { drafts: everything(executive) };
		expect(resumeAt(contentOf(executive, answered))).toBe('sentence');
		expect(resumeAt(contentOf(executive, { ...answered, sentence: 'They listen.' }))).toBe('figures');
		const untouched = { 'churn.mode': 'counts', 'churn.customersLost': '', 'clv.currency': 'EUR' };
		expect(resumeAt(contentOf(executive, { ...answered, sentence: 'They listen.', worksheet: untouched }))).toBe(
			'figures'
		);
		expect(resumeAt(contentOf(executive, { ...answered, worksheet: { 'churn.customersLost': '12' } }))).toBe('review');
	});

	it('counts a note alone as open', () => {
		const noted = drafts({ item: 'leadership.2', value: null, note: 'ask Anna' });
		expect(resumeAt(contentOf(executive, { drafts: noted }))).toBe('part/leadership');
	});
});

const itemsOf = (part: string) => executive.parts.find(({ id }) => id === part)?.items ?? [];
const itemsAfter = (part: string) =>
	executive.parts.slice(executive.parts.findIndex(({ id }) => id === part) + 1).flatMap(({ items }) => items);
