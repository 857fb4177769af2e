import { LRUCache } from 'lru-cache';
import { limitOf } from '../throttle/limits';
import type { Attempt } from '../throttle';

const millisecondsADay = 86_400_000;

/** How often one person may begin anew in a day; each time leaves a draft until the round closes. */
const draftsMax = 20;

interface Count {
	attempts: number;
	readonly endsAt: number;
}

/**
 * Counted in this process's memory and nowhere else: a row of the database that rises whenever a link is used would tell when, and by
 * its transaction with which draft.
 */
const counts = new LRUCache<string, Count>({ max: 50_000, ttl: millisecondsADay });

/** Counts something done under a draft's key or a receipt: by whoever holds it, and never by an address. */
export function paceOf(hash: string): Attempt {
	const limit = limitOf('participant-link');
	return limit === null ? { allowed: true } : count(`change ${hash}`, limit.attempts, limit.minutes * 60_000);
}

/** Counts that somebody begins by a link; a group's may be used by all whom it was given to, and more than once. */
export function paceOfBeginning(tokenHash: string, headcount: number): Attempt {
	return count(`begin ${tokenHash}`, draftsMax + 5 * headcount, millisecondsADay);
}

function count(key: string, attemptsMax: number, milliseconds: number): Attempt {
	const now = Date.now();
	const known = counts.get(key);
	const counted = known && known.endsAt > now ? known : { attempts: 0, endsAt: now + milliseconds };
	counted.attempts += 1;
	counts.set(key, counted);
	if (counted.attempts <= attemptsMax) return { allowed: true };
	return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((counted.endsAt - now) / 1_000)) };
}
