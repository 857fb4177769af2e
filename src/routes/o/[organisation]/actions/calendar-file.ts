import { type CalendarAction, calendarFile } from '$lib/core/actions/calendar';
import type { Action } from '$lib/core/actions/types';
import { m } from '$lib/i18n/generated/messages.js';

interface CalendarPlace {
	/** Of the organisation. */
	readonly name: string;
	/** Address of the board, with the origin. */
	readonly url: string;
}

/** Those of the actions that have a date, as a file for calendars. */
export function calendarResponse(actions: readonly Action[], { name, url }: CalendarPlace, fileName: string): Response {
	const dated = actions.flatMap((action): CalendarAction[] => {
		const { id, title, dueOn, changedAt, details, owner } = action;
		if (dueOn === null) return [];
		const description = [`${m.actions_owner()}: ${owner?.name ?? m.actions_owner_nobody()}`, details].join('\n').trim();
		return [{ id, title, dueOn, changedAt, description, url: `${url}/${id}` }];
	});
	return new Response(calendarFile({ name: `${name} – ${m.actions_section()}`, actions: dated }), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${fileName}.ics"`,
			'cache-control': 'private, no-store'
		}
	});
}
