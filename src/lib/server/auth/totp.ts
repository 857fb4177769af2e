import { Secret, TOTP } from 'otpauth';
import type { Seal } from './seal';

const product = 'Gegenprobe';

/** What every authenticator app understands (RFC 6238): six digits of HMAC-SHA-1, anew every 30 seconds. */
const code = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps before and after the present one whose code still counts: clocks differ, and people type slowly. */
const stepsAside = 1;

/** 160 random bits in base32: as many as HMAC-SHA-1 takes in, as RFC 4226 recommends. */
export function newTotpSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** A secret as it is stored; null where it was sealed under another key than today's. */
export function totpSecretIn(seal: Seal, sealed: string): string | null {
	try {
		return seal.open(sealed, 'totp');
	} catch {
		return null;
	}
}

/** The address that authenticator apps read from the picture. `account` is what they call the entry. */
export function totpAddress(secret: string, account: string): string {
	return new TOTP({ ...code, issuer: product, label: account, secret }).toString();
}

/**
 * The time step that a code belongs to, null where it is none of this secret's at `milliseconds` since 1970, or of a step no later
 * than `lastStep`: of two people who know a code only the first gets in (RFC 6238, section 5.2). White space in a code does not count.
 */
export function totpStep(
	secret: string,
	typed: string,
	{ lastStep, milliseconds }: { readonly lastStep: number | null; readonly milliseconds: number }
): number | null {
	const token = typed.replace(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return null;
	const offset = TOTP.validate({
		...code,
		token,
		secret: Secret.fromBase32(secret),
		timestamp: milliseconds,
		window: stepsAside
	});
	if (offset === null) return null;
	const step = TOTP.counter({ period: code.period, timestamp: milliseconds }) + offset;
	return lastStep === null || step > lastStep ? step : null;
}
