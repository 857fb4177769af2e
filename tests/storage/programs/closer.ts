import { closing } from '../../../src/lib/server/closing/job';
import { config } from '../../../src/lib/server/config';
import type { Database } from '../../../src/lib/server/db';
import { openDatabase } from '../../../src/lib/server/db/open';

/**
 * Computes what waits to be published. Before each transaction and before the end of each it says so, and stands still for good at the
 * step that `STAND_AT` names: the test kills it there.
 */
const database = await openDatabase(config());
let step = 0;
const stand = async () => {
	process.stdout.write(`step ${(step += 1)}\n`);
	if (String(step) === process.env.STAND_AT) await new Promise(() => setInterval(() => undefined, 1000));
};
const halting: Database = {
	...database,
	read: async (scope, statement) => {
		await stand();
		return database.read(scope, statement);
	},
	withScope: async (scope, work) => {
		await stand();
		return database.withScope(scope, async (transaction, endWithNext) => {
			const result = await work(transaction, endWithNext);
			await stand();
			return result;
		});
	}
};
await closing.run(halting, new Date());
process.stdout.write('done\n');
await database.close();
