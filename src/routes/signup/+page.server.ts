import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as accounts from '$lib/server/accounts';
import { passwordLength } from '$lib/server/auth/passwords';
import { weaknessOf } from '$lib/server/auth/passwords-weakness';
import { database } from '$lib/server/db';
import { deliver, hasMailServer } from '$lib/server/mail';
import { attempt, attemptOfClient } from '$lib/server/throttle';
import { formEmail, formName, formText, parseForm } from '../form';
import { nextPath } from '../login/finish-login';
import { refuse, refuseTooMany } from '../refuse';
import { describeWeakness } from '../login/weakness';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = nextPath(url.searchParams.get('next'));
	if (locals.signedIn) redirect(303, next);
	return { next, isSent: url.searchParams.get('done') === 'sent', passwordLeast: passwordLength.least };
};

export const actions: Actions = {
	/** The answer, its status and its time are the same whether the address has an account or not. */
	default: async (event) => {
		const fields = z.object({ name: formName(), email: formEmail(), password: formText(1000) });
		const form = await parseForm(event.request, fields);
		if (!form.ok) return fail(422, form);
		const { name, email, password } = form.values;
		const typed = { name, email };
		const tooOften = await refuseTooMany(event, { field: 'password', typed }, [
			() => attemptOfClient('weighing-client', event.locals.clientAddress)
		]);
		if (tooOften) return tooOften;
		const weakness = await weaknessOf(password, { name, email });
		if (weakness) return refuse('password', describeWeakness(weakness), typed);
		const tooMany = await refuseTooMany(event, { field: 'email', typed }, [
			() => attempt(database(), 'mail-account', accounts.emailHashOf(email)),
			() => attemptOfClient('sign-up-client', event.locals.clientAddress)
		]);
		if (tooMany) return tooMany;
		const next = nextPath(event.url.searchParams.get('next'));
		const applicant = { name, email, password, locale: event.locals.locale, next };
		if (!hasMailServer()) {
			await accounts.signUpAtOnce(await database(), applicant);
			redirect(303, `/login?${new URLSearchParams({ done: 'created', next })}`);
		}
		accounts.afterwards(async () => deliver(await accounts.signUp(await database(), applicant)));
		redirect(303, `/signup?${new URLSearchParams({ done: 'sent', next })}`);
	}
};
