import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as rounds from '$lib/server/rounds';
import { parseForm } from '../../../../../form';
import { refuse } from '../../../../../refuse';
import { requireRoundThatIs } from '../../open-round';
import { thresholdMax, wholeNumber } from '../../round-form';
import type { Actions, PageServerLoad } from './$types';

const running = ['scheduled', 'open', 'paused'] as const;

export const load: PageServerLoad = async (event) => {
	const { round, base } = await requireRoundThatIs(event, ...running);
	if (round.kind === 'named') redirect(303, base);
	return { round: { name: round.name, base, threshold: round.threshold } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, ...running);
		const least = round.threshold;
		const field = z.string().default('').pipe(wholeNumber(least, thresholdMax));
		const form = await parseForm(event.request, z.object({ threshold: field }));
		if (!form.ok) return fail(422, form);
		const raised = await rounds.raiseThreshold(scope, round.id, form.values.threshold);
		if (raised === 'unknown') error(404);
		const typed = { threshold: String(form.values.threshold) };
		if (raised === 'not-higher') return refuse('threshold', m.round_threshold_not_higher(), typed);
		redirect(303, raised === 'done' ? `${base}?done=threshold` : base);
	}
};
