import { and, asc, eq } from 'drizzle-orm';
import type { PracticeRole } from '$lib/core/access/roles';
import { record } from '../audit';
import type { Transaction } from '../db';
import { consultants, practices } from '../db/schema';
import type { PracticeScope } from '../visits';
import { withdraw } from './invitations';
import { leads } from './of-user';
import { engagedClients, readdressClients } from './readdress-clients';

export interface Consultant {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly role: PracticeRole;
}

/** `last-lead`: refused, since nobody would lead the practice any more. */
export type ConsultantChange = 'done' | 'last-lead' | 'unknown';

/** Everybody in the practice, leads first. */
export async function list({ database, practiceId }: PracticeScope): Promise<Consultant[]> {
	const opened = await database;
	const found = await opened.read({ practiceId }, (transaction) =>
		transaction
			.select(columns)
			.from(consultants)
			.where(eq(consultants.practiceId, practiceId))
			.orderBy(asc(consultants.name), asc(consultants.userId))
	);
	return [...found.filter(leads), ...found.filter((each) => !leads(each))];
}

export function changeRole(scope: PracticeScope, userId: string, role: PracticeRole): Promise<ConsultantChange> {
	return change(scope, userId, leads({ role }), async (transaction, { name, role: before }) => {
		if (before === role) return;
		await transaction.update(consultants).set({ role }).where(one(scope, userId));
		await record(transaction, place(scope), scope.actor, 'consultants.changed', { name, role });
		if (!leads({ role })) await withdraw(transaction, scope, userId);
	});
}

export async function remove(scope: PracticeScope, userId: string): Promise<ConsultantChange> {
	const removed = await change(scope, userId, false, async (transaction, { name }) => {
		await transaction.delete(consultants).where(one(scope, userId));
		await record(transaction, place(scope), scope.actor, 'consultants.removed', { name });
		await withdraw(transaction, scope, userId);
	});
	return forgetAddresses(scope, removed);
}

export async function leave(scope: PracticeScope): Promise<ConsultantChange> {
	const { userId } = scope.actor;
	const left = await change(scope, userId, false, async (transaction) => {
		await transaction.delete(consultants).where(one(scope, userId));
		await record(transaction, place(scope), scope.actor, 'consultants.left');
		await withdraw(transaction, scope, userId);
	});
	return forgetAddresses(scope, left);
}

const columns = {
	userId: consultants.userId,
	name: consultants.name,
	email: consultants.email,
	role: consultants.role
};

/** Changes take turns at the practice's row, so that of two leads who go at the same moment one stays. */
async function change(
	scope: PracticeScope,
	userId: string,
	/** Whether the person leads the practice afterwards. */
	leadsAfter: boolean,
	work: (transaction: Transaction, consultant: Consultant) => Promise<void>
): Promise<ConsultantChange> {
	const { database, practiceId } = scope;
	const opened = await database;
	return opened.withScope({ practiceId }, async (transaction) => {
		await transaction
			.select({ id: practices.id })
			.from(practices)
			.where(eq(practices.id, practiceId))
			.for('no key update');
		const all = await transaction.select(columns).from(consultants).where(eq(consultants.practiceId, practiceId));
		const consultant = all.find((each) => each.userId === userId);
		if (!consultant) return 'unknown';
		const othersLead = all.some((each) => each.userId !== userId && leads(each));
		if (!leadsAfter && !othersLead) return 'last-lead';
		await work(transaction, consultant);
		return 'done';
	});
}

/** Whoever worked for clients a moment ago may know addresses there. */
async function forgetAddresses(scope: PracticeScope, gone: ConsultantChange): Promise<ConsultantChange> {
	if (gone !== 'done') return gone;
	const database = await scope.database;
	const clients = await database.read({ practiceId: scope.practiceId }, (transaction) =>
		engagedClients(transaction, scope)
	);
	await readdressClients(database, clients, scope.actor);
	return gone;
}

function one({ practiceId }: PracticeScope, userId: string) {
	return and(eq(consultants.practiceId, practiceId), eq(consultants.userId, userId));
}

function place({ practiceId }: PracticeScope) {
	return { practiceId };
}
