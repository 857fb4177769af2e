import { error, redirect } from '@sveltejs/kit';
import { formatsFor, type ExportSubject } from '$lib/core/paper/export';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import type { ResultsInput } from '$lib/ui/results/input';
import { groupName } from '$lib/ui/results/words';
import { orderFile, type OrderedContent } from '../../../../exports/order';
import { namesSwitch, readResults, requireResults } from '../open-results';
import type { Actions, PageServerLoad } from './$types';

/** What stands for the whole round among the contents. */
const whole = 'round';

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions['default']>>[0];

export const load: PageServerLoad = async (event) => {
	const { results, input, isNamed } = await opened(event);
	const { searchParams } = event.url;
	return {
		head: { name: results.round.name, base: results.base },
		formats: formatsFor(isNamed ? 'named-answers' : 'round'),
		contents: input === null ? [] : contentsOf(input),
		hasNames: input !== null && namesSwitch(input, event.url) !== null,
		typed: { content: searchParams.get('content') ?? whole, names: searchParams.get('names') ?? '' }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { results, input } = await opened(event);
		const roundId = results.round.id;
		return orderFile(event, results.visit, results.round.name, (ordered) =>
			input === null ? { kind: 'named-answers', roundId } : subjectOf(input, roundId, ordered)
		);
	}
};

/** To whoever may take results along; as long as there are none, their page says why. */
async function opened(event: Event) {
	const results = await requireResults(event, 'results.export');
	if (!allows(results.visit.capacity, 'results.read')) error(403);
	const isNamed = results.round.kind === 'named' && results.round.status === 'closed';
	const input = isNamed ? null : await readResults(results, event);
	if (!isNamed && input === null) redirect(303, results.base);
	return { results, input, isNamed };
}

/** The whole, and each group that has a page of its own. */
function contentsOf({ publication, locale }: ResultsInput) {
	const groups = publication.groups.filter(({ kind, figures }) => kind !== 'organisation' && figures !== undefined);
	return [
		{ value: whole, text: m.exports_whole_round() },
		...groups.map((group) => ({ value: group.id, text: groupName(group, locale) }))
	];
}

function subjectOf(
	input: ResultsInput,
	roundId: string,
	{ content, isWithoutNames }: OrderedContent
): ExportSubject | null {
	if (content === '' || content === whole) return { kind: 'round', roundId, isWithoutNames };
	const isThere = contentsOf(input).some(({ value }) => value === content);
	return isThere ? { kind: 'group', roundId, groupId: content, isWithoutNames } : null;
}
