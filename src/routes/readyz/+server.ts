import { database } from '$lib/server/db';
import { isEnding } from '$lib/server/entry/ending';
import { problem } from '$lib/server/problems';
import { text } from '@sveltejs/kit';

/** 200 when the database answers and is migrated, and the process was not told to end. */
export const GET = async () => {
	if (isEnding()) return problem(503, { detail: 'This process was told to end.' });
	const ready = await database()
		.then((opened) => opened.ready())
		.catch(() => false);
	if (!ready) return problem(503, { detail: 'The database does not answer yet.' });
	return text('ready', { headers: { 'cache-control': 'no-store' } });
};
