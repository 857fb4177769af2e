import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/routes/read-form';

const post = (contentType: string, body: BodyInit) =>
	new Request('http://localhost/', {
		method: 'POST',
		headers: { 'content-type': contentType },
		body,
		...(body instanceof ReadableStream && { duplex: 'half' })
	});
const statusOf = (request: Request) =>
	readForm(request).then(
		() => 200,
		(reason: unknown) => (isHttpError(reason) ? reason.status : String(reason))
	);

describe('the body of a form', () => {
	it('is read as a browser sends it', async () => {
		const form = await readForm(post('application/x-www-form-urlencoded', 'note=gr%C3%BCn&empty='));
		expect([...form]).toEqual([
			['note', 'grün'],
			['empty', '']
		]);
	});

	it.each([
		['application/json', '{"note":"x"}'],
		['text/plain', 'note=x'],
		['multipart/form-data', 'without a boundary'],
		['multipart/form-data; boundary=x', 'no parts'],
		['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nbroken off']
	])('that is none (%s, %j) is the mistake of its sender', async (contentType, body) => {
		expect(await statusOf(post(contentType, body))).toBe(400);
	});

	it('whose sender hangs up is no failure of ours', async () => {
		const hungUp = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
		const body = new ReadableStream({ start: (controller) => controller.error(hungUp) });
		expect(await statusOf(post('application/x-www-form-urlencoded', body))).toBe(400);
	});

	it('that is cut off by a limit keeps the status of the limit', async () => {
		const body = new ReadableStream({ start: (controller) => controller.error(new RangeError('too large')) });
		expect(await statusOf(post('application/x-www-form-urlencoded', body))).toBe('RangeError: too large');
	});
});
