import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { privacy } from '../../../src/lib/server/hooks/privacy';

const headersOf = async (path: string, route: string | null, own: Record<string, string> = {}) => {
	const event: Partial<RequestEvent> = { url: new URL(path, 'http://localhost'), route: { id: route as '/' } };
	const response = await privacy({
		event: event as RequestEvent,
		resolve: async () => new Response('', { headers: own })
	});
	return response.headers;
};

describe('what lies under the address of an assessment', () => {
	it.each([
		['/check/AAAAAAAAAAAAAAAAAAAAAA', '/check/[key=key]'],
		['/check/AAAAAAAAAAAAAAAAAAAAAA/nothing', null],
		['/%63heck/AAAAAAAAAAAAAAAAAAAAAA/download', '/check/[key=key]/download'],
		['/chec%6B/AAAAAAAAAAAAAAAAAAAAAA', '/check/[key=key]']
	])('is kept nowhere, however the address is written: %s', async (path, route) => {
		const headers = await headersOf(path, route, { 'cache-control': 'max-age=60' });
		expect(headers.get('cache-control')).toBe('private, no-store');
		expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});

	it('is nothing else: other pages may be kept and found', async () => {
		const headers = await headersOf('/imprint', '/[page=operatorPage]');
		expect(headers.get('cache-control')).toBe('private, no-cache');
		expect(headers.has('x-robots-tag')).toBe(false);
	});
});
