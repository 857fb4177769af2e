import { roleIn } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import { roleNames, roleSentences } from '$lib/core/organisation/role-texts';
import * as claims from '$lib/server/claims';
import * as organisations from '$lib/server/organisations';
import { claimViews } from '../../claim-views';
import { requireOrganisation } from '../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'organisation.read');
	const { locale } = event.locals;
	const may = {
		readDepartments: allows(capacity, 'departments.read'),
		changeDepartments: allows(capacity, 'departments.change'),
		readPeople: allows(capacity, 'people.read'),
		inviteOwner: allows(capacity, 'owner.invite')
	};
	const role = roleIn(capacity);
	return {
		done: event.url.searchParams.get('done'),
		may,
		/** What the visitor is here; consultants are it through their practice. */
		own: role && { role: roleNames[role][locale], sentence: roleSentences[role][locale] },
		counts: may.readDepartments || may.readPeople ? await organisations.overview(scope) : null,
		/** Its links open answers. */
		assessments: allows(capacity, 'results.read') ? claimViews(await claims.ofOrganisation(scope), locale) : null
	};
};
