import type pg from 'pg';

const tables = {
	/** What people answered in open surveys, and who took part: emptied when a survey has closed. */
	surveys: ['round_intake', 'round_responses', 'round_participations', 'round_drafts'],
	/** Whole sheets of customers, until they are counted. */
	customers: ['voice_intake']
} as const;

/** Tables that are written anew together. */
export type Swept = keyof typeof tables;

/**
 * Only a full vacuum will do: a plain one marks the place of a deleted row as free and leaves its bytes there until they are written over.
 * Whoever submits just then waits a moment; where a table is busy the sweep gives way and fails.
 */
export async function sweepTables(client: pg.PoolClient, of: Swept): Promise<void> {
	await client.query(`set lock_timeout = '2s'`);
	try {
		for (const table of tables[of]) await client.query(`vacuum (full) ${table}`);
	} finally {
		await client.query('reset lock_timeout');
	}
}
