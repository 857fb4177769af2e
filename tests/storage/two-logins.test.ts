import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUp } from '../../src/lib/server/backup';
import { openDatabase } from '../../src/lib/server/db/open';
import { asSuperuser, engines } from './engines';

const postgres = engines.find(({ name }) => name === 'postgres');

it('the owner of the tables migrates and makes backups; the program’s own login does neither, and says whose it is to do', async () => {
	const where = await postgres?.emptyPlace();
	if (!where) throw new Error('No server.');
	const login = `program_${randomBytes(6).toString('hex')}`;
	await asSuperuser(`create role ${login} login`);
	const owner = where.settings.databaseUrl ?? '';
	const address = new URL(owner);
	address.username = login;
	const alone = { ...where.settings, databaseUrl: address.href };
	const both = { ...alone, databaseMigrationUrl: owner };
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-backups-'));

	await expect(openDatabase(alone)).rejects.toThrow('The login that migrates may not');
	// Several at once, as when processes start together.
	for (const opened of await Promise.all([openDatabase(both), openDatabase(both)])) await opened.close();
	const opened = await openDatabase(alone);
	expect(await opened.ready()).toBe(true);
	await opened.close();

	await expect(backUp(alone, join(folder, 'alone'), new Date())).rejects.toThrow('The login may not read all of');
	await backUp(both, join(folder, 'both'), new Date());

	const name = address.pathname.slice(1);
	await asSuperuser(`update schema_migrations set name = 'x' || name where name like '0001%'`, name);
	await expect(openDatabase(alone)).rejects.toThrow('migrated by a newer version');
	await asSuperuser(`delete from schema_migrations where name like 'x%'`, name);
	await expect(openDatabase(alone)).rejects.toThrow('The database lacks 0001_isolation. Run npm run migrate');

	await where.remove();
	await asSuperuser(`drop role ${login}`);
	rmSync(folder, { recursive: true });
});
