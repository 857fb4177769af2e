import { setTimeout as pause } from 'node:timers/promises';
import { compare } from '../crash/check';
import { crowd, countOf, publishOne, unknownTo, untilBusy } from '../crash/crowd';
import { prepare } from '../crash/world';
import { browser } from '../product/browser';
import { watch } from './watch';

/** The database server goes in the midst of work and comes back; nobody touches the product. */
export interface Outage {
	readonly secondsAway: number;
	/** What people got while it was away and just after, by status; `none`: no answer. */
	readonly refusals: Readonly<Record<string, number>>;
	/** Refusals with 503 that say when to come again. */
	readonly saysWhen: number;
	/** What `/readyz` said meanwhile. */
	readonly readiness: readonly number[];
	/** From the server’s return until something was acknowledged again. */
	readonly recoveryMilliseconds: number;
	readonly acknowledged: { readonly before: number; readonly after: number };
	readonly unknown: number;
	readonly broken: readonly string[];
}

export async function outage(secondsAway: number, seed: number): Promise<Outage> {
	const { stage, world } = await prepare('postgres', { personal: 100, surveysToEnd: 8, answersEach: 60 });
	try {
		const product = await stage.start();
		const people = crowd(world, stage.port, seed);
		await publishOne(world, stage.port);
		const seen = watch(people);
		await untilBusy(people, 150, 0);
		const before = countOf(people);
		await stage.place.outage?.begin();
		const readiness = await readinessFor(product.origin, secondsAway);
		await stage.place.outage?.end();
		const back = performance.now();
		const atReturn = countOf(people);
		while (countOf(people) === atReturn && performance.now() - back < 60_000) await pause(5);
		const recoveryMilliseconds = performance.now() - back;
		await untilBusy(people, 150, 0);
		const after = countOf(people) - atReturn;
		await seen.stop();
		await stage.end('SIGTERM');
		const broken = await stage.place.look((beneath) => compare(beneath, people.journal));
		return {
			...{ secondsAway, readiness, recoveryMilliseconds, refusals: seen.refusals, saysWhen: seen.saysWhen },
			...{ acknowledged: { before, after }, unknown: unknownTo(people), broken: [...seen.lost, ...broken] }
		};
	} finally {
		await stage.clear();
	}
}

async function readinessFor(origin: string, seconds: number): Promise<number[]> {
	const asking = browser(origin);
	const statuses = new Set<number>();
	const deadline = Date.now() + seconds * 1000;
	while (Date.now() < deadline) {
		statuses.add((await asking.ask('GET', '/readyz')).status);
		await pause(200);
	}
	asking.close();
	return [...statuses];
}
