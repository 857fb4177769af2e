import { redirect } from '@sveltejs/kit';
import * as secondFactor from '$lib/server/accounts/second-factor';
import { database } from '$lib/server/db';
import { actorOf, requireSignedIn } from '../../../signed-in';
import { refusal } from '../confirm';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const { onSince } = await secondFactor.state({ database: database(), userId: user.id });
	if (!onSince) redirect(303, '/account/second-factor');
	return { email: user.email };
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const scope = { database: database(), userId: signedIn.user.id };
		const refused = await refusal(event);
		if (refused) return refused;
		const codes = await secondFactor.renewRecoveryCodes(scope, actorOf(signedIn));
		if (!codes) redirect(303, '/account/second-factor');
		return { codes };
	}
};
