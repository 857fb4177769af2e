import { brandStylesheet } from '$lib/ui/styles/brand-stylesheet';
import type { RequestHandler } from './$types';

/** A colour as a stylesheet: made from its address alone, for everybody alike. */
export const GET: RequestHandler = ({ params }) =>
	new Response(brandStylesheet(`#${params.colour}`), {
		headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }
	});
