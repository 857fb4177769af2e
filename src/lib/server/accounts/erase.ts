import { and, eq, isNull } from 'drizzle-orm';
import { isOwning, plainRole } from '$lib/core/access/assigning';
import { record } from '../audit';
import { sealOf } from '../auth/seal';
import type { Database } from '../db';
import { assessments, auditEntries, invitations, people, users } from '../db/schema';
import { lockOrganisation, ofUser } from '../organisations';
import { hasAnotherOwner } from '../people/owners';
import { followRightsTaken } from '../people/rights-taken';
import { leave, ledAlone } from '../practices';
import { practiceIdsOf, type Actor, type UserScope } from '../visits';
import { findById } from './find';

/** What somebody who stays has to take over: nobody else there may decide who belongs to it. */
export interface Hindrances {
	readonly organisations: readonly Hindrance[];
	readonly practices: readonly Hindrance[];
}

interface Hindrance {
	readonly name: string;
	readonly slug: string;
}

/** What stands in the way of deleting this account. */
export async function hindrances({ database, userId }: UserScope): Promise<Hindrances> {
	const opened = await database;
	const owned: Hindrance[] = [];
	for (const { organisationId, name, slug, role } of await ofUser({ userId }, opened)) {
		if (!isOwning(role)) continue;
		const isShared = await opened.read({ organisationId }, (transaction) =>
			hasAnotherOwner(transaction, organisationId, userId)
		);
		if (!isShared) owned.push({ name, slug });
	}
	const led = await ledAlone({ userId }, opened);
	return { organisations: owned, practices: led.map(({ name, slug }) => ({ name, slug })) };
}

/**
 * Deletes an account for good, with its sessions, links, second factor, invitations and the assessments kept in it. Organisations keep the
 * person in their list, without an account and without rights; practices lose the consultant. What the logs of both tell of stays,
 * without the name. False where something stands in the way (`hindrances`).
 */
export async function erase(scope: UserScope): Promise<boolean> {
	const database = await scope.database;
	const user = await findById(scope);
	if (!user) return true;
	const { organisations, practices } = await hindrances(scope);
	if (organisations.length + practices.length > 0) return false;
	const actor = { userId: user.id, name: user.name };
	for (const { organisationId } of await ofUser(actor, database)) {
		if (!(await leaveOrganisation(database, organisationId, actor))) return false;
	}
	for (const practiceId of await practiceIdsOf(scope)) {
		if ((await leave({ database, practiceId, actor })) === 'last-lead') return false;
	}
	await eraseOwn(database, user.id);
	return true;
}

/** False where the last other owner left in this very moment. */
async function leaveOrganisation(database: Database, organisationId: string, actor: Actor): Promise<boolean> {
	const seal = await sealOf(database);
	return database.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const [person] = await transaction.select().from(people).where(ofUserIn(organisationId, actor.userId));
		if (!person) return true;
		if (isOwning(person.role) && !(await hasAnotherOwner(transaction, organisationId, actor.userId))) return false;
		await transaction
			.update(people)
			.set({ role: plainRole, userId: null })
			.where(ofUserIn(organisationId, actor.userId));
		// Who left is the entry's actor; a name in its details would stay there.
		await record(transaction, { organisationId }, actor, 'people.left');
		const { role, departmentId } = person;
		const rights = { userId: actor.userId, before: { kind: 'member', role, departmentId }, after: null } as const;
		await followRightsTaken(transaction, seal, { organisationId, actor }, rights);
		return true;
	});
}

function ofUserIn(organisationId: string, userId: string) {
	return and(eq(people.organisationId, organisationId), eq(people.userId, userId));
}

/** Sessions, links, second factor and identities go with the account's own row. */
async function eraseOwn(database: Database, userId: string): Promise<void> {
	await database.withScope({ userId }, async (transaction) => {
		await transaction.delete(assessments).where(eq(assessments.userId, userId));
		await transaction.delete(invitations).where(eq(invitations.invitedBy, userId));
		const own = and(
			eq(auditEntries.userId, userId),
			isNull(auditEntries.organisationId),
			isNull(auditEntries.practiceId)
		);
		await transaction.delete(auditEntries).where(own);
		await transaction.update(auditEntries).set({ actorName: null }).where(eq(auditEntries.userId, userId));
		await transaction.delete(users).where(eq(users.id, userId));
	});
}
