import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import type { SignOnChecks } from '$lib/server/auth/oidc';
import { sealOf } from '$lib/server/auth/seal';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';

/** A login at the provider that this browser has begun. */
export interface SignOnAttempt {
	readonly checks: SignOnChecks;
	/** Where it leads. */
	readonly next: string | null;
	/** The account that is to be linked; null: somebody logs in. */
	readonly linkTo: string | null;
}

const secondsMax = 600;

const schema = z.object({
	checks: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
	next: z.string().nullable(),
	linkTo: z.string().nullable(),
	until: z.number()
});

/** Keeps the attempt in this browser, sealed, for ten minutes. An earlier one is forgotten. */
export async function keepAttempt(cookies: Cookies, attempt: SignOnAttempt): Promise<void> {
	const seal = await sealOf(database());
	const next = attempt.next !== null && attempt.next.length <= 500 ? attempt.next : null;
	const text = JSON.stringify({ ...attempt, next, until: Date.now() + secondsMax * 1000 });
	const { name, options } = cookie();
	cookies.set(name, seal.seal(text, 'sign-on'), { ...options, maxAge: secondsMax });
}

/** The attempt of this browser, which is over by that; null where there is none, or none that was kept here in time. */
export async function takeAttempt(cookies: Cookies): Promise<SignOnAttempt | null> {
	const { name, options } = cookie();
	const sealed = cookies.get(name);
	if (sealed === undefined) return null;
	cookies.delete(name, options);
	const seal = await sealOf(database());
	const { until, ...attempt } = opened(() => seal.open(sealed, 'sign-on'));
	return until > Date.now() ? attempt : null;
}

/** Over TLS under a name that no other host can set: somebody could plant an attempt of their own, and the reader in their account. */
function cookie() {
	const isSecure = config().origin.startsWith('https:');
	const options = { httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
	return isSecure
		? { name: '__Host-sign-on', options: { ...options, path: '/' } }
		: { name: 'sign-on', options: { ...options, path: '/login/sso' } };
}

const none = { checks: { state: '', nonce: '', verifier: '' }, next: null, linkTo: null, until: 0 };

/** A cookie that was changed, or sealed with an earlier key, holds no attempt. */
function opened(open: () => string): z.infer<typeof schema> {
	try {
		return schema.parse(JSON.parse(open()));
	} catch {
		return none;
	}
}
