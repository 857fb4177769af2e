import { and, eq, ne } from 'drizzle-orm';
import { formerOwnerRole, isOwning, needsDepartment, owningRole, permissionToAssign } from '$lib/core/access/assigning';
import { allows, type Capacity } from '$lib/core/access/permissions';
import type { MemberRole } from '$lib/core/access/roles';
import { tidyName } from '$lib/core/organisation/names';
import { record } from '../audit';
import { sealOf } from '../auth/seal';
import type { Transaction } from '../db';
import { people } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import { stillActs } from '../organisations/still-acts';
import type { OrganisationScope } from '../visits';
import { departmentExists, type PersonFields } from './add';
import { hasAnotherOwner } from './owners';
import { followRightsTaken } from './rights-taken';

export type ChangedPerson =
	| 'done'
	| 'unknown'
	/** Beyond what the one who asks may decide: about owners, or about their own role. */
	| 'not-allowed'
	| 'last-owner'
	/** Only somebody who can log in decides about others. */
	| 'account-needed'
	| 'email-taken'
	| 'department-needed'
	| 'department-unknown';

/** Changes somebody's name, address, role and department. */
export async function change(
	scope: OrganisationScope,
	capacity: Capacity,
	id: string,
	fields: PersonFields
): Promise<ChangedPerson> {
	const { database, organisationId, actor } = scope;
	const name = tidyName(fields.name);
	const opened = await database;
	const seal = await sealOf(opened);
	return opened.withScope({ organisationId }, async (transaction): Promise<ChangedPerson> => {
		await lockOrganisation(transaction, organisationId);
		const person = await personOf(transaction, organisationId, id);
		if (!person) return 'unknown';
		if (!(await stillActs(transaction, scope, capacity))) return 'not-allowed';
		const refusal = await refusalOf(transaction, scope, capacity, person, fields);
		if (refusal) return refusal;
		await transaction
			.update(people)
			.set({
				name,
				email: fields.email,
				role: fields.role,
				departmentId: fields.departmentId,
				roleGroup: fields.roleGroup
			})
			.where(ofPerson(organisationId, id));
		const place = { organisationId };
		if (person.role !== fields.role) {
			await record(transaction, place, actor, 'people.role-changed', { name, from: person.role, role: fields.role });
			if (person.userId) {
				const rights = { userId: person.userId, before: memberAs(person), after: memberAs(fields) };
				await followRightsTaken(transaction, seal, scope, rights);
			}
		}
		const isOtherwiseChanged =
			person.name !== name ||
			person.email !== fields.email ||
			person.departmentId !== fields.departmentId ||
			(fields.roleGroup !== undefined && person.roleGroup !== fields.roleGroup);
		if (isOtherwiseChanged) await record(transaction, place, actor, 'people.changed', { name });
		return 'done';
	});
}

/** Takes somebody out of the organisation. An account stays its person's; the last owner stays here. */
export async function remove(
	scope: OrganisationScope,
	capacity: Capacity,
	id: string
): Promise<Extract<ChangedPerson, 'done' | 'unknown' | 'not-allowed' | 'last-owner'>> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	const seal = await sealOf(opened);
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const person = await personOf(transaction, organisationId, id);
		if (!person) return 'unknown';
		if (!(await stillActs(transaction, scope, capacity))) return 'not-allowed';
		if (!allows(capacity, permissionToAssign(person.role))) return 'not-allowed';
		if (await isLastOwner(transaction, organisationId, person)) return 'last-owner';
		await transaction.delete(people).where(ofPerson(organisationId, id));
		await record(transaction, { organisationId }, actor, 'people.removed', { name: person.name });
		if (person.userId) {
			const rights = { userId: person.userId, before: memberAs(person), after: null };
			await followRightsTaken(transaction, seal, scope, rights);
		}
		return 'done';
	});
}

/** The one who asks leaves; an owner only where there is another. */
export async function leave({
	database,
	organisationId,
	actor
}: OrganisationScope): Promise<'done' | 'unknown' | 'last-owner'> {
	const opened = await database;
	const seal = await sealOf(opened);
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const person = await personOfUser(transaction, organisationId, actor.userId);
		if (!person) return 'unknown';
		if (await isLastOwner(transaction, organisationId, person)) return 'last-owner';
		await transaction.delete(people).where(ofPerson(organisationId, person.id));
		await record(transaction, { organisationId }, actor, 'people.left');
		const rights = { userId: actor.userId, before: memberAs(person), after: null };
		await followRightsTaken(transaction, seal, { organisationId, actor }, rights);
		return 'done';
	});
}

