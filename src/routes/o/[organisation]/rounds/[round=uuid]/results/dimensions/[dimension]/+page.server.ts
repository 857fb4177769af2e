import { error } from '@sveltejs/kit';
import { dimensionIds } from '$lib/core/catalogue/types';
import { dimensionView } from '$lib/ui/results/dimension-view';
import { measuresOf } from '$lib/ui/results/heat-map-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { editOf } from '../../edit-of';
import { aboveAll, namesSwitch, requirePublished } from '../../open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, input } = await requirePublished(event);
	const dimension = dimensionIds.find((id) => id === event.params.dimension);
	if (dimension === undefined || !measuresOf(input).includes(dimension)) error(404);
	return {
		round: results.round.name,
		above: aboveAll(input),
		names: namesSwitch(input, event.url),
		edit: results.stamp && (await editOf(results, results.stamp, input)),
		dimension,
		content: unserialised({
			view: dimensionView(input, dimension),
			rules: ruleLinks(
				['M2.dimension-score', 'M2.group-interval', 'M5.distinguishable', 'M5.smallest-difference'],
				input.locale
			)
		})
	};
};
