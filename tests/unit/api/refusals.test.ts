import { describe, expect, it } from 'vitest';
import { problemResponse } from '../../../src/lib/server/api/responses';
import { validBody, withAnswers, withKpis } from './bodies';
import { pathsOf, post, postText } from './call';

const churn = { customersAtStart: 400, customersLost: 12 };
const allZero = Object.fromEntries(
	['leadership', 'understanding', 'journey', 'innovation', 'relationship', 'service', 'data-ai', 'measurement'].map(
		(id) => [id, 0]
	)
);

describe('a body that cannot be read', () => {
	it.each([
		['broken JSON', '{"questionnaire": {', 'application/json', 400],
		['nothing', '', 'application/json', 400],
		['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400],
		['text', '{}', 'text/plain', 415],
		['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
		['a longer name that begins alike', '{}', 'application/jsonp', 415],
		['no content type', '{}', null, 415],
		['more than 1 MB', `"${'x'.repeat(1_000_000)}"`, 'application/json', 413]
	])('%s is refused', async (_, text, contentType, status) => {
		const answer = await postText(text, { contentType });
		expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
		expect(problemResponse.parse(answer.body)).toMatchObject({ status });
	});

	it('is refused without waiting for its end, whatever length it declared', async () => {
		let sent = 0;
		const endless = new ReadableStream({
			pull(controller) {
				sent += 100_000;
				controller.enqueue(new Uint8Array(100_000).fill(0x20));
			}
		});
		expect((await postText(endless)).status).toBe(413);
		expect(sent, 'a sender may finish, an endless one is left').toBeLessThan(17_000_000);
	});

	it('of exactly 1 MB is read', async () => {
		const json = JSON.stringify(validBody());
		const padded = json + ' '.repeat(1_000_000 - new TextEncoder().encode(json).length);
		expect((await postText(padded)).status).toBe(200);
	});

	it('with a character set is read', async () => {
		expect((await post(validBody(), { contentType: 'application/json; charset=utf-8' })).status).toBe(200);
	});
});

describe('a body that contradicts itself names the path', () => {
	it.each<[string, unknown, string]>([
		['no object', [], 'body'],
		['null', null, 'body'],
		['no questionnaire', validBody({ questionnaire: undefined }), 'questionnaire'],
		['an unknown questionnaire', validBody({ questionnaire: { id: 'nobody' } }), 'questionnaire.id'],
		['an unknown version', validBody({ questionnaire: { id: 'executive', version: 'ffff' } }), 'questionnaire.version'],
		['an unknown language', validBody({ locale: 'fr' }), 'locale'],
		['an unknown field', validBody({ surprise: 1 }), 'surprise'],
		['an unknown strategy', validBody({ strategy: 'luck' }), 'strategy'],
		['a day that is none', validBody({ subject: { asOf: '2026-02-30' } }), 'subject.asOf'],
		['a target of another dimension', validBody({ targets: { sales: 50 } }), 'targets.sales'],
		['a target above 100', validBody({ targets: { service: 101 } }), 'targets.service'],
		['a weight above 10', validBody({ weights: { service: 11 } }), 'weights.service'],
		['all weights 0', validBody({ weights: allZero }), 'weights'],
		['answers that are no list', validBody({ answers: {} }), 'answers'],
		['an unknown item', withAnswers({ item: 'check.99', level: 1 }), 'answers.0.item'],
		['an item twice', withAnswers({ item: 'check.1', level: 1 }, { item: 'check.1', level: 2 }), 'answers.1.item'],
		['a level out of range', withAnswers({ item: 'check.1', level: 5 }), 'answers.0.level'],
		['half a level', withAnswers({ item: 'check.1', level: 1.5 }), 'answers.0.level'],
		['a level as text', withAnswers({ item: 'check.1', level: '3' }), 'answers.0.level'],
		['a position out of range', withAnswers({ item: 'contrast.1', position: 8 }), 'answers.0.position'],
		['a position of a ladder', withAnswers({ item: 'check.1', position: 3 }), 'answers.0.position'],
		['a level of a contrast', withAnswers({ item: 'contrast.1', level: 3 }), 'answers.0.level'],
		['two kinds of answer', withAnswers({ item: 'check.1', level: 1, dontKnow: true }), 'answers.0'],
		['no kind of answer', withAnswers({ item: 'check.1' }), 'answers.0'],
		['false for true', withAnswers({ item: 'check.1', dontKnow: false }), 'answers.0.dontKnow'],
		[
			'an unreadable date of a fact',
			withAnswers({ item: 'check.1', level: 4, evidence: { what: 'A council', when: '12.3.2026' } }),
			'answers.0.evidence.when'
		],
		['a KPI that is none', withKpis({ revenue: { value: 1 } }), 'kpis.revenue'],
		['counts and value mixed', withKpis({ churn: { ...churn, value: 3 } }), 'kpis.churn'],
		['half of the counts', withKpis({ churn: { customersAtStart: 400 } }), 'kpis.churn'],
		[
			'more lost than there were',
			withKpis({ churn: { customersAtStart: 4, customersLost: 5 } }),
			'kpis.churn.customersLost'
		],
		['a negative count', withKpis({ nps: { promoters: -1, passives: 0, detractors: 0 } }), 'kpis.nps.promoters'],
		['half a person', withKpis({ csat: { satisfied: 1.5, answers: 3 } }), 'kpis.csat.satisfied'],
		['more satisfied than asked', withKpis({ csat: { satisfied: 4, answers: 3 } }), 'kpis.csat.satisfied'],
		['an absurd count', withKpis({ csat: { satisfied: 4, answers: 1e300 } }), 'kpis.csat.answers'],
		['an NPS above 100', withKpis({ nps: { value: 101 } }), 'kpis.nps.value'],
		['money without currency', withKpis({ clv: { value: 100 } }), 'kpis.clv'],
		[
			'a previous period with a target',
			withKpis({ churn: { ...churn, previous: { value: 3, target: 2 } } }),
			'kpis.churn.previous'
		],
		[
			'a previous period that contradicts itself',
			withKpis({ churn: { ...churn, previous: { customersAtStart: 1, customersLost: 2 } } }),
			'kpis.churn.previous.customersLost'
		]
	])('%s', async (_, body, path) => {
		const answer = await post(body);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
		problemResponse.parse(answer.body);
		expect(pathsOf(answer).some((named) => named === path || named.startsWith(`${path}.`))).toBe(true);
	});

	it('names everything that is wrong at once', async () => {
		const body = validBody({
			answers: [{ item: 'check.1', level: 9 }],
			kpis: { churn: { customersAtStart: -1, customersLost: 0 } },
			locale: 'xx'
		});
		const paths = pathsOf(await post(body));
		expect(paths).toEqual(expect.arrayContaining(['locale', 'answers.0.level']));
	});
});
