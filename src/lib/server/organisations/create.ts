import { randomUUID } from 'node:crypto';
import { tidyName } from '$lib/core/organisation/names';
import { owningRole } from '$lib/core/access/assigning';
import type { Locale } from '$lib/core/text';
import { record } from '../audit';
import { database, type Database } from '../db';
import { organisations, people } from '../db/schema';
import type { Actor } from '../visits';
import { newSlug } from './slug';

export interface NewOrganisation {
	readonly name: string;
	readonly locale: Locale;
	/** IANA name; Europe/Berlin unless told. */
	readonly timeZone?: string;
}

export interface Created {
	readonly id: string;
	readonly slug: string;
}

/** Opens an organisation whose owner is the person who does it. */
export async function create(
	founder: Actor & { readonly email: string },
	{ name: written, locale, timeZone }: NewOrganisation,
	opened: Database | Promise<Database> = database()
): Promise<Created> {
	const id = randomUUID();
	const name = tidyName(written);
	const slug = newSlug(name);
	await (
		await opened
	).withScope({ organisationId: id, userId: founder.userId }, async (transaction) => {
		await transaction.insert(organisations).values({ id, slug, name, locale, timeZone });
		await transaction.insert(people).values({
			organisationId: id,
			name: founder.name,
			email: founder.email,
			role: owningRole,
			userId: founder.userId
		});
		await record(transaction, { organisationId: id }, founder, 'organisation.created', { name });
	});
	return { id, slug };
}
