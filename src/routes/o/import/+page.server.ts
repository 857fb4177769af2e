import { takeArchive } from '../../import-archive';
import { actorOf, requireSignedIn, requireStillSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireSignedIn(event);
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const actor = { ...actorOf(signedIn), email: signedIn.user.email };
		return takeArchive(event, { kind: 'person', actor }, () => requireStillSignedIn(event));
	}
};
