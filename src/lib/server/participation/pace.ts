import { inArray, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../canonical-json';
import type { Database } from '../db';
import { rateLimits } from '../db/schema';
import { logJobFailure } from '../log';
import type { Attempt } from '../throttle';
import { limitOf } from '../throttle/limits';

const millisecondsADay = 86_400_000;

/** How often one person may begin anew in a day; each time leaves a draft until the round closes. */
const draftsMax = 20;

interface Count {
	/** Counted here, and not told to the others yet. */
	own: number;
	/** As the database had it when it was last asked. */
	shared: number;
	readonly endsAt: number;
}

/** How often participants' links are used, by process, and added up with what the others have counted. */
export interface Pace {
	/** Counts something done under a draft's key or a receipt: by whoever holds it, and never by an address. Guards this process alone. */
	ofChange(hash: string, now?: number): Attempt;
	/** Counts that somebody begins by a link; a group's may be used by all whom it was given to, and more than once. */
	ofBeginning(tokenHash: string, headcount: number, now?: number): Attempt;
	/**
	 * Adds what was counted here to the database and learns what others have counted. Rows rise together, in random order and minutes after
	 * the use, and end with the day: one that rose with each use would be written right beside the draft it led to, and could be
	 * joined with it (`docs/method.md` §9, M9.storage).
	 */
	share(database: Database, now?: number): Promise<void>;
}

export function newPace(): Pace {
	const changes = new LRUCache<string, Count>({ max: 50_000 });
	const beginnings = new LRUCache<string, Count>({ max: 50_000 });
	return {
		ofChange(hash, now = Date.now()) {
			const limit = limitOf('participant-link');
			if (limit === null) return { allowed: true };
			return count(changes, hash, { attemptsMax: limit.attempts, now, endsAt: now + limit.minutes * 60_000 });
		},
		ofBeginning(tokenHash, headcount, now = Date.now()) {
			// The day's end says nothing of when a link was used.
			const endsAt = (Math.floor(now / millisecondsADay) + 1) * millisecondsADay;
			return count(beginnings, sha256(`begin ${tokenHash}`), { attemptsMax: draftsMax + 5 * headcount, now, endsAt });
		},
		async share(database, now = Date.now()) {
			const told = [...beginnings.entries()]
				.filter(([, { own, endsAt }]) => own > 0 && endsAt > now)
				.map(([key, counted]) => ({ key, counted, own: counted.own }));
			if (told.length === 0) return;
			const totals = await database.withScope({ system: true }, async (transaction) => {
				const values = told.map(({ key, counted, own }) => ({ key, count: own, resetsAt: new Date(counted.endsAt) }));
				const isOver = sql`${rateLimits.resetsAt} <= ${new Date(now).toISOString()}::timestamptz`;
				for (let start = 0; start < values.length; start += rowsMax) {
					await transaction
						.insert(rateLimits)
						.values(shuffled(values.slice(start, start + rowsMax)))
						.onConflictDoUpdate({
							target: rateLimits.key,
							set: {
								count: sql`case when ${isOver} then excluded.count else ${rateLimits.count} + excluded.count end`,
								resetsAt: sql`excluded.resets_at`
							}
						});
				}
				const keys = told.map(({ key }) => key);
				return transaction.select().from(rateLimits).where(inArray(rateLimits.key, keys));
			});
			const byKey = new Map(totals.map((row) => [row.key, row.count]));
			for (const { key, counted, own } of told) {
				counted.own -= own;
				counted.shared = byKey.get(key) ?? counted.shared + own;
			}
		}
	};
}

/** Rows a statement writes. */
const rowsMax = 1_000;

interface Limit {
	readonly attemptsMax: number;
	readonly now: number;
	readonly endsAt: number;
}

function count(counts: LRUCache<string, Count>, key: string, { attemptsMax, now, endsAt }: Limit): Attempt {
	const known = counts.get(key);
	const counted = known && known.endsAt > now ? known : { own: 0, shared: 0, endsAt };
	counted.own += 1;
	counts.set(key, counted);
	if (counted.own + counted.shared <= attemptsMax) return { allowed: true };
	return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((counted.endsAt - now) / 1_000)) };
}

/** Those of one key after another: which came first must not show. */
function shuffled<Row>(rows: readonly Row[]): Row[] {
	return rows
		.map((row) => ({ row, place: Math.random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ row }) => row);
}

/** This process's own. */
export const pace = newPace();

/** Between two times of telling the others, in milliseconds: some minutes, never the same. */
const pauseMilliseconds = { least: 60_000, greatest: 180_000 } as const;

/** Tells the other processes every few minutes until the function it returns is called. What fails is told the next time. */
export function sharePace(database: () => Promise<Database>): () => void {
	let timer: NodeJS.Timeout | undefined;
	const wait = () => {
		const { least, greatest } = pauseMilliseconds;
		timer = setTimeout(() => void tell(), least + Math.random() * (greatest - least));
		timer.unref();
	};
	const tell = async () => {
		await database()
			.then((opened) => pace.share(opened))
			.catch((error: unknown) => logJobFailure('adding up how often links were used', error));
		wait();
	};
	wait();
	return () => clearTimeout(timer);
}
