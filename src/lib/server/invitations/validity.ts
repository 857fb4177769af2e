import { gt, sql } from 'drizzle-orm';
import { invitations } from '../db/schema';

/** How long an invitation can be accepted, into organisations and practices alike. */
export const validDays = 14;

export function newExpiry(): Date {
	return new Date(Date.now() + validDays * 86_400_000);
}

export const isValid = gt(invitations.expiresAt, sql`now()`);
