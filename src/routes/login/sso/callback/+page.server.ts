import { error, redirect } from '@sveltejs/kit';
import * as identities from '$lib/server/accounts/identities';
import { tellOwner } from '$lib/server/accounts/security-notices';
import { provider } from '$lib/server/auth/oidc';
import { database } from '$lib/server/db';
import { actorOf } from '../../../signed-in';
import { finishLogin } from '../../finish-login';
import { takeAttempt } from '../attempt';
import { end, endWith } from '../sign-on-end';
import type { PageServerLoad } from './$types';

/** Where the provider sends people back to. */
export const load: PageServerLoad = async (event) => {
	const { cookies, locals, url } = event;
	const asked = provider();
	if (!asked) error(404);
	const attempt = await takeAttempt(cookies);
	if (!attempt) end('expired');
	const isSamePerson = attempt.linkTo === null || locals.signedIn?.user.id === attempt.linkTo;
	if (!isSamePerson) end('expired');
	const claims = await asked.finish(url.search, attempt.checks).catch(endWith);
	const opened = await database();
	if (attempt.linkTo !== null && locals.signedIn) {
		const linked = await identities.link(
			{ database: opened, userId: attempt.linkTo },
			actorOf(locals.signedIn),
			claims
		);
		if (linked === 'taken') end('identity-taken');
		tellOwner({ database: opened, userId: attempt.linkTo }, 'identity-linked');
		redirect(303, '/account/single-sign-on?done=linked');
	}
	const signedOn = await identities.signOn(opened, claims, locals.locale);
	if (!('userId' in signedOn)) end(signedOn.kind);
	return finishLogin(event, signedOn.userId, attempt.next);
};
