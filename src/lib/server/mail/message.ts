import { randomUUID } from 'node:crypto';
import { m } from '$lib/i18n/generated/messages.js';
import type { Mail } from '.';

interface Sender {
	readonly from: string;
	/** The address of this instance, as people open it. */
	readonly origin: string;
}

/** A mail as it travels: the same words as plain text and as simple HTML, nothing loaded from anywhere. */
export interface Message {
	readonly from: string;
	/** As an object: a text would be read as a list of recipients. */
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly messageId: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly xMailer: false;
	readonly textEncoding: 'quoted-printable';
	readonly text: string;
	readonly html: string;
}

/** Puts the frame around a mail, in its language: greeting, paragraphs, link, and who sends it. */
export function messageOf(
	{ to, locale, subject, paragraphs, action, because }: Mail,
	{ from, origin }: Sender
): Message {
	const words = {
		locale,
		before: [m.mail_greeting({}, { locale }), ...paragraphs].map(oneLine),
		action: action && { label: oneLine(action.label), url: new URL(action.url).href },
		copying: m.mail_copy_address({}, { locale }),
		after: [...(because ? [because] : []), m.mail_closing({ address: origin }, { locale })].map(oneLine)
	};
	return {
		from,
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
		html: htmlOf(words)
	};
}

interface Words {
	readonly locale: string;
	readonly before: readonly string[];
	readonly action: { readonly label: string; readonly url: string } | undefined;
	readonly copying: string;
	readonly after: readonly string[];
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

function htmlOf({ locale, before, action, copying, after }: Words): string {
	const link = action
		? `<p><a href="${escaped(action.url)}">${escaped(action.label)}</a></p>
<p><small>${escaped(copying)}<br>${escaped(action.url)}</small></p>
`
		: '';
	return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title></title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">
${before.map((text) => `<p>${escaped(text)}</p>\n`).join('')}${link}<hr>
${after.map((text) => `<p><small>${escaped(text)}</small></p>\n`).join('')}</body>
</html>
`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
