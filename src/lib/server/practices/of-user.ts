import { asc, eq } from 'drizzle-orm';
import { practiceAllows } from '$lib/core/access/permissions';
import type { PracticeRole } from '$lib/core/access/roles';
import { database, type Database } from '../db';
import { consultants, practices } from '../db/schema';
import type { Actor } from '../visits';

/** A practice as one of its consultants finds it. */
export interface OwnPractice {
	readonly slug: string;
	readonly name: string;
	readonly role: PracticeRole;
}

/** The practices somebody belongs to, by name. */
export async function ofUser(
	{ userId }: Pick<Actor, 'userId'>,
	opened: Database | Promise<Database> = database()
): Promise<OwnPractice[]> {
	const own = await withIds(userId, opened);
	return own.map(({ slug, name, role }) => ({ slug, name, role }));
}

/** Those that would be left without a lead if this person went: they have to be handed over or closed before. */
export async function ledAlone(
	{ userId }: Pick<Actor, 'userId'>,
	opened: Database | Promise<Database> = database()
): Promise<OwnPractice[]> {
	const own = await withIds(userId, opened);
	const alone: OwnPractice[] = [];
	for (const { id: practiceId, slug, name, role } of own.filter(leads)) {
		const all = await (
			await opened
		).read({ practiceId }, (transaction) =>
			transaction
				.select({ userId: consultants.userId, role: consultants.role })
				.from(consultants)
				.where(eq(consultants.practiceId, practiceId))
		);
		if (all.filter(leads).every((each) => each.userId === userId)) alone.push({ slug, name, role });
	}
	return alone;
}

/** Without anybody who may do this a practice could never change again. */
export function leads({ role }: Pick<OwnPractice, 'role'>): boolean {
	return practiceAllows(role, 'consultants.change');
}

async function withIds(userId: string, opened: Database | Promise<Database>) {
	return (await opened).read({ userId }, (transaction) =>
		transaction
			.select({ id: practices.id, slug: practices.slug, name: practices.name, role: consultants.role })
			.from(practices)
			.innerJoin(consultants, eq(consultants.practiceId, practices.id))
			.where(eq(consultants.userId, userId))
			.orderBy(asc(practices.name), asc(practices.slug))
	);
}
