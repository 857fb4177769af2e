import { fileURLToPath } from 'node:url';
import { config } from '$lib/server/config';
import { migrationNames } from '$lib/server/db';
import { openDatabase } from '$lib/server/db/open';
import { failing } from './failing';

/**
 * `npm run migrate`: brings the database to this program's schema, without starting it. Where the owner of the tables is another login, only this
 * needs DATABASE_MIGRATION_URL.
 */
await failing(async () => {
	const settings = config(undefined, {
		DATABASE_TEMPLATE: fileURLToPath(new URL('../database-template', import.meta.url))
	});
	const opened = await openDatabase(settings);
	await opened.close();
	const lines = [
		`The database is at ${migrationNames().at(-1)}.`,
		...opened.warnings.map((warning) => `Warning: ${warning}`)
	];
	process.stdout.write(`${lines.join('\n')}\n`);
});
