import { error } from '@sveltejs/kit';
import { database } from '$lib/server/db';
import * as personalData from '$lib/server/personal-data';
import { requireSignedIn } from '../../signed-in';
import type { RequestHandler } from './$types';

/** Everything stored about whoever is logged in, as a file (`docs/personal-data.md`). */
export const GET: RequestHandler = async (event) => {
	const { user } = requireSignedIn(event);
	const now = new Date();
	const data = (await personalData.collect({ database: database(), userId: user.id }, now)) ?? error(404);
	const day = now.toISOString().slice(0, 10);
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="gegenprobe-personal-data-${day}.json"`,
			'cache-control': 'private, no-store'
		}
	});
};
