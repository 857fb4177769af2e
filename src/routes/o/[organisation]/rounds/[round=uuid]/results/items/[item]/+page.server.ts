import { error } from '@sveltejs/kit';
import { itemView } from '$lib/ui/results/item-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { aboveAll, namesSwitch, requirePublished } from '../../open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, input } = await requirePublished(event);
	const item = input.questionnaire.items.find(({ id }) => id === event.params.item) ?? error(404);
	return {
		round: results.round.name,
		above: aboveAll(input),
		names: namesSwitch(input, event.url),
		content: unserialised({
			view: itemView(input, item),
			rules: ruleLinks(['M9.threshold', 'M9.publication', 'M9.one-voice'], input.locale)
		})
	};
};
