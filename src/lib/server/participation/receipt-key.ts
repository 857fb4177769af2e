import { createHash } from 'node:crypto';

/**
 * The key on a receipt follows from the draft's, which is random and gone by then: whoever sends the same draft twice gets the same
 * receipt, and nobody else can tell that the two belong together.
 */
export function receiptKeyOf(draftKey: string): string {
	return createHash('sha256').update(`receipt ${draftKey}`).digest().subarray(0, 16).toString('base64url');
}
