import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeMail, deliver, hasMailServer, type Mail } from '../../src/lib/server/mail';
import { linkIn, openMailbox, type Mailbox } from './mailbox';

const environment = { ...process.env, LOG_LEVEL: 'silent' };
process.env = { ...environment };
const link = `https://check.example.com/reset/${'Ab_-9=%C3%BC&x'.repeat(20)}?a=1&b=%2F`;

const mail = (own: Partial<Mail> = {}): Mail => ({
	to: 'grete@example.com',
	locale: 'de',
	subject: 'Neues Passwort für Ihr Konto',
	paragraphs: ['Jemand möchte das Passwort Ihres Kontos neu setzen.', 'Der Link gilt eine Stunde – und einmal.'],
	action: { label: 'Passwort neu setzen', url: link },
	...own
});

const serveMail = (url: string) => {
	process.env.SMTP_URL = url;
	process.env.MAIL_FROM = 'Gegenprobe <no-reply@mail.example.com>';
	process.env.ORIGIN = 'https://check.example.com';
};

afterEach(() => {
	closeMail();
	process.env = { ...environment };
});

describe('a mail at a real mail server', () => {
	let mailbox: Mailbox;
	beforeEach(async () => {
		mailbox = await openMailbox();
		serveMail(mailbox.url);
	});
	afterEach(() => mailbox.stop());

	const received = async (own: Partial<Mail> = {}) => {
		expect(await deliver(mail(own))).toBe('sent');
		return mailbox.next();
	};

	it('arrives in both forms, with its link in one piece, greeted and signed in its language', async () => {
		const { text, html, recipients, headers } = await received();
		expect(recipients).toEqual(['grete@example.com']);
		expect(headers.get('subject')).toBe('Neues Passwort für Ihr Konto');
		expect(headers.get('from')).toBe('Gegenprobe <no-reply@mail.example.com>');
		expect(text).toBe(
			[
				'Guten Tag',
				'Jemand möchte das Passwort Ihres Kontos neu setzen.',
				'Der Link gilt eine Stunde – und einmal.',
				`Passwort neu setzen:\n${link}`,
				'--',
				'Diese Nachricht hat Gegenprobe unter https://check.example.com automatisch verschickt.'
			].join('\n\n')
		);
		expect(html).toContain('<html lang="de">');
		expect(html).toContain(`<a href="${link.replaceAll('&', '&amp;')}">Passwort neu setzen</a>`);
		expect(html).toContain('Der Link gilt eine Stunde – und einmal.');
	});

	it('is English where its reader is, and says why it came', async () => {
		const { text, headers } = await received({ locale: 'en', because: 'You get this because you asked for it.' });
		expect(text).toMatch(/^Hello,\n/);
		expect(text).toMatch(/You get this because you asked for it\.\n\nGegenprobe at https:\/\/check\.example\.com sent/);
		expect(headers.get('content-language')).toBe('en');
	});

	it('asks for no automatic answer, tells nothing of the program and loads nothing', async () => {
		const { headers, html } = await received();
		expect(headers.get('auto-submitted')).toBe('auto-generated');
		expect(headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}@mail\.example\.com>$/);
		expect(headers.has('x-mailer')).toBe(false);
		expect(html).not.toMatch(/<img|<link|<script|src=|url\(/i);
	});

	describe('in the name of an organisation', () => {
		const logo = { type: 'image/png', content: Buffer.from('89504e470d0a1a0a', 'hex'), width: 400, height: 100 };

		it('says so in its sender, above its text and below it, and the button has its colour', async () => {
			const { text, html, headers } = await received({
				sender: { name: 'Müller & Söhne', accent: '#f6e58d', logo: null }
			});
			expect(headers.get('from')).toBe('Müller & Söhne (Gegenprobe) <no-reply@mail.example.com>');
			expect(html).toContain('<strong>Müller &amp; Söhne</strong>');
			expect(html, 'made legible').toContain('style="display: inline-block; background: #7c6b00; color: #ffffff;');
			expect(html).not.toContain('#f6e58d');
			expect(text).toMatch(/automatisch im Namen von Müller & Söhne verschickt\.$/);
		});

		it('brings its logo along, no larger than a line, and loads nothing', async () => {
			const { raw } = await received({ sender: { name: 'Auberg AG', accent: null, logo } });
			const mail = raw.replace(/=\r\n/g, '').replaceAll('=3D', '=');
			expect(mail).toContain('<img src="cid:logo@gegenprobe" width="192" height="48" alt="">');
			expect(mail).toMatch(/Content-Type: image\/png; name=logo\.png\r\n(?:.+\r\n)*Content-Id: <logo@gegenprobe>/i);
			expect(raw).toContain(logo.content.toString('base64'));
			expect(mail).not.toMatch(/src="http|url\(/);
		});

		it.each([
			['an address', 'boss@bank.example <boss@bank.example>'],
			['a second header', 'Nord\r\nBcc: thief@example.com'],
			['quotation marks', '"Nord", <thief@example.com>']
		])('comes from the program’s own address, though the name holds %s', async (_, name) => {
			const { headers, recipients } = await received({ sender: { name, accent: null, logo: null } });
			expect(headers.get('from')).toMatch(/ <no-reply@mail\.example\.com>$/);
			expect(headers.get('from')?.match(/[<@]/g)).toEqual(['<', '@']);
			expect(headers.has('bcc')).toBe(false);
			expect(recipients).toEqual(['grete@example.com']);
		});
	});

	it('has no link where there is nothing to do', async () => {
		const { action: _, ...silent } = mail();
		expect(await deliver(silent)).toBe('sent');
		const { text, html } = await mailbox.next();
		expect(text).not.toContain(':\n');
		expect(html).not.toContain('<a ');
	});

	it.each([
		['a line break', 'Nord\r\nBcc: thief@example.com'],
		['a line break of Unicode', 'Nord\u2028Bcc: thief@example.com'],
		['an end of headers', 'Nord\r\n\r\nanother body']
	])('keeps its headers and paragraphs where a name holds %s', async (_, name) => {
		const mail = await received({
			subject: `Einladung von ${name}`,
			paragraphs: [`${name} lädt Sie ein.`],
			action: { label: `Zu ${name}`, url: link }
		});
		const flat = name.replace(/[\r\n\u2028]+/g, ' ');
		expect(mail.recipients).toEqual(['grete@example.com']);
		expect(mail.headers.has('bcc')).toBe(false);
		expect(mail.headers.get('subject')).toBe(`Einladung von ${flat}`);
		expect(mail.text.split('\n\n')[1]).toBe(`${flat} lädt Sie ein.`);
		expect(mail.text).toContain(`Zu ${flat}:\n`);
	});

	it.each(['a@example.com, thief@example.com', 'a@example.com\r\nBcc: thief@example.com', '<thief@example.com> a'])(
		'goes to nobody else where the address is forged: %s',
		async (to) => {
			await deliver(mail({ to }));
			for (const { recipients, raw } of mailbox.mails) {
				expect(recipients).toHaveLength(1);
				expect(recipients).not.toContain('thief@example.com');
				expect(raw).not.toMatch(/^Bcc:/im);
			}
		}
	);

	it('shows markup in a name as text', async () => {
		const { html } = await received({ paragraphs: [`<img src=x onerror="alert(1)"> & 'Söhne'`] });
		expect(html).toContain('<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Söhne&#39;</p>');
	});

	it('travels with others over connections that stay open', async () => {
		for (let count = 0; count < 5; count += 1) await received();
		expect(mailbox.mails).toHaveLength(5);
		expect(mailbox.connectionCount).toBe(1);
		await Promise.all(Array.from({ length: 20 }, () => deliver(mail())));
		expect(mailbox.mails).toHaveLength(25);
		expect(mailbox.connectionCount).toBeLessThanOrEqual(3);
	});

	it('can be found by its link', async () => {
		expect(linkIn(await received())).toBe(link);
	});
});

describe('a mail that cannot be sent', () => {
	const timed = async () => {
		const startedAt = performance.now();
		const delivery = await deliver(mail());
		return { delivery, seconds: (performance.now() - startedAt) / 1000 };
	};

	it('is known before it is written where there is no mail server', async () => {
		delete process.env.SMTP_URL;
		delete process.env.MAIL_FROM;
		expect([hasMailServer(), await deliver(mail())]).toEqual([false, 'no-server']);
		serveMail('smtp://127.0.0.1:1');
		expect(hasMailServer()).toBe(true);
	});

	it('has failed at once where nobody listens', async () => {
		serveMail('smtp://127.0.0.1:1');
		const { delivery, seconds } = await timed();
		expect(delivery).toBe('failed');
		expect(seconds).toBeLessThan(8);
	});

	it('has failed where the server refuses the recipient, and the next one is sent', async () => {
		const mailbox = await openMailbox({
			onRcptTo: ({ address }, _, done) => done(address.startsWith('no') ? new Error(`unknown: ${address}`) : null)
		});
		serveMail(mailbox.url);
		expect(await deliver(mail({ to: 'nobody@example.com' }))).toBe('failed');
		expect(await deliver(mail())).toBe('sent');
		await mailbox.stop();
	});

	it.each([
		['never greets', () => undefined],
		[
			'never comes to the end of its answer',
			(write: (text: string) => void) => {
				write('220 slow\r\n');
				const timer = setInterval(() => write('250-still\r\n'), 300);
				return () => clearInterval(timer);
			}
		]
	])('has failed within ten seconds where the server %s', async (_, behave) => {
		const endings: (() => void)[] = [];
		const server: Server = createServer((socket) => {
			socket.on('error', () => undefined);
			const end = behave((text) => void (socket.writable && socket.write(text)));
			endings.push(() => {
				end?.();
				socket.destroy();
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
		serveMail(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
		const { delivery, seconds } = await timed();
		for (const end of endings) end();
		server.close();
		expect(delivery).toBe('failed');
		expect(seconds, 'and what a busy machine adds').toBeLessThan(15);
	});
});
