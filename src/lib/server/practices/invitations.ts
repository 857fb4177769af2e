import { and, asc, eq } from 'drizzle-orm';
import type { PracticeRole } from '$lib/core/access/roles';
import { practiceRoles } from '$lib/core/access/roles';
import { practiceAllows } from '$lib/core/access/permissions';
import { record } from '../audit';
import { newToken, tokenHash } from '../auth/tokens';
import { sha256 } from '../canonical-json';
import { database, type Database, type Transaction } from '../db';
import { consultants, invitations, practices } from '../db/schema';
import { isValid, newExpiry } from '../invitations/validity';
import type { Actor, PracticeScope } from '../visits';
import { accountOf } from './account';

export interface OpenInvitation {
	readonly id: string;
	readonly email: string;
	readonly role: PracticeRole;
	readonly inviterName: string;
	readonly expiresAt: Date;
}

/** What an invited person is shown before they accept. */
export interface FoundInvitation extends OpenInvitation {
	readonly practice: { readonly id: string; readonly slug: string; readonly name: string };
}

/** Those that still can be accepted. */
export async function list({ database: opened, practiceId }: PracticeScope): Promise<OpenInvitation[]> {
	const rows = await (
		await opened
	).read({ practiceId }, (transaction) =>
		transaction
			.select(columns)
			.from(invitations)
			.where(and(eq(invitations.practiceId, practiceId), isValid))
			.orderBy(asc(invitations.email))
	);
	return rows.map(withRole);
}

/** Makes the link's token; an earlier invitation of the same address stops working. `member`: they are in the practice already. */
export async function send(
	{ database: opened, practiceId, actor }: PracticeScope,
	{ email, role }: { readonly email: string; readonly role: PracticeRole }
): Promise<{ readonly token: string; readonly expiresAt: Date } | 'member'> {
	const token = newToken();
	const expiresAt = newExpiry();
	return (await opened).withScope({ practiceId }, async (transaction) => {
		const [member] = await transaction
			.select({ userId: consultants.userId })
			.from(consultants)
			.where(and(eq(consultants.practiceId, practiceId), eq(consultants.email, email)));
		if (member) return 'member';
		const values = {
			tokenHash: sha256(token),
			role,
			invitedBy: actor.userId,
			inviterName: actor.name,
			expiresAt
		};
		await transaction
			.delete(invitations)
			.where(and(eq(invitations.practiceId, practiceId), eq(invitations.email, email)));
		await transaction.insert(invitations).values({ practiceId, email, ...values });
		await record(transaction, { practiceId }, actor, 'invitations.sent', { email, role });
		return { token, expiresAt };
	});
}

/** Makes a link useless; false where there is no such invitation. */
export async function revoke({ database: opened, practiceId, actor }: PracticeScope, id: string): Promise<boolean> {
	return (await opened).withScope({ practiceId }, async (transaction) => {
		const [gone] = await transaction
			.delete(invitations)
			.where(and(eq(invitations.practiceId, practiceId), eq(invitations.id, id)))
			.returning({ email: invitations.email });
		if (gone) await record(transaction, { practiceId }, actor, 'invitations.revoked', { email: gone.email });
		return gone !== undefined;
	});
}

/**
 * Takes back what a consultant has invited to who may do so no more, in the transaction that takes the right from them: a link sent in
 * time, to an address of their own, would be their way back.
 */
export async function withdraw(
	transaction: Transaction,
	{ practiceId, actor }: Pick<PracticeScope, 'practiceId' | 'actor'>,
	userId: string
): Promise<void> {
	const gone = await transaction
		.delete(invitations)
		.where(and(eq(invitations.practiceId, practiceId), eq(invitations.invitedBy, userId)))
		.returning({ email: invitations.email });
	for (const { email } of gone) await record(transaction, { practiceId }, actor, 'invitations.revoked', { email });
}

/** What a link invites to; null where it is unknown, used, revoked, expired, or leads into an organisation. Looking does not use it. */
export async function open(
	token: string,
	opened: Database | Promise<Database> = database()
): Promise<FoundInvitation | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const found = await opened;
	const [row] = await found.read({ tokenHash: hash }, (transaction) =>
		transaction
			.select({ ...columns, practiceId: invitations.practiceId })
			.from(invitations)
			.where(and(eq(invitations.tokenHash, hash), isValid))
	);
	const { practiceId } = row ?? {};
	if (!row || !practiceId) return null;
	const [practice] = await found.read({ practiceId }, (transaction) =>
		transaction
			.select({ id: practices.id, slug: practices.slug, name: practices.name })
			.from(practices)
			.where(eq(practices.id, practiceId))
	);
	return practice ? { ...withRole(row), practice } : null;
}

/**
 * Makes the person logged in a consultant and uses the link up: of any number of attempts at once one is `accepted`, the others are
 * `gone`. Whoever is in the practice already is lifted to an invited lead, and never lowered.
 */
export async function accept(
	actor: Actor,
	token: string,
	opened: Database | Promise<Database> = database()
): Promise<{ readonly kind: 'accepted'; readonly slug: string } | { readonly kind: 'gone' }> {
	const invitation = await open(token, opened);
	if (!invitation) return { kind: 'gone' };
	const { userId } = actor;
	const { id: practiceId, slug } = invitation.practice;
	return (await opened).withScope({ userId, practiceId }, async (transaction) => {
		const [used] = await transaction
			.delete(invitations)
			.where(and(eq(invitations.practiceId, practiceId), eq(invitations.tokenHash, sha256(token)), isValid))
			.returning(columns);
		if (!used) return { kind: 'gone' };
		const { role } = withRole(used);
		const joining = transaction
			.insert(consultants)
			.values({ practiceId, userId, role, ...(await accountOf(transaction, userId)) });
		const target = [consultants.practiceId, consultants.userId];
		await (practiceAllows(role, 'consultants.change')
			? joining.onConflictDoUpdate({ target, set: { role } })
			: joining.onConflictDoNothing({ target }));
		await record(transaction, { practiceId }, actor, 'invitations.accepted', { role });
		return { kind: 'accepted', slug };
	});
}

const columns = {
	id: invitations.id,
	email: invitations.email,
	role: invitations.role,
	inviterName: invitations.inviterName,
	expiresAt: invitations.expiresAt
};

/** The column holds roles of organisations too; what is no role of a practice gives the least. */
function withRole(row: Omit<OpenInvitation, 'role'> & { readonly role: string }): OpenInvitation {
	return { ...row, role: practiceRoles.find((known) => known === row.role) ?? 'consultant' };
}
