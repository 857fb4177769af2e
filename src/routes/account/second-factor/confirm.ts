import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import { confirm } from '$lib/server/accounts/second-factor-check';
import { database } from '$lib/server/db';
import { formText, parseForm } from '../../form';
import { refuse, refuseTooMany, type RefusedForm } from '../../refuse';
import { requireSignedIn } from '../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'setHeaders' | 'url'>;

/**
 * Reads a form that asks for the password, or for a code, before something is done that weakens the account. null: it was right. A
 * session that somebody else got hold of is not enough.
 */
export async function refusal(event: Event): Promise<ActionFailure<RefusedForm> | null> {
	const { user } = requireSignedIn(event);
	const form = await parseForm(event.request, z.object({ password: formText(1000) }));
	if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
	const confirmed = await confirm({ database: database(), userId: user.id }, form.values.password);
	if (confirmed.kind === 'right') return null;
	if (confirmed.kind === 'throttled') {
		return refuseTooMany(event, { field: 'password', typed: {} }, [async () => confirmed.attempt]);
	}
	if (confirmed.kind === 'unreadable') return refuse('password', m.security_code_unreadable());
	return refuse('password', user.hasSecondFactor ? m.security_confirm_wrong() : m.account_password_wrong());
}
