import { setTimeout as sleep } from 'node:timers/promises';
import { isEnding, onEnding } from '../entry/ending';

/** How often it looks where nothing was told, in milliseconds: what moves with answers or with time is seen then and no sooner. */
const lookMilliseconds = 20_000;

/** Between two looks at least, however much is told. */
const pauseMilliseconds = 1_000;

/** After how long a browser comes back whose stream has ended, in milliseconds: soon, or rarely where its session has too many. */
const returnMilliseconds = { soon: 2_000, rarely: 30_000 } as const;

/** Streams of one session that stay open; one more is told how things stand and ends. */
const streamsMax = 6;

/** What somebody waits for. */
export interface Watch {
	/** What a page would show of it now, as a text that differs when that does; null: they may not see it (any more). */
	look(): Promise<string | null>;
	/** Calls `wake` when it may have changed, until the function it returns is called. */
	follow(wake: () => void): () => void;
}

const openBySession = new Map<string, number>();

/** Ends each open stream: a process that was told to end waits for nobody who only watches. */
const ends = new Set<AbortController>();
onEnding(() => {
	for (const end of ends) end.abort();
});

/**
 * Server-sent events: what `look` gives, whenever that has changed. Each look asks for the rights anew, and the stream ends where there are none.
 * Nothing is said that whoever opens the page again and again would not see as early.
 */
export function watching(sessionId: string, watch: Watch): ReadableStream<Uint8Array> {
	const over = new AbortController();
	const events = eventsOf(sessionId, watch, over);
	const encoder = new TextEncoder();
	return new ReadableStream(
		{
			async pull(controller) {
				const { value, done } = await events.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
			async cancel() {
				over.abort();
				await events.return();
			}
		},
		// Nothing begins before somebody reads, as for a request that only asks for the head.
		{ highWaterMark: 0 }
	);
}

async function* eventsOf(sessionId: string, watch: Watch, over: AbortController): AsyncGenerator<string, void, void> {
	const isOneTooMany = count(sessionId, 1) > streamsMax;
	ends.add(over);
	let told = new AbortController();
	const unfollow = watch.follow(() => told.abort());
	try {
		yield `retry: ${returnMilliseconds[isOneTooMany ? 'rarely' : 'soon']}\n\n`;
		for (let shown: string | null = null; ;) {
			// What is told from here on is looked at again.
			told = new AbortController();
			// Where the database is away, the next look may tell more.
			const seen: string | null = await watch.look().catch(() => shown);
			if (seen === null) return;
			// A comment otherwise: proxies that close what is silent leave it open.
			yield seen === shown ? ':\n\n' : `data: ${seen}\n\n`;
			shown = seen;
			if (isOneTooMany || isEnding() || over.signal.aborted) return;
			await rest(pauseMilliseconds, over.signal);
			await rest(lookMilliseconds - pauseMilliseconds, AbortSignal.any([over.signal, told.signal]));
			if (over.signal.aborted) return;
		}
	} finally {
		unfollow();
		ends.delete(over);
		count(sessionId, -1);
	}
}

function count(sessionId: string, more: 1 | -1): number {
	const open = (openBySession.get(sessionId) ?? 0) + more;
	if (open === 0) openBySession.delete(sessionId);
	else openBySession.set(sessionId, open);
	return open;
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
	await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
