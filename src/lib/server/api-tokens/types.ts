import type { ApiScope } from '$lib/core/access/api-scopes';

/** A program's way in, as its organisation lists it; never the token itself. */
export interface ApiToken {
	readonly id: string;
	/** What it is for. */
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly expiresAt: Date;
	readonly revokedAt: Date | null;
	/** `YYYY-MM-DD`, UTC; null: never. */
	readonly lastUsedOn: string | null;
	readonly createdAt: Date;
	/** Whose rights it has; null: their account is gone, and it works no more. */
	readonly by: string | null;
}

export interface NewApiToken {
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly expiresAt: Date;
}
