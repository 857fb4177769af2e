import { Secret } from 'otpauth';
import { expect, it } from 'vitest';
import { totpStep } from '$lib/server/auth/totp';

/** RFC 6238, appendix B, the SHA-1 column: eight digits, of which the six of usual apps are the last. */
const published = [
	{ seconds: 59, code: '94287082' },
	{ seconds: 1_111_111_109, code: '07081804' },
	{ seconds: 1_111_111_111, code: '14050471' },
	{ seconds: 1_234_567_890, code: '89005924' },
	{ seconds: 2_000_000_000, code: '69279037' },
	{ seconds: 20_000_000_000, code: '65353130' }
] as const;

const secret = Secret.fromLatin1('12345678901234567890').base32;

it.each(published)('RFC 6238: $code at $seconds s', ({ seconds, code }) => {
	const at = { lastStep: null, milliseconds: seconds * 1000 };
	expect(totpStep(secret, code.slice(-6), at)).toBe(Math.floor(seconds / 30));
});
