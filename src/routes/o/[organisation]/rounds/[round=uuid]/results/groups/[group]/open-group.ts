import { error, redirect } from '@sveltejs/kit';
import type { RoundResults } from '$lib/exports/round-results';
import type { PublishedGroup } from '$lib/core/round/publication';
import { resultsHref } from '$lib/ui/results/address';
import { groupById, type ResultsInput } from '$lib/ui/results/input';
import { requirePublished } from '../../open-results';

type Event = Parameters<typeof requirePublished>[0] & { readonly params: { readonly group: string } };

/** One group of published results that has a page of its own; what is hidden has none, and the map says why. */
export async function requireGroup(
	event: Event
): Promise<{ readonly results: RoundResults; readonly input: ResultsInput; readonly group: PublishedGroup }> {
	const { results, input } = await requirePublished(event);
	const group = groupById(input, event.params.group) ?? error(404);
	if (group.kind === 'organisation') redirect(303, resultsHref(input.address));
	if (group.figures === undefined) redirect(303, resultsHref(input.address, '', '#map'));
	return { results, input, group };
}
