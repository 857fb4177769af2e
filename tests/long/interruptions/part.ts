import type { Part } from '../parts';
import { markdownTable, quantile } from '../../table';
import { backupWait, timesOf } from './backup-wait';
import { clockJump, type ClockJump } from './clock';
import { fullDisk, readOnlyFolder } from './folder';
import { outage, type Outage } from './outage';
import { toldToEnd } from './told-to-end';

interface Line {
	readonly what: string;
	readonly seen: string;
	readonly holds: boolean;
}

const inFlight = 100;

/** `interruptions`: told to end, without its database, with a wrong clock, while backups are made, on a folder that takes nothing. */
export const interruptionsPart: Part = {
	name: 'interruptions',
	async run({ seed, isShort }, tell) {
		const lines: Line[] = [];
		const note = async (name: string, measure: () => Promise<Line>) => {
			tell(name);
			lines.push(await measure());
		};
		await note('told to end, PGlite', () => endLine('embedded'));
		await note('told to end, PostgreSQL', () => endLine('postgres'));
		for (const seconds of isShort ? [3] : [3, 20, 90]) {
			await note(`${seconds} s without database`, async () => outageLine(await outage(seconds, seed)));
		}
		for (const engine of ['embedded', 'postgres'] as const) {
			for (const hours of isShort ? [5] : [5, -5, 48]) {
				await note(`${hours} h, ${engine}`, async () => clockLine(await clockJump(engine, hours, seed)));
			}
		}
		for (const engine of ['embedded', 'postgres'] as const) {
			await note(`backups, ${engine}`, () => backupLine(engine, isShort));
		}
		await note('full disk', diskLine.bind(null, seed));
		await note('read-only folder', folderLine);
		const rows = lines.map(({ what, seen, holds }) => [what, seen, holds ? 'yes' : 'no']);
		const text = markdownTable(['what', 'seen', 'holds'], rows);
		return { text, document: 'docs/reliability.md', holds: lines.every(({ holds }) => holds) };
	}
};

const names = { embedded: 'PGlite', postgres: 'PostgreSQL' } as const;

async function endLine(engine: 'embedded' | 'postgres'): Promise<Line> {
	const { answered, stored, exitCode, milliseconds } = await toldToEnd(engine, inFlight);
	return {
		what: `SIGTERM with ${inFlight} requests in flight, ${names[engine]}`,
		seen: `${answered} answered, ${stored} stored, ended with ${exitCode} after ${Math.round(milliseconds)} ms`,
		holds: answered === inFlight && stored === inFlight && exitCode === 0
	};
}

function outageLine({ secondsAway, refusals, readiness, ...seen }: Outage): Line {
	const { before, after } = seen.acknowledged;
	const answersOf503 = refusals['503'] ?? 0;
	return {
		what: `PostgreSQL gone for ${secondsAway} s and back, under load`,
		seen: [
			`${before} acknowledged before, ${after} after`,
			`refused meanwhile: ${kindsOf(refusals)}, of which ${seen.saysWhen} say when to come again`,
			`/readyz: ${readiness.join(', ')}`,
			`first acknowledgement ${Math.round(seen.recoveryMilliseconds)} ms after its return`,
			lostWords(seen.broken)
		].join('; '),
		holds:
			seen.broken.length === 0 &&
			after > 0 &&
			Object.keys(refusals).every((status) => status === '503' || status === 'none') &&
			seen.saysWhen === answersOf503 &&
			readiness.includes(503)
	};
}

function clockLine(jump: ClockJump | null): Line {
	if (jump === null) return { what: 'wrong clock', seen: 'no program here that sets one', holds: true };
	const { engine, hours, acknowledged, publishedSeconds, broken } = jump;
	const published = publishedSeconds === null ? 'not published' : `published ${publishedSeconds.toFixed(1)} s`;
	return {
		what: `clock ${Math.abs(hours)} h ${hours < 0 ? 'behind' : 'ahead'}, then right again, ${names[engine]}`,
		seen: `${acknowledged} acknowledged; what was ended then: ${published} after the right start; ${lostWords(broken)}`,
		holds: broken.length === 0 && publishedSeconds !== null && acknowledged > 0
	};
}

async function backupLine(engine: 'embedded' | 'postgres', isShort: boolean): Promise<Line> {
	const { backups, size, took, exitCodes, during, otherwise } = await backupWait(
		engine,
		isShort ? 1 : 10,
		isShort ? 2 : 20
	);
	return {
		what: `${backups} backups while four people save answers without a pause, ${names[engine]}`,
		seen: [
			`each ${Math.round(size / 1000)} kB, in ${(quantile(took, 0.5) / 1000).toFixed(1)} s`,
			`a save meanwhile took ${timesOf(during)} (middle, 99th percentile, longest of ${during.length})`,
			`otherwise ${timesOf(otherwise)}`
		].join('; '),
		holds: exitCodes.every((code) => code === 0) && during.length > 0
	};
}

async function diskLine(seed: number): Promise<Line> {
	const seen = await fullDisk(seed);
	if (seen === null) return { what: 'disk full', seen: 'no small disk can be had here', holds: true };
	const { exitCode, said, acknowledged, refusals, broken } = seen;
	const end = exitCode === null ? 'it went on' : `ended with ${exitCode}: “${said}”`;
	return {
		what: 'disk full under load, PGlite',
		seen: `${acknowledged} acknowledged; refused: ${kindsOf(refusals)}; ${end}; ${lostWords(broken)}`,
		holds:
			broken.length === 0 &&
			acknowledged > 0 &&
			exitCode !== 0 &&
			Object.keys(refusals).every((status) => status === '503' || status === 'none')
	};
}

async function folderLine(): Promise<Line> {
	const { exitCode, said } = await readOnlyFolder();
	return {
		what: 'read-only data folder',
		seen: `ended with ${exitCode}: “${said}”`,
		holds: exitCode === 1 && said.includes('DATA_DIR')
	};
}

function kindsOf(refusals: Readonly<Record<string, number>>): string {
	const kinds = Object.entries(refusals).map(([status, count]) => `${count} × ${status}`);
	return kinds.join(', ') || 'none';
}

function lostWords(broken: readonly string[]): string {
	return broken.length === 0 ? 'nothing lost' : `${broken.length} × lost: ${[...new Set(broken)].join(' ')}`;
}
