import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compare } from '../crash/check';
import { countOf, crowd, notMerelyGone, publishOne, untilBusy } from '../crash/crowd';
import { prepare } from '../crash/world';
import { browser } from '../product/browser';
import type { EngineName } from '../product/place';

/** A process whose clock was wrong, and one after it whose clock is right again. */
export interface ClockJump {
	readonly engine: EngineName;
	readonly hours: number;
	/** Acknowledged under the wrong clock. */
	readonly acknowledged: number;
	/** From the start with the right clock until surveys that were ended then are published, in seconds; null: not within two minutes. */
	readonly publishedSeconds: number | null;
	readonly broken: readonly string[];
}

/** null where the machine has no program that sets a process’s clock, and none can be installed. */
export async function clockJump(engine: EngineName, hours: number, seed: number): Promise<ClockJump | null> {
	const environment = wrongClock(hours);
	if (environment === null) return null;
	const { stage, world } = await prepare(engine, { personal: 100, surveysToEnd: 6, answersEach: 60 });
	try {
		await stage.start({ environment });
		const people = crowd(world, stage.port, seed);
		await publishOne(world, stage.port);
		const working = people.actors.map((actor) => actor.work().catch(notMerelyGone));
		await untilBusy(people, 150, 0);
		// Long enough for the jobs of the program to have had their turn by the wrong clock.
		await pause(7_000);
		await stage.end('SIGKILL');
		const lost = (await Promise.all(working)).filter((one) => typeof one === 'string');
		people.drop();
		const broken = [...lost, ...(await stage.place.look((beneath) => compare(beneath, people.journal)))];
		const begin = performance.now();
		const owner = browser((await stage.start()).origin, world.cookie);
		const isPublished = async (id: string) =>
			(await owner.ask('GET', `${world.base}/rounds/${id}/results/export`)).status === 200;
		let waiting = [...people.journal.directed.ended];
		while (waiting.length > 0 && performance.now() - begin < 120_000) {
			const published = await Promise.all(waiting.map(isPublished));
			waiting = waiting.filter((_, index) => !published[index]);
			await pause(250);
		}
		owner.close();
		const publishedSeconds = waiting.length === 0 ? (performance.now() - begin) / 1000 : null;
		await stage.end('SIGTERM');
		broken.push(...(await stage.place.look((beneath) => compare(beneath, people.journal))));
		return { engine, hours, acknowledged: countOf(people), publishedSeconds, broken };
	} finally {
		await stage.clear();
	}
}

/** Debian’s package, of which the library alone is used: its command would stand between us and the process that we end. */
const folders = ['/usr/lib/x86_64-linux-gnu/faketime', '/usr/lib/aarch64-linux-gnu/faketime', '/usr/lib/faketime'];
const library = () =>
	folders.map((folder) => join(folder, 'libfaketimeMT.so.1')).find((path) => existsSync(path)) ?? null;

/** Installed where it is not there, as root (a fresh container). What is measured by a stop-watch stays right. */
function wrongClock(hours: number): Readonly<Record<string, string>> | null {
	if (library() === null && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		const script = 'apt-get update && apt-get install -y --no-install-recommends faketime';
		spawnSync('sh', ['-c', script], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
	const found = library();
	if (found === null) return null;
	const ahead = `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h`;
	return { LD_PRELOAD: found, FAKETIME: ahead, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
