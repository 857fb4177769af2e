import type { Handle } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { encodingFor } from './compression';
import { keptPages } from './kept-pages';

/** By the hash of the assessment's key: the page last read of each. */
const pages = keptPages(32_000_000);

/**
 * A report never changes, and its page is the largest there is: who reads it again, or passes it on to the board, gets the same
 * bytes. Each request still asks the database first, in the name of its key, whether the assessment is there and unchanged.
 */
export const finishedPages: Handle = async ({ event, resolve }) => {
	const { key } = event.params;
	if (event.route.id !== '/check/[key=key]/report' || event.request.method !== 'GET' || !key) return resolve(event);
	const scope = assessments.scopeOf(key);
	const madeOf = async () => {
		const state = event.isDataRequest ? null : await assessments.state(scope);
		if (state === null) return null;
		const { locals, url, request } = event;
		return JSON.stringify([state, locals.locale, locals.signedIn !== null, url.search, encodingFor(request)]);
	};
	const before = await madeOf();
	const isStillSo = async () => (await madeOf()) === before;
	return pages.answer(scope.assessmentKeyHash, before, () => resolve(event), isStillSo);
};

/** Erasing means erasing, also what was kept for the next reader. */
export function forgetFinishedPage({ assessmentKeyHash }: assessments.AssessmentScope): void {
	pages.forget(assessmentKeyHash);
}
