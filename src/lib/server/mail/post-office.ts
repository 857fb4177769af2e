import { createTransport } from 'nodemailer';
import type { Mail } from '.';
import { messageOf } from './message';

/** How long each step, and a mail as a whole, may take before it counts as failed, in milliseconds. */
export const millisecondsMax = { step: 5_000, mail: 8_000 } as const;

interface PostOfficeSettings {
	/** Of the mail server, `smtp:` or `smtps:`. */
	readonly url: string;
	readonly from: string;
	/** The address of this instance, which every mail names. */
	readonly origin: string;
}

export interface PostOffice {
	/** Resolves once the mail server has taken the mail; rejects where it refuses or is too slow. */
	post(mail: Mail): Promise<void>;
	close(): void;
}

/** Speaks SMTP over a few connections that stay open between mails. */
export function createPostOffice({ url, from, origin }: PostOfficeSettings): PostOffice {
	const transport = createTransport({
		url,
		pool: true,
		maxConnections: 3,
		// A server may close a connection that waited for its next mail; the mail then takes another one.
		maxRequeues: 1,
		connectionTimeout: millisecondsMax.step,
		dnsTimeout: millisecondsMax.step,
		greetingTimeout: millisecondsMax.step,
		socketTimeout: millisecondsMax.step,
		// A mail is composed of texts alone, whatever somebody wrote into them.
		disableFileAccess: true,
		disableUrlAccess: true
	});
	// A connection that breaks between two mails is nobody's failure; without a listener it would end the process.
	transport.on('error', () => undefined);
	return {
		async post(mail) {
			await transport.sendMail({
				...messageOf(mail, { from, origin }),
				signal: AbortSignal.timeout(millisecondsMax.mail)
			});
		},
		close: () => transport.close()
	};
}
