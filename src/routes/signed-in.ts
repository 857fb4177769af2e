import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { allows, type Permission, practiceAllows, type PracticePermission } from '$lib/core/access/permissions';
import { sessionCookieName } from '$lib/server/auth/session-cookie';
import { sessions, type SignedIn } from '$lib/server/auth/sessions';
import { config } from '$lib/server/config';
import {
	type Actor,
	type OrganisationVisit,
	type PracticeVisit,
	organisationOnce,
	practiceOnce
} from '$lib/server/visits';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'>;

/**
 * Who is logged in; everybody else is led to the login, and from there back here. Whoever sent a form comes back to it with `?typed`:
 * nothing of it was saved, and the browser fills it in again.
 */
export function requireSignedIn({ locals, request, url }: Event): SignedIn {
	if (locals.signedIn) return locals.signedIn;
	// An export is no page: it is asked for by a form on the page above it.
	const next =
		request.method === 'POST'
			? `${url.pathname.replace(/\/export$/, '')}?${askedFor(url)}typed`
			: url.pathname + url.search;
	redirect(303, `/login?${new URLSearchParams({ next })}`);
}

/** Asks once more, after somebody has had to wait: a session can have been ended meanwhile, and an account erased. */
export async function requireStillSignedIn({ cookies }: Pick<RequestEvent, 'cookies'>): Promise<void> {
	const value = cookies.get(sessionCookieName(config().origin));
	if (value === undefined || (await sessions().read(value)) === null) redirect(303, '/login');
}

/** What a form stood for, for example a period; not what was sent, and not what had just been done there. */
function askedFor(url: URL): string {
	const asked = [...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'done' && name !== 'typed');
	return asked.length > 0 ? `${new URLSearchParams(asked)}&` : '';
}

/** The person who acts, as audit logs name them. */
export function actorOf({ user }: SignedIn): Actor {
	return { userId: user.id, name: user.name };
}

/**
 * Opens the organisation of an address to the person logged in. To those who do not belong there it is not there (404); a member
 * without the permission learns that (403).
 */
export async function requireOrganisation(
	event: Event & { readonly params: { readonly organisation: string } },
	permission: Permission
): Promise<OrganisationVisit> {
	const visit = await organisationOnce(event.locals, actorOf(requireSignedIn(event)), event.params.organisation);
	if (!visit) error(404);
	if (!allows(visit.capacity, permission)) error(403);
	return visit;
}

/** Likewise the practice of an address. */
export async function requirePractice(
	event: Event & { readonly params: { readonly practice: string } },
	permission: PracticePermission
): Promise<PracticeVisit> {
	const visit = await practiceOnce(event.locals, actorOf(requireSignedIn(event)), event.params.practice);
	if (!visit) error(404);
	if (!practiceAllows(visit.role, permission)) error(403);
	return visit;
}
