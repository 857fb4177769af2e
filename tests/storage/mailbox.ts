import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as its reader sees it. */
export interface ReceivedMail {
	/** By lower-case name, decoded. */
	readonly headers: ReadonlyMap<string, string>;
	readonly recipients: readonly string[];
	readonly text: string;
	readonly html: string;
	/** As it travelled. */
	readonly raw: string;
}

export interface Mailbox {
	/** For SMTP_URL. */
	readonly url: string;
	readonly mails: readonly ReceivedMail[];
	/** Connections that were opened so far. */
	readonly connectionCount: number;
	/** The next mail that comes to this address, or the latest that has come and was not asked for yet. */
	next(address?: string): Promise<ReceivedMail>;
	stop(): Promise<void>;
}

/** A real mail server on this machine that keeps what it is given. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
	const mails: ReceivedMail[] = [];
	const unread: ReceivedMail[] = [];
	const waiting = new Set<() => void>();
	let connectionCount = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		// Senders keep their connections open for the next mail; nobody waits for that at the end of a test.
		closeTimeout: 50,
		onConnect: (_, done) => {
			connectionCount += 1;
			done();
		},
		onData: (stream, session, done) => {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				const mail = readMail(
					Buffer.concat(parts).toString('utf8'),
					session.envelope.rcptTo.map(({ address }) => address)
				);
				mails.push(mail);
				unread.push(mail);
				done();
				for (const look of [...waiting]) look();
			});
		},
		...options
	});
	// Senders that give up or are cut off are what some tests are about.
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		mails,
		get connectionCount() {
			return connectionCount;
		},
		next: (address) =>
			new Promise((resolve) => {
				const look = () => {
					const at = unread.findLastIndex(({ recipients }) => address === undefined || recipients.includes(address));
					if (at < 0) return void waiting.add(look);
					waiting.delete(look);
					const [mail] = unread.splice(at, 1);
					if (mail) resolve(mail);
				};
				look();
			}),
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** The one link of a mail. */
export function linkIn({ text }: ReceivedMail): string {
	const link = /^https?:\/\/\S+$/m.exec(text)?.[0];
	if (link === undefined) throw new Error(`No link in: ${text}`);
	return link;
}

function readMail(raw: string, recipients: readonly string[]): ReceivedMail {
	const { headers, body } = readPart(raw);
	const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1];
	const parts = boundary === undefined ? [] : body.split(`--${boundary}`).slice(1, -1).map(readPart);
	const textOf = (type: string) => {
		const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
		return part ? decoded(part.body, part.headers.get('content-transfer-encoding')) : '';
	};
	return { headers, recipients, text: textOf('text/plain'), html: textOf('text/html'), raw };
}

function readPart(text: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
	const [head = '', ...rest] = text.replace(/^\r\n/, '').split('\r\n\r\n');
	const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
	const headers = new Map(
		lines.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).toLowerCase(), withoutEncodedWords(line.slice(at + 1).trim())];
		})
	);
	return { headers, body: rest.join('\r\n\r\n') };
}

function decoded(body: string, encoding = '7bit'): string {
	const text = encoding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, ''), '=') : body;
	return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
}

/** RFC 2047, as in `=?UTF-8?Q?Pr=C3=BCfung?=`. */
function withoutEncodedWords(text: string): string {
	return text
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
			kind.toLowerCase() === 'b'
				? Buffer.from(word, 'base64').toString('utf8')
				: unquoted(word.replaceAll('_', ' '), '=')
		);
}

function unquoted(text: string, sign: string): string {
	const bytes = text.replace(new RegExp(`${sign}([0-9A-F]{2})`, 'gi'), (_, code: string) =>
		String.fromCharCode(parseInt(code, 16))
	);
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
