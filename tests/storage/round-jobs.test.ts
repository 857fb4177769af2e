import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db';
import { organisations, people, roundMailings } from '../../src/lib/server/db/schema';
import { closeMail } from '../../src/lib/server/mail';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import { roundDays } from '../../src/lib/server/rounds/day-job';
import { lockRound } from '../../src/lib/server/rounds/lock';
import { roundMails } from '../../src/lib/server/rounds/mail-job';
import { engines, opening } from './engines';
import { linkIn, type Mailbox, openMailbox } from './mailbox';
import { actsIn } from './organisation-fixtures';
import { launched, drafted, setStatus, staffed, takePart } from './round-fixtures';

describe.each(engines)('what rounds do by themselves on $name', ({ place }) => {
	let database: Database;
	let mailbox: Mailbox;
	/** Addresses whose mail the server refuses. */
	let refused: Set<string>;

	beforeEach(
		opening(place, async (emptied) => {
			database = emptied;
			await keepCurrent(database);
			refused = new Set();
			mailbox = await openMailbox({
				onRcptTo: ({ address }, _, done) => done(refused.has(address) ? new Error('no such person') : null)
			});
			vi.stubEnv('SMTP_URL', mailbox.url);
			vi.stubEnv('MAIL_FROM', 'Gegenprobe <no-reply@example.com>');
		})
	);
	afterEach(async () => {
		closeMail();
		vi.unstubAllEnvs();
		await mailbox.stop();
	});

	const recipients = () => mailbox.mails.flatMap((mail) => mail.recipients).toSorted();
	const statusAt = async (scope: Parameters<typeof rounds.find>[0], id: string, moment: string) => {
		await roundDays.run(database, new Date(moment));
		return (await rounds.find(scope, id))?.status;
	};

	it('write to everybody asked personally once, and to nobody twice, however often the job runs', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await drafted(scope);
		await rounds.launch(scope, id, { sendsMails: true });
		await roundMails.run(database, new Date());
		await roundMails.run(database, new Date());
		expect(recipients()).toHaveLength(7);
		expect(new Set(recipients()).size).toBe(7);
		expect(new Set(mailbox.mails.map(linkIn)).size).toBe(7);
		expect(mailbox.mails[0]?.text).toContain('„Frühjahr“');
		expect(await rounds.mailings(scope, id)).toMatchObject([{ kind: 'invitation', isFinished: true, sentCount: 7 }]);
		expect(await rounds.invite(scope, id)).toBe('done');
		await roundMails.run(database, new Date());
		expect(recipients()).toHaveLength(7);
	});

	it('invite everybody, also late: a count of mails never tells how many had taken part before', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await launched(scope);
		await takePart(database, id, 6);
		expect(await rounds.invite(scope, id)).toBe('done');
		await roundMails.run(database, new Date());
		expect(await rounds.mailings(scope, id)).toMatchObject([{ kind: 'invitation', isFinished: true, sentCount: 7 }]);
		expect(recipients()).toHaveLength(7);
	});

	it('carry on where a process has died, and leave out nobody but the one whose turn it was', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await drafted(scope);
		await rounds.launch(scope, id, { sendsMails: true });
		await roundMails.run(database, new Date());
		const all = mailbox.mails.map(({ recipients: [to] }) => to);
		// As it stood when the third one's turn had been written down.
		const [mailing] = await database.read({ organisationId }, (transaction) =>
			transaction.select().from(roundMailings)
		);
		const order = await database.read({ organisationId }, (transaction) =>
			transaction.execute<{ id: string }>('select id from round_invitees order by id')
		);
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.update(roundMailings)
				.set({ finishedAt: null, cursorId: order.rows[2]?.id ?? null })
				.where(eq(roundMailings.id, mailing?.id ?? ''))
		);
		await roundMails.run(database, new Date());
		expect(mailbox.mails.slice(7).map(({ recipients: [to] }) => to)).toEqual(all.slice(3));
	});

	it('remind only those who have not taken part, once a day at most, with the same link', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 9 } });
		const id = await drafted(scope);
		await rounds.launch(scope, id, { sendsMails: true });
		expect(await rounds.remind(scope, id)).toBe('too-soon');
		await roundMails.run(database, new Date());
		const links = new Map(mailbox.mails.map((mail) => [mail.recipients[0], linkIn(mail)]));
		await takePart(database, id, 6);
		expect(await rounds.remind(scope, id)).toBe('done');
		expect(await rounds.remind(scope, id)).toBe('too-soon');
		await roundMails.run(database, new Date());
		const reminders = mailbox.mails.slice(10);
		expect(reminders).toHaveLength(4);
		for (const mail of reminders) expect(links.get(mail.recipients[0])).toBe(linkIn(mail));
		const kept = await database.read({ organisationId }, (transaction) => transaction.select().from(roundMailings));
		expect(kept.map(({ cursorId }) => cursorId)).toEqual([null, null]);
		const counts = kept.flatMap(({ kind, sentCount }) => (kind === 'reminder' ? [sentCount] : []));
		expect(counts, 'how many have not taken part').toEqual([0]);
		expect(await rounds.remind(scope, id)).toBe('too-soon');
	});

	it('do not stop at an address that is refused, and count it', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 5 } });
		const [somebody] = await database.read({ organisationId }, (transaction) =>
			transaction.select({ email: people.email }).from(people).where(eq(people.name, 'Sales other-staff 0'))
		);
		refused.add(somebody?.email ?? '');
		const id = await drafted(scope);
		await rounds.launch(scope, id, { sendsMails: true });
		for (let run = 0; run < 6; run += 1) await roundMails.run(database, new Date());
		expect(recipients()).toHaveLength(5);
		expect(await rounds.mailings(scope, id)).toMatchObject([{ isFinished: true, sentCount: 5, failedCount: 1 }]);
	});

	it('open on the first day and end after the last one, in the time zone of the organisation', async () => {
		for (const [timeZone, opening, closing] of [
			['Europe/Berlin', '2099-03-27T23:00:00Z', '2099-03-29T22:00:00Z'],
			['Pacific/Auckland', '2099-03-27T11:00:00Z', '2099-03-29T11:00:00Z'],
			['America/Los_Angeles', '2099-03-28T07:00:00Z', '2099-03-30T07:00:00Z']
		] as const) {
			const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
			await database.withScope({ organisationId }, (transaction) =>
				transaction.update(organisations).set({ timeZone }).where(eq(organisations.id, organisationId))
			);
			// The clocks of Berlin are put forward on the last of these days.
			const id = await launched(scope, { opensOn: '2099-03-28', closesOn: '2099-03-29' });
			const before = (moment: string) => new Date(Date.parse(moment) - 1000).toISOString();
			expect(await statusAt(scope, id, before(opening)), timeZone).toBe('scheduled');
			expect(await statusAt(scope, id, opening), timeZone).toBe('open');
			expect(await statusAt(scope, id, before(closing)), timeZone).toBe('open');
			expect(await statusAt(scope, id, closing), timeZone).toBe('closing');
			expect((await actsIn(database, organisationId)).slice(-2)).toEqual(['rounds.opened', 'rounds.ended']);
		}
	});

	it('send nothing before the first day, nor while paused', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await drafted(scope, { opensOn: '2099-01-01', closesOn: '2099-01-31' });
		await rounds.launch(scope, id, { sendsMails: true });
		await roundMails.run(database, new Date());
		expect(recipients()).toEqual([]);
		await roundDays.run(database, new Date('2099-01-02T00:00:00Z'));
		await rounds.pause(scope, id);
		await roundMails.run(database, new Date());
		expect(recipients()).toEqual([]);
		await rounds.resume(scope, id);
		await roundMails.run(database, new Date());
		expect(recipients()).toHaveLength(7);
	});

	it('tell those who run the round when its results are there', async () => {
		const { scope, id: organisationId, owner } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await launched(scope);
		await rounds.end(scope, id);
		await roundMails.run(database, new Date());
		expect(recipients()).toEqual([]);
		await setStatus(database, organisationId, id, 'closed');
		await roundMails.run(database, new Date());
		await roundMails.run(database, new Date());
		expect(recipients()).toEqual([owner.email]);
		expect(linkIn(await mailbox.next())).toMatch(new RegExp(`/rounds/${id}$`));
	});

	it('wait with the end of a round for whoever is submitting at that moment', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await launched(scope);
		const order: string[] = [];
		const submitting = database.withScope({ roundId: id }, async (transaction) => {
			await lockRound(transaction, id, 'shared');
			const status = await transaction.execute<{ status: string }>('select status from rounds');
			order.push(`submitted into ${status.rows[0]?.status}`);
		});
		const ending = rounds.end(scope, id).then(() => order.push('ended'));
		await Promise.all([submitting, ending]);
		const late = await database.withScope({ roundId: id }, async (transaction) => {
			await lockRound(transaction, id, 'shared');
			return transaction.execute<{ status: string }>('select status from rounds');
		});
		expect(order).toContain('submitted into open');
		expect(late.rows[0]?.status).toBe('closing');
	});
});
