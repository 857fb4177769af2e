import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as engagements from '$lib/server/engagements';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

const doneWords = new Map<string | null, () => string>([
	['ended', m.practice_done_client_end],
	['changed', m.practice_done_grants],
	['renewed', m.practice_done_renewed]
]);

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'engagements.read');
	const all = (await engagements.list(scope)).map(({ startedAt, endedAt, ...engagement }) => ({
		...engagement,
		startedOn: dayOf(startedAt),
		endedOn: endedAt && dayOf(endedAt)
	}));
	return {
		running: all.filter(({ endedOn }) => endedOn === null),
		past: all.flatMap(({ endedOn, ...engagement }) => (endedOn === null ? [] : [{ ...engagement, endedOn }])),
		canChange: allows(capacity, 'engagements.change'),
		locale: event.locals.locale,
		done: doneWords.get(event.url.searchParams.get('done'))?.() ?? null
	};
};
