import { takeArchive } from '../../import-archive';
import { actorOf, requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireSignedIn(event);
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		return takeArchive(event, { kind: 'person', actor: { ...actorOf(signedIn), email: signedIn.user.email } });
	}
};
