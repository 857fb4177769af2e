import { eq } from 'drizzle-orm';
import type { Transaction } from '../db';
import { practices } from '../db/schema';

/** How audit logs name a practice; seen in its own name, and in that of an organisation that engaged it. */
export async function practiceName(transaction: Transaction, practiceId: string): Promise<string> {
	const [practice] = await transaction
		.select({ name: practices.name })
		.from(practices)
		.where(eq(practices.id, practiceId));
	return practice?.name ?? '';
}
