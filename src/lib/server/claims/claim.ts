import { and, eq, isNull } from 'drizzle-orm';
import { isKey, keyHash } from '../assessments';
import { record } from '../audit';
import { sealOf } from '../auth/seal';
import { database, type Database, type Transaction } from '../db';
import { assessments } from '../db/schema';
import type { Actor, OrganisationScope } from '../visits';
import { isOf, kindOf, ownerOf, placeOf } from './owner';
import type { Claiming, Owner } from './types';

/** Takes an assessment, of which one has the key, into the account of whoever acts. */
export function intoAccount(
	actor: Actor,
	key: string,
	opened: Database | Promise<Database> = database()
): Promise<Claiming> {
	return claim(opened, { userId: actor.userId }, key, actor);
}

/** Takes an assessment, of which one has the key, into an organisation. Needs `assessments.claim` there. */
export function intoOrganisation(
	{ database: opened, organisationId, actor }: OrganisationScope,
	key: string
): Promise<Claiming> {
	return claim(opened, { organisationId }, key, actor);
}

/** Gives it back to whoever has its key; false where it is not this account's. */
export function outOfAccount(
	actor: Actor,
	key: string,
	opened: Database | Promise<Database> = database()
): Promise<boolean> {
	return release(opened, { userId: actor.userId }, key, actor);
}

/**
 * Gives it back to whoever has its key; false where it is not this organisation's, or was recorded for it in an interview: who
 * recorded it could otherwise take it along. Needs `assessments.claim` there.
 */
export function outOfOrganisation(
	{ database: opened, organisationId, actor }: OrganisationScope,
	key: string
): Promise<boolean> {
	return release(opened, { organisationId }, key, actor);
}

async function claim(
	opening: Database | Promise<Database>,
	owner: Owner,
	key: string,
	actor: Actor
): Promise<Claiming> {
	if (!isKey(key)) return { outcome: 'gone' };
	const opened = await opening;
	const seal = await sealOf(opened);
	const scope = { assessmentKeyHash: keyHash(key) };
	const isClaimed = await opened.withScope({ ...scope, ...owner }, async (transaction) => {
		const sealedKey = seal.seal(key, 'assessment-key');
		// Of two at once the second waits for the first, and then finds it claimed.
		const [claimed] = await transaction
			.update(assessments)
			.set({ ...owner, sealedKey })
			.where(and(eq(assessments.keyHash, scope.assessmentKeyHash), isUnclaimed))
			.returning(named);
		if (claimed) await record(transaction, placeOf(owner), actor, 'assessments.claimed', { ...claimed });
		return claimed !== undefined;
	});
	if (isClaimed) return { outcome: 'claimed' };
	const found = await ownerOf({ database: opened, ...scope });
	if (found === null) return { outcome: 'gone' };
	// Released in the meantime.
	if (found === 'nobody') return claim(opened, owner, key, actor);
	return isOf(found, owner) ? { outcome: 'kept' } : { outcome: 'taken', by: kindOf(found) };
}

async function release(
	opening: Database | Promise<Database>,
	owner: Owner,
	key: string,
	actor: Actor
): Promise<boolean> {
	if (!isKey(key)) return false;
	const scope = { assessmentKeyHash: keyHash(key), ...owner };
	return (await opening).withScope(scope, async (transaction: Transaction) => {
		const [released] = await transaction
			.update(assessments)
			.set({ userId: null, organisationId: null, sealedKey: null })
			.where(and(eq(assessments.keyHash, scope.assessmentKeyHash), belongsTo(owner), isNull(assessments.recordedBy)))
			.returning(named);
		if (released) await record(transaction, placeOf(owner), actor, 'assessments.released', { ...released });
		return released !== undefined;
	});
}

const isUnclaimed = and(isNull(assessments.userId), isNull(assessments.organisationId));

/** What an audit log says of an assessment: which questionnaire, and nothing that was entered. */
const named = { questionnaire: assessments.questionnaireId };

function belongsTo(owner: Owner) {
	return 'userId' in owner
		? eq(assessments.userId, owner.userId)
		: eq(assessments.organisationId, owner.organisationId);
}
