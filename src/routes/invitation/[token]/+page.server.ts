import { redirect } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { roleNames, roleSentences } from '$lib/core/organisation/role-texts';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as invitations from '$lib/server/invitations';
import * as practices from '$lib/server/practices';
import type { SignedIn } from '$lib/server/auth/sessions';
import { practiceRoleWords } from '$lib/ui/area/practice-role-words';
import { actorOf, requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

/** What an invitation says before anything is accepted; the same for organisations and practices. */
interface InvitationView {
	readonly place: string;
	readonly inviter: string;
	readonly email: string;
	readonly role: string;
	readonly sentence: string;
	readonly department: string | null;
	readonly validUntil: string;
	/** What the person logged in is there already. */
	readonly present: string | null;
}

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { signedIn, locale } = locals;
	const next = `?${new URLSearchParams({ next: url.pathname })}`;
	return {
		invitation: (await toOrganisation(params.token, signedIn, locale)) ?? (await toPractice(params.token, locale)),
		account: signedIn && { name: signedIn.user.name, email: signedIn.user.email },
		login: `/login${next}`,
		logout: `/logout${next}`,
		signup: `/signup${next}`
	};
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const account = { ...actorOf(signedIn), email: signedIn.user.email };
		const { token } = event.params;
		const organisation = await invitations.accept(account, token);
		if (organisation.kind === 'accepted') redirect(303, `/o/${organisation.slug}?done=accepted`);
		const practice = await practices.invitations.accept(actorOf(signedIn), token);
		if (practice.kind === 'accepted') redirect(303, `/p/${practice.slug}?done=accepted`);
		// Used meanwhile, perhaps by the same person's second press: the page says what to do.
		redirect(303, event.url.pathname);
	}
};

async function toOrganisation(
	token: string,
	signedIn: SignedIn | null,
	locale: Locale
): Promise<InvitationView | null> {
	const found = await invitations.open(token);
	if (!found) return null;
	const present = signedIn && (await invitations.roleOf(found, actorOf(signedIn)));
	return {
		place: found.organisation.name,
		inviter: found.inviterName,
		email: found.email,
		role: roleNames[found.role][locale],
		sentence: roleSentences[found.role][locale],
		department: found.departmentName,
		validUntil: formatDate(dayOf(found.expiresAt), locale),
		present: present && roleNames[present][locale]
	};
}

async function toPractice(token: string, locale: Locale): Promise<InvitationView | null> {
	const found = await practices.invitations.open(token);
	if (!found) return null;
	return {
		place: found.practice.name,
		inviter: found.inviterName,
		email: found.email,
		role: practiceRoleWords[found.role](),
		sentence: m.organisation_invited_practice(),
		department: null,
		validUntil: formatDate(dayOf(found.expiresAt), locale),
		present: null
	};
}
