import { sealOf } from '../auth/seal';
import { sha256 } from '../canonical-json';
import { config } from '../config';
import type { Database } from '../db';

/** Who has a link: somebody invited, or a group. */
export type LinkHolder = { readonly inviteeId: string } | { readonly groupId: string };

/** A link into a round, and what is stored instead of its token. */
export interface Link {
	readonly url: string;
	readonly hash: string;
}

/**
 * Makes the links of rounds. A link follows from the server's secret and the id of whoever has it: a reminder carries the same one as the
 * invitation, and none is kept.
 */
export async function linkMaker(database: Database | Promise<Database>): Promise<(holder: LinkHolder) => Link> {
	const seal = await sealOf(database);
	const { origin } = config();
	return (holder) => {
		const token = seal.token('inviteeId' in holder ? `invitee ${holder.inviteeId}` : `group ${holder.groupId}`);
		return { url: `${origin}/r/${token}`, hash: sha256(token) };
	};
}
