import { describe, expect, it } from 'vitest';
import { dimensionIds, questionnaireIds } from '../../../src/lib/core/catalogue/types';
import { apiReportSchema } from '../../../src/lib/core/report/response';
import { questionnaireListResponse, questionnaireResponse } from '../../../src/lib/server/api/responses';
import { validBody } from './bodies';
import { get, post } from './call';

describe('GET questionnaires', () => {
	it('lists all with version, title, minutes and number of items', async () => {
		const { status, body } = await get.questionnaires();
		expect(status).toBe(200);
		const list = questionnaireListResponse.parse(body);
		expect(list.map(({ id, itemCount }) => [id, itemCount])).toEqual([
			['executive', 22],
			['reality-check', 6],
			['focus-or-obsession', 10],
			['full', 44],
			['pulse', 24]
		]);
	});

	it.each(questionnaireIds)('shows %s whole, and nothing besides', async (id) => {
		const { status, body } = await get.questionnaire(id);
		expect(status).toBe(200);
		const questionnaire = questionnaireResponse.parse(body);
		expect(questionnaire, 'the schema says all there is').toEqual(body);
		expect(questionnaire.dimensions.map((dimension) => dimension.id)).toEqual(dimensionIds);
		for (const item of questionnaire.items) {
			expect(item.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
			expect(item.kind === 'contrast' ? item.poles?.length : item.levels?.length).toBe(
				item.kind === 'contrast' ? 2 : 5
			);
		}
	});

	it.each(['full-of-questions', 'constructor', '__proto__', ''])('knows no questionnaire "%s"', async (id) => {
		const { status, headers } = await get.questionnaire(id);
		expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
	});
});

describe('POST reports', () => {
	it.each(questionnaireIds)('answers a full body for %s in the shape of the contract', async (id) => {
		const { status, body } = await post(validBody({}, id));
		expect([status, apiReportSchema.safeParse(body).error]).toEqual([200, undefined]);
	});

	it('gives the same bytes for the same body', async () => {
		const [one, other] = [await post(validBody()), await post(validBody())];
		expect(one.text).toBe(other.text);
	});

	it('does not mind the order of the answers', async () => {
		const body = validBody();
		expect((await post({ ...body, answers: body.answers.toReversed() })).text).toBe((await post(body)).text);
	});

	it.each(questionnaireIds)('answers no answers at all for %s with nulls', async (id) => {
		const { status, body } = await post({ questionnaire: { id }, locale: 'de', answers: [] });
		expect(status).toBe(200);
		const report = apiReportSchema.parse(body);
		expect(report.overall).toMatchObject({ score: null, stage: null });
		expect(report.dimensions.map(({ id: dimension, score }) => [dimension, score])).toEqual(
			dimensionIds.map((dimension) => [dimension, null])
		);
		expect(report.position).toBeNull();
		expect([report.contrasts, report.kpis, report.recommendations]).toEqual([[], {}, []]);
	});

	it('names today where the body names no day', async () => {
		const before = new Date().toISOString().slice(0, 10);
		const { subject } = apiReportSchema.parse((await post(validBody({ subject: { unit: 'Tools' } }))).body);
		const after = new Date().toISOString().slice(0, 10);
		expect([before, after]).toContain(subject.asOf);
		expect(subject).toEqual({ unit: 'Tools', asOf: subject.asOf });
	});

	it('answers in the language that is asked for', async () => {
		const [german, english] = [await post(validBody({ locale: 'de' })), await post(validBody({ locale: 'en' }))];
		const texts = ({ body }: typeof german) =>
			apiReportSchema.parse(body).recommendations.map(({ firstStep }) => firstStep);
		expect(texts(german).length).toBeGreaterThan(0);
		expect(texts(german)).not.toEqual(texts(english));
	});

	it('takes the current version by its name', async () => {
		const { version } = questionnaireResponse.parse((await get.questionnaire('executive')).body);
		const { status, body } = await post(validBody({ questionnaire: { id: 'executive', version } }));
		expect([status, apiReportSchema.parse(body).questionnaire]).toEqual([200, { id: 'executive', version }]);
	});

	it.each([
		[
			'below level 3',
			{ item: 'check.1', level: 2, evidence: { what: 'Talks with twelve customers', when: '2026-03-12' } }
		],
		[
			'on an item that takes none',
			{ item: 'contrast.1', position: 4, evidence: { what: 'Something', when: '2026-03' } }
		],
		[
			'with a link that leads nowhere',
			{ item: 'check.1', level: 4, evidence: { what: 'A council', link: 'javascript:alert(1)' } }
		],
		['that is too short', { item: 'check.1', level: 4, evidence: { what: 'Yes' } }],
		['from the future', { item: 'check.1', level: 4, evidence: { what: 'Talks with customers', when: '2031-01-01' } }]
	])('keeps a fact %s as a note', async (_, answer) => {
		expect((await post(validBody({ answers: [answer] }))).status).toBe(200);
	});

	it('computes a KPI whose denominator is zero to null', async () => {
		const kpis = {
			churn: { customersAtStart: 0, customersLost: 0 },
			nps: { promoters: 0, passives: 0, detractors: 0 }
		};
		const report = apiReportSchema.parse((await post(validBody({ kpis }))).body);
		const nothing = { value: null, interval: null, againstTarget: null, againstPrevious: null };
		expect(report.kpis).toMatchObject({ churn: nothing, nps: nothing });
	});

	it('computes the worked example of NPS', async () => {
		const kpis = { nps: { promoters: 15, passives: 12, detractors: 9 } };
		const { nps } = apiReportSchema.parse((await post(validBody({ kpis }))).body).kpis;
		expect(nps?.value).toBeCloseTo(16.667, 3);
		expect(nps?.interval?.[0]).toBeCloseTo(-9.529601, 5);
		expect(nps?.interval?.[1]).toBeCloseTo(40.298833, 5);
	});
});
