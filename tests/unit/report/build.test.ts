import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaireIds } from '$lib/core/catalogue/types';
import { METHOD_VERSION, buildReport } from '$lib/core/report/build';
import { canonicalJson } from '$lib/core/report/canonical';
import { toApiReport } from '$lib/core/report/project';
import { apiReportSchema } from '$lib/core/report/response';
import { resolveTargets } from '$lib/core/report/targets';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import { locales } from '$lib/core/text';
import { answersOf, asOf, report, versioned, withAnswers } from './builders';

const samples = sampleProfiles
	.map((profile) => sampleInput(profile, 'de'))
	.map((sample) => ({ sample, built: report(sample) }));

describe('a report', () => {
	it('carries its method, its questionnaire and what was entered', () => {
		const built = report({ subject: { organisation: 'Auberg', asOf }, sentence: 'Schnell, aber kühl.', weights: {} });
		expect(built).toMatchObject({
			method: METHOD_VERSION,
			questionnaire: { id: 'executive', version: 'test' },
			subject: { organisation: 'Auberg', asOf },
			strategy: null,
			kpiEntries: { csat: { value: 80 } },
			kpiContexts: {},
			sentence: 'Schnell, aber kühl.',
			weights: null
		});
		expect(built.items.map(({ item }) => item)).toEqual(versioned().items.map(({ id }) => id));
	});

	it('is made of nulls without any answer', () => {
		for (const id of questionnaireIds) {
			const built = buildReport({ questionnaire: versioned(id), subject: { asOf }, answers: [], kpis: {} });
			expect(built.overall).toMatchObject({ score: null, stage: null });
			expect(built.recommendations).toEqual([]);
			expect(built.findings).toEqual([]);
		}
	});

	it('is the same to the byte for the same input, in whatever order the answers come', () => {
		for (const { sample, built } of samples) {
			const reversed = report({ ...sample, answers: [...sample.answers].reverse() });
			expect(canonicalJson(reversed)).toBe(canonicalJson(built));
		}
	});

	it('judges each reality-check item by its own verdict', () => {
		const [backed, bare] = [answersOf('reality-check', 4), { item: 'check.2', level: 4 as const }];
		const answers = withAnswers(
			backed,
			bare,
			{ item: 'check.3', level: 3 },
			{ item: 'check.4', level: 1 },
			{ item: 'check.5', notApplicable: true },
			{ item: 'check.6', dontKnow: true }
		);
		const built = report({ questionnaire: versioned('reality-check'), answers });
		expect(built.realityCheck?.verdicts.map(({ verdict }) => verdict)).toEqual([
			'clear-yes',
			'yes-without-fact',
			'partly',
			'no',
			'not-applicable',
			'dont-know'
		]);
		expect(built.realityCheck).toMatchObject({ clearYes: 1, of: 5 });
		const missing = report({ questionnaire: versioned('reality-check'), answers: backed.slice(1) });
		expect(missing.realityCheck?.verdicts[0]?.verdict).toBe('missing');
	});
});

describe('targets', () => {
	it('are 75 unless the declared strategy or the company says otherwise', () => {
		const lowered = (strategy?: 'customer' | 'product' | 'price') =>
			resolveTargets({ strategy }).lowered.map(({ dimension, sources }) => `${dimension} ${sources.join()}`);
		expect(lowered()).toEqual([]);
		expect(lowered('customer')).toEqual([]);
		expect(lowered('product')).toEqual([
			'understanding strategie alternative.1',
			'relationship strategie alternative.1'
		]);
		expect(lowered('price')).toEqual([
			'innovation strategie alternative.2',
			'relationship strategie alternative.2',
			'data-ai strategie alternative.2'
		]);
		expect(resolveTargets({}).byDimension.service).toEqual({ target: 75, reason: 'default' });
	});

	it('keep an explicit one, also where the strategy would lower it', () => {
		const { byDimension, lowered } = resolveTargets({ strategy: 'price', targets: { relationship: 75, service: 0 } });
		expect(byDimension.relationship).toEqual({ target: 75, reason: 'own' });
		expect(byDimension.service).toEqual({ target: 0, reason: 'own' });
		expect(byDimension.innovation).toEqual({ target: 40, reason: 'strategy' });
		expect(lowered.map(({ dimension }) => dimension)).toEqual(['innovation', 'data-ai']);
	});
});

describe('two different companies', () => {
	it('get different advice: the first three have nothing in common', () => {
		const firstThree = samples.flatMap(({ built }) => built.recommendations.slice(0, 3).map(({ id }) => id));
		expect(firstThree).toHaveLength(9);
		expect(new Set(firstThree).size).toBe(9);
	});

	it('read sentences without gaps in both languages', () => {
		for (const { built } of samples) {
			for (const { because } of built.recommendations) {
				for (const locale of locales) {
					expect(because[locale]).toMatch(/^[A-ZÄÖÜ].*[.?!]$/s);
					expect(because[locale]).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| ,/);
				}
			}
		}
	});
});

describe('the public form', () => {
	it('has exactly the fields of the contract', () => {
		for (const { built } of samples) {
			for (const locale of locales)
				expect(apiReportSchema.parse(toApiReport(built, locale))).toEqual(toApiReport(built, locale));
		}
		for (const id of questionnaireIds) {
			const empty = buildReport({ questionnaire: versioned(id), subject: { asOf }, answers: [], kpis: {} });
			expect(apiReportSchema.safeParse(toApiReport(empty, 'de')).error).toBeUndefined();
		}
	});

	it('speaks one language', () => {
		const [{ built }] = samples as [(typeof samples)[number]];
		expect(toApiReport(built, 'de').findings[0]?.statement).toBe(built.findings[0]?.statement.de);
		expect(toApiReport(built, 'en').recommendations[0]?.because).toBe(built.recommendations[0]?.because.en);
	});

	it('marks a KPI without interval and leaves out what is only shown', () => {
		const { kpis } = toApiReport(report({ kpis: { csat: { value: 80, target: 70, previous: { value: 75 } } } }), 'en');
		expect(kpis).toEqual({
			csat: { value: 80, interval: null, againstTarget: 'met', againstPrevious: 'better', noInterval: true }
		});
	});
});

describe('canonical JSON', () => {
	it('sorts keys at every depth, drops undefined and keeps the order of lists', () => {
		expect(canonicalJson({ b: [3, { z: 1, a: undefined, y: null }, 2], a: 'ä' })).toBe(
			'{"a":"ä","b":[3,{"y":null,"z":1},2]}'
		);
	});

	it('refuses what JSON has no word for', () => {
		expect(() => canonicalJson({ score: NaN })).toThrow();
		expect(() => canonicalJson([Infinity])).toThrow();
	});

	it('reads back as the same value, and does not depend on how it was built', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
				const written = canonicalJson(value);
				expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
				expect(canonicalJson(JSON.parse(written))).toBe(written);
			})
		);
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
				const reversed = Object.fromEntries(Object.entries(record).reverse());
				expect(canonicalJson(reversed)).toBe(canonicalJson(record));
			})
		);
	});
});
