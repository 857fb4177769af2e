import { admit, privately } from '$lib/server/api/admit';
import { kpiList } from '$lib/server/api/kpis';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals, url }) => {
	const admission = await admit(request, locals.clientAddress, 'kpis.read');
	if (!admission.ok) return admission.refusal;
	const year = url.searchParams.get('year');
	if (year !== null && !/^20\d{2}$/.test(year)) {
		const errors = [{ path: 'year', message: 'Write four digits, for example 2026.' }];
		return problem(422, { detail: 'There is no such year.', errors });
	}
	return json(await kpiList(admission.visit.scope, year), { headers: privately });
};
