import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { restoreFile } from '$lib/server/backup';
import { config } from '$lib/server/config';
import { openDatabase } from '$lib/server/db/open';
import { failing, Refusal } from './failing';
import { parametersOf } from './shared/parameters';
import { toldOfRestored } from './shared/told';

/** `npm run restore -- file`: puts a backup where there is nothing yet, on either engine. */
await failing(async () => {
	const settings = config(undefined, {
		DATABASE_TEMPLATE: fileURLToPath(new URL('../database-template', import.meta.url))
	});
	const [given] = parametersOf('restore');
	if (given === undefined) throw new Refusal('Name the backup: npm run restore -- path/to/file.backup.gz');
	const restored = await restoreFile(settings, resolve(given));
	// As the program will: with its own login, held by its policies.
	await (await openDatabase(settings)).close();
	process.stdout.write(`${toldOfRestored(restored).join('\n')}\n`);
});
