import { redirect } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import * as secondFactor from '$lib/server/accounts/second-factor';
import { dayOf } from '$lib/server/day';
import { database } from '$lib/server/db';
import { localPath } from '$lib/server/language';
import { requireSignedIn } from '../../signed-in';
import { refusal } from './confirm';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const { locals, url } = event;
	const { onSince, codesLeft, hasPassword } = await secondFactor.state({ database: database(), userId: user.id });
	const next = localPath(url.searchParams.get('next'));
	return {
		onSince: onSince && formatDate(dayOf(onSince), locals.locale),
		codesLeft,
		hasPassword,
		done: url.searchParams.get('done'),
		/** Where the login was meant to lead, after a recovery code. */
		next: next === '/' || next === '/account' ? null : next
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const scope = { database: database(), userId: user.id };
		const refused = await refusal(event);
		if (refused) return refused;
		await secondFactor.begin(scope);
		redirect(303, '/account/second-factor/set-up');
	}
};
