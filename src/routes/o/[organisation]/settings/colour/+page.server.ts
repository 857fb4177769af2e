import { colourPage, takeColour } from '../../../../colour';
import { requireOrganisation } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'settings.change');
	return colourPage(event, scope);
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requireOrganisation(event, 'settings.change');
		return takeColour(event, scope);
	}
};
