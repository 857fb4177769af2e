import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { sheetOf } from '../../../src/lib/core/round/sheet';
import { answer, type Mood } from '../../../src/lib/server/demo/answers';
import { chanceOf } from '../../../src/lib/server/demo/chance';
import { crews, moodOf, turnoutOf } from '../../../src/lib/server/demo/falkenrieder-company';
import { addressOf, hire } from '../../../src/lib/server/demo/staff';

const { executive, pulse } = questionnaires;
const day = '2026-11-22';
const view = {
	leadership: 50,
	understanding: 50,
	journey: 50,
	innovation: 50,
	relationship: 80,
	service: 20,
	'data-ai': 50,
	measurement: 50
};
const answered = (mood: Mood, seed: string, questionnaire = pulse) =>
	sheetOf(
		questionnaire,
		new Map(answer(questionnaire, mood, chanceOf(seed), day).map((draft) => [draft.item, draft])),
		day
	);
const meanLevel = (mood: Mood, dimension: string) => {
	const levels = Array.from({ length: 300 }, (_, index) => answered(mood, `${index}`)).flatMap((sheet) =>
		sheet.filter((code, index) => code >= 0 && pulse.items[index]?.dimensions[0]?.id === dimension)
	);
	return levels.reduce((sum, level) => sum + level, 0) / levels.length;
};

describe('chance in the demonstration', () => {
	it('is the same for the same seed and another for another', () => {
		const numbers = (seed: string) => Array.from({ length: 20 }, chanceOf(seed).share);
		expect(numbers('a')).toEqual(numbers('a'));
		expect(numbers('a')).not.toEqual(numbers('b'));
		expect(numbers('a').every((number) => number >= 0 && number < 1)).toBe(true);
	});

	it('lies around its middle as far as it is told', () => {
		const chance = chanceOf('bell');
		const drawn = Array.from({ length: 4000 }, () => chance.around(10));
		const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
		const spread = Math.sqrt(drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length);
		expect(Math.abs(mean)).toBeLessThan(1);
		expect(Math.abs(spread - 10)).toBeLessThan(1);
	});

	it('puts every element of a list somewhere', () => {
		const list = Array.from({ length: 50 }, (_, index) => index);
		const shuffled = chanceOf('order').shuffled(list);
		expect(shuffled).not.toEqual(list);
		expect(shuffled.toSorted((one, other) => one - other)).toEqual(list);
	});
});

describe('the people of the demonstration', () => {
	const workers = hire(crews, 'company.example', chanceOf('people'));

	it('have names and addresses of their own, and are always the same', () => {
		expect(new Set(workers.map(({ name }) => name)).size).toBe(workers.length);
		expect(new Set(workers.map(({ email }) => email)).size).toBe(workers.length);
		expect(workers.every(({ email }) => /^[a-z.]+@company\.example$/.test(email))).toBe(true);
		expect(hire(crews, 'company.example', chanceOf('people'))).toEqual(workers);
		expect(addressOf('Çiğdem Yıldız-Groß', 'a.example')).toBe('cigdem.yildizgross@a.example');
	});

	it('are 399 and the owner, four of them in a department that is never shown', () => {
		expect(workers).toHaveLength(399);
		expect(workers.filter(({ path }) => path.at(-1) === 'Personal')).toHaveLength(4);
		expect(workers.every((worker) => [0, 1, 2].every((survey) => turnoutOf(worker, survey) <= 1))).toBe(true);
	});
});

describe('the answers of the demonstration', () => {
	it('answer every question in a way that can be stored', () => {
		for (const questionnaire of [pulse, executive]) {
			const sheet = answered({ view }, 'somebody', questionnaire);
			expect(sheet).toHaveLength(questionnaire.items.length);
			expect(sheet).not.toContain(-1);
			expect(answered({ view }, 'somebody', questionnaire)).toEqual(sheet);
		}
	});

	it('lie where the view puts them', () => {
		expect(meanLevel({ view }, 'relationship')).toBeGreaterThan(2.8);
		expect(meanLevel({ view }, 'service')).toBeLessThan(1.2);
		expect(Math.abs(meanLevel({ view }, 'journey') - 2)).toBeLessThan(0.15);
	});

	it('of two camps lie on either side and seldom between', () => {
		const means = Array.from({ length: 200 }, (_, index) => {
			const levels = answered(
				{ view: { ...view, relationship: 50, service: 50 }, camps: 31, spread: 7 },
				`${index}`
			).filter((code) => code >= 0);
			return levels.reduce((sum, level) => sum + level, 0) / levels.length;
		});
		expect(means.filter((mean) => mean > 1.6 && mean < 2.4).length).toBeLessThan(10);
		expect(means.filter((mean) => mean < 2).length).toBeGreaterThan(60);
		expect(means.filter((mean) => mean > 2).length).toBeGreaterThan(60);
	});

	it('give facts that count only where some are asked for, at the share they are told', () => {
		const high: Mood = { view: { ...view, leadership: 95, journey: 95, service: 95 }, factShare: 1 };
		const codes = answered(high, 'proud', executive);
		const claimed = executive.items.filter((item, index) => item.takesEvidence && [3, 4].includes(codes[index] ?? 0));
		expect(codes.filter((code) => code >= 13).length).toBeGreaterThan(5);
		expect(claimed).toEqual([]);
		expect(answered({ ...high, factShare: 0 }, 'proud', executive).some((code) => code >= 13)).toBe(false);
	});

	it('of leaders are brighter about relationship and service, by about eighteen points', () => {
		const [leader, staff] = (['leadership', 'other-staff'] as const).map((role) =>
			moodOf({ name: '', email: '', path: ['Verwaltung'], role }, 1)
		);
		expect((leader?.view.relationship ?? 0) - (staff?.view.relationship ?? 0)).toBe(20);
		expect((leader?.view.journey ?? 0) - (staff?.view.journey ?? 0)).toBe(2);
	});
});
