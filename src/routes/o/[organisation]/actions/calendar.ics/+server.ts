import { isOpen } from '$lib/core/actions/types';
import * as actions from '$lib/server/actions';
import { calendarResponse } from '../calendar-file';
import { requireBoard } from '../open-actions';
import type { RequestHandler } from './$types';

/** Every open action within reach that has a date. */
export const GET: RequestHandler = async (event) => {
	const { scope, reach, visit, base } = await requireBoard(event);
	const all = await actions.list(scope, { reach });
	const place = { name: visit.organisation.name, url: event.url.origin + base };
	return calendarResponse(all.filter(isOpen), place, `${visit.organisation.slug}-actions`);
};
