import { database } from '$lib/server/db';
import { problem } from '$lib/server/problems';
import { text } from '@sveltejs/kit';

/** 200 when the database answers and is migrated. */
export const GET = async () => {
	const ready = await database()
		.then((opened) => opened.ready())
		.catch(() => false);
	if (!ready) return problem(503, { detail: 'The database does not answer yet.' });
	return text('ready', { headers: { 'cache-control': 'no-store' } });
};
