import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { actionStatuses, isOpen } from '$lib/core/actions/types';
import { m } from '$lib/i18n/generated/messages.js';
import * as stored from '$lib/server/actions';
import { statusNames } from '$lib/ui/actions/words';
import { formChoice, formText, parseForm } from '../../../../../form';
import { refuse } from '../../../../../refuse';
import { requireAction, requireMover } from '../../open-actions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { action, base, mayMove } = await requireAction(event);
	if (!mayMove) error(403);
	if (!isOpen(action)) redirect(303, `${base}/${action.id}`);
	return { title: action.title, id: action.id, status: action.status, board: base };
};

const fields = z.object({ from: formChoice(actionStatuses), reason: formText(1000) });

export const actions: Actions = {
	default: async (event) => {
		const { scope, reach, base } = await requireMover(event);
		const parsed = await parseForm(event.request, fields);
		if (!parsed.ok) return fail(422, parsed);
		const { from, reason } = parsed.values;
		const moved = await stored.move(scope, event.params.action, { from, to: 'dropped', note: reason }, reach);
		if (moved === 'unknown') error(404);
		if (moved === 'done') redirect(303, `${base}?done=moved#dropped`);
		const { action } = await requireAction(event);
		return refuse('reason', m.actions_moved_meanwhile({ status: statusNames[action.status]() }), { reason });
	}
};
