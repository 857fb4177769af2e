import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { buildSheet } from '$lib/core/data-protection';
import { formatDate } from '$lib/core/format';
import { config } from '$lib/server/config';
import { sheetSettings } from '$lib/server/data-protection';
import { today } from '$lib/server/day';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope, organisation } = await requireOrganisation(event, 'data-protection.read');
	const settings = (await sheetSettings(scope, config())) ?? error(404);
	const { locale } = event.locals;
	return {
		locale,
		day: formatDate(today(), locale),
		settingsPage: allows(capacity, 'settings.change') ? `/o/${organisation.slug}/settings` : null,
		sheet: unserialised(buildSheet(settings))
	};
};
