import { redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { allows } from '$lib/core/access/permissions';
import { nameKey } from '$lib/core/organisation/names';
import * as voice from '$lib/server/voice';
import { departmentChoices } from '../../kpis/choices';
import { batchViews, periodViews } from '../form-views';
import { requireForm } from '../open-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope, form, base } = await requireForm(event, 'kpis.read');
	const { locale } = event.locals;
	const [batches, sentences, places, others, link] = await Promise.all([
		voice.batches(scope, form.id),
		voice.listedSentences(scope, form.id),
		departmentChoices(scope),
		voice.list(scope),
		voice.linkOf(scope, form)
	]);
	const mayChange = allows(capacity, 'kpis.change');
	return {
		mayChange,
		done: event.url.searchParams.get('done'),
		form: { ...form, base, of: places.find(({ value }) => value === (form.departmentId ?? ''))?.text ?? '' },
		/** Whoever may not change it still may hand it to customers. */
		link: link && { url: link.url, qr: encode(link.url, { ecc: 'M', border: 2 }).data },
		embed: link && form.embedOrigins.length > 0 ? { url: link.embedUrl } : null,
		periods: periodViews(form, batches, locale),
		batches: batchViews(batches, locale),
		sentences,
		/** Their satisfaction is with something else: added up it would be a figure of neither. */
		rivals: others
			.filter(
				({ id, departmentId, periodKind, occasion }) =>
					id !== form.id &&
					departmentId === form.departmentId &&
					periodKind === form.periodKind &&
					nameKey(occasion) !== nameKey(form.occasion)
			)
			.map(({ name }) => name)
	};
};

export const actions: Actions = {
	pause: async (event) => {
		const { scope, form, base } = await requireForm(event, 'kpis.change');
		redirect(303, (await voice.pause(scope, form.id)) ? `${base}?done=paused` : base);
	},
	resume: async (event) => {
		const { scope, form, base } = await requireForm(event, 'kpis.change');
		redirect(303, (await voice.resume(scope, form.id)) ? `${base}?done=resumed` : base);
	}
};
