import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { bundle } from '../../src/commands/bundle.js';
import { failedBackup, folderOf, lastBackup, serveBackups } from '../../src/lib/server/backup';
import type { Database } from '../../src/lib/server/db';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { inherited } from '../inherited';
import { engines, type Place } from './engines';
import { fillTenant } from './filled-tenants';

const [embedded, postgres] = ['embedded', 'postgres'].map((name) => engines.find((engine) => engine.name === name));
const built = join(inject('storagePrograms'), `commands-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-backups-'));
let source: Place;
let serving: Database;
let stopBackups: () => void;

beforeAll(async () => {
	await bundle(
		['backup', 'restore', 'migrate', 'move-to-postgres'].map((name) => `src/commands/${name}.ts`),
		built
	);
	if (!embedded) throw new Error('No embedded engine.');
	source = await embedded.place();
	serving = await source.open();
	await keepCurrent(serving);
	await fillTenant(serving, 'alpha');
	const settings = { dataDir: source.settings.dataDir, backupsDaily: 7 };
	const command = join(built, 'backup.js');
	// The command takes its settings from the environment, as its parent does.
	vi.stubEnv('DATA_DIR', settings.dataDir);
	stopBackups = await serveBackups({ database: serving, settings, command, firstPause: 0 });
	return async () => {
		vi.unstubAllEnvs();
		await serving.close();
		await source.remove();
		rmSync(folder, { recursive: true });
	};
});

interface Outcome {
	readonly status: number | null;
	readonly said: string;
	readonly complaint: string;
}

/** Runs a built command beside this process, which goes on serving. */
function run(name: string, variables: Readonly<Record<string, string>>, ...parameters: string[]): Promise<Outcome> {
	const child = spawn(process.execPath, [join(built, `${name}.js`), ...parameters], {
		env: { ...inherited, DATABASE_TEMPLATE: inject('databaseTemplate'), ...variables }
	});
	let [said, complaint] = ['', ''];
	child.stdout.on('data', (part) => (said += String(part)));
	child.stderr.on('data', (part) => (complaint += String(part)));
	return new Promise((resolve) => child.once('close', (status) => resolve({ status, said, complaint })));
}

describe('the commands', () => {
	const backup = join(folder, 'monday.backup.gz');

	it('are not needed for the backup of the day, which the program makes by itself', async () => {
		const { dataDir } = source.settings;
		await expect.poll(() => lastBackup(dataDir), { timeout: 150_000 }).toMatchObject({ verified: true });
		expect(failedBackup(dataDir)).toBeNull();
		const own = expect.stringMatching(/^scheduled-.*\.backup\.gz$/);
		expect(readdirSync(folderOf(dataDir)).toSorted()).toEqual(['last.json', own]);
	});

	it('npm run backup leaves a file while the program serves, tells what it holds, and the program knows of it', async () => {
		const { dataDir } = source.settings;
		const made = await run('backup', { DATA_DIR: dataDir }, backup);
		expect(made).toMatchObject({ status: 0, complaint: '' });
		expect(made.said).toContain(backup);
		expect(made.said).toMatch(/Read back and verified: \d+ rows of \d+ tables/);
		expect(made.said).toContain('answers and drafts of surveys that have not ended');
		expect(lastBackup(dataDir)).toMatchObject({ verified: true, bytes: expect.any(Number) });
		expect(failedBackup(dataDir)).toBeNull();
		// The copy goes once it has been read.
		await expect.poll(() => readdirSync(join(dataDir, '.copies')).toSorted()).toEqual(['address', 'socket']);

		const refused = await run('backup', { DATA_DIR: dataDir }, backup);
		expect(refused).toMatchObject({ status: 1, complaint: expect.stringContaining('already. Name another one.') });
		expect(failedBackup(dataDir)?.reason).toContain('already');
		expect(lastBackup(dataDir)).not.toBeNull();
	});

	it('npm run restore puts it into an empty folder, and npm run migrate finds nothing to do there', async () => {
		const dataDir = join(folder, 'restored');
		const restored = await run('restore', { DATA_DIR: dataDir }, backup);
		expect(restored).toMatchObject({ status: 0, complaint: '' });
		expect(restored.said).toContain('each read back and found the same');
		expect(await run('restore', { DATA_DIR: dataDir }, backup)).toMatchObject({
			status: 1,
			complaint: expect.stringContaining('There is a database in')
		});
		expect(await run('migrate', { DATA_DIR: dataDir })).toMatchObject({
			status: 0,
			said: expect.stringContaining('is at ')
		});
		expect(await run('restore', { DATA_DIR: dataDir })).toMatchObject({
			complaint: expect.stringContaining('Name the backup')
		});
	});

	it('npm run move-to-postgres waits for no one: refused while the program serves, done once it has ended', async () => {
		const to = await postgres?.emptyPlace();
		const { dataDir } = source.settings;
		const variables = { DATA_DIR: dataDir, DATABASE_URL: to?.settings.databaseUrl ?? '' };
		expect(await run('move-to-postgres', variables)).toMatchObject({
			status: 1,
			complaint: expect.stringContaining('in use by')
		});
		stopBackups();
		await serving.close();
		expect(existsSync(join(dataDir, '.copies', 'address'))).toBe(false);
		const moved = await run('move-to-postgres', variables);
		expect(moved).toMatchObject({ status: 0, complaint: '' });
		expect(moved.said).toContain('Start the program with this DATABASE_URL');
		expect(await run('move-to-postgres', { DATA_DIR: dataDir })).toMatchObject({
			complaint: expect.stringContaining('DATABASE_URL')
		});
		const opened = await to?.open();
		expect(await opened?.ready()).toBe(true);
		await opened?.close();
		await to?.remove();
	});
});
