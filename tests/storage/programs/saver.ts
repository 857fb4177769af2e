import { config } from '../../../src/lib/server/config';
import * as assessments from '../../../src/lib/server/assessments';
import { openDatabase } from '../../../src/lib/server/db/open';
import { keepCurrent, current } from '../../../src/lib/server/questionnaires';

/**
 * Saves without end, two items at a time, and prints `<item> <number>` once a save is acknowledged; first it prints
 * `stored <item> <number>` for what it found. The test kills it in the midst of that.
 */
const database = await openDatabase(config());
void database.stopped.then(({ message }) => process.stdout.write(`stopped ${message}\n`, () => process.exit(1)));
await keepCurrent(database);
const scope = assessments.scopeOf('durability-of-a-promise', Promise.resolve(database));
await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });

const found = await assessments.load(scope);
const numbers = new Map([...(found?.drafts ?? [])].map(([item, { note }]) => [item, Number(note)]));
for (const [item, number] of numbers) process.stdout.write(`stored ${item} ${number}\n`);
process.stdout.write('ready\n');

await Promise.all(['check.1', 'check.2'].map(saveForEver));

async function saveForEver(item: string): Promise<never> {
	for (let number = (numbers.get(item) ?? 0) + 1; ; number++) {
		await assessments.saveAnswers(scope, [{ item, value: { level: 3 }, note: String(number) }]);
		process.stdout.write(`${item} ${number}\n`);
	}
}
