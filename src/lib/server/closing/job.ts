import { eq } from 'drizzle-orm';
import type { Database } from '../db';
import { rounds } from '../db/schema';
import type { Job } from '../jobs/job';
import { logJobFailure } from '../log';
import { closeRound } from './close-round';
import { sweepIfDue, sweepIsDue } from './sweep';

/**
 * Begins to compute a round that has just been ended, while whoever ended it already has their answer. Where this fails, or the process
 * ends on the way, the job below does it anew.
 */
export function closeAtOnce(database: Database, organisationId: string, roundId: string): void {
	turn = turn.then(() =>
		closeAndSweep(database, organisationId, roundId).catch((error: unknown) => logJobFailure(closing.name, error))
	);
}

/** One round after the other, so that many of them together take no more memory than one. */
let turn: Promise<void> = Promise.resolve();

/**
 * Whatever waits to be published. Taken again after a minute, as what matters is not that one process computes but that one publishes: a
 * round whose process died does not wait.
 */
export const closing: Job = {
	name: 'closing',
	everyMinutes: 1,
	leaseMinutes: 1,
	async run(database) {
		const waiting = await database.read({ system: true }, (transaction) =>
			transaction
				.select({ organisationId: rounds.organisationId, id: rounds.id })
				.from(rounds)
				.where(eq(rounds.status, 'closing'))
		);
		const failures: unknown[] = [];
		for (const { organisationId, id } of waiting) {
			await closeAndSweep(database, organisationId, id).catch((error: unknown) => failures.push(error));
		}
		// What could not be done then, or was left by a process that ended.
		await sweepIfDue(database, 'surveys').catch((error: unknown) => failures.push(error));
		if (failures.length > 0) throw failures[0];
	}
};

async function closeAndSweep(database: Database, organisationId: string, roundId: string): Promise<void> {
	if ((await closeRound(database, organisationId, roundId)) !== 'published') return;
	sweepIsDue(database, 'surveys');
	await sweepIfDue(database, 'surveys');
}
