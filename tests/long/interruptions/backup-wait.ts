import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { quantile } from '../../table';
import { prepare } from '../crash/world';
import { browser } from '../product/browser';
import type { EngineName } from '../product/place';

/** How long people wait who save answers while backups are made. */
export interface BackupWait {
	readonly engine: EngineName;
	readonly backups: number;
	/** Of the last one, in bytes. */
	readonly size: number;
	/** How long each took, in milliseconds. */
	readonly took: readonly number[];
	readonly exitCodes: readonly (number | null)[];
	/** How long saves took, in milliseconds: those under way while a backup was made, and the others. */
	readonly during: readonly number[];
	readonly otherwise: readonly number[];
}

interface Took {
	readonly begin: number;
	readonly end: number;
}

/** An organisation of about two thousand: what they answered, and what says who has taken part. */
const size = { personal: 400, surveysToEnd: 16, answersEach: 120 };
const people = 4;
/** Each saves in so many surveys by turns: in one of them nobody may as often. */
const surveysEach = 60;
const { items } = questionnaires.pulse;

export async function backupWait(engine: EngineName, backups: number, quietSeconds: number): Promise<BackupWait> {
	const { stage, world } = await prepare(engine, size);
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-long-'));
	try {
		const { origin } = await stage.start();
		const saves: Took[] = [];
		let isOver = false;
		const answer = async (tokens: readonly string[]) => {
			const guest = browser(origin);
			const bases: string[] = [];
			for (const token of tokens) bases.push((await guest.send(`/r/${token}`, {})).replace(/\/part\/.*/, ''));
			for (let turn = 0; !isOver; turn += 1) {
				const base = bases[turn % bases.length];
				const field = { [`value.${items[turn % items.length]?.id}`]: `level-${turn % 5}` };
				saves.push(await timed(() => guest.save(`${base}/save`, field)));
				await pause(20);
			}
			guest.close();
		};
		const { personal } = world.answered;
		const shares = Array.from({ length: people }, (_, place) =>
			personal.slice(place * surveysEach, (place + 1) * surveysEach)
		);
		const working = Promise.all(shares.map(answer));
		await pause(quietSeconds * 1000);
		const made: Took[] = [];
		const exitCodes: (number | null)[] = [];
		const file = (number: number) => join(folder, `${number}.backup.gz`);
		for (let number = 1; number <= backups; number += 1) {
			made.push(await timed(async () => void exitCodes.push(await backUp(stage.place.environment, file(number)))));
			await pause(2_000);
		}
		isOver = true;
		await working;
		const isDuring = (save: Took) => made.some(({ begin, end }) => save.begin < end && save.end > begin);
		return {
			...{ engine, backups, exitCodes, size: statSync(file(backups)).size, took: made.map(lengthOf) },
			during: saves.filter(isDuring).map(lengthOf),
			otherwise: saves.filter((save) => !isDuring(save)).map(lengthOf)
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
		await stage.clear();
	}
}

/** The command as an operator gives it, in a process of its own. */
async function backUp(environment: Readonly<Record<string, string>>, file: string): Promise<number | null> {
	const child = spawn(process.execPath, [resolve('build/commands/backup.js'), file], {
		env: { PATH: process.env.PATH, ...environment },
		stdio: 'ignore'
	});
	await once(child, 'close');
	return child.exitCode;
}

async function timed(run: () => Promise<void>): Promise<Took> {
	const begin = performance.now();
	await run();
	return { begin, end: performance.now() };
}

const lengthOf = ({ begin, end }: Took) => end - begin;

/** The middle, the 99th percentile and the longest, in words. */
export function timesOf(all: readonly number[]): string {
	return `${[quantile(all, 0.5), quantile(all, 0.99), Math.max(...all)].map(Math.round).join(', ')} ms`;
}
