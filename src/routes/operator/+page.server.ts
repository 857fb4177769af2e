import { error } from '@sveltejs/kit';
import { database } from '$lib/server/db';
import { isOperator } from '$lib/server/operation/operators';
import { status } from '$lib/server/operation/status';
import { statusView } from './status-view';
import type { PageServerLoad } from './$types';

/** To everybody but the operators there is no such page, whether they are logged in or not. */
export const load: PageServerLoad = async ({ locals }) => {
	if (!isOperator(locals.signedIn)) error(404);
	return { status: statusView(await status(await database()), locals.locale) };
};
