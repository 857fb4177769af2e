import { appendFileSync } from 'node:fs';
import * as archive from '../../../src/lib/server/archive';
import { closing } from '../../../src/lib/server/closing/job';
import { config } from '../../../src/lib/server/config';
import { openDatabase } from '../../../src/lib/server/db/open';
import { jobs } from '../../../src/lib/server/jobs';
import * as people from '../../../src/lib/server/people';
import { collect } from '../../../src/lib/server/personal-data';
import { keepCurrent } from '../../../src/lib/server/questionnaires';
import * as rounds from '../../../src/lib/server/rounds';
import { filledRound } from '../filled-round';
import { drafted, staffed } from '../round-fixtures';
import { allAt, takePart } from '../surveys';

/**
 * A year of an organisation of two thousand, one step after the other, each said in the file `TIMES` before it begins. What the tests' own
 * builders do is said to be nothing.
 */
const database = await openDatabase(config());
await keepCurrent(database);
const step = async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
	appendFileSync(process.env.TIMES ?? '', `${JSON.stringify({ step: name })}\n`);
	const result = await act();
	appendFileSync(process.env.TIMES ?? '', `${JSON.stringify({ step: null })}\n`);
	return result;
};

const parts = { leadership: 2, 'customer-facing': 30, 'other-staff': 68 } as const;
const names = Array.from({ length: 20 }, (_, index) => `Department ${index}`);
const { scope, owner } = await staffed(database, Object.fromEntries(names.map((name) => [name, { 'other-staff': 1 }])));
const rows = names.flatMap((name, department) =>
	Object.entries(parts).flatMap(([part, count]) =>
		Array.from({ length: count }, (_, index) => {
			return {
				line: department * 100 + index + 1,
				cells: [`${part} ${index}`, `${part}${index}@${department}.example.org`, name]
			};
		})
	)
);
const { added } = await step('people are imported', () => people.importList(scope, rows));
if (added.length !== 2_000) throw new Error(`Only ${added.length} were imported.`);
await step('people are listed', () => people.list(scope, { query: 'staff', page: 3 }));
const roundId = await step('a round is drafted', () => drafted(scope));
await step('it is launched', () => rounds.launch(scope, roundId, { sendsMails: false }));
const round = await rounds.find(scope, roundId);
if (!round) throw new Error('There is no round.');
const list = await step('its links are exported', () => rounds.exportLinks(scope, round, 'en'));
await step('its turnout is read', () => rounds.turnout(scope, round));
const tokens = [...list.matchAll(/\/r\/([\w-]{20,})/g)].slice(0, 20).map(([, token = '']) => token);
for (const token of tokens) await step('somebody takes part', () => takePart(database, token, { answers: allAt(2) }));
await filledRound(database, { people: 2_000, departments: 20 });
await step('a round of two thousand is closed', () => closing.run(database, new Date()));
await step('everything is archived', () => archive.write(scope, new Date()));
await step('personal data is collected', () => collect({ ...owner, database }, new Date()));
for (const days of [1, 60, 1500]) {
	const now = new Date(Date.now() + days * 86_400_000);
	for (const job of jobs) await step(`job ${job.name} after ${days} days`, () => job.run(database, now));
}
await database.close();
process.stdout.write('done\n', () => process.exit(0));
