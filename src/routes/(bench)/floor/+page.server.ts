import { createHash, timingSafeEqual } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { config } from '$lib/server/config';
import type { PageServerLoad } from './$types';

let expected: Buffer | null = null;

/** The least a rendered page can cost, for `npm run bench`: only for whoever may also read the metrics, else there is no such page. */
export const load: PageServerLoad = ({ request }) => {
	expected ??= digest(`Bearer ${config().metricsToken ?? error(404)}`);
	if (!timingSafeEqual(expected, digest(request.headers.get('authorization') ?? ''))) error(404);
};

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
