import { config } from '$lib/server/config';
import { isOperator } from '$lib/server/operation/operators';
import { requireSignedIn } from '../signed-in';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const signedIn = requireSignedIn(event);
	const isOperating = isOperator(signedIn);
	return { name: signedIn.user.name, hasSingleSignOn: config().oidc !== null, isOperating };
};
