import { randomUUID } from 'node:crypto';
import { accentsOf } from '$lib/core/branding/accents';
import { ownAccents } from '$lib/core/branding/brand';
import { m } from '$lib/i18n/generated/messages.js';
import type { Mail, MailSender } from '.';
import { htmlOf, type Looks, type Words } from './html';

interface Sender {
	readonly from: string;
	/** The address of this instance, as people open it. */
	readonly origin: string;
}

/** A mail as it travels: the same words as plain text and as simple HTML, nothing loaded from anywhere. */
export interface Message {
	/** As an object, where it names somebody: a text would be read as a list. */
	readonly from: string | { readonly name: string; readonly address: string };
	/** As an object for the same reason. */
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly messageId: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly xMailer: false;
	readonly textEncoding: 'quoted-printable';
	readonly text: string;
	readonly html: string;
	readonly attachments: Attachment[];
}

/** A picture that the mail itself shows. */
interface Attachment {
	readonly cid: string;
	readonly filename: string;
	readonly contentType: string;
	readonly contentDisposition: 'inline';
	readonly content: Buffer;
}

/** Puts the frame around a mail, in its language: greeting, paragraphs, link, and who sends it. */
export function messageOf(
	{ to, locale, subject, paragraphs, action, because, sender }: Mail,
	{ from, origin }: Sender
): Message {
	const names = { address: origin, sender: sender?.name ?? '' };
	const closing = sender ? m.mail_closing_for(names, { locale }) : m.mail_closing(names, { locale });
	const words = {
		locale,
		before: [m.mail_greeting({}, { locale }), ...paragraphs].map(oneLine),
		action: action && { label: oneLine(action.label), url: new URL(action.url).href },
		copying: m.mail_copy_address({}, { locale }),
		after: [...(because ? [because] : []), closing].map(oneLine)
	};
	return {
		from: sender ? namedFrom(from, sender) : from,
		to: { name: '', address: to },
		subject: oneLine(subject),
		messageId: `<${randomUUID()}@${domainOf(from)}>`,
		headers: {
			// No absence notes in return (RFC 3834; the second for servers that know only their own way).
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'All',
			'Content-Language': locale
		},
		xMailer: false,
		textEncoding: 'quoted-printable',
		text: textOf(words),
		html: htmlOf(words, sender ? looksOf(sender) : null),
		attachments: sender?.logo ? [pictureOf(sender.logo)] : []
	};
}

/**
 * The organisation first, by which people know what the mail is about, then the program, from which it comes. A name that looks like an
 * address would pass for the sender's.
 */
function namedFrom(from: string, { name }: MailSender): { readonly name: string; readonly address: string } {
	const [, program = '', address = from] = /^([^"<>]*|"[^"<>]*")<([^<>]+)>$/.exec(from.trim()) ?? [];
	const plain = oneLine(name.replaceAll(/[<>@"]/g, ' ')).slice(0, 100);
	return { name: `${plain} (${program.replaceAll('"', '').trim() || 'Gegenprobe'})`, address };
}

function looksOf({ name, accent, logo }: MailSender): Looks {
	return {
		name: oneLine(name),
		logo: logo && { ...logo, cid: logoId },
		accents: accent === null ? ownAccents : accentsOf(accent)
	};
}

/** Any name does: it is looked for in this mail alone. */
const logoId = 'logo@gegenprobe';

function pictureOf({ type, content }: NonNullable<MailSender['logo']>): Attachment {
	const filename = `logo.${type.slice('image/'.length)}`;
	return { cid: logoId, filename, contentType: type, contentDisposition: 'inline', content };
}

/** A name that brings line breaks along can neither add a header nor write a paragraph of its own. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function domainOf(from: string): string {
	return /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'localhost';
}

function textOf({ before, action, after }: Words): string {
	const link = action ? [`${action.label}:\n${action.url}`] : [];
	return `${[...before, ...link, '--', ...after].join('\n\n')}\n`;
}
