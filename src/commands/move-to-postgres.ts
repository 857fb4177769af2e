import { moveToServer } from '$lib/server/backup';
import { config } from '$lib/server/config';
import { openDatabase } from '$lib/server/db/open';
import { failing, Refusal } from './failing';
import { toldOfRestored } from './shared/told';

/** `npm run move-to-postgres`: from the embedded database in DATA_DIR onto the empty server of DATABASE_URL. */
await failing(async () => {
	const settings = config();
	if (settings.databaseUrl === null) {
		throw new Refusal('Name the server with DATABASE_URL: DATABASE_URL=postgres://… npm run move-to-postgres');
	}
	const restored = await moveToServer(settings, new Date());
	await (await openDatabase(settings)).close();
	const lines = [
		...toldOfRestored(restored),
		`Start the program with this DATABASE_URL from now on. ${settings.dataDir} is as it was; delete its folder “database” when you no longer need it.`
	];
	process.stdout.write(`${lines.join('\n')}\n`);
});
