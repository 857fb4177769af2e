import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as invitations from '../../src/lib/server/invitations';
import { closeMail } from '../../src/lib/server/mail';
import { engines, opening } from './engines';
import { linkIn, type Mailbox, openMailbox } from './mailbox';
import { organisation } from './organisation-fixtures';

const invited = { email: 'neu@firma.de', role: 'analyst', departmentId: null } as const;

describe.each(engines)('invitations by mail on $name', ({ place }) => {
	let database: Database;
	let mailbox: Mailbox;

	beforeEach(
		opening(place, async (emptied) => {
			database = emptied;
			mailbox = await openMailbox();
			vi.stubEnv('SMTP_URL', mailbox.url);
			vi.stubEnv('MAIL_FROM', 'Gegenprobe <no-reply@example.com>');
		})
	);
	afterEach(async () => {
		closeMail();
		vi.unstubAllEnvs();
		await mailbox.stop();
	});

	it('reach whoever is invited, in the organisation’s language, and show no link to the inviter', async () => {
		const { scope, capacity } = await organisation(database);
		const sent = await invitations.send(scope, capacity, invited);
		expect(sent).toEqual({ kind: 'sent', email: 'neu@firma.de', link: null, hasMailFailed: false });
		const [mail] = mailbox.mails;
		if (!mail) throw new Error('No mail came.');
		expect(mail.text).toContain('Anna Beispiel lädt Sie ein, bei Müller & Söhne GmbH mit Gegenprobe zu arbeiten');
		const token = linkIn(mail).split('/invitation/')[1] ?? '';
		expect(await invitations.open(token, database)).toMatchObject({ role: 'analyst' });
	});

	it('are few to one address', async () => {
		const { scope, capacity } = await organisation(database);
		const results = [];
		for (let index = 0; index < 6; index++) results.push(await invitations.send(scope, capacity, invited));
		expect(results.map(({ kind }) => kind)).toEqual([...Array.from({ length: 5 }, () => 'sent'), 'too-many']);
		expect(mailbox.mails).toHaveLength(5);
	});

	it('show their link where the mail server does not take the mail', async () => {
		const { scope, capacity } = await organisation(database);
		vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
		vi.stubEnv('LOG_LEVEL', 'silent');
		const sent = await invitations.send(scope, capacity, invited);
		expect(sent).toMatchObject({ kind: 'sent', hasMailFailed: true });
		expect(sent.kind === 'sent' && sent.link).toMatch(/\/invitation\/[\w-]{43}$/);
	});
});
