import { z } from 'zod';
import { ownKpiDirections } from '$lib/core/kpi/own';
import { tidyName } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import type { OwnKpiSaved } from '$lib/server/kpis';
import { formChoice, formName } from '../../../../form';
import { refuse, type RefusedForm } from '../../../../refuse';

const tooLong = (most: number) => ({ error: () => m.area_form_too_long({ most }) });

/** How an own KPI is defined, as a form asks for it. */
export const definitionFields = {
	name: formName(120),
	unit: z.string().max(40, tooLong(40)).default('').transform(tidyName),
	direction: formChoice(ownKpiDirections),
	formula: z.string().max(2000, tooLong(2000)).default('')
};

/** Why a definition was not saved. */
export function refuseDefinition(
	saved: Exclude<OwnKpiSaved, { kind: 'done' | 'unknown' }>,
	typed: RefusedForm['typed']
) {
	return refuse('name', saved.isRetired ? m.figures_own_name_retired() : m.figures_own_name_taken(), typed);
}
