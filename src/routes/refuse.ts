import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import type { Attempt } from '$lib/server/throttle';
import type { FormProblem } from './form';

/** What a refused form shows: what is wrong, and what was typed. */
export interface RefusedForm {
	readonly problems: readonly FormProblem[];
	readonly typed: Readonly<Record<string, string>>;
}

/** Counts an attempt by each of these in turn; the first that has had too many refuses the form (429, with the minutes to wait). */
export async function refuseTooMany(
	{ setHeaders }: Pick<RequestEvent, 'setHeaders'>,
	{ field, typed }: { readonly field: string; readonly typed: RefusedForm['typed'] },
	attempts: readonly (() => Promise<Attempt>)[]
): Promise<ActionFailure<RefusedForm> | null> {
	for (const counted of attempts) {
		const attempt = await counted();
		if (attempt.allowed) continue;
		setHeaders({ 'retry-after': String(attempt.retryAfterSeconds) });
		const minutes = Math.ceil(attempt.retryAfterSeconds / 60);
		return fail(429, { problems: [{ field, message: m.area_too_many_text({ minutes }) }], typed });
	}
	return null;
}

/** Refuses a form for one reason, said at one field (422). */
export function refuse(field: string, message: string, typed: RefusedForm['typed'] = {}): ActionFailure<RefusedForm> {
	return fail(422, { problems: [{ field, message }], typed });
}
