import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as accounts from '$lib/server/accounts';
import { database } from '$lib/server/db';
import { finishLogin, nextPath } from './finish-login';
import { keepFirstStep } from './first-step';

type Event = Parameters<typeof finishLogin>[0] & Pick<RequestEvent, 'cookies'>;

/** Where a right password leads: into the account, or to the question for a code. */
export async function afterPassword(
	event: Event,
	{ kind, userId }: accounts.RightPassword,
	next: string | null
): Promise<never> {
	if (kind === 'signed-in') return finishLogin(event, userId, next);
	const token = await accounts.beginSecondFactor({ database: database(), userId });
	keepFirstStep(event.cookies, token);
	redirect(303, `/login/second-factor?${new URLSearchParams({ next: nextPath(next) })}`);
}
