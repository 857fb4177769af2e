import { setTimeout as sleep } from 'node:timers/promises';
import { closing } from '../../../src/lib/server/closing/job';
import { config } from '../../../src/lib/server/config';
import type { Database } from '../../../src/lib/server/db';
import { openDatabase } from '../../../src/lib/server/db/open';

/**
 * Computes what waits to be published, and stands still for a moment before each transaction and before the end of each, saying so: the
 * test kills it there.
 */
const database = await openDatabase(config());
let step = 0;
const stand = async () => {
	process.stdout.write(`step ${(step += 1)}\n`);
	await sleep(40);
};
const halting: Database = {
	...database,
	read: async (scope, statement) => {
		await stand();
		return database.read(scope, statement);
	},
	withScope: async (scope, work) => {
		await stand();
		return database.withScope(scope, async (transaction) => {
			const result = await work(transaction);
			await stand();
			return result;
		});
	}
};
await closing.run(halting, new Date());
process.stdout.write('done\n');
await database.close();
