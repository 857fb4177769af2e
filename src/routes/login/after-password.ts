import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as accounts from '$lib/server/accounts';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';
import { finishLogin, nextPath } from './finish-login';

type Event = Parameters<typeof finishLogin>[0] & Pick<RequestEvent, 'cookies'>;

const secondsAQuarter = 15 * 60;

/** Where a right password leads: into the account, or to the question for a code. */
export async function afterPassword(
	event: Event,
	{ kind, userId }: accounts.RightPassword,
	next: string | null
): Promise<never> {
	if (kind === 'signed-in') return finishLogin(event, userId, next);
	const token = await accounts.beginSecondFactor({ database: database(), userId });
	event.cookies.set('second-factor', token, {
		path: '/login',
		httpOnly: true,
		sameSite: 'lax',
		secure: config().origin.startsWith('https:'),
		maxAge: secondsAQuarter
	});
	redirect(303, `/login/second-factor?${new URLSearchParams({ next: nextPath(next) })}`);
}
