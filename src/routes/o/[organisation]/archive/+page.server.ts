import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as archive from '$lib/server/archive';
import { dayOf } from '$lib/server/day';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'archive.export');
	const origin = await archive.originOf(scope);
	return {
		done: event.url.searchParams.get('done') === 'imported' ? m.archive_done() : null,
		origin:
			origin &&
			m.archive_origin({ date: formatDate(dayOf(origin.at), event.locals.locale), sha256: origin.sha256.slice(0, 12) })
	};
};
