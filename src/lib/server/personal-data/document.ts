import type { AssessmentDocument } from '../assessments';

/**
 * Everything stored about a person who has an account, as they can take it away: `docs/personal-data.md`. Moments are ISO 8601 in UTC. What
 * only guards the account (the password's hash, secrets, hashes of links and codes) is named by its existence: whoever reads
 * the file could otherwise use it. Of entries in the logs of organisations and practices the person's own act is told and not what it
 * was about, since that concerns others.
 */
export interface PersonalData {
	readonly format: 'gegenprobe-personal-data';
	readonly formatVersion: 1;
	readonly exportedAt: string;
	readonly account: {
		readonly id: string;
		readonly name: string;
		readonly email: string;
		readonly emailVerifiedAt: string | null;
		readonly locale: string;
		readonly hasPassword: boolean;
		readonly secondFactorSince: string | null;
		readonly createdAt: string;
	};
	readonly sessions: readonly {
		readonly device: string;
		readonly createdAt: string;
		readonly lastUsedAt: string;
		readonly expiresAt: string;
	}[];
	/** Mailed links and steps of a login that have not been used yet. */
	readonly links: readonly {
		readonly purpose: string;
		readonly details: Readonly<Record<string, string>>;
		readonly createdAt: string;
		readonly expiresAt: string;
	}[];
	readonly recoveryCodes: readonly { readonly createdAt: string }[];
	/** Accounts at identity providers that open this one. */
	readonly identities: readonly { readonly issuer: string; readonly subject: string; readonly createdAt: string }[];
	/** As organisations list the person. */
	readonly memberships: readonly {
		readonly organisation: string;
		readonly name: string;
		readonly email: string | null;
		readonly role: string;
		readonly department: string | null;
		/** In which part of the people surveys ask them. */
		readonly roleGroup: string;
		readonly createdAt: string;
		/** Surveys the person is or was invited to. Whether they took part, and what they answered, is not known by person. */
		readonly rounds: readonly {
			readonly name: string;
			readonly kind: string;
			readonly opensOn: string;
			readonly closesOn: string;
			readonly group: string;
		}[];
		/** What the person is to do there. */
		readonly actions: readonly {
			readonly title: string;
			readonly details: string;
			readonly status: string;
			readonly dueOn: string | null;
		}[];
	}[];
	/** As practices list the person. */
	readonly practices: readonly {
		readonly practice: string;
		readonly name: string;
		readonly email: string;
		readonly role: string;
		readonly locale: string;
		readonly createdAt: string;
	}[];
	/** Open invitations that the person sent; to whom concerns others. */
	readonly invitations: readonly {
		readonly inviterName: string;
		readonly role: string;
		readonly createdAt: string;
		readonly expiresAt: string;
	}[];
	/** The newest first. Details only of the account's own log. */
	readonly activity: readonly {
		readonly at: string;
		readonly place: 'account' | 'organisation' | 'practice';
		readonly name: string | null;
		readonly act: string;
		readonly details?: Readonly<Record<string, string>>;
	}[];
	/** What the person did about actions, with what they noted. The newest first, as in the lists below. */
	readonly actionHistory: readonly {
		readonly at: string;
		readonly kind: string;
		/** Where it was moved to. */
		readonly status: string | null;
		readonly note: string;
	}[];
	/** Findings that the person set aside, with the reason they gave. */
	readonly dismissals: readonly { readonly at: string; readonly reason: string }[];
	/** KPIs that the person entered, corrected, deleted or restored, with the reason they gave. */
	readonly kpiChanges: readonly { readonly at: string; readonly act: string; readonly reason: string }[];
	/** Files of KPIs that the person brought in. */
	readonly kpiImports: readonly { readonly at: string; readonly fileName: string }[];
	/** Files that the person had made and that are still kept. */
	readonly files: readonly { readonly at: string; readonly format: string }[];
	/** Links by which the person let others read a report. */
	readonly shareLinks: readonly { readonly at: string; readonly expiresAt: string; readonly label: string }[];
	/** Ways in that the person gave to programs. */
	readonly apiTokens: readonly { readonly at: string; readonly expiresAt: string; readonly name: string }[];
	/** What the person wrote into reports. */
	readonly reportEdits: readonly {
		readonly at: string;
		readonly summary: string;
		readonly dimensions: Readonly<Record<string, string>>;
	}[];
	/** Claimed into the account, each as the file that can be opened again, with its finished reports. */
	readonly assessments: readonly {
		readonly createdAt: string;
		readonly changedAt: string;
		readonly recordedBy: string | null;
		readonly document: AssessmentDocument;
		readonly reports: readonly {
			readonly number: number;
			readonly method: string;
			readonly sha256: string;
			readonly finishedAt: string;
			/** As it was stored. */
			readonly model: unknown;
		}[];
	}[];
}
