import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import {
	people,
	roundDrafts,
	roundIntake,
	roundNamedResponses,
	roundParticipations,
	roundResponses
} from '../../src/lib/server/db/schema';
import * as participation from '../../src/lib/server/participation';
import { intakeSweep } from '../../src/lib/server/participation/batches';
import { engines, opening } from './engines';
import { sha256, type Survey } from './survey-rows';
import { allAt, beginWith, change, survey, takePart } from './surveys';

const staff = (count: number) => new Array<'other-staff'>(count).fill('other-staff');
const nobodyHasIt = 'A'.repeat(43);

describe.each(engines)('taking part on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	/** What lies where in a round, as the program itself sees it. */
	const stateOf = ({ roundId }: Survey) =>
		database.withScope({ contentOfRoundId: roundId }, async (transaction) => ({
			intake: await transaction.select().from(roundIntake).where(eq(roundIntake.roundId, roundId)),
			responses: await transaction.select().from(roundResponses).where(eq(roundResponses.roundId, roundId)),
			named: await transaction.select().from(roundNamedResponses).where(eq(roundNamedResponses.roundId, roundId)),
			drafts: await transaction.select().from(roundDrafts).where(eq(roundDrafts.roundId, roundId)),
			states: (await transaction.select().from(roundParticipations).where(eq(roundParticipations.roundId, roundId)))
				.map(({ state }) => state)
				.toSorted()
		}));

	it('answers of a person wait until as many of their cell are there as the threshold asks, then all move', async () => {
		const round = await survey(database, [{ roles: [...staff(6), 'customer-facing'] }]);
		const tokens = round.groups[0]?.invited.map(({ token }) => token) ?? [];
		for (const token of [...tokens.slice(0, 4), tokens.at(-1)!]) await takePart(database, token);
		expect(await stateOf(round)).toMatchObject({ responses: [], drafts: [] });
		expect((await stateOf(round)).intake).toHaveLength(5);
		await takePart(database, tokens[4]!, { answers: allAt(3) });
		const { intake, responses, states } = await stateOf(round);
		expect(responses.map(({ role }) => role)).toEqual(staff(5));
		expect(responses.filter(({ sheet }) => sheet.every((code) => code === 3))).toHaveLength(1);
		expect(intake.map(({ role }) => role)).toEqual(['customer-facing']);
		expect(states).toEqual(['done', 'done', 'done', 'done', 'done', 'invited', 'waiting']);
	});

	it('of twenty who hand in with one link at the same time exactly one is counted', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const token = round.groups[0]?.invited[0]?.token ?? '';
		const begun = await Promise.all(Array.from({ length: 20 }, () => beginWith(database, token)));
		const kinds = await Promise.all(
			begun.map(async ({ link, key }) => (await participation.submit(database, link, key)).kind)
		);
		expect(kinds.toSorted()).toEqual(['submitted', ...new Array(19).fill('used')]);
		const { intake, drafts } = await stateOf(round);
		expect(intake).toHaveLength(1);
		expect(drafts, 'whoever was refused keeps their draft').toHaveLength(19);
	});

	it('handing the same draft in again, at once or later, counts once and gives the same receipt', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const { link, key } = await beginWith(database, round.groups[0]?.invited[0]?.token ?? '');
		const submissions = await Promise.all([1, 2, 3].map(() => participation.submit(database, link, key)));
		submissions.push(await participation.submit(database, link, key));
		expect(new Set(submissions.map((submission) => JSON.stringify(submission)))).toEqual(
			new Set([JSON.stringify({ kind: 'submitted', receiptKey: participation.receiptKeyOf(key) })])
		);
		expect((await stateOf(round)).intake).toHaveLength(1);
	});

	it('a group’s link takes no more than its headcount, also from thirty at the same time', async () => {
		const round = await survey(database, [{ headcount: 12 }]);
		const token = round.groups[0]?.token ?? '';
		const begun = await Promise.all(Array.from({ length: 30 }, () => beginWith(database, token)));
		const kinds = await Promise.all(
			begun.map(async ({ link, key }) => (await participation.submit(database, link, key)).kind)
		);
		expect(kinds.filter((kind) => kind === 'submitted')).toHaveLength(12);
		expect(kinds.filter((kind) => kind === 'full')).toHaveLength(18);
		const { intake, responses } = await stateOf(round);
		expect(intake.length + responses.length).toBe(12);
		const link = await participation.findLink(database, token);
		expect(link && (await participation.isFull(database, link))).toBe(true);
	});

	it('by a department’s link people say themselves whether they work with customers; silence counts as not', async () => {
		const round = await survey(database, [{ headcount: 9 }, { kind: 'leadership', headcount: 9 }]);
		const [department = '', leadership = ''] = round.groups.map(({ token }) => token ?? '');
		for (const isCustomerFacing of [true, false, null]) await takePart(database, department, { isCustomerFacing });
		await takePart(database, leadership, { isCustomerFacing: true });
		const { intake } = await stateOf(round);
		expect(intake.map(({ role }) => role).toSorted()).toEqual([
			'customer-facing',
			'leadership',
			'other-staff',
			'other-staff'
		]);
	});

	it.each([
		['paused', { status: 'paused' }, 'paused'],
		['closing', { status: 'closing' }, 'closed'],
		['over by the calendar', { closesAt: new Date(Date.now() - 1_000) }, 'closed']
	] as const)('a round that is %s takes no answers, and the draft is still there', async (_, columns, kind) => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const { link, key } = await beginWith(database, round.groups[0]?.invited[0]?.token ?? '', { answers: allAt(2) });
		await change(database, round, columns);
		expect(await participation.submit(database, link, key)).toEqual({ kind });
		expect(await participation.loadDraft(database, round.roundId, key)).toMatchObject({ answers: allAt(2) });
		expect(await stateOf(round)).toMatchObject({ intake: [], states: ['invited'] });
	});

	it('a round whose first day has not come takes no answers', async () => {
		const round = await survey(database, [{ roles: staff(1) }], { status: 'scheduled' });
		const { link, key } = await beginWith(database, round.groups[0]?.invited[0]?.token ?? '');
		expect(await participation.submit(database, link, key)).toEqual({ kind: 'before' });
		expect(await stateOf(round)).toMatchObject({ intake: [], states: ['invited'] });
	});

	it('a paused round still keeps what somebody types; one that is closing does not', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const { key } = await beginWith(database, round.groups[0]?.invited[0]?.token ?? '');
		await change(database, round, { status: 'paused' });
		expect(await participation.saveDraft(database, round.roundId, key, () => ({ sentence: 'x' }))).not.toBeNull();
		await change(database, round, { status: 'closing' });
		expect(await participation.saveDraft(database, round.roundId, key, () => ({ sentence: 'y' }))).toBeNull();
	});

	it('two saves of one draft at the same time never undo each other', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const { key } = await beginWith(database, round.groups[0]?.invited[0]?.token ?? '');
		const items = ['one', 'two', 'three', 'four', 'five', 'six'];
		await Promise.all(
			items.map((item) =>
				participation.saveDraft(database, round.roundId, key, (stored) => ({
					answers: participation.answersWith(stored, [{ item, value: { level: 1 } }])
				}))
			)
		);
		const draft = await participation.loadDraft(database, round.roundId, key);
		expect(Object.keys(draft?.answers ?? {}).toSorted()).toEqual(items.toSorted());
	});

	it('a draft of one round is nothing in another, and a link leads into its own round only', async () => {
		const [one, other] = [await survey(database, [{ roles: staff(1) }]), await survey(database, [{ roles: staff(1) }])];
		const { key } = await beginWith(database, one.groups[0]?.invited[0]?.token ?? '');
		expect(await participation.loadDraft(database, other.roundId, key)).toBeNull();
		expect(await participation.saveDraft(database, other.roundId, key, () => ({}))).toBeNull();
		expect(await participation.deleteDraft(database, other.roundId, key)).toBe(false);
		const link = await participation.findLink(database, other.groups[0]?.invited[0]?.token ?? '');
		expect(link && (await participation.submit(database, link, key))).toEqual({ kind: 'no-draft' });
		expect((await stateOf(other)).states, 'the link still works').toEqual(['invited']);
		expect(await participation.findLink(database, nobodyHasIt)).toBeNull();
		expect(await participation.findLink(database, 'x')).toBeNull();
	});

	it('what is typed before handing in can be read by nobody who has the database, whatever its length', async () => {
		const round = await survey(database, [{ roles: staff(2) }]);
		const [short, long] = [
			await beginWith(database, round.groups[0]?.invited[0]?.token ?? ''),
			await beginWith(database, round.groups[0]?.invited[1]?.token ?? '', { answers: allAt(3), sentence: 'legible' })
		];
		const { drafts } = await stateOf(round);
		expect(JSON.stringify(drafts)).not.toMatch(/legible|level/);
		expect(new Set(drafts.map(({ sealed }) => sealed.length)).size).toBe(1);
		for (const { key } of [short, long]) expect(JSON.stringify(drafts)).not.toContain(key);
	});

	it('a deleted draft is gone, and the link can be used anew', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const token = round.groups[0]?.invited[0]?.token ?? '';
		const { key } = await beginWith(database, token, { sentence: 'gone' });
		expect(await participation.deleteDraft(database, round.roundId, key)).toBe(true);
		expect(await participation.loadDraft(database, round.roundId, key)).toBeNull();
		expect((await takePart(database, token)).submission.kind).toBe('submitted');
	});

	it.each([
		['waits', 1],
		['was moved', 5]
	])('a receipt withdraws its content where it %s, and only that; the link stays used', async (_, count) => {
		const round = await survey(database, [{ roles: staff(5) }]);
		const tokens = (round.groups[0]?.invited ?? []).slice(0, count).map(({ token }) => token);
		const keys: string[] = [];
		for (const token of tokens) keys.push((await takePart(database, token)).key);
		const receiptKey = participation.receiptKeyOf(keys[0] ?? '');
		expect(await participation.receiptRound(database, receiptKey, new Date())).toMatchObject({ id: round.roundId });
		expect(await participation.withdraw(database, receiptKey)).toBe('withdrawn');
		expect(await participation.withdraw(database, receiptKey)).toBe('unknown');
		const { intake, responses, states } = await stateOf(round);
		const left = [...intake, ...responses].map(({ receiptHash }) => receiptHash);
		expect(left.toSorted()).toEqual(
			keys
				.slice(1)
				.map((key) => sha256(participation.receiptKeyOf(key)))
				.toSorted()
		);
		expect(states.filter((state) => state !== 'invited')).toHaveLength(count);
		const link = await participation.findLink(database, tokens[0] ?? '');
		expect(link?.person?.hasTakenPart).toBe(true);
	});

	it('a receipt withdraws nothing once the round is closing', async () => {
		const round = await survey(database, [{ roles: staff(1) }]);
		const { key } = await takePart(database, round.groups[0]?.invited[0]?.token ?? '');
		await change(database, round, { status: 'closing' });
		expect(await participation.withdraw(database, participation.receiptKeyOf(key))).toBe('closed');
		expect((await stateOf(round)).intake).toHaveLength(1);
	});

	it('somebody who has taken part and is erased leaves answers that lead back to nobody', async () => {
		const round = await survey(database, [{ roles: staff(5) }]);
		const invited = round.groups[0]?.invited ?? [];
		for (const { token } of invited) await takePart(database, token);
		const { organisationId } = round;
		await database.withScope({ organisationId }, (transaction) =>
			transaction.delete(people).where(eq(people.id, invited[0]?.personId ?? ''))
		);
		const { responses, states } = await stateOf(round);
		expect(responses).toHaveLength(5);
		expect(states).toHaveLength(4);
	});

	it('the one sentence is kept only where the round asks for free text', async () => {
		const [silent, open] = [
			await survey(database, [{ roles: staff(1) }]),
			await survey(database, [{ roles: staff(1) }], { freeTextThreshold: 10 })
		];
		for (const round of [silent, open]) {
			await takePart(database, round.groups[0]?.invited[0]?.token ?? '', { sentence: 'More time' });
		}
		expect((await stateOf(silent)).intake[0]?.sentence).toBeNull();
		expect((await stateOf(open)).intake[0]?.sentence).toBe('More time');
	});

	it('of facts only whether they count is kept', async () => {
		const round = await survey(database, [{ roles: staff(1) }], { questionnaire: 'reality-check' });
		const fact = { what: 'A secret of the sales department', link: 'https://example.org/secret' };
		await takePart(database, round.groups[0]?.invited[0]?.token ?? '', {
			answers: { 'check.1': { value: { level: 4 }, evidence: fact, note: 'a secret note' } }
		});
		const { intake } = await stateOf(round);
		expect(intake[0]?.sheet).toEqual([14, -1, -1, -1, -1, -1]);
		expect(JSON.stringify(intake)).not.toContain('secret');
	});

	it('in a named round answers stand beside the name, and are withdrawn like any others', async () => {
		const round = await survey(database, [{ roles: staff(2) }], { kind: 'named' });
		const { key } = await takePart(database, round.groups[0]?.invited[0]?.token ?? '', { answers: allAt(1) });
		const { named, intake, states } = await stateOf(round);
		expect(named).toMatchObject([{ name: 'Kim Beispiel', inviteeId: round.groups[0]?.invited[0]?.inviteeId }]);
		expect(intake).toEqual([]);
		expect(states).toEqual(['done', 'invited']);
		expect(await participation.withdraw(database, participation.receiptKeyOf(key))).toBe('withdrawn');
		expect((await stateOf(round)).named).toEqual([]);
	});

	it('what a process left behind that died before moving a batch is swept up', async () => {
		const round = await survey(database, [{ roles: staff(5) }]);
		const { organisationId, roundId } = round;
		const group = round.groups[0]!;
		for (const { token } of group.invited) {
			await database.withScope({ roundId, tokenHash: sha256(token) }, async (transaction) => {
				await transaction.insert(roundIntake).values({
					...{ organisationId, roundId, groupId: group.id, role: 'other-staff', sheet: [1] },
					receiptHash: sha256(token.toUpperCase())
				});
				await transaction
					.update(roundParticipations)
					.set({ state: 'waiting' })
					.where(sql`token_hash = ${sha256(token)}`);
			});
		}
		await intakeSweep.run(database, new Date());
		const swept = await stateOf(round);
		expect(swept).toMatchObject({ intake: [], states: ['done', 'done', 'done', 'done', 'done'] });
		await intakeSweep.run(database, new Date());
		expect(await stateOf(round), 'where nothing is left to do nothing is written').toEqual(swept);
	});
});
