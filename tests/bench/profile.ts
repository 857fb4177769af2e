import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from '../table';
import { driveFor, type Target } from './load';
import { partOf, type ProfileNode, type TimePart, timeParts } from './profile-parts';
import { startProduct } from './server';

/** One kind of request, asked over and over of a process that does nothing else. */
export interface Profiled {
	readonly name: string;
	readonly target: (origin: string) => Target;
}

/** Where the time of the process goes in which requests are answered, each kind in a process of its own. */
export interface Profile {
	readonly name: string;
	/** Milliseconds of this thread that an answer takes, waiting not included. */
	readonly milliseconds: number;
	readonly shares: ReadonlyMap<TimePart, number>;
}

/** As V8 writes it: samples in microseconds from one to the next, each of a node. */
interface CpuProfile {
	readonly nodes: readonly (ProfileNode & { readonly id: number })[];
	readonly samples: readonly number[];
	readonly timeDeltas: readonly number[];
}

const warmUpSeconds = 3;
const measuredSeconds = 8;

export async function profile(
	{ name, target }: Profiled,
	environment: Readonly<Record<string, string>>
): Promise<Profile> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-profile-'));
	try {
		const server = await startProduct({ ...environment }, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
		await driveFor(target(server.origin), warmUpSeconds);
		const begin = performance.now();
		const answers = await driveFor(target(server.origin), measuredSeconds);
		const microseconds = (performance.now() - begin) * 1000;
		await server.stop();
		const shares = sharesIn(mainThread(folder), microseconds);
		const busy = 1 - (shares.get('waiting') ?? 0);
		shares.delete('waiting');
		for (const [part, share] of shares) shares.set(part, share / busy);
		return { name, milliseconds: (busy * microseconds) / 1000 / answers, shares };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export function profileTable(profiles: readonly Profile[]): string {
	const percent = (share = 0) => `${Math.round(100 * share)} %`;
	const shown = timeParts.filter((part) => profiles.some(({ shares }) => (shares.get(part) ?? 0) >= 0.005));
	return markdownTable(
		['', ...profiles.map(({ name }) => name)],
		[
			['processor time of an answer', ...profiles.map(({ milliseconds }) => `${milliseconds.toFixed(2)} ms`)],
			...shown.map((part) => [part, ...profiles.map(({ shares }) => percent(shares.get(part)))])
		]
	);
}

/** The thread of the requests has the lowest number of its process’s. */
function mainThread(folder: string): CpuProfile {
	const [first = ''] = readdirSync(folder).sort((one, other) => threadOf(one) - threadOf(other));
	return JSON.parse(readFileSync(join(folder, first), 'utf8')) as CpuProfile;
}

/** `CPU.<day>.<time>.<process>.<thread>.<number>.cpuprofile` */
const threadOf = (file: string) => Number(file.split('.').at(-3));

/** Of the last microseconds, which are those in which it was asked. */
function sharesIn({ nodes, samples, timeDeltas }: CpuProfile, microseconds: number): Map<TimePart, number> {
	const partById = new Map(nodes.map((node) => [node.id, partOf(node)]));
	const shares = new Map<TimePart, number>();
	let seen = 0;
	for (let index = samples.length - 1; index >= 0 && seen < microseconds; index -= 1) {
		const spent = timeDeltas[index + 1] ?? 0;
		const part = partById.get(samples[index] ?? 0) ?? 'other packages';
		shares.set(part, (shares.get(part) ?? 0) + spent / microseconds);
		seen += spent;
	}
	return shares;
}
