import { error, type RequestEvent } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import * as sharing from '$lib/server/sharing';
import { actorOf } from '../../../signed-in';

/** Whoever has the address of an assessment shares its reports, under their name where they are logged in. */
export function shareOwnerAt(key: string, { signedIn }: App.Locals): sharing.ShareOwner {
	return sharing.ownerByKey(assessments.scopeOf(key), signedIn && actorOf(signedIn));
}

/** One of its links; 404 where there is none. */
export async function requireShareLink({
	params,
	locals
}: Pick<RequestEvent<{ key: string; link: string }>, 'params' | 'locals'>) {
	const owner = shareOwnerAt(params.key, locals);
	const link = (await sharing.find(owner, params.link)) ?? error(404);
	return { owner, link, base: `/check/${params.key}/share` };
}