/** The one who asks makes somebody else owner instead of themselves and keeps on running the organisation. */
export async function handOver(
	{ database, organisationId, actor }: OrganisationScope,
	id: string
): Promise<Extract<ChangedPerson, 'done' | 'unknown' | 'not-allowed' | 'account-needed'>> {
	const opened = await database;
	const seal = await sealOf(opened);
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const giver = await personOfUser(transaction, organisationId, actor.userId);
		const taker = await personOf(transaction, organisationId, id);
		if (!taker) return 'unknown';
		// Asked once more under the lock: whoever handed over a moment ago has nothing left to hand over.
		const capacity = giver && memberAs(giver);
		if (!giver || giver.id === taker.id || !allows(capacity, permissionToAssign(owningRole))) return 'not-allowed';
		if (taker.userId === null) return 'account-needed';
		await transaction.update(people).set({ role: owningRole }).where(ofPerson(organisationId, taker.id));
		await transaction.update(people).set({ role: formerOwnerRole }).where(ofPerson(organisationId, giver.id));
		await record(transaction, { organisationId }, actor, 'owners.handed-over', { name: taker.name });
		const after = memberAs({ ...giver, role: formerOwnerRole });
		const rights = { userId: actor.userId, before: memberAs(giver), after };
		await followRightsTaken(transaction, seal, { organisationId, actor }, rights);
		return 'done';
	});
}

type PersonRow = typeof people.$inferSelect;

function memberAs({ role, departmentId }: Pick<PersonRow, 'role' | 'departmentId'>): Capacity {
	return { kind: 'member', role, departmentId };
}

async function refusalOf(
	transaction: Transaction,
	{ organisationId, actor }: OrganisationScope,
	capacity: Capacity,
	person: PersonRow,
	fields: PersonFields
): Promise<ChangedPerson | null> {
	const mayAssign = (role: MemberRole) => allows(capacity, permissionToAssign(role));
	if (!mayAssign(person.role)) return 'not-allowed';
	if (person.role !== fields.role) {
		const isOwnRole = person.userId === actor.userId;
		if (!mayAssign(fields.role) || (isOwnRole && !mayAssign(owningRole))) return 'not-allowed';
		if (person.userId === null && isOwning(fields.role)) return 'account-needed';
		if (await isLastOwner(transaction, organisationId, person)) return 'last-owner';
	}
	if (needsDepartment(fields.role) && fields.departmentId === null) return 'department-needed';
	if (!(await departmentExists(transaction, organisationId, fields.departmentId))) return 'department-unknown';
	return (await isEmailTaken(transaction, organisationId, person.id, fields.email)) ? 'email-taken' : null;
}

/** Of an owner without account nothing hangs: only who can log in counts. */
async function isLastOwner(transaction: Transaction, organisationId: string, person: PersonRow): Promise<boolean> {
	if (!isOwning(person.role) || person.userId === null) return false;
	return !(await hasAnotherOwner(transaction, organisationId, person.userId));
}

async function isEmailTaken(
	transaction: Transaction,
	organisationId: string,
	id: string,
	email: string | null
): Promise<boolean> {
	if (email === null) return false;
	const others = await transaction
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.organisationId, organisationId), eq(people.email, email), ne(people.id, id)));
	return others.length > 0;
}

async function personOf(transaction: Transaction, organisationId: string, id: string): Promise<PersonRow | null> {
	const [row] = await transaction.select().from(people).where(ofPerson(organisationId, id));
	return row ?? null;
}

async function personOfUser(
	transaction: Transaction,
	organisationId: string,
	userId: string
): Promise<PersonRow | null> {
	const [row] = await transaction
		.select()
		.from(people)
		.where(and(eq(people.organisationId, organisationId), eq(people.userId, userId)));
	return row ?? null;
}

function ofPerson(organisationId: string, id: string) {
	return and(eq(people.organisationId, organisationId), eq(people.id, id));
}
