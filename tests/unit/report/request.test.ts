import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '$lib/core/catalogue';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { buildReport } from '$lib/core/report/build';
import { parseReportRequest } from '$lib/core/report/request';
import { asOf, versioned } from './builders';

function questionnaireOf(id: string, version?: string): VersionedQuestionnaire | null {
	if (!Object.hasOwn(questionnaires, id) || (version !== undefined && version !== 'test')) return null;
	return versioned(id as VersionedQuestionnaire['id']);
}

const body = (changes: object = {}) => ({ questionnaire: { id: 'executive' }, locale: 'de', answers: [], ...changes });

function errorsOf(changes: object): string[] {
	const parsed = parseReportRequest(body(changes), questionnaireOf);
	return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
}

describe('a request that is taken', () => {
	it('may be empty of answers and KPIs', () => {
		const parsed = parseReportRequest(body(), questionnaireOf);
		expect(parsed).toMatchObject({ ok: true, locale: 'de', input: { answers: [], kpis: {}, subject: {} } });
		if (parsed.ok) expect(parsed.input.questionnaire.version).toBe('test');
	});

	it('may hold everything at once', () => {
		const parsed = parseReportRequest(
			body({
				questionnaire: { id: 'executive', version: 'test' },
				locale: 'en',
				subject: { organisation: 'Auberg', unit: 'Service', asOf },
				strategy: 'price',
				targets: { service: 100, journey: 0 },
				weights: { service: 10, journey: 0 },
				sentence: '🙂 שלום',
				answers: [
					{
						item: 'check.1',
						level: 4,
						note: 'n',
						evidence: { what: 'short', when: '2020-01', link: 'https://example.org' }
					},
					{ item: 'contrast.1', neither: true },
					{ item: 'contrast.2', position: 7 },
					{ item: 'check.2', dontKnow: true },
					{ item: 'check.3', notApplicable: true }
				],
				kpis: {
					churn: { customersAtStart: 0, customersLost: 0, previous: { value: 3 } },
					clv: {
						value: 1,
						currency: 'EUR',
						previous: { averageBasket: 1, purchasesPerYear: 1, years: 1, currency: 'EUR' }
					},
					nps: { promoters: 1, passives: 1, detractors: 1, target: -100 },
					csat: { value: 80, target: 80, previous: { satisfied: 1, answers: 2 } }
				}
			}),
			questionnaireOf
		);
		expect(parsed.ok).toBe(true);
		if (!parsed.ok) return;
		expect(parsed.input.kpis.csat).toEqual({ value: 80, target: 80, previous: { satisfied: 1, answers: 2 } });
		expect(buildReport({ ...parsed.input, subject: { asOf, ...parsed.input.subject } }).strategy).toBe('price');
	});
});

