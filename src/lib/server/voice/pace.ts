import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../canonical-json';
import type { Attempt } from '../throttle';
import { type Limit, limitOf } from '../throttle/limits';
import { subscriberOf } from '../throttle/subscriber';

interface Count {
	count: number;
	readonly endsAt: number;
}

/**
 * How often forms for customers are used, in this process alone. Neither an address nor its hash, nor when somebody answered, ever reaches
 * the database: beside the few answers that wait there it would say whose they are. So it does not reach other processes either; where there are
 * several, the proxy sends all that comes for a form to the same (`docs/operations.md`). Bounded: what has not been used for longest is forgotten.
 */
export interface VoicePace {
	/** Counts an answer by somebody at this address to a form: generous, as many customers may share the address of a shop. */
	ofClient(formId: string, address: string, now?: number): Attempt;
	/** Counts an answer to a form by whomever: how many those of this hour are, and whether there is room for one more. */
	ofForm(formId: string, now?: number): { readonly count: number; readonly attempt: Attempt };
	/** How many answers to a form were counted in this hour; counts nothing. */
	soFar(formId: string, now?: number): number;
}

export function newVoicePace(): VoicePace {
	const clients = new LRUCache<string, Count>({ max: 50_000 });
	const forms = new LRUCache<string, Count>({ max: 10_000 });
	/** Nobody outside this process can say which address a key stands for. */
	const salt = randomBytes(32).toString('base64url');
	return {
		ofClient(formId, address, now = Date.now()) {
			return countOne(clients, sha256(`${salt} ${formId} ${subscriberOf(address)}`), limitOf('voice-address'), now)
				.attempt;
		},
		ofForm(formId, now = Date.now()) {
			return countOne(forms, formId, limitOf('voice-form'), now);
		},
		soFar(formId, now = Date.now()) {
			const known = forms.get(formId);
			return known && known.endsAt > now ? known.count : 0;
		}
	};
}

function countOne(counts: LRUCache<string, Count>, key: string, limit: Limit | null, now: number) {
	const minutes = limit?.minutes ?? 60;
	const known = counts.get(key);
	const counted = known && known.endsAt > now ? known : { count: 0, endsAt: now + minutes * 60_000 };
	counted.count += 1;
	counts.set(key, counted);
	const isAllowed = limit === null || counted.count <= limit.attempts;
	const retryAfterSeconds = Math.max(1, Math.ceil((counted.endsAt - now) / 1_000));
	const attempt: Attempt = isAllowed ? { allowed: true } : { allowed: false, retryAfterSeconds };
	return { count: counted.count, attempt };
}

/** This process's own. */
export const voicePace = newVoicePace();
