import pino, { type Logger } from 'pino';
import { config } from './config';
import { storageCodeOf } from './db';

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
	log().error({ requestId, route, status, ...whereOf(error) }, 'request failed');
}

/** Whether a request merely ended because its sender has gone: no failure of ours, and anybody could fill the log with it. */
export function isBrokenOff(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted';
}

/** Logs that a job of the program failed, with no more of the error than of a request's. */
export function logJobFailure(job: string, error: unknown): void {
	log().error({ job, ...whereOf(error) }, 'job failed');
}

function whereOf(error: unknown) {
	const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
	const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
	const code = storageCodeOf(error) ?? undefined;
	return { error: name, code, stack: frames.map((line) => line.trim()) };
}
