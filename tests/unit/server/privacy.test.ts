import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { privacy } from '../../../src/lib/server/hooks/privacy';

const somebody = { user: {}, session: {} } as App.Locals['signedIn'];

const headersOf = async (route: string | null, signedIn: App.Locals['signedIn'] = null, own = {}) => {
	const locals: App.Locals = { locale: 'de', requestId: 'a-request', clientAddress: '', signedIn };
	const event: Partial<RequestEvent> = { locals, route: { id: route as '/' } };
	const response = await privacy({
		event: event as RequestEvent,
		resolve: async () => new Response('', { headers: own })
	});
	return response.headers;
};

describe('a page of one person', () => {
	it.each([
		'/check/[key=key]',
		'/check/[key=key]/download',
		'/reset/[token]',
		'/verify/[token]',
		'/invitation/[token]',
		'/login',
		'/account/sessions',
		'/o/[organisation]/audit/export',
		'/a/route/nobody/has/thought/of',
		null
	])('is kept nowhere: %s', async (route) => {
		const headers = await headersOf(route, null, { 'cache-control': 'max-age=60' });
		expect(headers.get('cache-control')).toBe('private, no-store');
		expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});
});

describe('a page for everybody', () => {
	it.each(['/[page=operatorPage]', '/(static)/[locale=locale]/method', '/api/v1/questionnaires'])(
		'may be kept and found, but not once it is made for somebody logged in: %s',
		async (route) => {
			const headers = await headersOf(route);
			expect(headers.get('cache-control')).toBe('private, no-cache');
			expect(headers.has('x-robots-tag')).toBe(false);
			expect((await headersOf(route, null, { 'cache-control': 'max-age=60' })).get('cache-control')).toBe('max-age=60');
			expect((await headersOf(route, somebody)).get('cache-control')).toBe('private, no-store');
		}
	);
});
