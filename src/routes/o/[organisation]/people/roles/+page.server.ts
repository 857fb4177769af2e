import { memberRolesWith } from '$lib/core/access/assigning';
import { permissions } from '$lib/core/access/permissions';
import { memberRoles } from '$lib/core/access/roles';
import { permissionTexts, roleNames, roleSentences } from '$lib/core/organisation/role-texts';
import { requireOrganisation } from '../../../../signed-in';
import type { PageServerLoad } from './$types';

/** The table of rights as the program itself asks it. */
export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'people.read');
	const { locale } = event.locals;
	return {
		roles: memberRoles.map((role) => {
			return { id: role, name: roleNames[role][locale], sentence: roleSentences[role][locale] };
		}),
		rows: permissions.map((permission) => {
			const allowed = memberRolesWith(permission);
			return {
				permission,
				text: permissionTexts[permission][locale],
				isAllowed: memberRoles.map((role) => allowed.includes(role))
			};
		})
	};
};
