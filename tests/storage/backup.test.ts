import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, restoreFile } from '../../src/lib/server/backup';
import { answerCopies } from '../../src/lib/server/backup/copies';
import * as assessments from '../../src/lib/server/assessments';
import type { Database } from '../../src/lib/server/db';
import { jobRuns, rateLimits, secrets } from '../../src/lib/server/db/schema';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import { asSuperuser, engines, opening, type Place } from './engines';
import { linesIn } from './backup-file';
import { everything } from './everything';
import { fillTenant } from './filled-tenants';
import { publishedRound } from './published-round';

/** What a backup leaves out on purpose: attempts, and the salts under which clients were counted. */
const leftOut = { tables: ['rate_limits'], secrets: /^salt-/ };

const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-backups-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Readonly<Record<string, unknown>>;

/** All rows of all tables, in an order of their own. */
async function rowsOf(database: Database, where: Place): Promise<ReadonlyMap<string, readonly string[]>> {
	const found = await everything(database, where);
	return new Map(
		[...found]
			.filter(([table]) => !leftOut.tables.includes(table))
			.map(([table, content]) => {
				const rows = (JSON.parse(content) as Row[]).filter(
					({ name }) => table !== 'secrets' || !leftOut.secrets.test(String(name))
				);
				return [table, rows.map((row) => JSON.stringify(row)).toSorted()];
			})
	);
}

/** What the catalogue says of the tables themselves: references, checks, triggers, policies, and where sequences stand. */
const catalogue = `select json_agg(entry order by entry) as content from (
		select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as entry
			from pg_constraint where connamespace = 'public'::regnamespace
		union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
		union all select tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
			from pg_policies where policyname <> 'read_for_backups'
		union all select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity
			from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
		union all select table_name || ' ' || column_name || ' ' || privilege_type
			from information_schema.column_privileges where grantee = 'gegenprobe_app'
	) as entries`;

/** Saves without end, and each number in two places by one transaction. */
function writing(database: Database, key: string) {
	const scope = assessments.scopeOf(key, database);
	let isOver = false;
	let last = 0;
	let begin = () => undefined as void;
	const begun = new Promise<void>((resolve) => (begin = resolve));
	const done = (async () => {
		while (!isOver) {
			const text = String(last + 1);
			await assessments.saveAnswers(scope, [
				{ item: 'check.1', value: { level: 3 }, note: text },
				{ item: 'check.2', value: { level: 3 }, note: text }
			]);
			last += 1;
			begin();
		}
	})();
	return {
		begun,
		last: () => last,
		end: async () => {
			isOver = true;
			await done;
		}
	};
}

describe.each(engines)('a backup of $name, made while it is in use', ({ name, place }) => {
	let database: Database;
	let where: Place;
	const file = join(folder, `${name}.backup.gz`);
	const key = assessments.newKey();
	let before: ReadonlyMap<string, readonly string[]>;
	let written: { readonly first: number; readonly last: number };

	beforeAll(
		opening(place, async (own, ownPlace) => {
			[database, where] = [own, ownPlace];
			await keepCurrent(own);
			const { names } = await fillTenant(own, 'alpha');
			await fillTenant(own, 'beta');
			await publishedRound(
				own,
				{ ...names, database: own, actor: { userId: names.userId, name: 'Somebody' } },
				{ [names.userId]: 2 },
				['2026-01-01', '2026-01-31']
			);
			await own.withScope({ system: true }, async (transaction) => {
				await transaction.insert(jobRuns).values({ name: 'test', dueAt: new Date() });
				await transaction.insert(secrets).values([
					{ name: 'test', secret: 'kept' },
					{ name: 'salt-test', secret: 'left out', expiresAt: new Date() }
				]);
				await transaction.insert(rateLimits).values({ key: 'test', count: 1, resetsAt: new Date() });
			});
			const stop = name === 'embedded' ? await answerCopies(own, ownPlace.settings.dataDir) : () => undefined;
			before = await rowsOf(own, ownPlace);
			const scope = assessments.scopeOf(key, own);
			await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
			const writer = writing(own, key);
			await writer.begun;
			const first = writer.last();
			await backUp(ownPlace.settings, file, new Date());
			written = { first, last: writer.last() + 1 };
			await writer.end();
			stop();
		})
	);

	it('is a file that nobody else may read, and which any program can', () => {
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const [head = '', ...others] = linesIn(file);
		expect(JSON.parse(head)).toMatchObject({ format: 'gegenprobe-backup', version: 1, engine: name });
		expect(JSON.parse(others.at(-1) ?? '')).toHaveProperty('sequences');
	});

	it('leaves out no table', () => {
		const { tables } = JSON.parse(linesIn(file)[0] ?? '') as { tables: { name: string }[] };
		expect(tables.map((table) => table.name)).toEqual([...before.keys(), ...leftOut.tables].toSorted());
		for (const [table, rows] of before) expect(rows.length, table).toBeGreaterThan(0);
	});

	it('holds no attempt, and no salt under which clients were counted', () => {
		const text = linesIn(file).join();
		expect(text).toContain('"kept"');
		expect(text).not.toContain('left out');
		expect(linesIn(file)).toContainEqual(expect.stringContaining('{"end":"rate_limits","rows":0,'));
	});

	it.each(engines.map((engine) => [engine.name, engine] as const))(
		'is restored into %s row by row, with everything that holds them',
		async (_, engine) => {
			const to = await engine.emptyPlace();
			const restored = await restoreFile(to.settings, file);
			// Two come from a fixture that gives any SHA-256: a document that lost its own is told, and kept.
			expect(restored.damaged).toEqual({ round_publications: 2 });
			expect(restored.documents).toEqual({ assessment_reports: 6, round_publications: 3 });
			const opened = await to.open();
			try {
				const after = await rowsOf(opened, to);
				const lost = [...before].map(([table, rows]) => [
					table,
					rows.filter((row) => !after.get(table)?.includes(row))
				]);
				expect(lost.filter(([, rows]) => rows?.length)).toEqual([]);
				expect(await contentOf(opened, to, catalogue)).toEqual(await contentOf(database, where, catalogue));
				const drafts = (await assessments.load(assessments.scopeOf(key, opened)))?.drafts;
				const [one, other] = ['check.1', 'check.2'].map((item) => Number(drafts?.get(item)?.note));
				expect(one).toBe(other);
				expect(one).toBeGreaterThanOrEqual(written.first);
				expect(one).toBeLessThanOrEqual(written.last);
				// Every table takes new rows: sequences stand behind what was there, triggers and references hold.
				await fillTenant(opened, 'gamma');
			} finally {
				await opened.close();
				await to.remove();
			}
		}
	);
});

async function contentOf(database: Database, { settings }: Place, statement: string): Promise<unknown> {
	if (settings.databaseUrl) {
		const [row] = await asSuperuser<{ content: unknown }>(statement, new URL(settings.databaseUrl).pathname.slice(1));
		return row?.content;
	}
	const { rows } = await database.read({ system: true }, (transaction) =>
		transaction.execute<{ content: unknown }>(statement)
	);
	return rows[0]?.content;
}
