import type { Database } from '../db';

/** Who does something, as audit logs name them. */
export interface Actor {
	readonly userId: string;
	readonly name: string;
}

/** One person's own account, in whose name everything runs that is done there. */
export interface UserScope {
	readonly database: Database | Promise<Database>;
	readonly userId: string;
}
