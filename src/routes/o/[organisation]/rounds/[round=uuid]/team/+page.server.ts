import { error, fail, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { namedPeople } from '$lib/core/round/types';
import { m } from '$lib/i18n/generated/messages.js';
import * as people from '$lib/server/people';
import * as rounds from '$lib/server/rounds';
import { readForm } from '../../../../../read-form';
import { requireRoundThatIs } from '../../open-round';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope, round, base } = await requireRoundThatIs(event, 'draft');
	if (round.kind !== 'named') redirect(303, `${base}/groups`);
	if (!allows(capacity, 'people.read')) error(403);
	const query = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200).replaceAll('\0', '');
	const [found, chosen] = await Promise.all([people.list(scope, { query }), rounds.team(scope, round.id)]);
	return {
		round: { name: round.name, base },
		query,
		isMore: found.pageCount > 1,
		chosen: chosen.map(({ personId, name }) => ({ id: personId, name })),
		others: found.people
			.filter(({ id }) => !chosen.some(({ personId }) => personId === id))
			.map(({ id, name, email }) => ({ id, name, email })),
		most: namedPeople.max
	};
};

const problems = {
	'too-few': () => m.round_team_too_few({ least: namedPeople.min }),
	'too-many': () => m.round_team_too_many({ most: namedPeople.max })
};

export const actions: Actions = {
	default: async (event) => {
		const { capacity, scope, round, base } = await requireRoundThatIs(event, 'draft');
		if (!allows(capacity, 'people.read')) error(403);
		const ticked = (await readForm(event.request)).getAll('person').flatMap((id) => (isId(id) ? [id] : []));
		const outcome = await rounds.chooseTeam(scope, round.id, [...new Set(ticked)]);
		if (outcome === 'unknown') error(404);
		if (outcome === 'not-a-draft') redirect(303, base);
		if (outcome !== 'done') return fail(422, { message: problems[outcome](), ticked });
		redirect(303, `${base}/launch`);
	}
};

function isId(text: FormDataEntryValue): text is string {
	return typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
