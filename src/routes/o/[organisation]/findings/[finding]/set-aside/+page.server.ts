import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as findings from '$lib/server/findings';
import { readForm } from '../../../../../read-form';
import { requireFinding, toldOf } from '../found-finding';
import type { Actions, PageServerLoad } from './$types';

const reasonMax = 1000;

export const load: PageServerLoad = async (event) => {
	const { found, list } = await requireFinding(event);
	if (found.dismissed) redirect(303, list);
	return { list, told: toldOf(found, event.locals.locale) };
};

export const actions: Actions = {
	default: async (event) => {
		const { visit, found, list } = await requireFinding(event);
		const typed = (await readForm(event.request)).get('reason');
		const reason = typeof typed === 'string' ? typed.replaceAll('\0', '').replace(/\r\n/g, '\n').trim() : '';
		const problem =
			reason === '' ? m.findings_reason_missing() : reason.length > reasonMax ? m.findings_reason_long() : null;
		if (problem) return fail(422, { problem, typed: reason });
		await findings.setAside(visit.scope, found, reason);
		redirect(303, `${list}?done=set-aside`);
	}
};
