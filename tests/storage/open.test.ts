import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { config } from '../../src/lib/server/config';
import * as assessments from '../../src/lib/server/assessments';
import { closeDatabase, database as databaseOfProcess } from '../../src/lib/server/db';
import { openDatabase } from '../../src/lib/server/db/open';
import type { Database } from '../../src/lib/server/db/types';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import { keep, kept, versionOf } from '../../src/lib/server/questionnaires/versions';
import { asSuperuser, engines, type Place } from './engines';

describe.each(engines)('opening $name', ({ emptyPlace }) => {
	let where: Place;
	const opened = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
		const database = await where.open();
		try {
			return await work(database);
		} finally {
			await database.close();
		}
	};

	beforeAll(async () => {
		where = await emptyPlace();
	});
	afterAll(() => where?.remove());

	it('finds again what was saved before, and migrates only once', async () => {
		const key = assessments.newKey();
		await opened(async (database) => {
			await keepCurrent(database);
			await assessments.create(assessments.scopeOf(key, database), {
				questionnaire: current('executive'),
				locale: 'en'
			});
		});
		const found = await opened(async (database) => {
			await keepCurrent(database);
			return assessments.load(assessments.scopeOf(key, database));
		});
		expect(found?.locale).toBe('en');
	});

	it('keeps each wording of a questionnaire for ever', async () => {
		const older = { ...current('executive'), purpose: { de: 'Früher.', en: 'Earlier.' } };
		await opened(async (database) => {
			await keep(database, [older]);
			await keep(database, [older, current('executive')]);
			expect((await kept(database, 'executive', versionOf(older)))?.purpose.de).toBe('Früher.');
			expect(await kept(database, 'executive', '0000000000000000')).toBeNull();
		});
	});

	it('closes twice without complaint and is not ready any more', async () => {
		const database = await where.open();
		expect(await database.ready()).toBe(true);
		await Promise.all([database.close(), database.close()]);
		expect(await database.ready()).toBe(false);
	});
});

describe('opening the embedded database', () => {
	it('works without a template and leaves a database only when it is whole', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
		const database = await openDatabase({ ...config({ DATA_DIR: dataDir }), databaseTemplate: join(dataDir, 'none') });
		expect(await database.ready()).toBe(true);
		await database.close();
		expect(existsSync(join(dataDir, 'database', 'PG_VERSION'))).toBe(true);
		expect(existsSync(join(dataDir, 'database.unfinished'))).toBe(false);
		rmSync(dataDir, { recursive: true });
	});

	it('lets no other login of the machine into the folder', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
		const settings = config({ DATA_DIR: dataDir, DATABASE_TEMPLATE: inject('databaseTemplate') });
		await (await openDatabase(settings)).close();
		expect(statSync(join(dataDir, 'database')).mode & 0o777).toBe(0o700);
		rmSync(dataDir, { recursive: true });
	});

	it('says what to look at where the folder holds no sound database', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
		mkdirSync(join(dataDir, 'database'));
		writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '18');
		const opening = openDatabase(config({ DATA_DIR: dataDir, DATABASE_TEMPLATE: inject('databaseTemplate') }));
		await expect(opening).rejects.toMatchObject({ name: 'EngineError', message: expect.stringContaining(dataDir) });
		rmSync(dataDir, { recursive: true });
	});

	it('is one database in the whole process, and can be opened again after it was closed', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
		const before = process.env;
		process.env = { ...before, DATA_DIR: dataDir, DATABASE_TEMPLATE: inject('databaseTemplate') };
		try {
			const [one, other] = await Promise.all([databaseOfProcess(), databaseOfProcess()]);
			expect(one).toBe(other);
			await closeDatabase();
			expect(await (await databaseOfProcess()).ready()).toBe(true);
		} finally {
			await closeDatabase();
			process.env = before;
			rmSync(dataDir, { recursive: true });
		}
	});
});

describe('opening a PostgreSQL server', () => {
	it('warns about a superuser, and refuses one where the owner is another login', async () => {
		await asSuperuser('create database superuser_login');
		const url = inject('postgresUrl').replace(/\/postgres$/, '/superuser_login');
		const alone = await openDatabase(config({ DATABASE_URL: url }));
		expect(alone.warnings.join()).toContain('superuser');
		await alone.close();
		const both = openDatabase(config({ DATABASE_URL: url, DATABASE_MIGRATION_URL: url }));
		await expect(both).rejects.toMatchObject({ name: 'PostgresSetupError' });
	});

	it('lets a login that owns nothing do its work, and nothing outside a scope', async () => {
		await asSuperuser('create role plain_login login');
		await asSuperuser('create database separate_owner owner gegenprobe_login');
		const owner = inject('postgresUrl')
			.replace('postgres@', 'gegenprobe_login@')
			.replace(/\/postgres$/, '/separate_owner');
		const plain = owner.replace('gegenprobe_login@', 'plain_login@');
		const database = await openDatabase(config({ DATABASE_URL: plain, DATABASE_MIGRATION_URL: owner }));
		await keepCurrent(database);
		const scope = assessments.scopeOf(assessments.newKey(), database);
		await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
		expect(await assessments.load(scope)).not.toBeNull();
		const resetting = database.withScope(scope, async (transaction) => {
			await transaction.execute(sql`reset role`);
			return transaction.execute(sql`select * from assessments`);
		});
		await expect(resetting).rejects.toMatchObject({ code: '42501' });
		await database.close();
	});

	it('says what to do where the login may not prepare the database', async () => {
		await asSuperuser('create role powerless login');
		await asSuperuser('create database not_mine');
		const url = inject('postgresUrl')
			.replace('postgres@', 'powerless@')
			.replace(/\/postgres$/, '/not_mine');
		await expect(openDatabase(config({ DATABASE_URL: url }))).rejects.toThrow(/CREATEROLE/);
	});

	it('can be opened by several processes at once', async () => {
		await asSuperuser('create database together owner gegenprobe_login');
		const url = inject('postgresUrl')
			.replace('postgres@', 'gegenprobe_login@')
			.replace(/\/postgres$/, '/together');
		const all = await Promise.all([1, 2, 3].map(() => openDatabase(config({ DATABASE_URL: url }))));
		expect(await Promise.all(all.map((database) => database.ready()))).toEqual([true, true, true]);
		await Promise.all(all.map((database) => database.close()));
	});

	it('refuses a database that a newer version has migrated', async () => {
		await asSuperuser('create database newer owner gegenprobe_login');
		const url = inject('postgresUrl')
			.replace('postgres@', 'gegenprobe_login@')
			.replace(/\/postgres$/, '/newer');
		await (await openDatabase(config({ DATABASE_URL: url }))).close();
		await asSuperuser(`insert into schema_migrations (name, sha256) values ('9999_later', 'x')`, 'newer');
		await expect(openDatabase(config({ DATABASE_URL: url }))).rejects.toThrow('9999_later');
	});
});
