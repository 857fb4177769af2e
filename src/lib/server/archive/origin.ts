import { eq } from 'drizzle-orm';
import { organisations } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** The file that an organisation was made from; null: it was opened here. */
export async function originOf({
	database,
	organisationId
}: OrganisationScope): Promise<{ readonly sha256: string; readonly at: Date } | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ sha256: organisations.importedSha256, at: organisations.importedAt })
			.from(organisations)
			.where(eq(organisations.id, organisationId))
	);
	return row?.sha256 && row.at ? { sha256: row.sha256, at: row.at } : null;
}
