import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as accounts from '$lib/server/accounts';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';
import { deliver } from '$lib/server/mail';
import { attempt, attemptAtAccount, attemptOfClient } from '$lib/server/throttle';
import { formEmail, formText, parseForm } from '../form';
import { afterPassword } from './after-password';
import { nextPath } from './finish-login';
import { knownDevice } from './known-device';
import { refuse, refuseTooMany } from '../refuse';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = nextPath(url.searchParams.get('next'));
	if (locals.signedIn) redirect(303, next);
	return { next, done: url.searchParams.get('done'), singleSignOn: config().oidc?.name ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event.request, z.object({ email: formEmail(), password: formText(1000) }));
		if (!form.ok) return fail(422, form);
		const { email, password } = form.values;
		const account = accounts.emailHashOf(email);
		const device = await knownDevice(event.cookies, account);
		const { clientAddress } = event.locals;
		// What strangers have used up shuts nobody out who has logged in with this browser before: it has a limit of its own.
		const ofAccount = device
			? [() => attempt(database(), 'login-device', `${account} ${device}`)]
			: [() => attemptAtAccount(account, clientAddress), () => attempt(database(), 'login-account', account)];
		const tooMany = await refuseTooMany(event, { field: 'email', typed: { email } }, [
			...ofAccount,
			() => attemptOfClient('login-client', clientAddress)
		]);
		if (tooMany) return tooMany;
		const opened = await database();
		const login = await accounts.logIn(opened, { email, password });
		if (login.kind === 'refused') {
			accounts.afterwards(() => followRefusal(email, login.isUnconfirmed));
			return refuse('email', m.account_login_refused(), { email });
		}
		return afterPassword(event, login, event.url.searchParams.get('next'));
	}
};

async function followRefusal(email: string, isUnconfirmed: boolean): Promise<void> {
	const opened = await database();
	if (isUnconfirmed) {
		const counted = await attempt(opened, 'mail-account', accounts.emailHashOf(email));
		if (!counted.allowed) return;
	}
	const mail = await accounts.followRefusal(opened, email, isUnconfirmed);
	if (mail) await deliver(mail);
}
