import { and, eq } from 'drizzle-orm';
import type { PracticeRole } from '$lib/core/access/roles';
import { database, type Database } from '../db';
import { consultants, practices } from '../db/schema';
import type { Actor, UserScope } from './types';

/** One practice, in whose name everything runs that is done there, and who does it. */
export interface PracticeScope {
	readonly database: Database | Promise<Database>;
	readonly practiceId: string;
	readonly actor: Actor;
}

export interface PracticeVisit {
	readonly practice: { readonly id: string; readonly slug: string; readonly name: string };
	readonly role: PracticeRole;
	readonly scope: PracticeScope;
}

/** Opens a practice to one of its consultants; null where there is none, or none for them. */
export async function visitPractice(
	actor: Actor,
	slug: string,
	opened: Database | Promise<Database> = database()
): Promise<PracticeVisit | null> {
	const { userId } = actor;
	const found = await opened;
	const [row] = await found.read({ userId }, (transaction) =>
		transaction
			.select({ id: practices.id, slug: practices.slug, name: practices.name, role: consultants.role })
			.from(practices)
			.innerJoin(consultants, eq(consultants.practiceId, practices.id))
			.where(and(eq(practices.slug, slug), eq(consultants.userId, userId)))
	);
	if (!row) return null;
	const { role, ...practice } = row;
	return { practice, role, scope: { database: opened, practiceId: practice.id, actor } };
}

/** The practices somebody belongs to. */
export async function practiceIdsOf({ database, userId }: UserScope): Promise<string[]> {
	const opened = await database;
	const rows = await opened.read({ userId }, (transaction) =>
		transaction.select({ id: consultants.practiceId }).from(consultants).where(eq(consultants.userId, userId))
	);
	return rows.map(({ id }) => id);
}
