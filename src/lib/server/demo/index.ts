import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../db';
import { keepCurrent } from '../questionnaires';
import { buildFalkenrieder, type Login } from './falkenrieder';
import { buildBrewery, buildPractice, buildTravelAgency } from './practice';

export interface Demo {
	/** Of every account; kept nowhere. */
	readonly password: string;
	readonly logins: readonly Login[];
	/** Paths worth opening. */
	readonly paths: readonly string[];
}

/** Whether nobody has ever begun anything here. Asks how much space tables take, as their rows are others’. */
export async function isEmpty(database: Database): Promise<boolean> {
	const { rows } = await database.read({ system: true }, (transaction) =>
		transaction.execute<{ bytes: number }>(
			sql`select (pg_relation_size('users') + pg_relation_size('organisations') + pg_relation_size('practices')
				+ pg_relation_size('assessments'))::int as bytes`
		)
	);
	return rows[0]?.bytes === 0;
}

/** Fills an empty database with invented companies, as they stand on a day (`YYYY-MM-DD`): the same figures each time. */
export async function fillWithDemo(database: Database, day: string): Promise<Demo> {
	await keepCurrent(database);
	const at = { database, day, password: randomBytes(12).toString('base64url') };
	const { practice, logins } = await buildPractice(at);
	const company = await buildFalkenrieder(at, practice);
	const others = [await buildTravelAgency(at, practice), await buildBrewery(at, practice)];
	return {
		password: at.password,
		logins: [...company.logins, ...logins, ...others.flatMap((other) => other.logins)],
		paths: [...company.paths, `/p/${practice.practice.slug}`, ...others.flatMap(({ paths }) => paths)]
	};
}
