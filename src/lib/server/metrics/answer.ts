import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config';
import { noteRoute } from '../entry/route';
import { log } from '../log';
import { gather } from './gather';

/** What proxies add: with one of these the request did not begin on this machine. */
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/**
 * For the entry: answers `/metrics` to programs of this machine and to whoever brings `METRICS_TOKEN`; false, and nothing done, for
 * everybody else, to whom there is no such address.
 */
export function answerMetrics(
	request: IncomingMessage,
	response: ServerResponse,
	settings: Pick<Config, 'metricsToken' | 'dataDir'>
): boolean {
	const isReading = request.method === 'GET' || request.method === 'HEAD';
	if (!isReading || !(isFromHere(request) || bringsToken(request, settings.metricsToken))) return false;
	noteRoute(request, '/metrics');
	response.setHeader('cache-control', 'no-store');
	gather(settings.dataDir).then(
		({ text, type }) => {
			response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
			response.end(request.method === 'GET' ? text : undefined);
		},
		() => {
			log().error('metrics could not be gathered');
			response.writeHead(500).end();
		}
	);
	return true;
}

/** The name is asked too: a proxy that adds nothing passes on the one of this site, and so does a website that claims to lie on this machine. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
	const isLocal = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
	const isNamedLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
	return isLocal && isNamedLocal && !forwarding.some((name) => name in headers);
}

function bringsToken({ headers }: IncomingMessage, token: string | null): boolean {
	const [, brought] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
	// Hashes, as the comparison needs equal lengths and should not tell by its duration how much was right.
	return token !== null && brought !== undefined && timingSafeEqual(hashOf(brought), hashOf(token));
}

function hashOf(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
