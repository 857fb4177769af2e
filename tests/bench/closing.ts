import pg from 'pg';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import { openDatabase, type DatabaseSettings } from '../../src/lib/server/db/open';
import { current } from '../../src/lib/server/questionnaires';
import { filledRound, stateOf } from '../storage/filled-round';
import { exportingRows } from './exporting';
import { quantile } from '../table';
import { atMost, timesRaw, type Row } from './table';

const [greatest, smaller] = [25_000, 5_000];
const departments = 40;
const questionnaireId = 'full';

/**
 * Closing as the job does it, from stored answers to the published document with everything erased, against one statement over the same
 * rows. To be asked for before anything else has run in this process, so that nothing is warm.
 */
export async function closingOnServer(settings: DatabaseSettings & { readonly databaseUrl: string }): Promise<Row[]> {
	const database = await openDatabase(settings);
	try {
		const round = await filledRound(database, { people: greatest, departments, questionnaireId });
		const raw = await meansBySql(settings.databaseUrl, round.roundId);
		const great = await closing(database, round);
		const small = await closing(
			database,
			await filledRound(database, { people: smaller, departments, questionnaireId })
		);
		const items = current(questionnaireId).items.length;
		const what = `closing ${words(greatest)} people × ${items} items × ${departments} departments`;
		return [
			timesRaw(`${what}, against one SQL with n and mean, PostgreSQL`, great.milliseconds, raw, 3),
			atMost(
				`${what}, a person, against ${words(smaller)} people, PostgreSQL`,
				perPerson(great, greatest) / perPerson(small, smaller),
				1,
				'×'
			),
			...(await exportingRows(database, round, `${words(greatest)} people × ${departments} departments`))
		];
	} finally {
		await database.close();
	}
}

/** What an organisation of two thousand notices of it, on the engine that shares its process with the pages. */
export async function closingEmbedded(settings: DatabaseSettings): Promise<Row[]> {
	const database = await openDatabase(settings);
	try {
		const round = await filledRound(database, { people: 2_000, departments: 20, questionnaireId });
		const { milliseconds, longestBlock } = await closing(database, round);
		return [
			atMost('closing 2,000 people × 20 departments, PGlite', milliseconds, 1000, 'ms'),
			atMost(
				'closing 2,000 people × 20 departments, longest time in which nothing else ran, PGlite',
				longestBlock,
				200,
				'ms'
			)
		];
	} finally {
		await database.close();
	}
}

interface Closed {
	readonly milliseconds: number;
	readonly longestBlock: number;
}

async function closing(database: Database, round: Awaited<ReturnType<typeof filledRound>>): Promise<Closed> {
	let [last, longestBlock] = [performance.now(), 0];
	const timer = setInterval(() => {
		const now = performance.now();
		longestBlock = Math.max(longestBlock, now - last);
		last = now;
	}, 1);
	const begin = performance.now();
	await closeRound(database, round.organisationId, round.roundId);
	const milliseconds = performance.now() - begin;
	// Whatever blocked at the very end shows only now.
	await new Promise((resolve) => setTimeout(resolve, 5));
	clearInterval(timer);
	const { left, published } = await stateOf(database, round);
	if (left > 0 || published.length !== 1) throw new Error('The round was not closed.');
	return { milliseconds, longestBlock };
}

/** n and mean of every department in every dimension, each person once; the middle of three, in the same name as closing reads. */
async function meansBySql(url: string, roundId: string): Promise<number> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const items = current(questionnaireId).items.flatMap(({ kind, dimensions }, index) =>
			dimensions.map(({ id, weight }) => `(${index + 1}, '${id}', ${weight}::float8, ${kind === 'contrast'})`)
		);
		await client.query('begin');
		await client.query(
			`select set_config('role', 'gegenprobe_app', true), set_config('gegenprobe.content_of_round_id', '${roundId}', true)`
		);
		const times: number[] = [];
		for (let run = 0; run < 3; run += 1) {
			const begin = performance.now();
			const { rowCount } = await client.query(`
				select group_id, dimension, count(*) as n, avg(score) as mean from (
					select group_id, response.id, dimension,
						100 * sum(weight * case when contrast then greatest(0, 0.5 + (code - 1) / 12.0) else code % 10 / 4.0 end) / sum(weight) as score
					from round_responses response
					cross join unnest(sheet) with ordinality as answer (code, place)
					join (values ${items.join()}) as item (number, dimension, weight, contrast) on number = place
					where round_id = '${roundId}' and (code >= 0 or code = -4)
					group by group_id, response.id, dimension
				) as score group by group_id, dimension`);
			if (rowCount === null || rowCount < departments) throw new Error('The statement found too little.');
			times.push(performance.now() - begin);
		}
		return quantile(times, 0.5);
	} finally {
		await client.end();
	}
}

function perPerson({ milliseconds }: Closed, people: number): number {
	return milliseconds / people;
}

function words(count: number): string {
	return count.toLocaleString('en-GB');
}
