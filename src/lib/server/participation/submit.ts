import { and, eq, sql } from 'drizzle-orm';
import { sheetOf } from '$lib/core/round/sheet';
import { sha256 } from '../canonical-json';
import { dayOf } from '../day';
import type { Database, Scope, Transaction } from '../db';
import {
	roundDrafts,
	roundGroups,
	roundIntake,
	roundNamedResponses,
	roundParticipations,
	roundResponses,
	type RoleGroup
} from '../db/schema';
import { logJobFailure } from '../log';
import { byVersion } from '../questionnaires';
import { lockRound } from '../rounds/lock';
import { askedRound, askedRoundIn } from './asked-round';
import { moveBatch } from './batches';
import { openDraft } from './draft-seal';
import { draftsOf } from './drafts';
import { receiptKeyOf } from './receipt-key';
import { isReceipt } from './receipts';
import type { AskedRound, DraftContent, ParticipantLink } from './types';

export type Submission =
	/** Of any number of attempts at once exactly one stores the answers; whoever repeats it with the same draft gets the same receipt. */
	| { readonly kind: 'submitted'; readonly receiptKey: string }
	| { readonly kind: 'used' | 'full' | 'before' | 'paused' | 'closed' | 'no-draft' };

/**
 * Hands in what is stored under a draft's key, once (`docs/method.md` §9, M9.storage): the answers, the mark that this link was used and the
 * end of the draft are one transaction, on disk when this returns. Then those who wait in the same cell are written anew.
 */
export async function submit(
	database: Database,
	link: ParticipantLink,
	key: string,
	now: Date = new Date()
): Promise<Submission> {
	const receiptKey = receiptKeyOf(key);
	const { tokenHash, roundId } = link;
	const asked = await askedRound(database, roundId, now);
	const questionnaire = asked && (await byVersion(database, asked.questionnaireId, asked.questionnaireVersion));
	if (!questionnaire) return { kind: 'closed' };
	const scope: Scope = {
		tokenHash,
		roundId,
		draftHash: sha256(key),
		...(link.person ? {} : { contentOfRoundId: roundId })
	};
	const stored = await database
		.withScope(scope, async (transaction): Promise<Stored> => {
			await lockRound(transaction, roundId, 'shared');
			const round = await askedRoundIn(transaction, roundId, now);
			if (!round) return { kind: 'closed' };
			if (round.phase !== 'open') return { kind: round.phase };
			const draft = await takeDraft(transaction, roundId, key);
			if (!draft) return { kind: 'no-draft' };
			const place = await takePlace(transaction, link, round, draft);
			if (typeof place === 'string') throw new NoPlace(place);
			const content = {
				...{ organisationId: link.organisationId, roundId, receiptHash: sha256(receiptKey) },
				sheet: [...sheetOf(questionnaire, draftsOf(draft), dayOf(now, round.organisation.timeZone))],
				sentence: round.freeTextThreshold === null ? null : draft.sentence || null
			};
			if (place.named) await transaction.insert(roundNamedResponses).values({ ...content, ...place.named });
			else await transaction.insert(roundIntake).values({ ...content, ...place.cell });
			return { kind: 'submitted', cell: place.named ? null : place.cell };
		})
		.catch((error: unknown): Stored => {
			if (error instanceof NoPlace) return { kind: error.kind };
			throw error;
		});
	if (stored.kind === 'submitted') {
		if (stored.cell) await moveQuietly(database, { roundId, ...stored.cell });
		return { kind: 'submitted', receiptKey };
	}
	// Sent twice, or again from the browser's back button: it has been counted, and its sender gets what the first answer said.
	if (await isReceipt(database, receiptKey)) return { kind: 'submitted', receiptKey };
	return stored;
}

/** Undoes the transaction, so that the draft stays where it is. */
class NoPlace extends Error {
	constructor(readonly kind: 'used' | 'full') {
		super(kind);
	}
}

interface Cell {
	readonly groupId: string;
	readonly role: RoleGroup;
}

type Stored =
	| { readonly kind: 'submitted'; readonly cell: Cell | null }
	| Exclude<Submission, { readonly kind: 'submitted' }>;

/** The answers are on disk by now: what fails here is done by the sweep, and is no failure of theirs. */
function moveQuietly(database: Database, cell: Parameters<typeof moveBatch>[1]): Promise<void> {
	return moveBatch(database, cell).catch((error: unknown) => logJobFailure('moving a batch', error));
}

async function takeDraft(transaction: Transaction, roundId: string, key: string): Promise<DraftContent | null> {
	const [row] = await transaction
		.delete(roundDrafts)
		.where(and(eq(roundDrafts.keyHash, sha256(key)), eq(roundDrafts.roundId, roundId)))
		.returning({ sealed: roundDrafts.sealed });
	return row ? openDraft(row.sealed, key) : null;
}

interface Place {
	readonly cell: Cell;
	/** In a named round, whose answers they are. */
	readonly named: { readonly inviteeId: string; readonly name: string } | null;
}

async function takePlace(
	transaction: Transaction,
	{ tokenHash, groupId, person, roundId, headcount }: ParticipantLink,
	{ kind }: AskedRound,
	draft: DraftContent
): Promise<Place | 'used' | 'full'> {
	if (person) {
		const { role, inviteeId, name } = person;
		const used = await transaction
			.update(roundParticipations)
			.set({ state: kind === 'named' ? 'done' : 'waiting' })
			.where(and(eq(roundParticipations.tokenHash, tokenHash), eq(roundParticipations.state, 'invited')))
			.returning({ inviteeId: roundParticipations.inviteeId });
		if (used.length === 0) return 'used';
		return { cell: { groupId, role }, named: kind === 'named' ? { inviteeId, name: name ?? '' } : null };
	}
	const group = await lockGroup(transaction, roundId, groupId);
	if ((await responsesIn(transaction, roundId, groupId)) >= headcount) return 'full';
	const role = group === 'department' ? roleOfStaff(draft) : 'leadership';
	return { cell: { groupId, role }, named: null };
}

const roleOfStaff = ({ isCustomerFacing }: DraftContent): RoleGroup =>
	isCustomerFacing ? 'customer-facing' : 'other-staff';

/** Whoever comes by a group's link takes turns, as each has to see how many came before. */
async function lockGroup(transaction: Transaction, roundId: string, groupId: string) {
	await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`round group ${groupId}`}, 0))`);
	const [group] = await transaction
		.select({ kind: roundGroups.kind })
		.from(roundGroups)
		.where(and(eq(roundGroups.roundId, roundId), eq(roundGroups.id, groupId)));
	return group?.kind;
}

/** How many answers lie in a group, waiting or not. */
export async function responsesIn(transaction: Transaction, roundId: string, groupId: string): Promise<number> {
	const counts = [roundIntake, roundResponses].map(
		(table) => sql`(select count(*)::int from ${table} where round_id = ${roundId} and group_id = ${groupId})`
	);
	const { rows } = await transaction.execute<{ count: number }>(sql`select ${sql.join(counts, sql` + `)} as count`);
	return rows[0]?.count ?? 0;
}
