import type pg from 'pg';
import { lockNotAvailable, StorageError } from './types';

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
 * Whoever submits just then waits a moment; where a table is busy the sweep gives way and fails. It fails too where a transaction from before the
 * deletion is still open: for that one PostgreSQL carries deleted rows over.
 */
export async function sweepTables(client: pg.PoolClient, of: Swept): Promise<void> {
	await client.query(`set lock_timeout = '2s'`);
	let carriedOver = 0;
	const count = ({ detail = '' }: { readonly detail?: string | undefined }) => {
		carriedOver += Number(/\d+/.exec(detail)?.[0] ?? 0);
	};
	client.on('notice', count);
	try {
		// What it says in detail begins, in any language, with the number of rows that it could not yet leave out.
		for (const table of tables[of]) await client.query(`vacuum (full, verbose) ${table}`);
	} finally {
		client.off('notice', count);
		await client.query('reset lock_timeout');
	}
	if (carriedOver > 0) throw new StorageError('Deleted rows are still seen by an open transaction.', lockNotAvailable);
}
