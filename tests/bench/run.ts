import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingEmbedded, closingOnServer } from './closing';
import { startPostgresIfThere } from './postgres';
import { rawInsertEmbedded, rawInsertPostgres } from './raw-insert';
import { profileTable } from './profile';
import { engineProfiles } from './profiled';
import { coreRows, engineRows, settingsOf } from './rows';
import { writeBetween } from '../table';
import { budgetTable, type Row } from './table';

const document = 'docs/benchmarks.md';

/**
 * Measures every row, prints the table and writes it to `docs/benchmarks.md`. The rows on a PostgreSQL server are left out
 * where its binaries are not installed. Returns whether all budgets hold.
 */
export async function runBench(print: (text: string) => void): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-bench-'));
	try {
		// First, so that nothing of it is warm.
		const closing = await closingRows(folder);
		const rows = [...coreRows(), ...(await embeddedRows(folder)), ...(await postgresRows(folder)), ...closing];
		publish('bench', budgetTable(rows), print);
		return rows.every(({ holds }) => holds !== false);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Shows and writes where the time goes of pages and of what the framework needs for an empty one: each asked by the same client as in the
 * table of budgets, in a process that V8 samples meanwhile.
 */
export async function runProfile(print: (text: string) => void): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-bench-'));
	const server = await startPostgresIfThere();
	try {
		const places = [
			{ name: 'PGlite', databaseUrl: null },
			...(server ? [{ name: 'PostgreSQL', databaseUrl: server.url }] : [])
		];
		const tables: string[] = [];
		for (const { name, databaseUrl } of places) {
			const profiles = await engineProfiles(join(folder, 'data'), databaseUrl);
			tables.push(`On ${name}:\n\n${profileTable(profiles)}`);
		}
		publish('profile', tables.join('\n\n'), print);
	} finally {
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

function publish(name: string, table: string, print: (text: string) => void): void {
	const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
	const text = `${table}\n\nMeasured on ${new Date().toISOString().slice(0, 10)}, ${machine}.`;
	print(text);
	writeBetween(document, name, text);
}

function embeddedRows(folder: string): Promise<Row[]> {
	return engineRows({
		name: 'PGlite',
		dataDir: join(folder, 'data'),
		databaseUrl: null,
		openRaw: () => rawInsertEmbedded(folder),
		questionShareMin: 0.35
	});
}

async function closingRows(folder: string): Promise<Row[]> {
	const settings = settingsOf(join(folder, 'closing'), null);
	const server = await startPostgresIfThere();
	try {
		const rows = server ? await closingOnServer({ ...settings, databaseUrl: server.url }) : [];
		return [...rows, ...(await closingEmbedded(settings))];
	} finally {
		await server?.stop();
	}
}

async function postgresRows(folder: string): Promise<Row[]> {
	const server = await startPostgresIfThere();
	if (server === null) return [];
	try {
		return await engineRows({
			name: 'PostgreSQL',
			dataDir: join(folder, 'unused'),
			databaseUrl: server.url,
			openRaw: () => rawInsertPostgres(server.url),
			questionShareMin: 0.5
		});
	} finally {
		await server.stop();
	}
}
