import { error } from '@sveltejs/kit';
import * as imports from '$lib/server/kpi-imports';
import { m } from '$lib/i18n/generated/messages.js';
import { requireOrganisation } from '../../../../../../signed-in';
import { csvResponse } from '../../csv-response';
import type { RequestHandler } from './$types';

/** The rows that were not entered, each with the reason: to be mended and imported again. */
export const GET: RequestHandler = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.read');
	const found = await imports.find(scope, event.params.import);
	if (!found || found.leftOut.length === 0) error(404);
	return csvResponse(m.imports_left_out_file(), found.leftOut, event.locals.locale);
};
