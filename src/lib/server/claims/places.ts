import { allows } from '$lib/core/access/permissions';
import { database, type Database } from '../db';
import { type Actor, type OrganisationVisit, visitOrganisations } from '../visits';

/** The organisations into which somebody may bring an assessment, by name. */
export async function placesOf(
	actor: Actor,
	opened: Database | Promise<Database> = database()
): Promise<OrganisationVisit[]> {
	const visits = await visitOrganisations(actor, opened);
	return visits.filter(({ capacity }) => allows(capacity, 'assessments.claim'));
}
