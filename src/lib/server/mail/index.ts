import type { Locale } from '../../core/text';

/** A mail in one language: plain paragraphs, and at most one link that does something. */
export interface Mail {
	readonly to: string;
	readonly locale: Locale;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action?: { readonly label: string; readonly url: string };
}

/** `no-server`: none is configured. `failed`: it refused or did not answer; the reason is in the log. */
export type Delivery = 'sent' | 'no-server' | 'failed';

/** Whether mails can be sent at all: otherwise a link is shown to whoever would send it. */
export function hasMailServer(): boolean {
	return false;
}

/** Hands a mail to the mail server. Never inside a transaction: everybody else would wait for that server. */
export async function deliver(mail: Mail): Promise<Delivery> {
	void mail;
	return 'no-server';
}
