import '@sveltejs/adapter-node';
import type { Locale } from '$lib/core/text';
import type { SignedIn } from '$lib/server/auth/sessions';
import type { SignOnEnd } from './routes/login/sso/sign-on-end';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
			/** Under which the log knows the request, and its answer's `x-request-id`. */
			requestId: string;
			/** Who is logged in; null: nobody. */
			signedIn: SignedIn | null;
			/** Where the request comes from; to be counted under `clientKey`, never to be stored or logged. */
			clientAddress: string;
		}
		interface Error {
			message: string;
			/** Shown to the user so that the operator finds the line in the log. */
			requestId?: string;
			/** Single sign-on ended without a login: why, and at which provider. */
			signOn?: { readonly end: SignOnEnd; readonly provider: string };
		}
	}
}

export {};
