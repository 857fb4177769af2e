import { rules } from '$lib/core/catalogue/rules';
import type { Rule } from '$lib/core/catalogue/rules';
import { exampleOf } from '$lib/core/examples';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import { locales } from '$lib/core/text';
import { describe, expect, it } from 'vitest';

describe('a rule', () => {
	it.each(rules)('$id has a worked example', ({ id }) => {
		const example = exampleOf(id);
		const lines = [...example.given, ...example.steps, example.result];
		expect(example.given.length).toBeGreaterThan(0);
		expect(example.steps.length).toBeGreaterThan(0);
		for (const locale of locales) {
			for (const line of lines) {
				expect(line[locale]).toMatch(/^\S.*\S$|^\S$/);
				expect(line[locale]).not.toMatch(/undefined|NaN|Infinity|null|\{|\s\s/);
			}
		}
	});

	it('gives the same example each time', () => {
		for (const { id } of rules) expect(exampleOf(id)).toEqual(exampleOf(id));
	});
});

/** Plain arithmetic and published figures; nothing here calls the product. */
const mean = (...values: number[]) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
const round = (value: number, decimals = 2) => String(Number(value.toFixed(decimals)));

describe('the result of', () => {
	it.each<readonly [Rule['id'], string]>([
		['M1.value', `Service: ${round((100 * (0.6 * 0.75 + 1 * 0.25)) / 1.6)} points`],
		['M1.contrast', `Counts ${round(0.5 + 3 / 12)}, and for the stage like answer 4 of 5`],
		['M1.not-applicable', `${round(mean(0.75, 0.75, 0.25))} points, no range`],
		[
			'M1.dont-know',
			`After: ${round(mean(0.75, 0.75, 0.25))} points, range ${round(mean(0.75, 0.75, 0.25, 0))} to ${round(mean(0.75, 0.75, 0.25, 1))}`
		],
		['M1.valid', '2 count towards the minimum for service'],
		['M1.evidence', '2 of 5 facts count'],
		['M1.clear-yes', '1 of 3 a clear yes'],
		['M2.dimension-score', '87.5 where two valid answers are required; where three are: no score'],
		['M2.band', '43.75 to 93.75'],
		['M2.evidenced', 'Evidenced 75, claimed 87.5'],
		['M2.counts', 'The first counts although it has no score; the second does not count'],
		[
			'M2.overall',
			`${round((75 + 62.5 + 50 + 50 + 37.5 + 25) / 6)}; with only four of the dimensions there would be no overall score`
		],
		['M2.overall-pooled', round(mean(0.75, 0.5, 0.25))],
		['M2.overall-band', `${round(300 / 8)} to ${round(500 / 8)}`],
		[
			'M2.weighted',
			`By your weights ${round(525 / 9)} (range ${round(525 / 11)} to ${round(725 / 11)}); the overall score stays 50`
		],
		['M2.position', round((100 * (1 + 4 + 5 + 6)) / 24)],
		['M2.group-mean', `${round((400 + 400) / 15)} over all persons`],
		[
			'M2.group-interval',
			`50, interval ${fiveOfTwenty(-1)} to ${fiveOfTwenty(1)}; without any assumption 12.5 to 87.5`
		],
		['M3.stage', 'Stage 4'],
		['M3.stage-range', 'Stage 2 to 5'],
		['M3.overall-cap', 'Overall stage 3'],
		['M3.hold', 'Stage 2 because of the answer to question 5; without it stage 5'],
		['M3.fewest-changes', '2 answers: question 2 from answer 2 to 3 and question 5 from answer 1 to 3'],
		['M3.fall', 'No more than 1 lower answer costs the stage and leaves stage 4'],
		['M3.robustness', 'The stage holds in 8 of 10 weightings'],
		['M4.agreement', `a_wg ${round(1 - 1.4 / 4.2, 4)}; for the others −1, and r_wg −1.4, shown as 0`],
		['M4.reading', 'A mean alone would mislead at 0.59'],
		['M4.between-groups', 'The departments’ share is 0.1667; with seven departments there would be no figure'],
		['M5.smallest-difference', 'About 30 points; with two groups of twenty about 18'],
		['M5.distinguishable', 'The two groups: not distinguishable; among the p values 5 of 10 are distinguishable'],
		['M5.two-reports', `${round(mean(0.5, 0.25))} in spring, ${round(mean(0.75, 0.75))} in autumn`],
		['M6.churn', '3%'],
		['M6.csat', `${round((100 * 168) / 200)}%`],
		['M6.nps', round((100 * (15 - 9)) / 36, 3)],
		['M6.clv', '€1,200'],
		['M6.wilson', '25.53 to 36.62% and 6.24 to 16.05%'],
		['M6.nps-interval', 'NPS 16.667, interval −9.529601 to 40.298832'],
		['M6.against-target', 'With 400: open whether met; with 4,000: target missed'],
		['M6.against-previous', 'With 150 answers: better; with 75: within noise'],
		['M6.same-measure', 'The second time a new series begins, and nothing is compared'],
		['M6.own', 'Target met, better, both without an interval'],
		['M6.overlap', 'Q1 2026: both figures are named, 30 and 31'],
		['M6.customer-form', 'NPS 41.7, CSAT 7/10, Q3 2026'],
		['M6.outcome', 'Better; not distinguishable from the amount set'],
		['M8.groups', 'Level 1 stands for the answers'],
		['M6.not-computable', 'Not computable: no value, no interval, no verdict'],
		['M7.finding', 'Target of 75% met: no finding'],
		['M7.high-low', 'The first time high, the second time not high'],
		['M7.links', 'In the reality check CSAT stands against: overall score'],
		['M7.value-at-stake', 'At most €4,800 in lifetime revenue'],
		['M7.study-figures', 'No amount'],
		['M8.priority', round(((0.35 * 2) / (9 / 8)) * (1.5 / 2), 4)],
		['M8.targets', '90, 40, and 75'],
		['M8.gap', '0.35; at 80 points no gap and no recommendation; without a score 0.5'],
		['M8.importance', `${round(2 / (9 / 8), 4)}; the two others are limited to 2 and 0.5`],
		['M8.kpi-pressure', '1.5, 1.25, and 1'],
		['M8.ties', 'B, C, and D are tied and stand by their id, then A'],
		['M8.strategy', 'Lowered: “Innovation & foresight” and “Data, AI & speed”; the company’s own target of 60 stays'],
		['M9.round-kind', 'Named is possible with 7'],
		['M9.groups', 'The leaders in “Sales” have a group of their own; the other 3 count only in the whole organisation'],
		['M9.storage', 'Stored is 14; 3; −2; −1, without the evidence'],
		['M9.withdrawal', 'No result, only “fewer than 5”'],
		['M9.open-link', `${round((100 * 12) / 20)}%, with the note that somebody may have answered more than once`],
		[
			'M9.customers',
			'5 recommendations are counted; 4 ratings of satisfaction go on waiting, without their recommendation'
		],
		['M9.threshold', 'The first: “fewer than 5”, without a result; the second: 5, with its result'],
		['M9.publication', 'Shown are 25 and 12; with a further department of 3 it would be 28, 12, and 9'],
		['M9.one-voice', 'Range 60 to 80; exact values only for 27 and 12']
	])('%s is %s', (id, result) => {
		expect(exampleOf(id)?.result.en).toBe(result);
	});

	it('M6.churn in German has the German per cent sign, M6.clv the German amount', () => {
		expect(exampleOf('M6.churn')?.result.de).toBe('3\u202f%');
		expect(exampleOf('M6.clv')?.result.de).toBe('1.200\u00a0€');
		expect(exampleOf('M6.nps')?.result.de).toBe('16,667');
	});
});

describe('the working of', () => {
	it('M1.contrast shows the table of docs/method.md', () => {
		const all = [1, 2, 3, 4, 5, 6, 7].map((position) => `${position} = ${round(0.5 + (position - 1) / 12, 4)}`);
		expect(exampleOf('M1.contrast')?.steps.at(-1)?.en).toBe(`All: neither = 0, ${all.join(', ')}`);
	});

	it('M1.evidence judges each date by calendar months', () => {
		expect(exampleOf('M1.evidence')?.steps.map((step) => step.en)).toEqual([
			'1 March 2024: counts',
			'29 February 2024: more than 24 months old, does not count',
			'16 March 2026: lies ahead, does not count',
			'March 2026: neither link nor full date, does not count',
			'no date, with a link: counts'
		]);
	});

	it('M6.entry sets the interval of counts beside the known figure, and refuses more lost than there were', () => {
		const [low, high] = wilson(12, 400);
		const example = exampleOf('M6.entry');
		expect(example?.steps.map((step) => step.en)).toEqual([
			`12 ÷ 400: 3% (${round(low, 1)} to ${round(high, 1)}%)`,
			'Known: 3% (no interval)'
		]);
		expect(example?.result.en).toMatch(/^401 ÷ 400: No more customers can have left/);
	});

	it('M6.against-target shows intervals that do and do not hold the target of 2%', () => {
		const [few, many] = [wilson(12, 400), wilson(120, 4000)];
		expect(few[0]).toBeLessThan(2);
		expect(many[0]).toBeGreaterThan(2);
		const steps = exampleOf('M6.against-target')?.steps.map((step) => step.en);
		expect(steps?.[0]).toContain(`(${round(few[0], 1)} to ${round(few[1], 1)}%)`);
		expect(steps?.[1]).toContain(`(${round(many[0], 1)} to ${round(many[1], 1)}%)`);
		expect(steps?.[2]).toContain('no interval');
	});

	it('M7.links names the dimensions that docs/method.md links to each KPI', () => {
		expect(exampleOf('M7.links')?.steps.map((step) => step.en)).toEqual([
			'Churn: Relationship & delight',
			'Lifetime value (CLV): Relationship & delight',
			'NPS: Customer understanding and Journey & pain points',
			'CSAT: Service & experience'
		]);
	});

	it('M8.trigger counts the templates that take the weakest answer to service.1, and those that take the strongest', () => {
		const taking = (level: number) =>
			recommendationTemplates.filter(
				({ items, findings }) =>
					findings === undefined &&
					items.some(({ item, from, to }) => item === 'service.1' && from <= level && level <= to)
			);
		const example = exampleOf('M8.trigger');
		expect(taking(0).length).toBeGreaterThan(0);
		expect(example?.steps[0]?.en).toContain(`triggered: ${taking(0).length}, namely`);
		for (const { title } of taking(0)) expect(example?.steps[0]?.en).toContain(title.en);
		expect(example?.result.en).toMatch(new RegExp(` ${taking(4).length}$`));
	});

	it('M8.priority fills in each factor', () => {
		expect(exampleOf('M8.priority')?.steps.at(-1)?.en).toBe(`0.35 × ${round(16 / 9, 4)} × 1.5 ÷ 2`);
	});

	it('M8.ties starts from the four priorities of docs/method.md', () => {
		expect(exampleOf('M8.ties')?.given[0]?.en).toBe('Four priorities: D 0.5, B 0.46, C 0.45, and A 0.44.');
		expect(exampleOf('M8.ties')?.steps[0]?.en).toBe('Limit of the first group: 0.5 × 0.9 = 0.45');
	});
});

describe('the working of a comparison', () => {
	it('M4.agreement and M4.between-groups show each step as a pocket calculator gives it', () => {
		expect(exampleOf('M4.agreement')?.steps.map((step) => step.en)).toEqual([
			'The first five: M = 3.8, s² = 0.7',
			`r_wg = 1 − 0.7 ÷ 2 = ${round(1 - 0.7 / 2)}`,
			`a_wg = 1 − 2 × 0.7 ÷ (((5 + 1) × 3.8 − 3.8² − 5 × 1) × 5 ÷ 4) = ${round(1 - 1.4 / (6 * 3.8 - 3.8 ** 2 - 5) / 1.25, 4)}`
		]);
		expect(
			exampleOf('M4.between-groups')
				?.steps.slice(1)
				.map((step) => step.en)
		).toEqual([`ICC(1) = (500 − 250) ÷ (500 + 4 × 250) = ${round(250 / 1500, 4)}`, 'ICC(2) = (500 − 250) ÷ 500 = 0.5']);
	});

	it('M5.distinguishable shows the published figures of both examples', () => {
		expect(exampleOf('M5.distinguishable')?.steps.map((step) => step.en)).toEqual([
			'Welch: t = −1.8608 with 17.776 degrees of freedom, p = 0.07939',
			'Interval of the difference: −3.3655 to 0.2055',
			'Holm: 0.01; 0.018; 0.024; 0.028; 0.03; 0.25; 0.25; 0.25; 0.25; 0.25'
		]);
	});

	it('M5.smallest-difference adds the two quantiles of the t table', () => {
		expect(exampleOf('M5.smallest-difference')?.steps[0]?.en).toBe('(2.1448 + 0.8681) × √(1 ÷ 8 + 1 ÷ 8) = 1.5064 SD');
	});
});

describe('the finding shown for', () => {
	it.each<readonly [Rule['id'], readonly string[]]>([
		['M7.self-image', ['90 out of 100 points', '84%', '78.3 to 88.4%', 'misses your target of at least 90%']],
		['M7.undersold', ['25 out of 100 points', '84%', 'meets your target of at least 75%']],
		['M7.flying-blind', ['2 of 5 applicable questions (40%)', 'score of 50', 'range of 30 to 70']],
		['M7.paper-only', ['answer 4 of 5', 'answer 2 of 5']],
		['M7.unevidenced', ['stage 4 (75 points)', 'stage 3 (60 points)', 'three of the four high answers lack']]
	])('%s says both sides', (id, parts) => {
		const statement = exampleOf(id)?.result.en ?? '';
		for (const part of parts) expect(statement).toContain(part);
	});

	it('M7.flying-blind is absent with one don’t know of five, M7.paper-only once improving has begun', () => {
		expect(exampleOf('M7.flying-blind')?.steps[0]?.en).toBe('1 ÷ 5 = 20%: no finding');
		expect(exampleOf('M7.paper-only')?.steps[0]?.en).toBe('With answer 3: no finding');
	});
});

/** Wilson's interval in per cent, by its textbook formula. */
function wilson(part: number, total: number): readonly [number, number] {
	const z = 1.959963984540054;
	const p = part / total;
	const centre = p + (z * z) / (2 * total);
	const spread = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
	const scale = 1 + (z * z) / total;
	return [(100 * (centre - spread)) / scale, (100 * (centre + spread)) / scale];
}

/** An end of the interval of 40, 45, 50, 55 and 60, five of twenty persons; the quantile is that of the t table. */
function fiveOfTwenty(side: -1 | 1): string {
	return round(50 + side * 2.776445 * Math.sqrt(62.5 / 5) * Math.sqrt(1 - 5 / 20));
}
