import { allows } from '$lib/core/access/permissions';
import { formatDate } from '$lib/core/format';
import { groupBy } from '$lib/core/organisation/group-by';
import * as voice from '$lib/server/voice';
import { requireOrganisation } from '../../../signed-in';
import { departmentChoices } from '../kpis/choices';
import { periodViews } from './form-views';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const [forms, batches, places] = await Promise.all([
		voice.list(scope),
		voice.batches(scope),
		departmentChoices(scope)
	]);
	const byForm = groupBy(batches, ({ formId }) => formId);
	return {
		mayChange: allows(capacity, 'kpis.change'),
		done: event.url.searchParams.get('done'),
		forms: forms.map((form) => {
			const own = byForm.get(form.id) ?? [];
			const [latest] = own;
			return {
				...{ id: form.id, name: form.name, status: form.status },
				of: places.find(({ value }) => value === (form.departmentId ?? ''))?.text ?? '',
				latestDay: latest ? formatDate(latest.completedOn, locale) : null,
				newest: periodViews(form, own, locale)[0] ?? null,
				unlooked: own.filter(({ isUnusual, counts, reason }) => isUnusual && !counts && reason === '').length
			};
		})
	};
};
