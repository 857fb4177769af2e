import { expect, test } from './fixtures';

/** What only the running server shows: the framework and the entry in front of the routes. The rules are in tests/unit/api. */

const problemType = /^application\/problem\+json/;

test('a report from a list of questions, without an account', async ({ request }) => {
	const list: { id: string }[] = await (await request.get('/api/v1/questionnaires')).json();
	expect(list.map(({ id }) => id)).toEqual(['executive', 'reality-check', 'focus-or-obsession', 'full', 'pulse']);
	const { items }: { items: { id: string }[] } = await (
		await request.get('/api/v1/questionnaires/reality-check')
	).json();
	const answers = items.map(({ id }) => ({ item: id, level: 2 }));
	const data = { questionnaire: { id: 'reality-check' }, locale: 'de', subject: { asOf: '2026-05-15' }, answers };
	const [one, other] = [
		await request.post('/api/v1/reports', { data }),
		await request.post('/api/v1/reports', { data })
	];
	expect(one.status()).toBe(200);
	expect(await one.json()).toMatchObject({ overall: { score: 50 }, realityCheck: { clearYes: 0, of: 6 } });
	expect(await one.body()).toEqual(await other.body());
});

for (const [what, path, method, status] of [
	['an unknown questionnaire', '/api/v1/questionnaires/nobody', 'GET', 404],
	['an unknown address', '/api/v1/nowhere', 'GET', 404],
	['an unknown version of the API', '/api/v9', 'POST', 404],
	['a method that is not taken', '/api/v1/reports', 'GET', 405],
	['another one', '/api/v1/questionnaires', 'DELETE', 405]
] as const) {
	test(`${what} is a problem`, async ({ request }) => {
		const response = await request.fetch(path, { method, data: method === 'POST' ? {} : undefined });
		expect(response.status()).toBe(status);
		expect(response.headers()['content-type']).toMatch(problemType);
		expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
		if (status === 405) expect(response.headers()['allow']).toBeTruthy();
	});
}

for (const [what, data, contentType, status] of [
	['broken JSON', '{"questionnaire":', 'application/json', 400],
	['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
	['text', 'hello', 'text/plain', 415],
	['more than 1 MB', `"${'x'.repeat(1_100_000)}"`, 'application/json', 413],
	['more than the server itself would take', `"${'x'.repeat(6_000_000)}"`, 'application/json', 413],
	['nothing that was asked for', '{}', 'application/json', 422]
] as const) {
	test(`${what} is refused as a problem`, async ({ request }) => {
		const headers = { 'content-type': contentType };
		const response = await request.post('/api/v1/reports', { data: Buffer.from(data), headers });
		expect(response.status()).toBe(status);
		expect(response.headers()['content-type']).toMatch(problemType);
		expect(await response.json()).toMatchObject({ status });
	});
}

test('the process says that it lives and that it is ready', async ({ request }) => {
	expect((await request.get('/healthz')).status()).toBe(200);
	expect((await request.get('/readyz')).status()).toBe(200);
});

test('the OpenAPI document is there', async ({ request }) => {
	expect(await (await request.get('/api/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.1' });
});
