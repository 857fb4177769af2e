import { fail, redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as secondFactor from '$lib/server/accounts/second-factor';
import { database } from '$lib/server/db';
import { formText, parseForm } from '../../../form';
import { refuse } from '../../../refuse';
import { actorOf, requireSignedIn } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

/** Without anything begun there is only something to show where a form has just been answered: the recovery codes. */
export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const begun = await secondFactor.begun({ database: database(), userId: user.id });
	if (!begun && event.request.method === 'GET') redirect(303, '/account/second-factor');
	return {
		email: user.email,
		begun: begun && { ...begun, qr: encode(begun.address, { ecc: 'M', border: 2 }).data }
	};
};

export const actions: Actions = {
	/** Not limited: the page shows the secret, so that nobody has to guess its code. */
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const scope = { database: database(), userId: signedIn.user.id };
		const form = await parseForm(event.request, z.object({ code: formText(100) }));
		if (!form.ok) return fail(422, form);
		const codes = await secondFactor.switchOn(scope, actorOf(signedIn), form.values.code);
		if (codes) return { codes };
		// Sent twice: the first time has switched it on, and its answer held the codes.
		if ((await secondFactor.state(scope)).onSince) redirect(303, '/account/second-factor');
		return refuse('code', m.security_code_wrong());
	}
};
