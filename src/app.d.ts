import type { Locale } from '$lib/core/text';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
		}
		interface Error {
			message: string;
			/** Shown to the user so that the operator finds the line in the log. */
			requestId?: string;
		}
	}
}

export {};
