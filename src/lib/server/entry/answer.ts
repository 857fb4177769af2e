import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { refuseBody } from '../api/gate';
import { parseAddress } from '$lib/core/address';
import type { Config } from '../config';
import { answerMetrics } from '../metrics/answer';
import { setHeaders } from './headers';
import type { PrerenderedPages } from './prerendered';
import { requestIdOf } from './request-id';
import { noteRoute } from './route';
import { refuseLargeSheet } from './sheet-limit';
import { watch } from './watch';

/** The framework's handler, as the adapter builds it. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** Where forms are accepted from, and whether somebody said so. */
export type OriginSettings = Pick<Config, 'origin' | 'originIsAssumed'>;

type EntrySettings = OriginSettings & Pick<Config, 'trustedProxies' | 'logRequests' | 'metricsToken' | 'dataDir'>;

/**
 * Instead of the language: no route begins like this, so the framework answers with its page for 404 in the reader's
 * language. The rest of the address stays, as the page finds its files relative to it.
 */
const nowhere = '/404';

/** What stands in front of the framework: headers on everything, the process's health, the prerendered pages. */
export function answerWith(handler: Handler, pages: PrerenderedPages, settings: EntrySettings): RequestListener {
	const isSecure = settings.origin.startsWith('https:');
	return (request, response) => {
		const target = targetOf(request);
		const pathname = target ? decoded(target.pathname) : '/';
		setHeaders(response, pathname, isSecure);
		number(request, response, pathname, settings);
		if (!target) return void response.writeHead(400, { connection: 'close' }).end();
		request.url = target.pathname + target.search;
		if (pathname === '/healthz') return answerHealth(request, response);
		if (pathname === '/metrics' && answerMetrics(request, response, settings)) return;
		if (leadToOrigin(request, response, settings)) return;
		if (refuseBody(request, response)) return;
		if (refuseLargeSheet(request, response, pathname)) return;
		if (pages.serve(request, response, pathname)) return noteRoute(request, pathname.replace(/\/$/, '') || '/');
		if (pages.isInternal(pathname)) request.url = request.url.replace(/^\/[^/?#]*/, nowhere);
		handler(request, response, () => response.writeHead(404).end());
	};
}

/** Gives the request the id that its answer, its error page and the log name; the hooks read it where a proxy would have put it. */
function number(
	request: IncomingMessage,
	response: ServerResponse,
	pathname: string,
	{ trustedProxies, logRequests }: EntrySettings
): void {
	const requestId = requestIdOf(request, trustedProxies);
	request.headers['x-request-id'] = requestId;
	response.setHeader('x-request-id', requestId);
	watch(request, response, { requestId, pathname }, logRequests);
}

/** Without ORIGIN forms are accepted from `localhost` only: whoever opens this machine by its number is led there. */
function leadToOrigin(request: IncomingMessage, response: ServerResponse, settings: OriginSettings): boolean {
	const { host = '' } = request.headers;
	const isByNumber = /^(127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
	const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
	if (!settings.originIsAssumed || !isByNumber || !isPage) return false;
	response.writeHead(307, { location: `${settings.origin}${request.url}` }).end();
	return true;
}

/**
 * What is asked for, with `..` and its like resolved, so that whatever is checked here is what the framework will answer. null: no
 * address of ours, as in `OPTIONS *`. A client may name the server in front of the path; whatever it names, it is this one.
 */
function targetOf({ url = '/' }: IncomingMessage): URL | null {
	const path = url.replace(/^https?:\/\/[^/?#]*/i, '');
	if (!path.startsWith('/') && path === url) return null;
	return parseAddress(`http://localhost${path.startsWith('/') ? '' : '/'}${path}`);
}

/** As the framework will read it: otherwise `/%64e` would lead past the check for `/de`. */
function decoded(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

/** The process lives; the database is not asked (`/readyz` does). */
function answerHealth(request: IncomingMessage, response: ServerResponse): void {
	const isReading = request.method === 'GET' || request.method === 'HEAD';
	noteRoute(request, '/healthz');
	response.setHeader('cache-control', 'no-store');
	if (!isReading) response.setHeader('allow', 'GET, HEAD');
	response.writeHead(isReading ? 200 : 405, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(request.method === 'GET' ? 'ok' : undefined);
}
