import { setTimeout as pause } from 'node:timers/promises';
import { chance } from '../chance';
import { browser, Gone } from '../product/browser';
import type { Actor } from './actor';
import { assessor } from './assessments';
import type { Journal } from './check';
import { director } from './endings';
import { figureKeeper } from './figures';
import { importer } from './imports';
import { participants } from './participants';
import type { World } from './world';

const seats = 10;

/** Everybody who uses the product at the same time, and what they remember together. */
export interface Crowd {
	readonly actors: readonly Actor[];
	readonly journal: Journal;
	/** Drops connections to a process that is gone. */
	drop(): void;
}

export function crowd(world: World, port: number, seed: number): Crowd {
	const origin = `http://127.0.0.1:${port}`;
	const [guest, owner] = [browser(origin), browser(origin, world.cookie)];
	const taking = participants(guest, world.answered, seats, chance(seed + 1));
	const assessing = assessor(owner, chance(seed + 2));
	const keeping = figureKeeper(owner, world.base);
	const importing = importer(owner, world.importing.base);
	const directing = director(owner, world.base, world.toEnd, chance(seed + 3));
	return {
		actors: [...taking.seats, assessing, keeping, importing, directing],
		journal: {
			...{ world, participants: taking, assessed: assessing.assessed, months: keeping.months },
			...{ imported: importing.imported, directed: directing }
		},
		drop() {
			guest.close();
			owner.close();
		}
	};
}

/**
 * Until so many more acknowledgements have come, and some milliseconds besides: a process on a busy machine is killed in the midst of as much
 * work as on a quiet one.
 */
export async function untilBusy(people: Crowd, count: number, milliseconds: number): Promise<void> {
	const enough = countOf(people) + count;
	const deadline = Date.now() + 60_000;
	while (countOf(people) < enough && Date.now() < deadline) await pause(1);
	await pause(milliseconds);
}

/** How often the product acknowledged something to them, by what it was. */
export function acknowledgedBy({ actors }: Crowd): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const [what, count] of actors.flatMap(({ acknowledged }) => Object.entries(acknowledged))) {
		sum[what] = (sum[what] ?? 0) + count;
	}
	return sum;
}

/** How often, whatever it was. */
export function countOf(people: Crowd): number {
	return Object.values(acknowledgedBy(people)).reduce((all, count) => all + count, 0);
}

/** How often nobody answered. */
export function unknownTo({ actors }: Crowd): number {
	return actors.reduce((count, { unknown }) => count + unknown, 0);
}

/** What somebody found lost, in words; null: merely the process is gone. */
export function notMerelyGone(error: unknown): string | null {
	if (error instanceof Gone) return null;
	return error instanceof Error ? error.message : String(error);
}

/** One survey has results from the beginning, so that files of them can be ordered. */
export async function publishOne({ base, cookie, toEnd: [roundId] }: World, port: number): Promise<void> {
	const owner = browser(`http://127.0.0.1:${port}`, cookie);
	await owner.send(`${base}/rounds/${roundId}/end`, {});
	const deadline = Date.now() + 60_000;
	while ((await owner.ask('GET', `${base}/rounds/${roundId}/results/export`)).status !== 200) {
		if (Date.now() > deadline) throw new Error('A survey was not published within a minute.');
		await pause(50);
	}
	owner.close();
}
