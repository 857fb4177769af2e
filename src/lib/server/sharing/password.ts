import { verifyPassword } from '../auth/passwords';
import type { Database } from '../db';
import { attempt, clientKey } from '../throttle';
import { note } from './open';
import type { OpenedLink } from './types';

/** In characters. The link itself cannot be guessed: the password is for those to whom it was passed on. */
export const sharePasswordLength = { least: 8, most: 100 } as const;

export type PasswordTried =
	| { readonly outcome: 'right' | 'wrong' }
	| { readonly outcome: 'too-many'; readonly retryAfterSeconds: number };

/**
 * Tries a password on a link that somebody at this address has opened; null: on one that is not there, which takes as long and is never right.
 * Attempts are counted for each address at a link, and for the link wherever they come from.
 */
export async function tryPassword(
	database: Database,
	link: OpenedLink | null,
	{ password, address }: { readonly password: string; readonly address: string }
): Promise<PasswordTried> {
	const id = link?.id ?? 'none';
	const byClient = await attempt(database, 'share-link-client', `${id} ${await clientKey(address, database)}`);
	const counted = byClient.allowed ? await attempt(database, 'share-link', id) : byClient;
	if (!counted.allowed) return { outcome: 'too-many', retryAfterSeconds: counted.retryAfterSeconds };
	const { matches } = await verifyPassword(link?.passwordHash ?? null, password);
	if (link && !matches) await note(database, link, 'wrong-password');
	return { outcome: matches ? 'right' : 'wrong' };
}
