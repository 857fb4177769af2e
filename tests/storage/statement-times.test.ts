import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import { config } from '../../src/lib/server/config';
import { startProgram } from './program';

/** Twice the budget: machines differ. What this looks for grows with the square of the people and takes seconds. */
const millisecondsMax = 100;

it('no statement holds the embedded engine up for long in a year of an organisation of two thousand', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-times-'));
	const times = join(folder, 'times');
	const settings = config({ DATA_DIR: join(folder, 'data'), DATABASE_TEMPLATE: inject('databaseTemplate') });
	const timer = `--import=${resolve('tests/storage/programs/statement-timer.js')}`;
	const program = startProgram('two-thousand', settings, undefined, { TIMES: times, NODE_OPTIONS: timer });
	await program.line((line) => line === 'done');
	const noted = readFileSync(times, 'utf8').trim().split('\n').map(entryOf);
	let step: string | null = null;
	const own = noted.flatMap((entry) => {
		if (entry.milliseconds === undefined) step = entry.step ?? null;
		return entry.milliseconds === undefined || step === null ? [] : [{ step, ...entry }];
	});
	expect(own.length).toBeGreaterThan(5);
	expect(own.filter(({ milliseconds = 0 }) => milliseconds > millisecondsMax)).toEqual([]);
	rmSync(folder, { recursive: true });
});

interface Noted {
	/** What begins; null: what began has ended. */
	readonly step?: string | null;
	readonly milliseconds?: number;
	readonly statement?: string;
}

function entryOf(line: string): Noted {
	return JSON.parse(line) as Noted;
}
