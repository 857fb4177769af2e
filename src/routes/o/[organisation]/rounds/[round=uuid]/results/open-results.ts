import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { allows, type Permission } from '$lib/core/access/permissions';
import { publishedResults, type RoundResults } from '$lib/exports/round-results';
import { roundAt, stampOnce } from '$lib/server/results';
import * as rounds from '$lib/server/rounds';
import { resultsHref } from '$lib/ui/results/address';
import type { FindingActs } from '$lib/ui/results/finding-decisions';
import type { ResultsInput } from '$lib/ui/results/input';
import { groupName } from '$lib/ui/results/words';
import { requireOrganisation } from '../../../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly round: string };
};

/** Opens a round to somebody who may read results here; one that is not there is not found. */
export async function requireResults(event: Event, permission: Permission = 'results.read'): Promise<RoundResults> {
	const visit = await requireOrganisation(event, permission);
	const { round: id } = event.params;
	const stamp = await stampOnce(event.locals, visit.scope, id);
	const round = await (stamp ? roundAt(visit.scope, stamp, id) : rounds.find(visit.scope, id));
	if (!round) error(404);
	return { visit, round, stamp, base: `/o/${visit.organisation.slug}/rounds/${round.id}/results` };
}

/** What was published of it, ready for its pages; null as long as nothing is. */
export async function readResults(results: RoundResults, event: Event): Promise<ResultsInput | null> {
	const isWithoutNames = event.url.searchParams.get('names') === 'hidden';
	return publishedResults(results, { locale: event.locals.locale, isWithoutNames });
}

/** Likewise for a page below the results: what has no results yet says so on the page above. */
export async function requirePublished(
	event: Event
): Promise<{ readonly results: RoundResults; readonly input: ResultsInput }> {
	const results = await requireResults(event);
	const input = await readResults(results, event);
	if (!input) redirect(303, results.base);
	return { results, input };
}

/** What whoever reads results may do with findings. */
export function findingActs({ visit: { organisation, capacity } }: RoundResults): FindingActs {
	return {
		base: `/o/${organisation.slug}`,
		maySetAside: allows(capacity, 'findings.dismiss'),
		mayCreateActions: allows(capacity, 'actions.change')
	};
}

/** The page of the whole organisation, to go back to. */
export function aboveAll({ address, locale }: ResultsInput) {
	return { name: groupName({ kind: 'organisation', name: null }, locale), href: resultsHref(address) };
}

/** For the switch that hides names and shows them again. */
export function namesSwitch({ publication, address }: ResultsInput, url: URL) {
	if (!publication.groups.some(({ name }) => name !== null)) return null;
	const { isWithoutNames } = address;
	return { isHidden: isWithoutNames, href: url.pathname + (isWithoutNames ? '' : '?names=hidden') };
}
