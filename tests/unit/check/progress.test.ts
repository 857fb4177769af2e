import { describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../../src/lib/core/answer/draft';
import { minutesOf, questionnaires } from '../../../src/lib/core/catalogue';
import { progressAt } from '../../../src/routes/check/[key=key]/progress';
import { contentOf, drafts, everything } from './content';

const { full } = questionnaires;
const first = `part/${full.parts[0]!.id}`;
const itemsOf = (part: string) => full.parts.find(({ id }) => id === part)?.items ?? [];

describe('the time left', () => {
	it('begins with what the questionnaire promised', () => {
		for (const locale of ['de', 'en'] as const) {
			expect(progressAt(contentOf(full), first, locale).minutes).toBe(minutesOf(full, locale));
		}
	});

	it('never grows while questions are answered below the top levels', () => {
		const content = contentOf(full, { drafts: new Map<string, AnswerDraft>() });
		const answers = [...everything(full).values()];
		let before = progressAt(content, first, 'de').minutes;
		for (let count = 1; count <= answers.length; count++) {
			const { minutes, answered } = progressAt(
				contentOf(full, { drafts: drafts(...answers.slice(0, count)) }),
				first,
				'de'
			);
			expect(minutes).toBeLessThanOrEqual(before);
			expect(answered).toBe(count);
			before = minutes;
		}
		expect(before).toBe(0);
	});

	it('counts from here on: what was passed over takes no more time, and still counts as open', () => {
		const last = full.parts.at(-1)!;
		const progress = progressAt(contentOf(full), `part/${last.id}`, 'de');
		expect(progress.minutes).toBeLessThan(minutesOf(full, 'de') / 4);
		expect(progress.answered).toBe(0);
		expect(progressAt(contentOf(full), 'sentence', 'de').minutes).toBe(0);
	});

	it('takes in the facts that are asked already, until they are given', () => {
		const high = itemsOf('service').filter((id) => id.startsWith('service'));
		const claimed = [...everything(full).values()].map((draft): AnswerDraft =>
			high.includes(draft.item) ? { ...draft, value: { level: 4 } } : draft
		);
		const due = progressAt(contentOf(full, { drafts: drafts(...claimed) }), first, 'de');
		expect(due.factMinutes).toBe(Math.ceil((high.length * 45) / 60));
		expect(due.minutes).toBe(due.factMinutes);
		const proved = claimed.map((draft) =>
			high.includes(draft.item) ? { ...draft, evidence: { what: 'Log' } } : draft
		);
		expect(progressAt(contentOf(full, { drafts: drafts(...proved) }), first, 'de').minutes).toBe(0);
	});

	it('names what is optional apart, as long as it is ahead', () => {
		const minutes = (path: string, content = contentOf(full)) => progressAt(content, path, 'de').optionalMinutes;
		expect([minutes(first), minutes('sentence'), minutes('figures'), minutes('review')]).toEqual([4, 4, 3, 0]);
		expect(
			minutes(first, contentOf(full, { sentence: 'They listen.', worksheet: { 'nps.current.value': '20' } }))
		).toBe(0);
	});
});

describe('what is done and what is ahead', () => {
	it('has a line a step, with what is open in it and where facts are wanting', () => {
		const [one, two] = itemsOf('service');
		const content = contentOf(full, {
			drafts: drafts({ item: one!, value: { level: 4 } }, { item: two!, value: { notApplicable: true } })
		});
		const { steps } = progressAt(content, 'part/service/facts', 'en');
		expect(steps.filter(({ kind }) => kind === 'facts')).toEqual([]);
		expect(steps.find(({ path }) => path === 'part/service')).toMatchObject({
			isHere: true,
			open: itemsOf('service').length - 2,
			factsDue: 1
		});
		expect(steps.filter(({ isHere }) => isHere)).toHaveLength(1);
		expect(steps.find(({ path }) => path === 'part/journey')).toMatchObject({ isHere: false, factsDue: 0 });
	});

	it('says of the sentence and the figures whether something was entered', () => {
		const { steps } = progressAt(contentOf(full, { sentence: 'They listen.' }), first, 'en');
		expect(steps.filter(({ isGiven }) => isGiven).map(({ kind }) => kind)).toEqual(['sentence']);
	});
});
