import { error } from '@sveltejs/kit';
import { encode } from 'uqr';
import { minutesOf, questionnaires } from '$lib/core/catalogue';
import { formatDate } from '$lib/core/format';
import * as rounds from '$lib/server/rounds';
import { requireRoundThatIs } from '../../../open-round';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base, organisation } = await requireRoundThatIs(event, 'scheduled', 'open', 'paused');
	const only = event.url.searchParams.get('group');
	const links = await rounds.groupLinks(scope, round);
	const shown = only === null ? links : links.filter(({ groupId }) => groupId === only);
	if (shown.length === 0) error(404);
	return {
		round: { name: round.name, base, locale: round.locale, threshold: round.threshold },
		by: organisation.name,
		closes: formatDate(round.closesOn, round.locale),
		minutes: minutesOf(questionnaires[round.questionnaireId], round.locale),
		sheets: shown.map(({ groupId, name, url }) => {
			return { groupId, name, url, qr: encode(url, { ecc: 'M', border: 2 }).data };
		})
	};
};
