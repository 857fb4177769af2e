import { openSync, writeSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import * as assessments from '../../../src/lib/server/assessments';
import { config } from '../../../src/lib/server/config';
import type { Database } from '../../../src/lib/server/db';
import { openDatabase } from '../../../src/lib/server/db/open';
import { current, keepCurrent } from '../../../src/lib/server/questionnaires';
import { chance } from '../../long/chance';
import { said } from '../../long/power-cut/journal';

/**
 * Does `ACTIONS` things by chance of `SEED`, in four lanes at once, and notes each in the journal before it asks for it and after it was
 * acknowledged: `<verb> <key> <number> asked|done`. Both answers of a save carry its number, so that half a save would show.
 */
const journal = openSync(process.env.JOURNAL ?? '', 'a');
const say = (line: string) => writeSync(journal, said(line));
const { below } = chance(Number(process.env.SEED));

const database: Database = await openDatabase(config());
await keepCurrent(database);
say('open');
let left = Number(process.env.ACTIONS);
await Promise.all([1, 2, 3, 4].map(lane));
await database.close();
process.exit(0);

async function lane(): Promise<void> {
	for (;;) {
		const key = assessments.newKey();
		const scope = assessments.scopeOf(key, database);
		await noted(`create ${key} 0`, () =>
			assessments.create(scope, { questionnaire: current('executive'), locale: 'de' })
		);
		const saves = 5 + below(30);
		for (let number = 1; number <= saves; number++) {
			if ((left -= 1) < 0) return;
			if (below(40) === 0) await checkpoint();
			if (below(60) === 0) await database.sweep();
			const note = `${number} ${'x'.repeat(below(8) === 0 ? below(20_000) : 10)}`;
			await noted(`save ${key} ${number}`, () =>
				assessments.saveAnswers(
					scope,
					['check.1', 'check.2'].map((item) => ({ item, value: { level: 3 }, note }))
				)
			);
		}
		if (below(2) === 0) await noted(`destroy ${key} 0`, () => assessments.destroy(scope));
	}
}

async function noted(what: string, act: () => Promise<unknown>): Promise<void> {
	say(`${what} asked`);
	await act();
	say(`${what} done`);
}

/** As the engine does by itself from time to time: afterwards nothing of what came before is in its log. */
async function checkpoint(): Promise<void> {
	await database.withScope({ system: true }, async (transaction) => {
		await transaction.execute(sql`set local role postgres`);
		await transaction.execute(sql`checkpoint`);
	});
}
