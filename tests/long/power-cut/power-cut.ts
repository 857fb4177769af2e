import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDatabase, type DatabaseSettings } from '../../../src/lib/server/db/open';
import { inherited } from '../../inherited';
import { chance } from '../chance';
import { damageIn } from './damage';
import { Disk, type Survival } from './disk';
import { differences, expectedAfter } from './expected';
import { readJournal, type Recorded } from './journal';

interface Asked {
	/** How often the current goes. */
	readonly rounds: number;
	readonly seed: number;
	/** The bundled `tests/storage/programs/writer.ts`. */
	readonly program: string;
	/** The folder that a first start copies. */
	readonly template: string;
	/** Where disks are played: memory will do, as what reaches a disk is what was asked for, not what the machine does. */
	readonly folder?: string;
	/** How much is done in one recording, in which the current goes up to `roundsPerRecording` times. */
	readonly actions?: number;
	/** Rebuilds, at the end, a disk that takes no notice of synchronising: what is missing then proves that the test can see a loss. */
	readonly isForgetful?: boolean;
}

export interface PowerCutFigures {
	readonly rounds: Readonly<Record<Survival, number>>;
	/** Counted in the recordings, up to the last moment of each. */
	readonly acknowledged: number;
	readonly writes: number;
	/** How often the database's log was. */
	readonly synchronised: number;
	/** Acknowledgements by which there had been more of them than synchronisations of the log. */
	readonly unsynchronised: number;
	/** From opening the rebuilt folder until it answers, sorted. */
	readonly startMilliseconds: readonly number[];
	/** Whatever was lost, in part or damaged. */
	readonly broken: readonly string[];
}

const roundsPerRecording = 20;
const survivals = ['nothing', 'torn', 'torn', 'everything'] as const;

/**
 * Records what the product does to its folder while it saves, rebuilds from that the disk of a machine that has lost its current at a
 * moment of chance, opens it again and looks for everything that was acknowledged.
 */
export async function powerCut(asked: Asked, tell: (line: string) => void = () => undefined): Promise<PowerCutFigures> {
	const seeds = Array.from({ length: Math.ceil(asked.rounds / roundsPerRecording) }, (_, index) => asked.seed + index);
	const all: PowerCutFigures[] = [];
	for (const [index, seed] of seeds.entries()) {
		const rounds = Math.min(roundsPerRecording, asked.rounds - index * roundsPerRecording);
		all.push(await recording({ ...asked, rounds, seed }));
		tell(`${index * roundsPerRecording + rounds} of ${asked.rounds} times without current`);
	}
	const sum = (of: (one: PowerCutFigures) => number) => all.reduce((total, one) => total + of(one), 0);
	return {
		rounds: {
			nothing: sum(({ rounds }) => rounds.nothing),
			torn: sum(({ rounds }) => rounds.torn),
			everything: sum(({ rounds }) => rounds.everything)
		},
		acknowledged: sum(({ acknowledged }) => acknowledged),
		writes: sum(({ writes }) => writes),
		synchronised: sum(({ synchronised }) => synchronised),
		unsynchronised: sum(({ unsynchronised }) => unsynchronised),
		startMilliseconds: all.flatMap(({ startMilliseconds }) => startMilliseconds).toSorted((one, other) => one - other),
		broken: all.flatMap(({ broken }) => broken)
	};
}

async function recording({
	rounds,
	seed,
	program,
	template,
	folder: inFolder = tmpdir(),
	actions = 400,
	isForgetful = false
}: Asked): Promise<PowerCutFigures> {
	const place = mkdtempSync(join(inFolder, 'gegenprobe-power-cut-'));
	try {
		const settings = settingsOf(join(place, 'data'), template);
		// Created before it is recorded: what the first start copies is not what people entrusted to it.
		await (await openDatabase(settings)).close();
		const [folder, before] = [join(settings.dataDir, 'database'), join(place, 'before')];
		cpSync(folder, before, { recursive: true });
		const journal = await record(settings, { program, journal: join(place, 'journal'), seed, actions });
		const { below } = chance(seed);
		const moment = () => (isForgetful ? journal.length : 1 + below(journal.length));
		const moments = Array.from({ length: rounds }, moment).toSorted((one, other) => one - other);
		const disk = new Disk(folder, before);
		const counts = { nothing: 0, torn: 0, everything: 0 };
		const broken: string[] = [];
		const startMilliseconds: number[] = [];
		for (const [index, at] of moments.entries()) {
			for (const recorded of journal.slice(moments[index - 1] ?? 0, at)) {
				if (!isForgetful || recorded.entry.act !== 'sync') disk.apply(recorded);
			}
			const survival = survivals[index % survivals.length] ?? 'torn';
			counts[survival] += 1;
			const after = settingsOf(join(place, 'after'), template);
			mkdirSync(after.dataDir);
			disk.rebuild(join(after.dataDir, 'database'), survival, { below });
			const found = await comeBack(after, journal.slice(0, at));
			rmSync(after.dataDir, { recursive: true });
			startMilliseconds.push(found.startMilliseconds);
			broken.push(...found.broken.map((line) => `seed ${seed}, moment ${at}, ${survival} survives: ${line}`));
		}
		return { rounds: counts, ...countsOf(journal), startMilliseconds, broken };
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

interface ToRecord {
	readonly program: string;
	readonly journal: string;
	readonly seed: number;
	readonly actions: number;
}

async function record(settings: DatabaseSettings, { program, journal, seed, actions }: ToRecord): Promise<Recorded[]> {
	const recorder = resolve('tests/long/power-cut/recorder.js');
	const child = spawn(process.execPath, ['--import', recorder, program], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...inherited,
			DATA_DIR: settings.dataDir,
			DATABASE_TEMPLATE: settings.databaseTemplate,
			RECORDED_FOLDER: join(settings.dataDir, 'database'),
			JOURNAL: journal,
			SEED: String(seed),
			ACTIONS: String(actions)
		}
	});
	const complaints: Buffer[] = [];
	child.stderr.on('data', (part: Buffer) => complaints.push(part));
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`The recorded program ended with ${code}: ${Buffer.concat(complaints)}`);
	return readJournal(journal);
}

/** Opens what the disk holds as the product does, reads what must be there, and looks through the rest. */
async function comeBack(settings: DatabaseSettings, journal: readonly Recorded[]) {
	const begin = performance.now();
	try {
		const database = await openDatabase(settings);
		const startMilliseconds = performance.now() - begin;
		const lost = await differences(database, expectedAfter(journal));
		await database.close();
		return { startMilliseconds, broken: [...lost, ...(await damageIn(join(settings.dataDir, 'database')))] };
	} catch (error) {
		return {
			startMilliseconds: performance.now() - begin,
			broken: [error instanceof Error ? error.message : 'failed']
		};
	}
}

function countsOf(journal: readonly Recorded[]) {
	const counts = { acknowledged: 0, writes: 0, synchronised: 0, unsynchronised: 0 };
	for (const { entry } of journal) {
		if (entry.act === 'write') counts.writes += 1;
		else if (entry.act === 'sync' && entry.path.includes('/pg_wal/')) counts.synchronised += 1;
		else if (entry.act === 'said' && entry.line.endsWith('done')) {
			counts.acknowledged += 1;
			if (counts.synchronised < counts.acknowledged) counts.unsynchronised += 1;
		}
	}
	return counts;
}

function settingsOf(dataDir: string, databaseTemplate: string): DatabaseSettings {
	return { dataDir, databaseUrl: null, databaseMigrationUrl: null, databaseConnections: 1, databaseTemplate };
}
