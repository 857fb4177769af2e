import { and, eq, sql } from 'drizzle-orm';
import { needsDepartment, permissionToInvite } from '$lib/core/access/assigning';
import { allows, type Capacity } from '$lib/core/access/permissions';
import type { MemberRole } from '$lib/core/access/roles';
import { record } from '../audit';
import { newToken } from '../auth/tokens';
import { mailSender } from '../branding';
import { sha256 } from '../canonical-json';
import { config } from '../config';
import type { Transaction } from '../db';
import { invitations, organisations, people } from '../db/schema';
import { deliver, hasMailServer } from '../mail';
import { lockOrganisation } from '../organisations/lock';
import { stillActs } from '../organisations/still-acts';
import { departmentExists } from '../people/add';
import { attemptToInvite } from '../throttle';
import type { OrganisationScope } from '../visits';
import { withRole } from './list';
import { invitationMail } from './mail';
import { newExpiry } from './validity';

export interface NewInvitation {
	/** In lower case. */
	readonly email: string;
	readonly role: MemberRole;
	readonly departmentId: string | null;
}

export type SentInvitation =
	/** `link` is to be handed on by whoever invites; null: it was mailed. */
	| { readonly kind: 'sent'; readonly email: string; readonly link: string | null; readonly hasMailFailed: boolean }
	| { readonly kind: 'not-allowed' | 'unknown' | 'already-member' | 'department-needed' | 'department-unknown' }
	| { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** Invites somebody by mail. An earlier invitation of the same address stops working: only the last link counts. */
export async function send(
	scope: OrganisationScope,
	capacity: Capacity,
	invitation: NewInvitation
): Promise<SentInvitation> {
	const { email, role, departmentId } = invitation;
	if (!allows(capacity, permissionToInvite(role))) return { kind: 'not-allowed' };
	if (needsDepartment(role) && departmentId === null) return { kind: 'department-needed' };
	if (hasMailServer()) {
		const attempted = await attemptToInvite(scope.database, scope.actor.userId, email);
		if (!attempted.allowed) return { kind: 'too-many', retryAfterSeconds: attempted.retryAfterSeconds };
	}
	const token = newToken();
	const expiresAt = newExpiry();
	const written = await write(scope, capacity, invitation, { tokenHash: sha256(token), expiresAt });
	if (typeof written === 'string') return { kind: written };
	const url = `${config().origin}/invitation/${token}`;
	const { name: inviter } = scope.actor;
	const sender = hasMailServer()
		? await mailSender(await scope.database, { organisationId: scope.organisationId })
		: null;
	const delivery = await deliver({
		...invitationMail({ to: email, inviter, role, url, expiresAt, ...written }),
		sender
	});
	return { kind: 'sent', email, link: delivery === 'sent' ? null : url, hasMailFailed: delivery === 'failed' };
}

/** Sends an invitation once more, with a new link and new time. */
export async function resend(scope: OrganisationScope, capacity: Capacity, id: string): Promise<SentInvitation> {
	const { database, organisationId } = scope;
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction.select().from(invitations).where(ofInvitation(organisationId, id))
	);
	return row ? send(scope, capacity, withRole(row)) : { kind: 'unknown' };
}

/** Makes a link useless; false where there is no such invitation, or it is not theirs to take back. */
export async function revoke(scope: OrganisationScope, capacity: Capacity, id: string): Promise<boolean> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		if (!(await stillActs(transaction, scope, capacity))) return false;
		const [row] = await transaction.select().from(invitations).where(ofInvitation(organisationId, id));
		if (!row || !allows(capacity, permissionToInvite(withRole(row).role))) return false;
		await transaction.delete(invitations).where(ofInvitation(organisationId, id));
		await record(transaction, { organisationId }, actor, 'invitations.revoked', { email: row.email });
		return true;
	});
}

type Written = Pick<Parameters<typeof invitationMail>[0], 'organisation' | 'locale' | 'timeZone'>;

async function write(
	scope: OrganisationScope,
	capacity: Capacity,
	{ email, role, departmentId }: NewInvitation,
	link: { readonly tokenHash: string; readonly expiresAt: Date }
): Promise<Written | 'unknown' | 'already-member' | 'not-allowed' | 'department-unknown'> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		if (!(await lockOrganisation(transaction, organisationId))) return 'unknown';
		if (!(await stillActs(transaction, scope, capacity))) return 'not-allowed';
		if (!(await departmentExists(transaction, organisationId, departmentId))) return 'department-unknown';
		if (await isMember(transaction, organisationId, email)) return 'already-member';
		const sameAddress = and(eq(invitations.organisationId, organisationId), eq(invitations.email, email));
		const [earlier] = await transaction.select({ role: invitations.role }).from(invitations).where(sameAddress);
		if (earlier && !allows(capacity, permissionToInvite(withRole(earlier).role))) return 'not-allowed';
		await transaction.delete(invitations).where(sameAddress);
		const inviter = { invitedBy: actor.userId, inviterName: actor.name };
		await transaction.insert(invitations).values({ organisationId, email, role, departmentId, ...inviter, ...link });
		await record(transaction, { organisationId }, actor, 'invitations.sent', { email, role });
		const [organisation] = await transaction
			.select({ organisation: organisations.name, locale: organisations.locale, timeZone: organisations.timeZone })
			.from(organisations)
			.where(eq(organisations.id, organisationId));
		return organisation ?? 'unknown';
	});
}

/** Whoever is listed without an account is invited into the one they are listed as. */
async function isMember(transaction: Transaction, organisationId: string, email: string): Promise<boolean> {
	const rows = await transaction
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.organisationId, organisationId), eq(people.email, email), sql`${people.userId} is not null`));
	return rows.length > 0;
}

function ofInvitation(organisationId: string, id: string) {
	return and(eq(invitations.organisationId, organisationId), eq(invitations.id, id));
}
