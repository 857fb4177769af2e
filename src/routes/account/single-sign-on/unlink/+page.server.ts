import { error, redirect } from '@sveltejs/kit';
import * as identities from '$lib/server/accounts/identities';
import * as secondFactor from '$lib/server/accounts/second-factor';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';
import { actorOf, requireSignedIn } from '../../../signed-in';
import { refusal } from '../../second-factor/confirm';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const scope = { database: database(), userId: user.id };
	const [linked, { hasPassword, onSince }] = await Promise.all([identities.list(scope), secondFactor.state(scope)]);
	const identity = linked.find(({ id }) => id === event.url.searchParams.get('id'));
	if (!identity) error(404);
	if (!hasPassword) redirect(303, '/account/single-sign-on');
	const { oidc } = config();
	return {
		provider: identity.issuer === oidc?.issuer ? oidc.name : identity.issuer,
		takesCode: onSince !== null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const scope = { database: database(), userId: signedIn.user.id };
		const refused = await refusal(event);
		if (refused) return refused;
		const outcome = await identities.unlink(scope, actorOf(signedIn), event.url.searchParams.get('id') ?? '');
		if (outcome === 'unknown') error(404);
		redirect(303, `/account/single-sign-on${outcome === 'unlinked' ? '?done=unlinked' : ''}`);
	}
};