describe('a request that is refused names the path', () => {
	it.each<[string, object, string[]]>([
		['unknown questionnaire', { questionnaire: { id: 'no-such' } }, ['questionnaire.id']],
		['a property every object has', { questionnaire: { id: '__proto__' } }, ['questionnaire.id']],
		['stale version', { questionnaire: { id: 'executive', version: 'old' } }, ['questionnaire.version']],
		['no locale', { locale: undefined }, ['locale']],
		['unknown locale', { locale: 'fr' }, ['locale']],
		['unknown field', { colour: 'red' }, ['colour']],
		['no answers', { answers: undefined }, ['answers']],
		[
			'unknown item',
			{
				answers: [
					{ item: 'check.1', level: 1 },
					{ item: 'check.99', level: 1 }
				]
			},
			['answers.1.item']
		],
		['level out of range', { answers: [{ item: 'check.1', level: 5 }] }, ['answers.0.level']],
		['half a level', { answers: [{ item: 'check.1', level: 1.5 }] }, ['answers.0.level']],
		['two kinds at once', { answers: [{ item: 'check.1', level: 1, dontKnow: true }] }, ['answers.0']],
		['a level for a contrast', { answers: [{ item: 'contrast.1', level: 1 }] }, ['answers.0.level']],
		['a position for a maturity item', { answers: [{ item: 'service.1', position: 1 }] }, ['answers.0.position']],
		[
			'an item twice',
			{
				answers: [
					{ item: 'check.1', level: 1 },
					{ item: 'check.1', level: 1 }
				]
			},
			['answers.1.item']
		],
		[
			'an unreadable date of a fact',
			{ answers: [{ item: 'check.1', level: 4, evidence: { what: 'x', when: '2025-02-30' } }] },
			['answers.0.evidence.when']
		],
		['a day that does not exist', { subject: { asOf: '2026-02-30' } }, ['subject.asOf']],
		['an unknown dimension', { targets: { speed: 1 } }, ['targets.speed']],
		['a target out of range', { targets: { service: 101 } }, ['targets.service']],
		['a weight out of range', { weights: { service: -1 } }, ['weights.service']],
		['an unknown strategy', { strategy: 'luck' }, ['strategy']],
		[
			'counts and value mixed',
			{ kpis: { churn: { customersAtStart: 10, customersLost: 1, value: 10 } } },
			['kpis.churn.value']
		],
		['a count missing', { kpis: { churn: { customersAtStart: 10 } } }, ['kpis.churn.customersLost']],
		['a count as text', { kpis: { csat: { satisfied: 1, answers: '2' } } }, ['kpis.csat.answers']],
		['a value as text', { kpis: { nps: { value: '2' } } }, ['kpis.nps.value']],
		['an unknown KPI', { kpis: { ebit: { value: 1 } } }, ['kpis.ebit']],
		['a KPI that is none', { kpis: { nps: 5 } }, ['kpis.nps']],
		['CLV without currency', { kpis: { clv: { value: 5 } } }, ['kpis.clv.currency']],
		[
			'a target in the previous period',
			{ kpis: { csat: { value: 80, previous: { value: 70, target: 75 } } } },
			['kpis.csat.previous.target']
		],
		[
			'mixed in the previous period',
			{ kpis: { csat: { value: 80, previous: { value: 70, satisfied: 1, answers: 2 } } } },
			['kpis.csat.previous.value']
		],
		['lost > start', { kpis: { churn: { customersAtStart: 1, customersLost: 2 } } }, ['kpis.churn.customersLost']],
		['half a person', { kpis: { nps: { promoters: 0.5, passives: 1, detractors: 1 } } }, ['kpis.nps.promoters']]
	])('%s', (_, changes, paths) => {
		expect(errorsOf(changes)).toEqual(paths);
	});

	it('all weights 0', () => {
		const ids = [
			'leadership',
			'understanding',
			'journey',
			'innovation',
			'relationship',
			'service',
			'data-ai',
			'measurement'
		];
		const weights = (last: number) => Object.fromEntries(ids.map((id, n) => [id, n === 7 ? last : 0]));
		expect(errorsOf({ weights: weights(0) })).toEqual(['weights']);
		expect(errorsOf({ weights: weights(0.1) })).toEqual([]);
	});

	it('with a sentence at each path', () => {
		const parsed = parseReportRequest(
			body({ kpis: { churn: { customersAtStart: 1, customersLost: 2 } } }),
			questionnaireOf
		);
		expect(parsed).toMatchObject({ ok: false, errors: [{ message: expect.stringMatching(/^No more customers/) }] });
	});
});

describe('whatever is sent', () => {
	it('is answered with paths and never thrown', () => {
		const anything = fc.oneof(
			fc.jsonValue(),
			fc.record({
				questionnaire: fc.jsonValue(),
				locale: fc.constantFrom('de', 'en'),
				answers: fc.jsonValue(),
				kpis: fc.jsonValue()
			}),
			fc.record({
				questionnaire: fc.constant({ id: 'executive' }),
				locale: fc.constant('en'),
				answers: fc.array(fc.record({ item: fc.constantFrom('check.1', 'contrast.1', 'x'), level: fc.jsonValue() })),
				kpis: fc.dictionary(
					fc.constantFrom('churn', 'clv', 'nps', 'csat'),
					fc.dictionary(
						fc.constantFrom('value', 'target', 'satisfied', 'answers', 'currency', 'previous'),
						fc.jsonValue()
					)
				)
			})
		);
		fc.assert(
			fc.property(anything, (received) => {
				const parsed = parseReportRequest(received, questionnaireOf);
				if (parsed.ok) return;
				expect(parsed.errors.length).toBeGreaterThan(0);
				for (const { path, message } of parsed.errors) {
					expect(typeof path).toBe('string');
					expect(message.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
