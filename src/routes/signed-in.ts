import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { allows, type Permission, practiceAllows, type PracticePermission } from '$lib/core/access/permissions';
import type { SignedIn } from '$lib/server/auth/sessions';
import {
	type Actor,
	type OrganisationVisit,
	type PracticeVisit,
	visitOrganisation,
	visitPractice
} from '$lib/server/visits';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** Who is logged in; everybody else is led to the login, and from there back here. */
export function requireSignedIn({ locals, url }: Event): SignedIn {
	if (locals.signedIn) return locals.signedIn;
	redirect(303, `/login?${new URLSearchParams({ next: url.pathname + url.search })}`);
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
	const visit = await organisationOf(event, event.params.organisation);
	if (!visit) error(404);
	if (!allows(visit.capacity, permission)) error(403);
	return visit;
}

/** Likewise the practice of an address. */
export async function requirePractice(
	event: Event & { readonly params: { readonly practice: string } },
	permission: PracticePermission
): Promise<PracticeVisit> {
	const visit = await practiceOf(event, event.params.practice);
	if (!visit) error(404);
	if (!practiceAllows(visit.role, permission)) error(403);
	return visit;
}

const organisationOf = onceARequest(visitOrganisation);
const practiceOf = onceARequest(visitPractice);

/** The frame of a page and the page itself ask for the same place. */
function onceARequest<Visit>(open: (actor: Actor, slug: string) => Promise<Visit>) {
	const opened = new WeakMap<App.Locals, Promise<Visit>>();
	return (event: Event, slug: string): Promise<Visit> => {
		const known = opened.get(event.locals);
		if (known) return known;
		const visit = open(actorOf(requireSignedIn(event)), slug);
		opened.set(event.locals, visit);
		return visit;
	};
}
