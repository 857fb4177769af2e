import { redirect } from '@sveltejs/kit';
import { departmentIn } from '$lib/core/access/assigning';
import { formatsFor, mayExport } from '$lib/core/paper/export';
import { ownResults } from '$lib/exports/own-results';
import { orderFile } from '../../../../../exports/order';
import { readResults, requireResults } from '../../open-results';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions['default']>>[0];

export const load: PageServerLoad = async (event) => {
	const { results } = await opened(event);
	return { name: results.round.name, page: `${results.base}/own`, formats: formatsFor('own-department') };
};

export const actions: Actions = {
	default: async (event) => {
		const { results, departmentId } = await opened(event);
		const { visit, round } = results;
		const subject = { kind: 'own-department', roundId: round.id, departmentId } as const;
		return orderFile(event, visit, round.name, () => subject);
	}
};

/** To whoever leads a department that has a page; where it has none, that page says why. */
async function opened(event: Event) {
	const results = await requireResults(event, 'results.export-own-department');
	const { visit, base } = results;
	// Whoever takes along everything takes this along there too.
	if (mayExport(visit.capacity, 'group')) redirect(303, `${base}/export`);
	const departmentId = departmentIn(visit.capacity);
	const input = departmentId === null ? null : await readResults(results, event);
	const own = input && departmentId !== null ? ownResults(input, departmentId) : null;
	if (departmentId === null || own?.group.figures === undefined) redirect(303, `${base}/own`);
	return { results, departmentId };
}
