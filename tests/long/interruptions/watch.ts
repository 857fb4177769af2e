import { setTimeout as pause } from 'node:timers/promises';
import { Lost } from '../crash/actor';
import type { Crowd } from '../crash/crowd';
import { Gone, Unexpected } from '../product/browser';

/** Everybody at work on a product that is in trouble: whoever is refused tries again. */
export interface Watched {
	/** How often, by status; `none`: no answer. */
	readonly refusals: Readonly<Record<string, number>>;
	/** Refusals that say when to come again. */
	readonly saysWhen: number;
	/** What somebody found lost, in words. */
	readonly lost: readonly string[];
	stop(): Promise<void>;
}

export function watch({ actors, drop }: Crowd): Watched {
	const refusals: Record<string, number> = {};
	const lost: string[] = [];
	let [isOver, saysWhen] = [false, 0];
	const note = (error: unknown) => {
		if (error instanceof Lost) return lost.push(error.message);
		if (!(error instanceof Gone) && !(error instanceof Unexpected)) throw error;
		const what = error instanceof Unexpected ? String(error.status) : 'none';
		refusals[what] = (refusals[what] ?? 0) + 1;
		if (error instanceof Unexpected && error.retryAfter !== null) saysWhen += 1;
	};
	const working = actors.map(async ({ work }) => {
		while (!isOver) {
			await work(() => isOver).catch(note);
			await pause(50);
		}
	});
	return {
		refusals,
		lost,
		get saysWhen() {
			return saysWhen;
		},
		async stop() {
			isOver = true;
			await Promise.all(working);
			drop();
		}
	};
}
