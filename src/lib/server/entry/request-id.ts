import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isTrustedProxy } from '../throttle/client-address';

/** Long enough to be unique, short enough for a line of a log, and nothing that would mean something in one. */
const sane = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * Under which a request is found again in the log. A trusted proxy that numbered it already is followed, so that its log and ours name
 * the same; whatever anybody else sends is not.
 */
export function requestIdOf({ headers, socket }: IncomingMessage, trustedProxies: readonly string[]): string {
	const given = headers['x-request-id'];
	const isKept =
		typeof given === 'string' && sane.test(given) && isTrustedProxy(socket.remoteAddress ?? '', trustedProxies);
	return isKept ? given : randomUUID();
}
