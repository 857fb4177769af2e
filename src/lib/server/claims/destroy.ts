import { eq } from 'drizzle-orm';
import * as unclaimed from '../assessments';
import { record } from '../audit';
import { assessments } from '../db/schema';
import type { Actor } from '../visits';
import { ownerOf, placeOf } from './owner';
import { placesOf } from './places';
import type { Owner } from './types';

/**
 * Erases the assessment of a key with its answers and reports, claimed or not; false where there was none. Whose it was is told so;
 * who did it is named only to those they belong to.
 */
export async function destroy(scope: unclaimed.AssessmentScope, actor: Actor | null): Promise<boolean> {
	const owner = await ownerOf(scope);
	if (owner === null) return false;
	if (owner === 'nobody') return unclaimed.destroy(scope);
	const { assessmentKeyHash } = scope;
	const database = await scope.database;
	const isTheirs = actor !== null && (await belongsTo(actor, owner, database));
	// An account's entries are of that account, whoever acted.
	const named = isTheirs ? actor : 'userId' in owner ? { userId: owner.userId, name: '' } : null;
	return database.withScope({ assessmentKeyHash, ...owner }, async (transaction) => {
		const [gone] = await transaction
			.delete(assessments)
			.where(eq(assessments.keyHash, assessmentKeyHash))
			.returning({ questionnaire: assessments.questionnaireId });
		if (!gone) return false;
		const act = isTheirs ? 'assessments.deleted' : 'assessments.deleted-by-address';
		await record(transaction, placeOf(owner), named, act, { ...gone });
		return true;
	});
}

async function belongsTo(
	actor: Actor,
	owner: Owner,
	database: unclaimed.AssessmentScope['database']
): Promise<boolean> {
	if ('userId' in owner) return owner.userId === actor.userId;
	const places = await placesOf(actor, database);
	return places.some(({ organisation }) => organisation.id === owner.organisationId);
}
