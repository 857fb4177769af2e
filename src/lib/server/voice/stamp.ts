import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sealOf } from '../auth/seal';
import { sha256 } from '../canonical-json';
import type { Database } from '../db';

/** A form filled in faster than this was filled in by no person, in milliseconds. */
const youngestMilliseconds = 2_000;

/** A page that has been open for longer gets a new stamp, in milliseconds: used ones need not be remembered any longer. */
const oldestMilliseconds = 24 * 3_600_000;

/**
 * What stands hidden in each form: this server made it, for this form, at this time. Each is counted once, so that sending a form twice, or a
 * thousand times, gives one answer.
 */
export async function newStamp(database: Database, formId: string, now: number = Date.now()): Promise<string> {
	const [time, nonce] = [now.toString(36), randomBytes(16).toString('base64url')];
	return [time, nonce, await sealFor(database, formId, time, nonce)].join('.');
}

export type StampReading =
	/** `nonceHash` is what is remembered of it; nothing leads from there to a person. */
	| { readonly kind: 'good'; readonly nonceHash: string }
	/** `forged`: not made here, not for this form, or none at all. */
	| { readonly kind: 'too-young' | 'expired' | 'forged' };

export async function readStamp(
	database: Database,
	formId: string,
	stamp: string,
	now: number = Date.now()
): Promise<StampReading> {
	const [, time = '', nonce = '', seal = ''] = /^([0-9a-z]{8,9})\.([\w-]{22})\.([\w-]{43})$/.exec(stamp) ?? [];
	const expected = await sealFor(database, formId, time, nonce);
	if (seal === '' || !timingSafeEqual(Buffer.from(seal), Buffer.from(expected))) return { kind: 'forged' };
	const age = now - Number.parseInt(time, 36);
	// Ahead of the clock: another process made it, whose clock is ahead, or this one's was set back.
	if (age < youngestMilliseconds) return { kind: 'too-young' };
	if (age > oldestMilliseconds) return { kind: 'expired' };
	return { kind: 'good', nonceHash: sha256(`voice nonce ${formId} ${nonce}`) };
}

async function sealFor(database: Database, formId: string, time: string, nonce: string): Promise<string> {
	return (await sealOf(database)).token(`voice stamp ${formId} ${time} ${nonce}`);
}
