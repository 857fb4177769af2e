import { describe, expect, it } from 'vitest';
import type { DimensionId } from '$lib/core/catalogue/types';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import type { ReportInput } from '$lib/core/report/types';
import { answersOf, fact, report, versioned, withAnswers, withDimension } from '../report/builders';

const text = (words: string) => ({ de: words, en: words });

function template(id: string, changes: Partial<RecommendationTemplate> = {}): RecommendationTemplate {
	return {
		id,
		dimension: 'service',
		items: [{ item: 'service.1', from: 0, to: 2 }],
		title: text('Title'),
		reason: text('The reason.'),
		firstStep: text('First.'),
		day60: text('Sixty.'),
		day90: text('Ninety.'),
		effort: 1,
		kpi: 'csat',
		check: text('Check.'),
		sources: ['ansatz tipp.4'],
		...changes
	};
}

/** Every answer in the middle: `service` has 50 points, 25 below its default target. */
function recommended(templates: readonly RecommendationTemplate[], input: Partial<ReportInput> = {}) {
	return report({ kpis: {}, ...input }, { templates }).recommendations;
}

const first = (changes: Partial<RecommendationTemplate>, input: Partial<ReportInput> = {}) =>
	recommended([template('a', changes)], input)[0];

describe('what fires', () => {
	it.each<[string, Partial<RecommendationTemplate>, boolean]>([
		['a level in its range', {}, true],
		['a level at the upper end', { items: [{ item: 'service.1', from: 0, to: 2 }] }, true],
		['a level below its range', { items: [{ item: 'service.1', from: 3, to: 4 }] }, false],
		['a level above its range', { items: [{ item: 'service.1', from: 0, to: 1 }] }, false],
		[
			'one item of several',
			{
				items: [
					{ item: 'service.1', from: 0, to: 0 },
					{ item: 'service.2', from: 2, to: 2 }
				]
			},
			true
		],
		['a contrast by its derived level', { items: [{ item: 'contrast.1', from: 2, to: 2 }] }, true],
		['an item the questionnaire lacks', { items: [{ item: 'contrast.9', from: 0, to: 4 }] }, false],
		['a finding that is not there', { findings: ['undersold'] }, false]
	])('%s', (_, changes, fires) => {
		expect(recommended([template('a', changes)])).toHaveLength(fires ? 1 : 0);
	});

	it('needs a finding about its dimension or the whole, where it names kinds', () => {
		const withFinding = template('a', { findings: ['paper-only'], items: [{ item: 'check.4', from: 0, to: 1 }] });
		const answers = withAnswers(
			answersOf('executive', 2, 1),
			{ item: 'check.3', level: 3, evidence: fact },
			{ item: 'check.4', level: 1 }
		);
		expect(recommended([{ ...withFinding, dimension: 'journey' }], { answers })).toHaveLength(1);
		expect(recommended([{ ...withFinding, dimension: 'service' }], { answers })).toHaveLength(0);
		const measured = withAnswers(
			answersOf('executive', 2, 1),
			...versioned()
				.items.slice(0, 7)
				.map(({ id }) => ({ item: id, dontKnow: true as const }))
		);
		expect(recommended([template('a', { findings: ['flying-blind'] })], { answers: measured })).toHaveLength(1);
	});

	it('fires neither for a don’t-know nor for a missing answer', () => {
		const answers = withAnswers(answersOf('executive', 2, 1), { item: 'service.1', dontKnow: true });
		expect(recommended([template('a')], { answers })).toEqual([]);
		expect(recommended([template('a')], { answers: [] })).toEqual([]);
	});

	it('never fires without a gap', () => {
		expect(recommended([template('a')], { targets: { service: 50 } })).toEqual([]);
		expect(recommended([template('a')], { targets: { service: 50.5 } })).toHaveLength(1);
		expect(recommended([template('a')], { targets: { service: 0 } })).toEqual([]);
	});
});

