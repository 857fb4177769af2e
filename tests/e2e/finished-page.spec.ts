import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from './fixtures';

/** An assessment with one answer and its report, made by plain forms. Returns its address. */
async function finished(request: APIRequestContext, origin: string): Promise<string> {
	const send = (path: string, form: Record<string, string>) =>
		request.post(path, { form, headers: { origin, accept: 'text/html' }, maxRedirects: 0 });
	const started = await send('/check/start', { questionnaire: 'reality-check', organisation: 'Acme' });
	const address = (started.headers()['location'] ?? '').split('/').slice(0, 3).join('/');
	await send(`${address}/save`, { 'value.check.1': 'level-2' });
	expect((await send(`${address}/review`, {})).headers()['location']).toBe(`${address}/report`);
	return address;
}

test('a report read again is the same page, never another person’s, and gone once it is deleted', async ({
	request,
	baseURL
}) => {
	const origin = baseURL ?? '';
	const read = (address: string, language = 'en'): Promise<APIResponse> =>
		request.get(`${address}/report`, { headers: { 'accept-language': language } });
	const address = await finished(request, origin);
	const first = await read(address);
	const again = await read(address);
	expect(await again.text()).toBe(await first.text());
	for (const header of ['cache-control', 'content-security-policy', 'content-type', 'referrer-policy', 'x-robots-tag'])
		expect(again.headers()[header], header).toBe(first.headers()[header]);

	expect(await (await read(address, 'de')).text()).toContain('<html lang="de"');
	const other = await finished(request, origin);
	const others = await (await read(other)).text();
	expect(others).toContain(other);
	expect(others).not.toContain(address);

	await request.post(`${address}/delete`, { form: {}, headers: { origin } });
	expect((await read(address)).status()).toBe(404);
	expect((await read(other)).status()).toBe(200);
});

test('pages travel compressed to whoever takes that, and to nobody else', async ({ request, baseURL }) => {
	const address = await finished(request, baseURL ?? '');
	const read = async (path: string, encodings: string) => {
		const answer = await request.get(path, { headers: { 'accept-encoding': encodings } });
		const { 'content-encoding': encoding = null, vary } = answer.headers();
		expect(vary).toContain('Accept-Encoding');
		return { encoding, text: await answer.text() };
	};
	for (const path of [`${address}/report`, `${address}/review`]) {
		const plain = await read(path, 'identity');
		expect(plain.encoding).toBeNull();
		expect(await read(path, 'gzip, br')).toEqual({ encoding: 'br', text: plain.text });
		expect(await read(path, 'gzip, br;q=0')).toEqual({ encoding: 'gzip', text: plain.text });
		expect(await read(path, 'deflate')).toEqual(plain);
	}
});
