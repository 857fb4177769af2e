import { setTimeout as pause } from 'node:timers/promises';
import { attemptsMax } from '../../../src/lib/server/exports/types';
import { chance } from '../chance';
import { browser } from '../product/browser';
import type { EngineName } from '../product/place';
import type { Stage } from '../product/stage';
import { compare, type Journal } from './check';
import { acknowledgedBy, crowd, notMerelyGone, publishOne, unknownTo, untilBusy } from './crowd';
import { prepare } from './world';

export interface KillSettings {
	readonly rounds: number;
	readonly seed: number;
}

/** What was seen when a process was killed at random moments, over and over. */
export interface KillFigures {
	readonly engine: EngineName;
	readonly rounds: number;
	/** How often the product acknowledged something, by what it was. */
	readonly acknowledged: Readonly<Record<string, number>>;
	/** How often it was killed before it could answer. */
	readonly unknown: number;
	/** Of each start after a kill. */
	readonly startMilliseconds: readonly number[];
	/**
	 * In the end: surveys published and files made, of all that were ended and ordered. A file whose making was broken off three times is given
	 * up, and says so to whoever ordered it.
	 */
	readonly finished: { readonly surveys: string; readonly files: string };
	/** What did not hold, in sentences; nothing should stand here. */
	readonly broken: readonly string[];
}

/**
 * Kills the product under load, starts it again and holds what is there against what it had acknowledged, `rounds` times. In the end it is left
 * alone: surveys that were ended are published, and files that were ordered are made.
 */
export async function kill(
	engine: EngineName,
	{ rounds, seed }: KillSettings,
	tell: (line: string) => void = () => undefined
): Promise<KillFigures> {
	const size = { personal: 20 * rounds, surveysToEnd: 2 * rounds + 2, answersEach: 120 };
	const { stage, world } = await prepare(engine, size);
	try {
		await stage.start();
		const people = crowd(world, stage.port, seed);
		await publishOne(world, stage.port);
		const random = chance(seed);
		const startMilliseconds: number[] = [];
		const broken: string[] = [];
		for (let round = 1; round <= rounds; round += 1) {
			const working = people.actors.map((actor) => actor.work().catch(notMerelyGone));
			await untilBusy(people, 5 + random.below(300), random.below(40));
			await stage.end('SIGKILL');
			broken.push(...(await Promise.all(working)).filter((lost) => typeof lost === 'string'));
			people.drop();
			broken.push(...(await stage.place.look((beneath) => compare(beneath, people.journal))));
			// Now and then also while it recovers from the kill before.
			if (round % 5 === 0) await stage.killAtStart(random.below(1_500));
			startMilliseconds.push((await stage.start()).startMilliseconds);
			tell(`${engine}, kill ${round} of ${rounds}: ${broken.length} broken`);
		}
		await stage.end('SIGTERM');
		const finished = await leaveAlone(stage, people.journal);
		broken.push(...(await stage.place.look((beneath) => compare(beneath, people.journal))), ...finished.broken);
		return {
			...{ engine, rounds, startMilliseconds, broken, finished: finished.counts },
			acknowledged: acknowledgedBy(people),
			unknown: unknownTo(people)
		};
	} finally {
		await stage.clear();
	}
}

/** As a minute and more later: what a process that died had taken is free for the next one. */
const laterByTheClock = [
	`update job_runs set due_at = now() - interval '1 minute'`,
	`update file_exports set lease_until = now() - interval '1 minute' where status = 'running'`
];

async function leaveAlone(
	stage: Stage,
	{ world, directed: { ended } }: Journal
): Promise<{ readonly counts: KillFigures['finished']; readonly broken: string[] }> {
	await stage.place.change(async ({ query }) => {
		for (const statement of laterByTheClock) await query(statement);
	});
	const owner = browser((await stage.start()).origin, world.cookie);
	const deadline = Date.now() + 120_000;
	const isDone = async () => {
		const listed = (await owner.page(`${world.base}/exports`)).matchAll(/\/exports\/[0-9a-f-]{36}/g);
		const files = [...new Set([...listed].map(([path]) => `${world.base}${path}`))];
		const results = [...ended].map((id) => `${world.base}/rounds/${id}/results/export`);
		for (const path of results) if ((await owner.ask('GET', path)).status !== 200) return false;
		for (const path of files) {
			const isMade = (await owner.ask('GET', `${path}/file`)).status === 200;
			if (!isMade && !(await owner.page(path)).includes('even at the third attempt')) return false;
		}
		return true;
	};
	while (!(await isDone()) && Date.now() < deadline) await pause(250);
	owner.close();
	await stage.end('SIGTERM');
	const [counts] = await stage.place.look(({ query }) =>
		query<{ surveys: number; published: number; files: number; made: number; givenUp: number; left: string | null }>(
			`select (select count(*)::int from rounds where status in ('closing', 'closed')) as surveys,
				(select count(*)::int from round_publications) as published,
				(select count(*)::int from file_exports) as files,
				(select count(*)::int from file_exports where status = 'done') as made,
				(select count(*)::int from file_exports where status = 'failed' and attempts > ${attemptsMax}) as "givenUp",
				(select string_agg(status || ' ' || attempts, ', ') from file_exports where status <> 'done') as left`
		)
	);
	const { surveys = 0, published = 0, files = 0, made = 0, givenUp = 0, left = '' } = counts ?? {};
	const broken = [
		...(published === surveys ? [] : [`${surveys - published} surveys that were ended were not published.`]),
		...(made + givenUp === files ? [] : [`${files - made - givenUp} files that were ordered were not made (${left}).`])
	];
	const given = givenUp === 0 ? '' : `, ${givenUp} given up`;
	return { counts: { surveys: `${published} of ${surveys}`, files: `${made} of ${files}${given}` }, broken };
}
