import { and, asc, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { QuestionnaireId } from '$lib/core/catalogue/types';
import type { Transaction } from '../db';
import { roundGroups, rounds } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { Round, StoredGroup } from './types';

/** A round of the organisation; null where there is none of this id. */
export async function find({ database, organisationId }: OrganisationScope, id: string): Promise<Round | null> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) => roundIn(transaction, organisationId, id));
}

/** The newest first; archived ones, all others, or both. */
export async function list(
	{ database, organisationId }: OrganisationScope,
	{ archived = false }: { readonly archived?: boolean | 'both' } = {}
): Promise<Round[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(rounds)
			.where(and(eq(rounds.organisationId, organisationId), archived === 'both' ? undefined : isArchived(archived)))
			.orderBy(desc(rounds.opensOn), desc(rounds.createdAt), asc(rounds.id))
	);
	return rows.map(asRound);
}

function isArchived(archived: boolean): SQL {
	return archived ? isNotNull(rounds.archivedAt) : isNull(rounds.archivedAt);
}

/** The groups of a launched round in their order. */
export async function groups({ database, organisationId }: OrganisationScope, id: string): Promise<StoredGroup[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) => groupsIn(transaction, organisationId, id));
}

/** Likewise, inside a transaction that changes it. */
export async function roundIn(transaction: Transaction, organisationId: string, id: string): Promise<Round | null> {
	const [row] = await transaction.select(columns).from(rounds).where(ofRound(organisationId, id));
	return row ? asRound(row) : null;
}

export function groupsIn(transaction: Transaction, organisationId: string, id: string): Promise<StoredGroup[]> {
	return transaction
		.select({
			id: roundGroups.id,
			kind: roundGroups.kind,
			name: roundGroups.name,
			parentId: roundGroups.parentId,
			departmentIds: roundGroups.departmentIds,
			way: roundGroups.way,
			invitedLeadership: roundGroups.invitedLeadership,
			invitedCustomerFacing: roundGroups.invitedCustomerFacing,
			invitedOtherStaff: roundGroups.invitedOtherStaff
		})
		.from(roundGroups)
		.where(and(eq(roundGroups.organisationId, organisationId), eq(roundGroups.roundId, id)))
		.orderBy(asc(roundGroups.position));
}

export function ofRound(organisationId: string, id: string) {
	return and(eq(rounds.organisationId, organisationId), eq(rounds.id, id));
}

const columns = {
	id: rounds.id,
	name: rounds.name,
	kind: rounds.kind,
	questionnaireId: rounds.questionnaireId,
	questionnaireVersion: rounds.questionnaireVersion,
	locale: rounds.locale,
	status: rounds.status,
	threshold: rounds.threshold,
	freeTextThreshold: rounds.freeTextThreshold,
	weights: rounds.weights,
	opensOn: rounds.opensOn,
	closesOn: rounds.closesOn,
	closesAt: rounds.closesAt,
	progressPercent: rounds.progressPercent,
	launchedAt: rounds.launchedAt,
	closedAt: rounds.closedAt,
	archivedAt: rounds.archivedAt
};

type Row = Omit<Round, 'questionnaireId'> & { readonly questionnaireId: string };

function asRound(row: Row): Round {
	return { ...row, questionnaireId: row.questionnaireId as QuestionnaireId };
}
