import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { merge, type RoundSetup, split } from '$lib/core/round-setup';
import { m } from '$lib/i18n/generated/messages.js';
import { earlierOf } from '$lib/server/closing/earlier';
import * as rounds from '$lib/server/rounds';
import { readForm } from '../../../../../read-form';
import { requireRoundThatIs } from '../../open-round';
import {
	headcountMax,
	keyOf,
	leadershipKey,
	missingHeadcounts,
	readGroups,
	type ReadGroups,
	setupFrom,
	wrongHeadcounts
} from './group-form';
import { previewFor } from './preview';
import { rowsOf } from './rows';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base } = await requireRoundThatIs(event, 'draft');
	if (round.kind === 'named') redirect(303, `${base}/team`);
	const open = await rounds.openSetup(scope, round.id);
	if (!open) redirect(303, base);
	const leaders = [...open.listed.values()].reduce((sum, { leadership }) => sum + leadership, 0);
	return {
		round: { name: round.name, base, threshold: round.threshold },
		leadership: {
			key: leadershipKey,
			way: open.setup.leadership?.way ?? 'out',
			headcount: open.setup.leadership?.headcount ?? 0,
			leaders
		},
		rows: rowsOf(open),
		preview: previewFor(open, await earlierOf(await scope.database, scope.organisationId)),
		done: event.url.searchParams.get('done')
	};
};

type Event = Parameters<Actions[string]>[0];

export const actions: Actions = {
	/** Keeps what is decided and shows the preview of it. */
	save: (event) => keep(event, (setup) => setup, '?done=groups#preview'),

	/** Makes one group of the ticked rows, or of the two that were offered. */
	merge: (event) =>
		keep(
			event,
			(setup, { ticked, typed }) => {
				const keys = typed.offer ? new Set(typed.offer.split(' ')) : ticked;
				return { ...setup, departments: merge(setup.departments, (choice) => keys.has(keyOf(choice))) };
			},
			'?done=merged',
			({ ticked, typed }) => (typed.offer || ticked.size > 1 ? [] : [{ field: 'merge', message: m.round_merge_two() }])
		),

	split: (event) =>
		keep(
			event,
			(setup, { typed }) => ({
				...setup,
				departments: split(setup.departments, (choice) => keyOf(choice) === typed.split)
			}),
			'?done=split'
		),

	/** On to the launch, which needs to know how many each shared link is for. */
	next: (event) =>
		keep(
			event,
			(setup) => setup,
			'/../launch',
			(read) => missingHeadcounts(read).map((key) => ({ field: `count-${key}`, message: m.round_headcount_missing() }))
		)
};

async function keep(
	event: Event,
	decide: (setup: RoundSetup, read: ReadGroups) => RoundSetup,
	way: string,
	problemsIn: (read: ReadGroups) => readonly { readonly field: string; readonly message: string }[] = () => []
) {
	const { scope, round, base } = await requireRoundThatIs(event as Event & RequestEvent, 'draft');
	const read = readGroups(await readForm(event.request));
	const wrong = wrongHeadcounts(read);
	const problems = [
		...wrong.map((key) => ({
			field: `count-${key}`,
			message: m.round_number_between({ least: 1, most: headcountMax })
		})),
		...problemsIn(read)
	];
	if (problems.length > 0) return fail(422, { problems, typed: read.typed, ticked: [...read.ticked] });
	const changed = await rounds.changeSetup(scope, round.id, (before) => decide(setupFrom(before, read), read));
	if (changed === 'unknown') error(404);
	redirect(303, way.startsWith('/..') ? `${base}${way.slice(3)}` : `${base}/groups${way}`);
}
