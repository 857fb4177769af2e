import type { Locale } from '$lib/core/text';
import type { SignedIn } from '$lib/server/auth/sessions';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
			/** Who is logged in; null: nobody. */
			signedIn: SignedIn | null;
		}
		interface Error {
			message: string;
			/** Shown to the user so that the operator finds the line in the log. */
			requestId?: string;
		}
	}
}

export {};
