import { eq, isNull, sql } from 'drizzle-orm';
import { shownAccent } from '../branding/shown-accent';
import type { Database, Transaction } from '../db';
import { prepared } from '../db/prepared';
import { engagements, logos, organisations, practices, roundGroups, rounds } from '../db/schema';
import { headColumns, headOf } from '../logos';
import type { AskedRound, RoundPhase } from './types';

/** The round of a link, as it stands at `now`; null where it has been deleted. */
export async function askedRound(database: Database, roundId: string, now: Date): Promise<AskedRound | null> {
	const [row] = await database.read({ roundId }, (transaction) => selectAsked(transaction).execute({ roundId }));
	return row ? askedOf(row, now) : null;
}

/** The same inside a transaction in the name of the round. */
export async function askedRoundIn(transaction: Transaction, roundId: string, now: Date): Promise<AskedRound | null> {
	const [row] = await selectAsked(transaction).execute({ roundId });
	return row ? askedOf(row, now) : null;
}

export interface AskedGroup {
	readonly id: string;
	readonly kind: 'department' | 'leadership' | 'department-leadership';
	readonly name: string;
	readonly parentId: string | null;
	/** People asked in it, without those in groups below. */
	readonly invited: number;
	readonly isByLink: boolean;
}

/** Who else is told of to participants: the groups of the round, and the practices that run it for the organisation. */
export function surroundings(
	database: Database,
	{ id: roundId }: AskedRound
): Promise<{ readonly groups: readonly AskedGroup[]; readonly practices: readonly string[] }> {
	return database.withScope({ roundId }, async (transaction) => {
		const groups = await transaction
			.select()
			.from(roundGroups)
			.where(eq(roundGroups.roundId, roundId))
			.orderBy(roundGroups.position);
		const engaged = await transaction
			.select({ name: practices.name })
			.from(engagements)
			.innerJoin(practices, eq(practices.id, engagements.practiceId))
			.where(isNull(engagements.endedAt))
			.orderBy(practices.name);
		return {
			groups: groups.map(({ id, kind, name, parentId, way, ...invited }) => ({
				...{ id, kind, name, parentId, isByLink: way === 'link' },
				invited: invited.invitedLeadership + invited.invitedCustomerFacing + invited.invitedOtherStaff
			})),
			practices: engaged.map(({ name }) => name)
		};
	});
}

type AskedRow = Awaited<ReturnType<ReturnType<typeof selectAsked>['execute']>>[number];

/** Asked with every answer that anybody saves: planning it takes fifty times as long as running it. */
const selectAsked = prepared('asked_round', (transaction, name) =>
	transaction
		.select({
			round: {
				id: rounds.id,
				name: rounds.name,
				kind: rounds.kind,
				questionnaireId: rounds.questionnaireId,
				questionnaireVersion: rounds.questionnaireVersion,
				locale: rounds.locale,
				threshold: rounds.threshold,
				freeTextThreshold: rounds.freeTextThreshold,
				opensOn: rounds.opensOn,
				closesOn: rounds.closesOn
			},
			status: rounds.status,
			closesAt: rounds.closesAt,
			organisation: {
				name: organisations.name,
				timeZone: organisations.timeZone,
				purpose: organisations.purpose,
				controller: organisations.controller,
				privacyContact: organisations.privacyContact,
				retentionMonths: organisations.retentionMonths,
				accent: shownAccent()
			},
			logo: headColumns
		})
		.from(rounds)
		.innerJoin(organisations, eq(organisations.id, rounds.organisationId))
		.leftJoin(logos, eq(logos.organisationId, organisations.id))
		.where(eq(rounds.id, sql.placeholder('roundId')))
		.prepare(name)
);

function askedOf(row: AskedRow, now: Date): AskedRound {
	return { ...row.round, organisation: row.organisation, logo: headOf(row.logo), phase: phaseOf(row, now) };
}

/** Its last moment counts at once: the job that closes rounds looks only now and then. */
function phaseOf({ status, closesAt }: Pick<AskedRow, 'status' | 'closesAt'>, now: Date): RoundPhase {
	if (status === 'closing' || status === 'closed' || now >= closesAt) return 'closed';
	return status === 'draft' || status === 'scheduled' ? 'before' : status;
}
