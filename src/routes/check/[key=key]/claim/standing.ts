import * as assessments from '$lib/server/assessments';
import * as claims from '$lib/server/claims';
import type { Actor, OrganisationVisit } from '$lib/server/visits';

/** Whose an assessment is, as whoever looks may know it. */
export type Standing =
	/** Nobody’s yet: it can go into one’s own account, or into these organisations. */
	| { readonly state: 'free'; readonly places: readonly OrganisationVisit[] }
	| { readonly state: 'own-account' }
	/** What was recorded for it in an interview stays there. */
	| { readonly state: 'own-organisation'; readonly visit: OrganisationVisit; readonly isRecorded: boolean }
	/** Somebody else’s, and no more than that. */
	| { readonly state: 'foreign'; readonly of: claims.OwnerKind };

/** null: the key opens none. */
export async function standingOf(key: string, actor: Actor | null): Promise<Standing | null> {
	const scope = assessments.scopeOf(key);
	const owner = await claims.ownerOf(scope);
	if (owner === null) return null;
	if (owner === 'nobody') return { state: 'free', places: actor ? await claims.placesOf(actor) : [] };
	if ('userId' in owner) {
		return owner.userId === actor?.userId ? { state: 'own-account' } : { state: 'foreign', of: 'account' };
	}
	const places = actor ? await claims.placesOf(actor) : [];
	const visit = places.find(({ organisation }) => organisation.id === owner.organisationId);
	if (!visit) return { state: 'foreign', of: 'organisation' };
	return { state: 'own-organisation', visit, isRecorded: await claims.isRecorded(scope) };
}
