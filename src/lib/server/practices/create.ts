import { randomUUID } from 'node:crypto';
import { record } from '../audit';
import { database, type Database } from '../db';
import { consultants, practices } from '../db/schema';
import { tidyName } from '$lib/core/organisation/names';
import { newSlug } from '../organisations/slug';
import type { Actor } from '../visits';
import { accountOf } from './account';

/** Founds a practice; whoever does is its lead. */
export async function create(
	actor: Actor,
	name: string,
	opened: Database | Promise<Database> = database()
): Promise<{ readonly slug: string }> {
	const practice = { id: randomUUID(), slug: newSlug(name), name: tidyName(name) };
	const { userId } = actor;
	const scope = { userId, practiceId: practice.id };
	await (
		await opened
	).withScope(scope, async (transaction) => {
		const account = await accountOf(transaction, userId);
		await transaction.insert(practices).values(practice);
		await transaction.insert(consultants).values({ practiceId: practice.id, userId, role: 'lead', ...account });
		await record(transaction, { practiceId: practice.id }, actor, 'practice.created', { name: practice.name });
	});
	return { slug: practice.slug };
}
