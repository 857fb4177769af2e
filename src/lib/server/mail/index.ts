import type { Locale } from '$lib/core/text';
import { config } from '../config';
import { log } from '../log';
import { metrics } from '../metrics';
import { createPostOffice, type PostOffice } from './post-office';

/** A mail in one language: plain paragraphs, and at most one link that does something. */
export interface Mail {
	readonly to: string;
	readonly locale: Locale;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action?: { readonly label: string; readonly url: string };
	/** A sentence below the rest: why this mail came, and what to do where it was not expected. */
	readonly because?: string;
	/** In whose name it goes out; absent or null: the program's own, as everything that concerns an account. */
	readonly sender?: MailSender | null;
}

/** An organisation or practice that writes by this program. */
export interface MailSender {
	readonly name: string;
	/** `#rrggbb`; null: the product's own colour. */
	readonly accent: string | null;
	/** Sent along with the mail, so that nothing is loaded from anywhere; `type` is one that mail programs show. */
	readonly logo: {
		readonly type: string;
		readonly content: Buffer;
		readonly width: number;
		readonly height: number;
	} | null;
}

/** `no-server`: none is configured. `failed`: it refused or did not answer; the reason is in the log. */
export type Delivery = 'sent' | 'no-server' | 'failed';

/** Whether mails can be sent at all: otherwise a link is shown to whoever would send it. */
export function hasMailServer(): boolean {
	return config().mail !== null;
}

/** Hands a mail to the mail server. Never inside a transaction: everybody else would wait for that server. */
export async function deliver(mail: Mail): Promise<Delivery> {
	const { mail: server, origin } = config();
	if (server === null) return 'no-server';
	try {
		await postOffice({ ...server, origin }).post(mail);
		metrics().mails.inc({ delivery: 'sent' });
		return 'sent';
	} catch (error) {
		metrics().mails.inc({ delivery: 'failed' });
		log().warn(failureOf(error), 'mail not sent');
		return 'failed';
	}
}

/** Gives up the connections to the mail server; a mail on its way is finished first. */
export function closeMail(): void {
	shared?.office.close();
	shared = null;
}

type Settings = Parameters<typeof createPostOffice>[0];

let shared: { readonly settings: string; readonly office: PostOffice } | null = null;

/** One for all mails of the process. */
function postOffice(settings: Settings): PostOffice {
	const named = JSON.stringify(settings);
	if (shared?.settings !== named) {
		closeMail();
		shared = { settings: named, office: createPostOffice(settings) };
	}
	return shared.office;
}

/** What an operator can act on. The server's own words are left out: they often repeat the recipient's address. */
function failureOf(error: unknown): Record<string, string | number> {
	const { name, code, command, responseCode } = Object(error) as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries({ error: name, code, command, responseCode }).filter(
			(entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'
		)
	);
}
