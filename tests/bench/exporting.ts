import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ExportOrder } from '../../src/lib/server/exports/types';
import type { ExportSubject } from '../../src/lib/core/paper/export';
import { fileMaker } from '../../src/lib/exports/make-file';
import type { Database } from '../../src/lib/server/db';
import { people } from '../../src/lib/server/db/schema';
import { ask, exportLine, find } from '../../src/lib/server/exports';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { account } from '../storage/account';
import type { FilledRound } from '../storage/filled-round';
import { atMost, type Row } from './table';

/**
 * Files of a closed round, as the program makes them in the background: read, written and stored. `size` says in words how large the
 * round is.
 */
export async function exportingRows(
	database: Database,
	{ organisationId, roundId }: FilledRound,
	size: string
): Promise<Row[]> {
	const actor = await account(database);
	const { userId, name, email } = actor;
	await database.withScope({ organisationId, userId }, (transaction) =>
		transaction.insert(people).values({ organisationId, name, email, role: 'owner', userId })
	);
	const scope: OrganisationScope = { database, organisationId, actor };
	const rows: Row[] = [];
	for (const [what, subject, blockMax] of [
		[`workbook of the results of ${size}`, { kind: 'round', roundId }, 200],
		[`workbook of everybody invited, ${size}`, { kind: 'invited', roundId }, 50]
	] as const satisfies readonly (readonly [string, ExportSubject, number])[]) {
		// Loaded and compiled beforehand, as in a process that has made files before.
		await made(scope, { subject, format: 'csv', locale: 'en' });
		const { megabytes, longestBlock } = await made(scope, { subject, format: 'xlsx', locale: 'en' });
		rows.push(
			atMost(`${what}: memory above what was in use before, PostgreSQL`, megabytes, 64, 'MB'),
			atMost(`${what}: longest time in which nothing else ran, PostgreSQL`, longestBlock, blockMax, 'ms')
		);
	}
	return rows;
}

/** Heap and buffers together, garbage included, at their highest; looked at whenever the process has a turn. */
async function made(scope: OrganisationScope, order: ExportOrder) {
	const database = await scope.database;
	const id = await ask(scope, order, 'Round');
	if (id === 'too-many') throw new Error('Files wait that nobody makes.');
	collectGarbage();
	const before = inUse();
	let [last, longestBlock, most] = [performance.now(), 0, before];
	const timer = setInterval(() => {
		const now = performance.now();
		[longestBlock, last, most] = [Math.max(longestBlock, now - last), now, Math.max(most, inUse())];
	}, 1);
	await exportLine(fileMaker).work(database);
	clearInterval(timer);
	const file = await find(scope, id);
	if (file?.status !== 'done') throw new Error('The file was not made.');
	return { megabytes: (most - before) / 1e6, longestBlock };
}

function inUse(): number {
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

function collectGarbage(): void {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	if (typeof collect === 'function') collect();
}
