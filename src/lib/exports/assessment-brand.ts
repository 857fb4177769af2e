import { ownBrand, type Brand } from '$lib/core/branding/brand';
import type { AssessmentScope } from '$lib/server/assessments';
import { brandOf } from '$lib/server/branding';
import * as claims from '$lib/server/claims';
import { readSettings } from '$lib/server/organisations';
import { type Actor, visitOrganisations } from '$lib/server/visits';

/**
 * Under whose name files of an assessment go out: of one that an organisation keeps under its name, or that of the practice whose
 * consultant takes it along; of any other under the product's own. Whoever has nothing but the address sees the organisation's: it decides who
 * gets the address (`claims/readdress`). `actor` null: nobody is logged in.
 */
export async function brandOfAssessment(scope: AssessmentScope, actor: Actor | null): Promise<Brand> {
	const owner = await claims.ownerOf(scope);
	if (owner === null || owner === 'nobody' || 'userId' in owner) return ownBrand;
	const { organisationId } = owner;
	const database = await scope.database;
	const visits = actor === null ? [] : await visitOrganisations(actor, database);
	const visit = visits.find(({ organisation }) => organisation.id === organisationId);
	if (visit) return brandOf(visit);
	const own = { database, organisationId, actor: nobody };
	const settings = await readSettings(own);
	if (!settings) return ownBrand;
	return brandOf({ organisation: { id: organisationId, name: settings.name }, practice: null, scope: own });
}

/** Nothing is done in anybody's name. */
const nobody: Actor = { userId: '', name: '' };
