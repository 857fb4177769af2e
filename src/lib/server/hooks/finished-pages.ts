import { LRUCache } from 'lru-cache';
import type { Handle } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { encodingFor } from './compression';

interface FinishedPage {
	/** What the page was made of; anything else asks for another page. */
	readonly madeOf: string;
	readonly html: Uint8Array<ArrayBuffer>;
	readonly headers: Headers;
}

const bytesMax = 32_000_000;
const keptMinutes = 10;

/** By the hash of the assessment's key: the page last read of each. */
const pages = new LRUCache<string, FinishedPage>({
	maxSize: bytesMax,
	sizeCalculation: ({ html }) => html.byteLength,
	ttl: keptMinutes * 60_000,
	// Otherwise a page nobody asks for again would stay until others need its place.
	ttlAutopurge: true
});

/**
 * A report never changes, and its page is the largest there is: who reads it again, or passes it on to the board, gets the same
 * bytes. Each request still asks the database first, in the name of its key, whether the assessment is there and unchanged.
 */
export const finishedPages: Handle = async ({ event, resolve }) => {
	const { key } = event.params;
	if (event.route.id !== '/check/[key=key]/report' || event.request.method !== 'GET' || !key) return resolve(event);
	const scope = assessments.scopeOf(key);
	const state = event.isDataRequest ? null : await assessments.state(scope);
	if (state === null) {
		pages.delete(scope.assessmentKeyHash);
		return resolve(event);
	}
	const madeOf = JSON.stringify([
		state,
		event.locals.locale,
		event.locals.signedIn !== null,
		event.url.search,
		encodingFor(event.request)
	]);
	const known = pages.get(scope.assessmentKeyHash);
	if (known?.madeOf === madeOf) return new Response(known.html, { headers: new Headers(known.headers) });
	const response = await resolve(event);
	if (response.status !== 200 || response.headers.has('set-cookie')) return response;
	const html = new Uint8Array(await response.arrayBuffer());
	// It may have been erased while its page was being made, and would be kept after that.
	if ((await assessments.state(scope)) === null) return new Response(html, response);
	pages.set(scope.assessmentKeyHash, { madeOf, html, headers: new Headers(response.headers) });
	return new Response(html, response);
};

/** Erasing means erasing, also what was kept for the next reader. */
export function forgetFinishedPage({ assessmentKeyHash }: assessments.AssessmentScope): void {
	pages.delete(assessmentKeyHash);
}
