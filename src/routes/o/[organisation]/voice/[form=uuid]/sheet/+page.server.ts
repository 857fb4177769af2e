import { redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { shortPromise } from '$lib/core/voice/notice';
import { linkOf } from '$lib/server/voice';
import { requireForm } from '../../open-form';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, form, base, organisation } = await requireForm(event, 'kpis.read');
	const link = await linkOf(scope, form);
	if (!link) redirect(303, base);
	const { url } = link;
	const promise = { ...form, organisation: organisation.name, controller: '', privacyContact: '', retentionMonths: 0 };
	return {
		form: { name: form.name, company: form.company, occasion: form.occasion, locale: form.locale, base },
		url,
		qr: encode(url, { ecc: 'M', border: 2 }).data,
		promise: shortPromise(promise)[form.locale]
	};
};
