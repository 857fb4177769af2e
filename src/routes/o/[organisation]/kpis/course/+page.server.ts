import { allows } from '$lib/core/access/permissions';
import { courseKey } from '$lib/core/kpi/course';
import { today } from '$lib/server/day';
import * as kpis from '$lib/server/kpis';
import { courseView } from '$lib/ui/kpis/course-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../../signed-in';
import { departmentChoices } from '../choices';
import { chosen, everywhere, measuresOf, options, placeOf } from './choice';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const [entries, own, departments] = await Promise.all([kpis.list(scope), kpis.own(scope), departmentChoices(scope)]);
	// Only where something was entered, but always the whole organisation.
	const places = departments.filter(({ value }) => value === '' || entries.some((entry) => placeOf(entry) === value));
	const measures = measuresOf(entries, own);
	const choice = chosen(event.url.searchParams, entries, places, measures);
	const shown = places.filter(({ value }) => choice.department === everywhere || value === choice.department);
	const view = courseView(
		{
			measures: measures.filter((measure) => choice.kpi === '' || courseKey(measure) === choice.kpi),
			places: shown.map(({ value, text }) => ({
				id: value,
				name: text,
				records: entries.filter((entry) => placeOf(entry) === value)
			})),
			kind: choice.kind,
			today: today()
		},
		locale
	);
	return {
		mayChange: allows(capacity, 'kpis.change'),
		typed: choice,
		isMultiple: choice.department === everywhere,
		content: unserialised({
			isEmpty: measures.length === 0,
			options: options(entries, places, measures, locale),
			view,
			rules: ruleLinks(['M6.wilson', 'M6.nps-interval', 'M6.against-target', 'M6.against-previous'], locale)
		})
	};
};
