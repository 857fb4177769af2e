import { error } from '@sveltejs/kit';
import { practiceAllows } from '$lib/core/access/permissions';
import { visitPractice } from '$lib/server/visits';
import { takeArchive } from '../../../../import-archive';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'clients.open');
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, practice } = await requirePractice(event, 'clients.open');
		const { actor, practiceId } = scope;
		return takeArchive(event, { kind: 'practice', actor, practiceId }, async () => {
			const visit = (await visitPractice(actor, practice.slug)) ?? error(404);
			if (!practiceAllows(visit.role, 'clients.open')) error(403);
		});
	}
};
