import { templateTable } from '$lib/core/kpi-import/template';
import { m } from '$lib/i18n/generated/messages.js';
import * as imports from '$lib/server/kpi-imports';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../../signed-in';
import { csvResponse } from '../csv-response';
import type { RequestHandler } from './$types';

/** The columns that are read, and with `?filled` what has been entered under them: to be filled in further and imported again. */
export const GET: RequestHandler = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const context = await imports.contextOf(scope, locale);
	const entered = event.url.searchParams.has('filled') ? await kpis.list(scope) : [];
	const typed = entered.flatMap(({ id, departmentId, period, worksheet = {} }) =>
		id === null ? [] : [{ departmentId, period, worksheet }]
	);
	return csvResponse(m.imports_template_file(), templateTable(typed, context, locale), locale);
};
