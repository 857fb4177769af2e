import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { practiceAllows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import * as practices from '$lib/server/practices';
import { formName, parseForm } from '../../../form';
import { requirePractice } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

const doneWords = new Map<string | null, () => string>([
	['changed', m.practice_done_changed],
	['logo-removed', m.area_logo_removed],
	['colour-removed', m.branding_removed]
]);

export const load: PageServerLoad = async (event) => {
	const { role } = await requirePractice(event, 'practice.change');
	return {
		canClose: practiceAllows(role, 'practice.close'),
		done: doneWords.get(event.url.searchParams.get('done'))?.() ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'practice.change');
		const form = await parseForm(event.request, z.object({ name: formName() }));
		if (!form.ok) return fail(422, form);
		await practices.rename(scope, form.values.name);
		redirect(303, `/p/${practice.slug}/settings?done=changed`);
	}
};
