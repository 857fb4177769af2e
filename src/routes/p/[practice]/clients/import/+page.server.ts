import { takeArchive } from '../../../../import-archive';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'clients.open');
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'clients.open');
		return takeArchive(event, { kind: 'practice', actor: scope.actor, practiceId: scope.practiceId });
	}
};
