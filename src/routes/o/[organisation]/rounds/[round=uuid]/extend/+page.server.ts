import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as rounds from '$lib/server/rounds';
import { roundDaysMax } from '$lib/server/rounds';
import { parseForm } from '../../../../../form';
import { refuse } from '../../../../../refuse';
import { requireRoundThatIs } from '../../open-round';
import { roundDay } from '../../round-form';
import { roundWords } from '../../round-words';
import type { Actions, PageServerLoad } from './$types';

const running = ['scheduled', 'open', 'paused'] as const;

export const load: PageServerLoad = async (event) => {
	const { round, base } = await requireRoundThatIs(event, ...running);
	return { round: { ...roundWords(round, event.locals.locale), base, closesOn: round.closesOn } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, ...running);
		const form = await parseForm(event.request, z.object({ closesOn: roundDay() }));
		if (!form.ok) return fail(422, form);
		const extended = await rounds.extend(scope, round.id, form.values.closesOn);
		if (extended === 'unknown') error(404);
		if (extended === 'not-later') return refuse('closesOn', m.round_extend_not_later(), form.values);
		if (extended === 'too-long') return refuse('closesOn', m.round_too_long({ days: roundDaysMax }), form.values);
		redirect(303, extended === 'done' ? `${base}?done=extended` : base);
	}
};
