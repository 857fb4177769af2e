import { colourPage, takeColour } from '../../../../colour';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'practice.change');
	return colourPage(event, scope);
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'practice.change');
		return takeColour(event, scope);
	}
};
