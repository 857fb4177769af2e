import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { allows } from '$lib/core/access/permissions';
import { locales } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import * as organisations from '$lib/server/organisations';
import { formChoice, formName, parseForm } from '../../../form';
import { requireOrganisation } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'settings.change');
	const settings = await organisations.readSettings(scope);
	if (!settings) error(404);
	return {
		settings,
		timeZones: organisations.timeZones(),
		mayDelete: allows(capacity, 'organisation.delete'),
		done: event.url.searchParams.get('done')
	};
};

const months = { least: 1, most: 120 };

const fields = z.object({
	name: formName(),
	locale: formChoice(locales),
	timeZone: z.string().refine((zone) => organisations.timeZones().includes(zone), {
		error: () => m.area_form_choice()
	}),
	purpose: paragraph(2000),
	controller: paragraph(1000),
	privacyContact: paragraph(500),
	retentionMonths: z
		.string({ error: () => m.area_form_required() })
		.regex(/^\d{1,3}$/, { error: () => m.organisation_settings_retention_range(months) })
		.transform(Number)
		.refine((count) => count >= months.least && count <= months.most, {
			error: () => m.organisation_settings_retention_range(months)
		})
});

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requireOrganisation(event, 'settings.change');
		const form = await parseForm(event.request, fields);
		if (!form.ok) return fail(422, form);
		await organisations.changeSettings(scope, form.values);
		redirect(303, `${event.url.pathname}?done=saved`);
	}
};

/** A text of some lines that may be empty. */
function paragraph(most: number) {
	return z
		.string()
		.max(most, { error: () => m.area_form_too_long({ most }) })
		.default('');
}
