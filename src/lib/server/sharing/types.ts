import type { Withheld } from '$lib/core/sharing/withheld';
import type { Locale } from '$lib/core/text';
import type { Database } from '../db';
import type { Actor } from '../visits';

/** In whose name links are made, listed and revoked: an assessment's, by its key, or an organisation's. */
export interface ShareOwner {
	readonly database: Database | Promise<Database>;
	readonly scope: { readonly assessmentKeyHash: string } | { readonly organisationId: string };
	/** null: somebody who has only the assessment's address. */
	readonly actor: Actor | null;
}

/** The one report that a link leads to. */
export type SharedSubject =
	| { readonly kind: 'assessment'; readonly assessmentId: string; readonly reportNumber: number }
	| { readonly kind: 'round'; readonly organisationId: string; readonly roundId: string }
	| { readonly kind: 'group'; readonly organisationId: string; readonly roundId: string; readonly groupId: string };

/** What whoever makes a link decides about it. */
export interface ShareTerms {
	/** For whom it is meant, 1 to 200 characters. */
	readonly label: string;
	/** In which its readers are greeted; each may choose the other. */
	readonly locale: Locale;
	readonly withheld: readonly Withheld[];
	readonly hasFile: boolean;
	/** null: the link is enough. */
	readonly password: string | null;
	readonly expiresAt: Date;
}

/** A link as its owner sees it. */
export interface ShareLink extends Omit<ShareTerms, 'password'> {
	readonly id: string;
	readonly subject: SharedSubject;
	readonly hasPassword: boolean;
	readonly revokedAt: Date | null;
	readonly createdAt: Date;
	/** null: nobody was logged in, or the account is gone. */
	readonly actorName: string | null;
	readonly opened: { readonly count: number; readonly last: Date | null };
	readonly wrongPasswords: number;
}

/** A link that somebody has opened, and that is valid now. */
export interface OpenedLink extends Pick<
	ShareLink,
	'id' | 'subject' | 'locale' | 'withheld' | 'hasFile' | 'expiresAt'
> {
	readonly actorName: string | null;
	readonly passwordHash: string | null;
}

/** What the log of openings tells of; of whoever it was nothing is kept. */
export type ShareEvent = 'opened' | 'file' | 'wrong-password';
