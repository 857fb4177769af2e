import { error, redirect } from '@sveltejs/kit';
import { groupView } from '$lib/ui/results/group-view';
import { groupById } from '$lib/ui/results/input';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { resultsHref } from '$lib/ui/results/address';
import { unserialised } from '$lib/ui/unserialised';
import { findingActs, findingsIn, namesSwitch, requirePublished } from '../../open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, input } = await requirePublished(event);
	const group = groupById(input, event.params.group) ?? error(404);
	if (group.kind === 'organisation') redirect(303, resultsHref(input.address));
	// What is hidden has no page of its own: the map says why.
	if (group.figures === undefined) redirect(303, resultsHref(input.address, '', '#map'));
	return {
		round: results.round.name,
		names: namesSwitch(input, event.url),
		content: unserialised({
			view: groupView(input, group, await findingsIn(results, input, [group]), findingActs(results)),
			rules: ruleLinks(['M2.group-mean', 'M2.group-interval', 'M4.reading', 'M9.one-voice'], input.locale)
		})
	};
};
