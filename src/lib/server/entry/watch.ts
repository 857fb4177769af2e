import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config';
import { log } from '../log';
import { metrics } from '../metrics';
import { routeOf } from './route';

/** From here on a request is slow, in milliseconds. */
const slowFrom = 1000;

/** Asked every few seconds by whoever supervises the process: a line each would hide the others. */
const probes = new Set(['/healthz', '/readyz', '/metrics']);

/** Counts and measures a request when its answer has gone out, and writes the line that `LOG_REQUESTS` asks for. */
export function watch(
	request: IncomingMessage,
	response: ServerResponse,
	about: { readonly requestId: string; readonly pathname: string },
	logRequests: Config['logRequests']
): void {
	const begin = performance.now();
	response.once('close', () => {
		const milliseconds = performance.now() - begin;
		const { name: route, isQuiet } = routeOf(request, about.pathname);
		const method = request.method ?? '';
		const status = response.writableFinished ? response.statusCode : null;
		const { requests, requestSeconds } = metrics();
		requests.inc({ route, method, status: status === null ? 'aborted' : `${Math.floor(status / 100)}xx` });
		// An open ear lasts as long as somebody listens: no measure of anything.
		if (isStream(response)) return;
		requestSeconds.observe({ route }, milliseconds / 1000);
		if (isQuiet || logRequests === 'none' || probes.has(route)) return;
		if (logRequests === 'slow' && milliseconds < slowFrom) return;
		log().info({ requestId: about.requestId, method, route, status, ms: Math.round(milliseconds) }, 'request');
	});
}

function isStream(response: ServerResponse): boolean {
	return String(response.getHeader('content-type')).startsWith('text/event-stream');
}
