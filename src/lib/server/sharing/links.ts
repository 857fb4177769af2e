import { and, eq } from 'drizzle-orm';
import { sealOf } from '../auth/seal';
import { sha256 } from '../canonical-json';
import { config } from '../config';
import type { Database } from '../db';
import { shareLinks } from '../db/schema';
import { isTheirs } from './owner';
import type { ShareOwner } from './types';

/** The address of a link, and what is stored instead of its token. */
export interface ShareAddress {
	readonly url: string;
	readonly hash: string;
}

/** Makes the addresses of links: they follow from the server's secret and the link's id, and none is kept. */
export async function shareAddresses(
	database: Database | Promise<Database>
): Promise<(linkId: string) => ShareAddress> {
	const seal = await sealOf(database);
	const { origin } = config();
	return (linkId) => {
		const token = seal.token(`share link ${linkId}`);
		return { url: `${origin}/s/${token}`, hash: sha256(token) };
	};
}

/**
 * The address of a link as it is handed out; null where there is none, or where the server's secret key is another one than when it was made:
 * what was handed out goes on working then, but nobody can make it again.
 */
export async function addressOf(owner: ShareOwner, linkId: string): Promise<string | null> {
	const opened = await owner.database;
	const { url, hash } = (await shareAddresses(opened))(linkId);
	const [stored] = await opened.read(owner.scope, (transaction) =>
		transaction
			.select({ hash: shareLinks.tokenHash })
			.from(shareLinks)
			.where(and(eq(shareLinks.id, linkId), isTheirs(transaction, owner)))
	);
	return stored?.hash === hash ? url : null;
}
