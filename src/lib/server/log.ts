import pino, { type Logger } from 'pino';
import { config } from './config';
import { StorageError } from './db';

let shared: Logger | null = null;

/** One JSON line an event, to standard output. Events name what they log: no request, body or address goes in whole. */
export function log(): Logger {
	return (shared ??= pino({ level: config().logLevel, base: null }));
}

/**
 * Logs a failure of ours under the reference its reader was shown. The message is left out, because it may quote what
 * somebody typed; so is the address, because it may hold a key. The route and the stack say where it was.
 */
export function logFailure(requestId: string, route: string | null, status: number, error: unknown): void {
	const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
	const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
	const code = error instanceof StorageError ? error.code : undefined;
	log().error(
		{ requestId, route, status, error: name, code, stack: frames.map((line) => line.trim()) },
		'request failed'
	);
}
