import { formatDate } from '$lib/core/format';
import { periodName } from '$lib/core/kpi/period';
import { dayOf } from '$lib/server/day';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { departmentChoices } from '../choices';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const [deleted, places] = await Promise.all([kpis.deleted(scope), departmentChoices(scope)]);
	return {
		deleted: deleted.map(({ entryId, departmentId, period, by, at }) => ({
			id: entryId,
			of: places.find(({ value }) => value === (departmentId ?? ''))?.text ?? '',
			period: periodName(period, locale),
			by,
			day: formatDate(dayOf(at), locale)
		}))
	};
};
