import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as actions from '../../src/lib/server/actions';
import { actionReminderMails } from '../../src/lib/server/actions/reminder-job';
import type { Database } from '../../src/lib/server/db';
import { actionReminders, actions as rows, organisations, people, users } from '../../src/lib/server/db/schema';
import { closeMail } from '../../src/lib/server/mail';
import { engines, opening } from './engines';
import { linkIn, type Mailbox, openMailbox } from './mailbox';
import { member, type Opened, organisation } from './organisation-fixtures';

/** Eight in the morning in Berlin. */
const morning = (day: string) => new Date(`${day}T07:00:00Z`);

describe.each(engines)('reminders of actions on $name', ({ place }) => {
	let database: Database;
	let mailbox: Mailbox;
	/** Addresses whose mail the server refuses. */
	let refused: Set<string>;
	let opened: Opened;
	let ben: Awaited<ReturnType<typeof member>>;

	beforeEach(
		opening(place, async (emptied) => {
			database = emptied;
			refused = new Set();
			mailbox = await openMailbox({
				onRcptTo: ({ address }, _, done) => done(refused.has(address) ? new Error('no such person') : null)
			});
			vi.stubEnv('SMTP_URL', mailbox.url);
			vi.stubEnv('MAIL_FROM', 'Gegenprobe <no-reply@example.com>');
			opened = await organisation(database);
			ben = await member(database, opened, 'analyst');
		})
	);
	afterEach(async () => {
		closeMail();
		vi.unstubAllEnvs();
		await mailbox.stop();
	});

	const create = async (fields: Partial<actions.ActionFields> = {}) => {
		const saved = await actions.create(opened.scope, {
			...{ title: 'Rückruf binnen zwei Tagen', details: 'Nur intern', ownerId: ben.personId, departmentId: null },
			...{ dueOn: '2026-11-30', effort: 2, hasReminders: true, goal: null, ...fields }
		});
		if (saved.kind !== 'done') throw new Error(saved.kind);
		await change(rows, { createdAt: new Date('2026-01-01T00:00:00Z') });
		return saved.id;
	};
	const change = (table: typeof rows | typeof people | typeof organisations, values: Record<string, unknown>) =>
		database.withScope({ organisationId: opened.id }, (transaction) => transaction.update(table).set(values));
	const run = (...days: readonly string[]) =>
		days.reduce<Promise<void>>(
			(before, day) => before.then(() => actionReminderMails.run(database, morning(day))),
			Promise.resolve()
		);
	const subjects = () => mailbox.mails.map(({ headers }) => headers.get('subject'));

	it('go out a week before, on the day and a week after, each once, however often the job runs', async () => {
		await create();
		await run('2026-11-22', '2026-11-23', '2026-11-23', '2026-11-24', '2026-11-30', '2026-11-30', '2026-12-01');
		await run('2026-12-07', '2026-12-08', '2026-12-20');
		expect(subjects()).toEqual([
			'Bald fällig, am 30. November 2026: Rückruf binnen zwei Tagen',
			'Fällig am 30. November 2026: Rückruf binnen zwei Tagen',
			'Überfällig seit 30. November 2026: Rückruf binnen zwei Tagen'
		]);
		expect(new Set(mailbox.mails.flatMap(({ recipients }) => recipients))).toEqual(new Set([ben.email]));
	});

	it('hold no more than is needed, and lead to the action', async () => {
		const id = await create();
		await run('2026-11-30');
		const [mail] = mailbox.mails;
		if (!mail) throw new Error('No mail came.');
		expect(mail.text).toContain('„Rückruf binnen zwei Tagen“');
		expect(mail.text).not.toContain('Nur intern');
		expect(linkIn(mail)).toMatch(new RegExp(`/o/${opened.slug}/actions/${id}$`));
	});

	it('are in the language of their reader, and lead nowhere whom they could not open it to', async () => {
		await create();
		await database.withScope({ userId: ben.userId }, (transaction) =>
			transaction.update(users).set({ locale: 'en' }).where(eq(users.id, ben.userId))
		);
		await run('2026-11-23');
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.update(people).set({ role: 'participant' }).where(eq(people.id, ben.personId))
		);
		await run('2026-11-30');
		expect(subjects()).toEqual([
			'Due soon, on 30 November 2026: Rückruf binnen zwei Tagen',
			'Due on 30 November 2026: Rückruf binnen zwei Tagen'
		]);
		expect(mailbox.mails.map(({ text }) => text.includes('/actions/'))).toEqual([true, false]);
	});

	it('come in the morning of the organisation’s own time zone', async () => {
		await create();
		await actionReminderMails.run(database, new Date('2026-11-30T04:00:00Z'));
		await actionReminderMails.run(database, new Date('2026-11-30T12:00:00Z'));
		expect(mailbox.mails).toHaveLength(0);
		await change(organisations, { timeZone: 'Pacific/Auckland' });
		await actionReminderMails.run(database, new Date('2026-11-29T19:00:00Z'));
		expect(mailbox.mails).toHaveLength(1);
	});

	it('do not go out for what is done, has no owner or no date, or has them switched off', async () => {
		const done = await create();
		await actions.move(opened.scope, done, { from: 'to-do', to: 'done', note: '' });
		await create({ ownerId: null });
		await create({ dueOn: null });
		await create({ hasReminders: false });
		await run('2026-11-23', '2026-11-30', '2026-12-07');
		expect(mailbox.mails).toEqual([]);
	});

	it('go out again for another due date', async () => {
		const id = await create();
		await run('2026-11-30');
		const action = await actions.find(opened.scope, id);
		if (!action) throw new Error('It is not there.');
		const { title, details, departmentId, effort, hasReminders } = action;
		const later = { title, details, departmentId, effort, hasReminders, ownerId: ben.personId, goal: null };
		await actions.change(opened.scope, id, { ...later, dueOn: '2027-01-31' }, action.changedAt);
		await run('2026-12-07', '2027-01-31');
		expect(subjects()).toEqual([
			'Fällig am 30. November 2026: Rückruf binnen zwei Tagen',
			'Fällig am 31. Januar 2027: Rückruf binnen zwei Tagen'
		]);
	});

	it('of several actions come as one mail, the most urgent first', async () => {
		await create({ title: 'Öffnungszeiten prüfen', dueOn: '2026-12-07' });
		await create();
		await create({ title: 'Erst im Frühjahr', dueOn: '2027-03-31' });
		await run('2026-11-30');
		expect(subjects()).toEqual([expect.stringMatching(/^Erinnerung an 2 Maßnahmen bei /)]);
		const text = mailbox.mails[0]?.text ?? '';
		expect(text).toMatch(
			/Fällig am 30\. November 2026: Rückruf binnen zwei Tagen\s+Bald fällig, am 7\. Dezember 2026: Öffnungszeiten/
		);
		expect(text).not.toContain('Frühjahr');
		expect(linkIn(mailbox.mails[0] ?? never())).toMatch(new RegExp(`/o/${opened.slug}/actions$`));
	});

	it('reach nobody twice a day, however dates are changed meanwhile; what became due waits for the next morning', async () => {
		const id = await create();
		const other = await create({ title: 'Anderes', dueOn: '2027-06-30' });
		await run('2026-11-30');
		for (const action of [id, other]) {
			await database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.update(rows).set({ dueOn: '2026-12-07' }).where(eq(rows.id, action))
			);
			await actionReminderMails.run(database, new Date('2026-11-30T09:00:00Z'));
		}
		expect(mailbox.mails).toHaveLength(1);
		await run('2026-12-01', '2026-12-01');
		expect(subjects()[1]).toMatch(/^Erinnerung an 2 Maßnahmen/);
		expect(mailbox.mails).toHaveLength(2);
	});

	it('that the mail server refuses are tried again at the next hour, and keep nobody else from theirs', async () => {
		const other = await member(database, opened, 'admin', 'Carla Beispiel');
		refused.add(ben.email);
		await create();
		await create({ title: 'Anderes', ownerId: other.personId });
		await run('2026-11-30');
		expect(mailbox.mails.flatMap(({ recipients }) => recipients)).toEqual([other.email]);
		refused.clear();
		await run('2026-11-30');
		expect(mailbox.mails.flatMap(({ recipients }) => recipients)).toEqual([other.email, ben.email]);
	});

	it('sent by several processes at once arrive once', async () => {
		await create();
		await Promise.all([1, 2, 3].map(() => actionReminderMails.run(database, morning('2026-11-30'))));
		expect(mailbox.mails).toHaveLength(1);
	});

	it('that are written down and not yet sent, as by a process that died there, are not sent by another one', async () => {
		const id = await create();
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.insert(actionReminders).values({
				...{ organisationId: opened.id, actionId: id, kind: 'due', dueOn: '2026-11-30' },
				sentAt: morning('2026-11-30')
			})
		);
		await run('2026-11-30', '2026-12-07');
		expect(subjects()).toEqual(['Überfällig seit 30. November 2026: Rückruf binnen zwei Tagen']);
	});
});

function never(): never {
	throw new Error('No mail came.');
}
