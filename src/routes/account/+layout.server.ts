import { config } from '$lib/server/config';
import { requireSignedIn } from '../signed-in';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { user } = requireSignedIn(event);
	return { name: user.name, hasSingleSignOn: config().oidc !== null };
};
