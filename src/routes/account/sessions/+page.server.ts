import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as sessionList from '$lib/server/accounts/session-list';
import { dropSessionCookie } from '$lib/server/auth/session-cookie';
import { homeTimeZone } from '$lib/server/day';
import { database } from '$lib/server/db';
import { parseForm } from '../../form';
import { requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user, session } = requireSignedIn(event);
	const listed = await sessionList.list({ database: database(), userId: user.id }, session);
	const moment = new Intl.DateTimeFormat(event.locals.locale === 'de' ? 'de-DE' : 'en-GB', {
		timeZone: homeTimeZone,
		dateStyle: 'medium',
		timeStyle: 'short'
	});
	const sessions = listed.map(({ createdAt, lastUsedAt, ...shown }) => {
		return { ...shown, begun: moment.format(createdAt), lastUsed: moment.format(lastUsedAt) };
	});
	return { sessions, isDone: event.url.searchParams.has('done') };
};

export const actions: Actions = {
	/** Ending a session that has ended is what was wanted. */
	end: async (event) => {
		const { user } = requireSignedIn(event);
		const form = await parseForm(event.request, z.object({ session: z.string() }));
		if (form.ok) await sessionList.revoke({ database: database(), userId: user.id }, form.values.session);
		redirect(303, '/account/sessions?done=ended');
	},
	everywhere: async (event) => {
		const { user } = requireSignedIn(event);
		await sessionList.revokeAll({ database: database(), userId: user.id });
		dropSessionCookie(event.cookies);
		redirect(303, '/login?done=everywhere');
	}
};
