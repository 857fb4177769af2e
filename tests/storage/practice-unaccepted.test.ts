import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { departments, organisations, people } from '../../src/lib/server/db/schema';
import { closeMail } from '../../src/lib/server/mail';
import * as practices from '../../src/lib/server/practices';
import { unacceptedClients } from '../../src/lib/server/practices/unaccepted-clients';
import { engines, opening } from './engines';
import { openMailbox } from './mailbox';
import { acceptedOwner, actsIn, foundedPractice, openedAt, organisationVisit } from './practice-people';

const opened = new Date('2026-01-01T12:00:00Z');
const day = (days: number) => new Date(opened.getTime() + days * 86_400_000);

describe.each(engines)('a client nobody accepts on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));
	afterEach(() => {
		vi.unstubAllEnvs();
		closeMail();
	});

	const cared = async () => {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Auberg AG', locale: 'de' });
		const { organisation } = await organisationVisit(database, practice.lead, slug);
		await openedAt(database, organisation.id, opened);
		return { practice, slug, organisationId: organisation.id };
	};
	const run = (days: number) => unacceptedClients.run(database, day(days));
	const clients = (client: Awaited<ReturnType<typeof cared>>, days: number) =>
		practices.clients(client.practice.scope, day(days));

	it('is announced on day 76 and erased on day 90, not a moment earlier', async () => {
		const client = await cared();
		const { organisationId } = client;
		await database.withScope({ organisationId }, async (transaction) => {
			const [row] = await transaction
				.insert(departments)
				.values({ organisationId, name: 'Vertrieb' })
				.returning({ id: departments.id });
			await transaction.insert(people).values({ organisationId, name: 'Paul', departmentId: row?.id });
		});
		await run(75.99);
		expect(await clients(client, 75.99)).toMatchObject([{ isAnnounced: false, daysLeft: 15 }]);
		await run(76);
		expect(await clients(client, 76)).toMatchObject([{ isAnnounced: true, daysLeft: 14 }]);
		await run(89.99);
		expect(await clients(client, 89.99)).toMatchObject([{ state: 'cared-for', daysLeft: 1 }]);
		await run(90);
		expect(await clients(client, 90)).toEqual([]);
		const left = await database.read({ organisationId }, (transaction) => transaction.select().from(organisations));
		expect(left).toEqual([]);
		expect(await actsIn(database, { practiceId: client.practice.scope.practiceId })).toEqual([
			'practice.created',
			'client.opened',
			'organisation.notice-sent',
			'client.deleted'
		]);
	});

	it('is never erased without two weeks of notice, however late the program wakes up', async () => {
		const client = await cared();
		await run(200);
		expect(await clients(client, 200)).toMatchObject([{ state: 'cared-for', daysLeft: 14 }]);
		await run(213.99);
		expect(await clients(client, 213.99)).toHaveLength(1);
		await run(214);
		expect(await clients(client, 214)).toEqual([]);
	});

	it('stays for good once an owner has accepted, also after the notice', async () => {
		const client = await cared();
		await run(76);
		await acceptedOwner(database, client.organisationId);
		await run(90);
		await run(400);
		expect(await clients(client, 400)).toMatchObject([{ state: 'engaged', name: 'Auberg AG' }]);
	});

	it('is announced by mail to whoever leads the practice, once, in their language', async () => {
		const mailbox = await openMailbox();
		vi.stubEnv('SMTP_URL', mailbox.url);
		vi.stubEnv('MAIL_FROM', 'Gegenprobe <no-reply@example.com>');
		const client = await cared();
		await run(76);
		await run(77);
		const { email } = client.practice.lead;
		const mine = mailbox.mails.filter(({ recipients }) => recipients.includes(email));
		expect(mine).toHaveLength(1);
		expect(mine[0]?.headers.get('subject')).toBe('Auberg AG wird am 1. April 2026 gelöscht');
		expect(mine[0]?.text).toContain(`/o/${client.slug}`);
		await mailbox.stop();
	});

	it('is announced again and again where the mail server refuses, and by the page alone from day 90 on', async () => {
		const mailbox = await openMailbox();
		await mailbox.stop();
		vi.stubEnv('SMTP_URL', mailbox.url);
		vi.stubEnv('MAIL_FROM', 'Gegenprobe <no-reply@example.com>');
		vi.stubEnv('LOG_LEVEL', 'silent');
		const client = await cared();
		await run(76);
		expect(await clients(client, 76)).toMatchObject([{ isAnnounced: false }]);
		await run(90);
		expect(await clients(client, 90)).toMatchObject([{ isAnnounced: true, daysLeft: 14 }]);
		await run(103.99);
		expect(await clients(client, 103.99)).toHaveLength(1);
		await run(104);
		expect(await clients(client, 104)).toEqual([]);
	});
});
