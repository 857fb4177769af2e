import { randomInt, randomUUID } from 'node:crypto';
import { logFailure } from '../log';

/** Longer than a page takes to be answered, and of uncertain length, in milliseconds. */
const delay = { least: 100, most: 2_000 } as const;

/**
 * Work that nobody waits for, once the answer is on its way: mails and entries that only exist for some addresses. Done before, the
 * time of the answer would tell which; done at a known moment after it, the time of the next answer would.
 */
export function afterwards(work: () => Promise<unknown>): void {
	setTimeout(
		() => {
			work().catch((error: unknown) => logFailure(randomUUID(), null, 500, error));
		},
		randomInt(delay.least, delay.most)
	);
}
