import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../db';
import { roundIntake, roundParticipations, roundResponses, rounds, type RoleGroup } from '../db/schema';
import type { Job } from '../jobs/job';
import { lockRound } from '../rounds/lock';

interface RoundCell {
	readonly roundId: string;
	readonly groupId: string;
	readonly role: RoleGroup;
}

/**
 * Writes those anew who wait in a cell, contents and participations each in random order and in one transaction: where k wait they leave
 * the intake together; fewer stay there, but their two sides no longer stem from the same transaction, one by one
 * (`docs/method.md` §9, M9.storage).
 */
export function moveBatch(database: Database, cell: RoundCell): Promise<void> {
	const { roundId } = cell;
	return database.withScope({ roundId, contentOfRoundId: roundId }, async (transaction) => {
		await lockRound(transaction, roundId, 'exclusive');
		const isFull = await isBatch(transaction, cell);
		if (isFull === null) return;
		await rewriteContents(transaction, cell, isFull);
		await rewriteParticipations(transaction, cell, isFull);
	});
}

/** Moves what a process left behind that ended between storing a submission and moving its batch. */
export const intakeSweep: Job = {
	name: 'intake-sweep',
	everyMinutes: 10,
	async run(database) {
		for (const cell of await unmovedCells(database)) await moveBatch(database, cell);
	}
};

/** Whether as many wait as the round's threshold asks; null where its results are being made, which nothing may come in between. */
async function isBatch(transaction: Transaction, cell: RoundCell): Promise<boolean | null> {
	const [round] = await transaction
		.select({ threshold: rounds.threshold })
		.from(rounds)
		.where(and(eq(rounds.id, cell.roundId), inArray(rounds.status, ['open', 'paused'])));
	if (!round) return null;
	const { rows } = await transaction.execute<{ count: number }>(
		sql`select count(*)::int as count from ${roundIntake} where ${inCell(cell)}`
	);
	return (rows[0]?.count ?? 0) >= round.threshold;
}

/** Ids are random and new, and so is the order on disk: what the generator of random ids gives, nobody can foretell. */
async function rewriteContents(transaction: Transaction, cell: RoundCell, isFull: boolean): Promise<void> {
	const columns = sql.raw('organisation_id, round_id, group_id, role, sheet, sentence, receipt_hash');
	await transaction.execute(
		sql`with taken as (delete from ${roundIntake} where ${inCell(cell)} returning ${columns})
			insert into ${isFull ? roundResponses : roundIntake} (${columns})
			select ${columns} from taken order by gen_random_uuid()`
	);
}

async function rewriteParticipations(transaction: Transaction, cell: RoundCell, isFull: boolean): Promise<void> {
	const columns = sql.raw('organisation_id, round_id, invitee_id, group_id, role, token_hash, name');
	await transaction.execute(
		sql`with taken as (
				delete from ${roundParticipations} where ${inCell(cell)} and state = 'waiting' returning ${columns}
			)
			insert into ${roundParticipations} (${columns}, state)
			select ${columns}, ${isFull ? 'done' : 'waiting'} from taken order by gen_random_uuid()`
	);
}

function inCell({ roundId, groupId, role }: RoundCell): SQL {
	return sql`round_id = ${roundId} and group_id = ${groupId} and role = ${role}`;
}

/** Cells in which a batch is full, or not all who wait were written by the same transaction: whoever came last was not mixed in. */
async function unmovedCells(database: Database): Promise<readonly RoundCell[]> {
	const open = await database.read({ system: true }, (transaction) =>
		transaction
			.select({ id: rounds.id, threshold: rounds.threshold })
			.from(rounds)
			.where(and(inArray(rounds.status, ['open', 'paused']), eq(rounds.kind, 'anonymous')))
	);
	const cells: RoundCell[] = [];
	for (const { id, threshold } of open) {
		const unmoved = await database.read({ contentOfRoundId: id }, (transaction) =>
			transaction
				.select({ roundId: roundIntake.roundId, groupId: roundIntake.groupId, role: roundIntake.role })
				.from(roundIntake)
				.where(eq(roundIntake.roundId, id))
				.groupBy(roundIntake.roundId, roundIntake.groupId, roundIntake.role)
				.having(sql`count(*) >= ${threshold} or count(distinct ${roundIntake}.xmin::text) > 1`)
		);
		cells.push(...unmoved);
	}
	return cells;
}
