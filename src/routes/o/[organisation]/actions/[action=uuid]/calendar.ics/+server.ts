import { error } from '@sveltejs/kit';
import { calendarResponse } from '../../calendar-file';
import { requireAction } from '../../open-actions';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { action, visit, base } = await requireAction(event);
	if (action.dueOn === null) error(404);
	const place = { name: visit.organisation.name, url: event.url.origin + base };
	return calendarResponse([action], place, `${visit.organisation.slug}-${action.dueOn}`);
};