describe('the factors of a priority', () => {
	it('multiplies gap, importance and KPI pressure and divides by effort, each factor shown', () => {
		const kpis = { csat: { value: 60, target: 80 } };
		const result = first({ effort: 3 }, { kpis, weights: { service: 2 } });
		expect(result?.factors).toEqual({ gap: 0.25, importance: 16 / 9, kpiPressure: 1.5, effort: 3 });
		expect(result?.priority).toBeCloseTo((0.25 * (16 / 9) * 1.5) / 3, 12);
	});

	it('takes the mean of the triggering items where the dimension has no score', () => {
		const answers = withDimension(answersOf('executive', 2, 1), 'service', ({ id }) =>
			id === 'service.1' ? { item: id, level: 1 } : { item: id, dontKnow: true }
		);
		expect(first({}, { answers })?.factors.gap).toBe(0.5);
	});

	it.each<[string, ReportInput['weights'], number]>([
		['without weights', undefined, 1],
		[
			'equal weights of any size',
			Object.fromEntries(
				[
					'leadership',
					'understanding',
					'journey',
					'innovation',
					'relationship',
					'service',
					'data-ai',
					'measurement'
				].map((id) => [id, 7])
			),
			1
		],
		['held at 2', { service: 10, leadership: 0, understanding: 0, journey: 0 }, 2],
		['held at ½', { service: 0 }, 0.5],
		['another dimension’s weight', { journey: 9 }, 0.5]
	])('importance %s', (_, weights, importance) => {
		expect(first({}, { weights })?.factors.importance).toBe(importance);
	});

	it.each<[string, ReportInput['kpis'], number]>([
		['not given', {}, 1],
		['met', { csat: { value: 80, target: 80 } }, 1],
		['another KPI missed', { churn: { value: 9, target: 8 } }, 1],
		['missed', { csat: { value: 79, target: 80 } }, 1.5],
		['worse', { csat: { value: 79, previous: { value: 80 } } }, 1.25],
		['met and worse', { csat: { value: 82, target: 80, previous: { value: 85 } } }, 1.25],
		['not distinguishable', { csat: { satisfied: 78, answers: 100, target: 80 } }, 1.25]
	])('KPI pressure: %s', (_, kpis, pressure) => {
		expect(first({}, { kpis })?.factors.kpiPressure).toBe(pressure);
	});

	it('lowers the gap where the declared strategy lowers the target', () => {
		const relationship = {
			dimension: 'relationship' as const,
			items: [{ item: 'relationship.1', from: 0 as const, to: 2 as const }]
		};
		const gap = (input: Partial<ReportInput>) => first(relationship, input)?.factors.gap ?? 0;
		expect(gap({})).toBeCloseTo(0.25, 12);
		expect(gap({ strategy: 'product' })).toBe(0);
		expect(gap({ strategy: 'product', targets: { relationship: 90 } })).toBeCloseTo(0.4, 12);
	});
});

describe('the order', () => {
	/** Templates in as many dimensions, with the targets that give the priorities wanted (a score of 50 each). */
	function ordered(priorities: Record<string, number>): string[] {
		const places: [DimensionId, string][] = [
			['leadership', 'leadership.1'],
			['understanding', 'understanding.1'],
			['journey', 'check.4'],
			['innovation', 'innovation.1'],
			['service', 'service.1']
		];
		const names = Object.keys(priorities);
		const templates = names.map((id, n) => {
			const [dimension, item] = places[n] ?? ['service', 'service.1'];
			return template(id, { dimension, items: [{ item, from: 0, to: 2 }] });
		});
		const targets = Object.fromEntries(names.map((id, n) => [places[n]?.[0], 50 + 100 * (priorities[id] ?? 0)]));
		return recommended(templates, { targets }).map(({ id }) => id);
	}

	it('is by priority', () => {
		expect(ordered({ a: 0.1, b: 0.3, c: 0.2 })).toEqual(['b', 'c', 'a']);
	});

	it('lists by id what lies within 10 % of the first of its group', () => {
		expect(ordered({ c: 0.4, b: 0.37, a: 0.36 })).toEqual(['a', 'b', 'c']);
		expect(ordered({ c: 0.4, b: 0.37, a: 0.35 })).toEqual(['b', 'c', 'a']);
	});

	it('measures from the first of the group, not from neighbour to neighbour', () => {
		expect(ordered({ d: 0.4, c: 0.37, b: 0.34, a: 0.32 })).toEqual(['c', 'd', 'a', 'b']);
	});
});

describe('why now', () => {
	it('is built from the own answer, the distance to the target, the KPI where it presses, and the template’s reason', () => {
		const kpis = { csat: { value: 60, target: 80, previous: { value: 55 } } };
		const result = first({}, { kpis });
		const [item] = versioned().items.filter(({ id }) => id === 'service.1');
		const chosen = item?.kind === 'contrast' ? '' : (item?.levels[2].de.replace(/\.$/, '') ?? '');
		expect(result?.because.de).toBe(
			`Zu „${item?.label.de}“ sagen Sie „${chosen}“. In „Service & Erlebnis“ erreichen Sie 50 Punkte bei einem Ziel von 75. ` +
				'Ihre Kundenzufriedenheit (CSAT) von 60\u202f% verfehlt Ihr Ziel von mindestens 80\u202f%. The reason.'
		);
		expect(result?.because.en).toContain(
			'In “Service & experience” you reach 50 points against a target of 75. Your customer satisfaction (CSAT) of 60% misses your target of at least 80%. The reason.'
		);
		expect(result?.answers).toEqual(['service.1']);
	});

	it('leaves a KPI out that does not press', () => {
		expect(first({}, { kpis: { csat: { value: 90, target: 80 } } })?.because.de).not.toContain('CSAT');
	});

	it('quotes a contrast by its position or as neither', () => {
		const contrast = {
			dimension: 'understanding' as const,
			items: [{ item: 'contrast.1', from: 0 as const, to: 4 as const }]
		};
		const answered = (position: 2 | 'neither') =>
			withAnswers(
				answersOf('executive', 2, 1),
				position === 'neither' ? { item: 'contrast.1', neither: true } : { item: 'contrast.1', position }
			);
		expect(first(contrast, { answers: answered(2) })?.because.de).toMatch(
			/^Bei „.+“ stehen Sie auf Position 2 von 7 zwischen „.+“ und „.+“\./
		);
		expect(first(contrast, { answers: answered('neither') })?.because.en).toMatch(
			/^On “.+” neither applies to you yet\./
		);
	});
});
