import { and, eq } from 'drizzle-orm';
import { includesRole, isOwning } from '$lib/core/access/assigning';
import type { MemberRole } from '$lib/core/access/roles';
import { record } from '../audit';
import { tokenHash } from '../auth/tokens';
import { database, type Database, type Transaction } from '../db';
import { departments, invitations, organisations, people } from '../db/schema';
import * as engagements from '../engagements';
import { lockOrganisation } from '../organisations/lock';
import type { Actor } from '../visits';
import { invitationColumns, isTheirDepartment, type OpenInvitation, withRole } from './list';
import { isValid } from './validity';
import { withdraw } from './withdraw';

/** What an invited person is shown before they accept. */
export interface FoundInvitation extends OpenInvitation {
	readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
}

/** What a link invites to; null where it is unknown, used, revoked, expired, or leads into a practice. Looking does not use it. */
export async function open(
	token: string,
	opened: Database | Promise<Database> = database()
): Promise<FoundInvitation | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const found = await opened;
	const [place] = await found.read({ tokenHash: hash }, (transaction) =>
		transaction
			.select({ organisationId: invitations.organisationId })
			.from(invitations)
			.where(and(eq(invitations.tokenHash, hash), isValid))
	);
	const organisationId = place?.organisationId;
	if (!organisationId) return null;
	const [row] = await found.read({ organisationId }, (transaction) =>
		transaction
			.select({
				...invitationColumns,
				organisation: { id: organisations.id, slug: organisations.slug, name: organisations.name }
			})
			.from(invitations)
			.innerJoin(organisations, eq(organisations.id, invitations.organisationId))
			.leftJoin(departments, isTheirDepartment)
			.where(and(eq(invitations.organisationId, organisationId), eq(invitations.tokenHash, hash), isValid))
	);
	return row ? withRole(row) : null;
}

/** What the one who asks is in the organisation already; null: nothing. */
export async function roleOf(
	{ organisation: { id: organisationId } }: FoundInvitation,
	{ userId }: Actor,
	opened: Database | Promise<Database> = database()
): Promise<MemberRole | null> {
	const rows = await (
		await opened
	).read({ organisationId }, (transaction) =>
		transaction
			.select({ role: people.role })
			.from(people)
			.where(and(eq(people.organisationId, organisationId), eq(people.userId, userId)))
	);
	return rows[0]?.role ?? null;
}

/**
 * Makes the person logged in a member and uses the link up: of any number of attempts at once one is `accepted`, the others are `gone`.
 * Whoever is a member keeps every right; whoever is listed under the invited address becomes that person rather than a second one.
 */
export async function accept(
	account: Actor & { readonly email: string },
	token: string,
	opened: Database | Promise<Database> = database()
): Promise<{ readonly kind: 'accepted'; readonly slug: string } | { readonly kind: 'gone' }> {
	const found = await open(token, opened);
	const hash = tokenHash(token);
	if (!found || hash === null) return { kind: 'gone' };
	const { id: organisationId, slug } = found.organisation;
	const actor = { userId: account.userId, name: account.name };
	return (await opened).withScope({ organisationId, userId: actor.userId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const [used] = await transaction
			.delete(invitations)
			.where(and(eq(invitations.organisationId, organisationId), eq(invitations.tokenHash, hash), isValid))
			.returning();
		if (!used) return { kind: 'gone' };
		const invitation = withRole(used);
		await join(transaction, organisationId, account, invitation);
		// Who accepted is the entry's actor; a name in its details would outlive the account.
		const details = { email: invitation.email, role: invitation.role };
		await record(transaction, { organisationId }, actor, 'invitations.accepted', details);
		if (isOwning(invitation.role) && (await engagements.accept(transaction, organisationId, actor))) {
			// The practice decides about owners no more, and neither do links that it has sent.
			await withdraw(transaction, { organisationId, actor }, { userId: null, capacity: null });
		}
		return { kind: 'accepted', slug };
	});
}

type Invited = Pick<OpenInvitation, 'email' | 'role' | 'departmentId'>;
type PersonRow = typeof people.$inferSelect;

async function join(
	transaction: Transaction,
	organisationId: string,
	{ userId, name, email }: Actor & { readonly email: string },
	invitation: Invited
): Promise<void> {
	const ofOrganisation = eq(people.organisationId, organisationId);
	const [member] = await transaction
		.select()
		.from(people)
		.where(and(ofOrganisation, eq(people.userId, userId)));
	const [addressed] = await transaction
		.select()
		.from(people)
		.where(and(ofOrganisation, eq(people.email, invitation.email)));
	const listed = member ?? (addressed?.userId === null ? addressed : undefined);
	if (listed) {
		await transaction
			.update(people)
			.set({ userId, ...positionOf(listed, invitation) })
			.where(and(ofOrganisation, eq(people.id, listed.id)));
		return;
	}
	const { role, departmentId } = invitation;
	const addresses = addressed ? [email, null] : [invitation.email];
	for (const address of addresses) {
		const joined = await transaction
			.insert(people)
			.values({ organisationId, userId, name, email: address, role, departmentId })
			.onConflictDoNothing()
			.returning({ id: people.id });
		if (joined.length > 0) return;
	}
}

/** The invited role where it takes nothing away; with it the department, where the role or the person has none of their own. */
function positionOf(listed: PersonRow, invited: Invited): Pick<PersonRow, 'role' | 'departmentId'> {
	const isMore = listed.role !== invited.role && includesRole(invited.role, listed.role);
	const role = isMore ? invited.role : listed.role;
	const departmentId = isMore
		? (invited.departmentId ?? listed.departmentId)
		: (listed.departmentId ?? invited.departmentId);
	return { role, departmentId };
}
