import { roleIn } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import { roleNames, roleSentences } from '$lib/core/organisation/role-texts';
import * as claims from '$lib/server/claims';
import * as organisations from '$lib/server/organisations';
import { claimViews } from '../../claim-views';
import { glanceOf } from '../../glance';
import { requireOrganisation } from '../../signed-in';
import { roundRows, seesRounds } from './rounds/round-rows';
import type { PageServerLoad } from './$types';

/** So many of the newest rounds stand on the overview; the others are one page further. */
const newestRoundsMax = 3;

export const load: PageServerLoad = async (event) => {
	const visit = await requireOrganisation(event, 'organisation.read');
	const { organisation, capacity, scope } = visit;
	const { locale } = event.locals;
	const may = {
		readDepartments: allows(capacity, 'departments.read'),
		changeDepartments: allows(capacity, 'departments.change'),
		readPeople: allows(capacity, 'people.read'),
		inviteOwner: allows(capacity, 'owner.invite'),
		runRounds: allows(capacity, 'rounds.run')
	};
	const role = roleIn(capacity);
	const reader = { scope, capacity, base: `/o/${organisation.slug}`, locale };
	const [counts, claimed, rounds, glance] = await Promise.all([
		may.readDepartments || may.readPeople ? organisations.overview(scope) : null,
		// Their links open answers.
		allows(capacity, 'results.read') ? claims.ofOrganisation(scope) : null,
		seesRounds(capacity) ? roundRows(reader, { archived: false, most: newestRoundsMax }) : [],
		glanceOf(visit, locale)
	]);
	return {
		done: event.url.searchParams.get('done'),
		may,
		/** What the visitor is here; consultants are it through their practice. */
		own: role && { role: roleNames[role][locale], sentence: roleSentences[role][locale] },
		counts,
		rounds,
		glance: glance.parts,
		assessments: claimed && claimViews(claimed, locale)
	};
};
