import { error } from '@sveltejs/kit';
import { SignOnError, type SignOnFailure } from '$lib/server/auth/oidc-errors';
import { config } from '$lib/server/config';
import { log } from '$lib/server/log';

/** How single sign-on ended without a login: each has its own words on the page. */
export type SignOnEnd =
	| SignOnFailure
	/** Begun in another browser or account, or too long ago. */
	| 'expired'
	| 'unverified'
	| 'address-taken'
	/** The identity to be linked belongs to another account. */
	| 'identity-taken';

const statuses = {
	denied: 403,
	unavailable: 503,
	clock: 503,
	rejected: 400,
	expired: 400,
	unverified: 403,
	'address-taken': 409,
	'identity-taken': 409
} as const satisfies Record<SignOnEnd, number>;

/** Ends with a page that says what happened and what to do. */
export function end(how: SignOnEnd): never {
	error(statusOf(how), { message: how, signOn: { end: how, provider: config().oidc?.name ?? '' } });
}

/** Likewise for what the provider's side threw. */
export function endWith(reason: unknown): never {
	end(failureOf(reason));
}

/** What the provider's side threw; the operator finds the library's word for it in the log. Our own failures are thrown on. */
export function failureOf(reason: unknown): SignOnFailure {
	if (!(reason instanceof SignOnError)) throw reason;
	log().warn({ failure: reason.failure, code: reason.code }, 'single sign-on failed');
	return reason.failure;
}

export function statusOf(how: SignOnEnd): number {
	return statuses[how];
}
