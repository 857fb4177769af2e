import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { hasMailServer } from '$lib/server/mail';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import { requireRound } from '../open-round';
import { percentOf, roundWords } from '../round-words';
import { stateStamp, turnoutOf } from './state';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base, capacity } = await requireRound(event);
	const { locale } = event.locals;
	const turnout = await turnoutOf(scope, round);
	return {
		round: {
			...roundWords(round, locale),
			...{ base, kindId: round.kind, threshold: round.threshold, progress: round.progressPercent },
			isArchived: round.archivedAt !== null
		},
		turnout: turnout && turnoutView(round, turnout),
		live: changesByItself(round) ? { address: `${base}/live`, stamp: stateStamp(round, turnout) } : null,
		reminder:
			hasMailServer() && round.status === 'open' && (await rounds.personalCounts(scope, round.id)).withEmail > 0,
		mayReadResults: allows(capacity, 'results.read') || allows(capacity, 'results.read-own-department'),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	pause: (event) => steer(event, rounds.pause, 'paused'),
	resume: (event) => steer(event, rounds.resume, 'resumed'),
	archive: (event) => steer(event, rounds.archive, 'archived'),
	unarchive: (event) => steer(event, rounds.unarchive, 'unarchived')
};

async function steer(event: Parameters<Actions[string]>[0], act: typeof rounds.pause, done: string) {
	const { scope, round, base } = await requireRound(event);
	const steered = await act(scope, round.id);
	if (steered === 'unknown') error(404);
	// Where it stands by now the page says; there is nothing to mend.
	redirect(303, steered === 'done' ? `${base}?done=${done}` : base);
}

function changesByItself({ status }: Round): boolean {
	return status !== 'draft' && status !== 'closed';
}

function turnoutView(round: Round, { invited, atLeast, groups }: rounds.Turnout) {
	const words = (count: number, of: number) =>
		count === 0
			? m.round_turnout_hidden({ k: round.threshold })
			: round.kind === 'named'
				? m.round_turnout_exact({ count, of })
				: m.round_turnout_at_least({ count, of, percent: percentOf(count, of) });
	return {
		all: atLeast === 0 && round.kind === 'anonymous' ? m.round_turnout_none() : words(atLeast, invited),
		groups: groups.map(({ group, invited: of, atLeast: count }) => ({
			id: group.id,
			name: group.kind === 'department-leadership' ? m.round_group_leaders_of({ name: group.name }) : group.name,
			isByLink: group.way === 'link',
			invited: of,
			percent: percentOf(count, of),
			words: words(count, of)
		}))
	};
}
