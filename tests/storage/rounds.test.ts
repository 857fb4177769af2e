import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { people, roundGroups, roundInvitees, roundParticipations } from '../../src/lib/server/db/schema';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { drafted, launched, pulse, setStatus, staffed, takePart } from './round-fixtures';

describe.each(engines)('rounds on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(own);
		})
	);

	const groupsOf = async (scope: OrganisationScope, id: string) =>
		(await rounds.groups(scope, id)).map((group) => `${group.kind} ${group.name} ${rounds.invitedIn(group)}`);
	const statusOf = async (scope: OrganisationScope, id: string) => (await rounds.find(scope, id))?.status;

	it('begin as a draft in which everybody is asked who is listed, in the order of the tree', async () => {
		const { scope, id } = await staffed(database, {
			'Sales / North': { 'customer-facing': 3, leadership: 1 },
			Sales: {},
			Service: { 'other-staff': 2 },
			Empty: {}
		});
		const round = await drafted(scope);
		const open = await rounds.openSetup(scope, round);
		expect(open?.arranged.map(({ name, depth, parent }) => [name, depth, parent])).toEqual([
			['Sales', 1, null],
			['North', 2, 0],
			['Service', 1, null],
			['Ohne Abteilung', 1, null]
		]);
		expect(open?.setup.leadership).toMatchObject({ way: 'personal' });
		expect(await actsIn(database, id)).toContain('rounds.created');
	});

	it('sent twice are one, and an id that is another’s makes none', async () => {
		const [one, other] = [await organisation(database), await organisation(database)];
		const days = await rounds.firstDays(one.scope);
		const id = randomUUID();
		expect(await rounds.create(one.scope, id, { ...pulse, ...days })).toBe('done');
		expect(await rounds.create(one.scope, id, { ...pulse, ...days })).toBe('done');
		expect(await rounds.create(other.scope, id, { ...pulse, ...days })).toBe('unknown');
		expect(await rounds.list(one.scope)).toHaveLength(1);
		expect(await rounds.list(other.scope)).toEqual([]);
	});

	it.each([
		[{ opensOn: '2099-01-02', closesOn: '2099-01-01' }, 'days-reversed'],
		[{ opensOn: '2020-01-01', closesOn: '2020-01-02' }, 'over-already'],
		[{ opensOn: '2099-01-01', closesOn: '2100-01-02' }, 'too-long'],
		[{ opensOn: '2099-01-01', closesOn: '2100-01-01' }, 'done']
	])('with the days %j: %s', async (days, outcome) => {
		const { scope } = await organisation(database);
		expect(await rounds.create(scope, randomUUID(), { ...pulse, ...days })).toBe(outcome);
	});

	it('never have a threshold below five, nor free text below ten or below the threshold', async () => {
		const { scope } = await organisation(database);
		const low = await drafted(scope, { threshold: 1, freeTextThreshold: 1 });
		expect(await rounds.find(scope, low)).toMatchObject({ threshold: 5, freeTextThreshold: 10 });
		const high = await drafted(scope, { threshold: 20, freeTextThreshold: 10 });
		expect(await rounds.find(scope, high)).toMatchObject({ threshold: 20, freeTextThreshold: 20 });
	});

	it('freeze at launch who is asked, in which group, each with a link of their own', async () => {
		const { scope, id: organisationId } = await staffed(database, {
			Sales: { 'customer-facing': 4, 'other-staff': 2, leadership: 5 },
			'Sales / North': { 'customer-facing': 3 },
			Board: { leadership: 2 },
			'': { 'other-staff': 1, leadership: 1 }
		});
		const id = await launched(scope);
		expect(await statusOf(scope, id)).toBe('open');
		// The one who opened the organisation is listed without a department as well.
		expect(await groupsOf(scope, id)).toEqual([
			'leadership Führungskräfte 3',
			'department Sales 6',
			'department North 3',
			'department Ohne Abteilung 2',
			'department-leadership Sales 5'
		]);
		const [invitees, asked] = await database.withScope(
			{ organisationId, contentOfRoundId: id },
			async (transaction) => [
				await transaction.select().from(roundInvitees),
				await transaction.select().from(roundParticipations)
			]
		);
		expect(invitees).toHaveLength(19);
		expect(new Set(asked.map(({ tokenHash }) => tokenHash)).size).toBe(19);
		expect(asked.every(({ state, name }) => state === 'invited' && name === null)).toBe(true);
		const group = new Map((await rounds.groups(scope, id)).map((each) => [each.id, each.kind]));
		for (const { groupId, role } of asked) {
			expect(group.get(groupId) === 'department').toBe(role !== 'leadership');
		}
	});

	it('change nothing when people and departments change afterwards', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await launched(scope);
		const before = await groupsOf(scope, id);
		await database.withScope({ organisationId }, (transaction) =>
			transaction.insert(people).values({ organisationId, name: 'Late' })
		);
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe('done');
		expect(await groupsOf(scope, id)).toEqual(before);
		expect(await rounds.changeSetup(scope, id, ({ setup }) => setup)).toBe('not-a-draft');
	});

	it('leave the database to refuse what no verb would do: frozen groups, a lower threshold, another kind', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const id = await launched(scope, { threshold: 6 });
		const blind = (change: (transaction: Parameters<Parameters<Database['withScope']>[1]>[0]) => Promise<unknown>) =>
			database.withScope({ organisationId }, change);
		await expect(
			blind((transaction) => transaction.delete(roundGroups).where(eq(roundGroups.roundId, id)))
		).rejects.toMatchObject({ code: '23514' });
		await expect(
			blind((transaction) => transaction.execute(`update rounds set threshold = 5 where id = '${id}'`))
		).rejects.toMatchObject({ code: '23514' });
		await expect(
			blind((transaction) => transaction.execute(`update rounds set kind = 'named' where id = '${id}'`))
		).rejects.toMatchObject({ code: '23514' });
		await expect(
			blind((transaction) => transaction.execute(`update rounds set status = 'draft' where id = '${id}'`))
		).rejects.toMatchObject({ code: '23514' });
	});

	it('by a link need a number of people, and give each group one link', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: {}, Service: {} });
		const id = await drafted(scope);
		await database.withScope({ organisationId }, (transaction) =>
			transaction.update(people).set({ departmentId: null }).where(eq(people.organisationId, organisationId))
		);
		const byLink = (headcount: number) =>
			rounds.changeSetup(scope, id, ({ placed }) => ({
				leadership: { way: 'link', headcount: 8 },
				departments: placed.map((department) => ({ departmentIds: [department.id], way: 'link', headcount }))
			}));
		await byLink(0);
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe('headcount-missing');
		await byLink(12);
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe('done');
		const round = await rounds.find(scope, id);
		if (!round) throw new Error('The round is gone.');
		const links = await rounds.groupLinks(scope, round);
		expect(links.map(({ name, headcount }) => [name, headcount])).toEqual([
			['Führungskräfte', 8],
			['Sales', 12],
			['Service', 12]
		]);
		const stored = await database.read({ organisationId }, (transaction) =>
			transaction.select({ hash: roundGroups.linkHash }).from(roundGroups).where(eq(roundGroups.roundId, id))
		);
		const hashes = links.map(({ url }) => sha256(url.split('/').at(-1) ?? ''));
		expect(stored.map(({ hash }) => hash).toSorted()).toEqual(hashes.toSorted());
		expect(await rounds.personalCounts(scope, id)).toEqual({ all: 0, withEmail: 0 });
	});

	it.each([
		[{ Sales: { 'other-staff': 3 } }, 'fewer-than-threshold'],
		[{ Sales: { 'other-staff': 4 } }, 'done']
	] as const)('with %j are launched: %s', async (staff, outcome) => {
		// Whoever opened the organisation is asked too.
		const { scope } = await staffed(database, staff);
		const id = await drafted(scope);
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe(outcome);
	});

	it('are paused, resumed, extended, tightened, ended and archived, each once however often it is asked for', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const round = await launched(scope);
		for (const [verb, status] of [
			[rounds.pause, 'paused'],
			[rounds.pause, 'paused'],
			[rounds.resume, 'open'],
			[rounds.resume, 'open']
		] as const) {
			expect(await verb(scope, round)).toBe('done');
			expect(await statusOf(scope, round)).toBe(status);
		}
		const { closesOn, closesAt } = (await rounds.find(scope, round)) ?? {};
		expect(await rounds.extend(scope, round, '2020-01-01')).toBe('not-later');
		const later = new Date(Date.parse(closesOn ?? '') + 3 * 86_400_000).toISOString().slice(0, 10);
		expect(await rounds.extend(scope, round, later)).toBe('done');
		expect((await rounds.find(scope, round))?.closesAt.getTime()).toBeGreaterThan(closesAt?.getTime() ?? Infinity);
		expect(await rounds.raiseThreshold(scope, round, 4)).toBe('not-higher');
		expect(await rounds.raiseThreshold(scope, round, 7)).toBe('done');
		expect(await rounds.archive(scope, round)).toBe('wrong-status');
		expect(await rounds.remove(scope, round)).toBe('begun');
		expect(await rounds.end(scope, round)).toBe('done');
		expect(await rounds.end(scope, round)).toBe('done');
		expect(await statusOf(scope, round)).toBe('closing');
		for (const verb of [rounds.pause, rounds.resume]) expect(await verb(scope, round)).toBe('wrong-status');
		expect(await rounds.extend(scope, round, '2099-01-02')).toBe('wrong-status');
		await setStatus(database, organisationId, round, 'closed');
		expect(await rounds.archive(scope, round)).toBe('done');
		expect([(await rounds.list(scope)).length, (await rounds.list(scope, { archived: true })).length]).toEqual([0, 1]);
		expect(await rounds.unarchive(scope, round)).toBe('done');
		expect((await actsIn(database, organisationId)).filter((act) => act.startsWith('rounds.'))).toEqual([
			...['rounds.created', 'rounds.launched', 'rounds.paused', 'rounds.resumed', 'rounds.extended'],
			...['rounds.threshold-raised', 'rounds.ended', 'rounds.archived', 'rounds.unarchived']
		]);
	});

	it('of another organisation are not there', async () => {
		const [own, foreign] = [await organisation(database), await staffed(database, { Sales: { 'other-staff': 6 } })];
		const id = await launched(foreign.scope);
		const { scope } = own;
		expect(await rounds.find(scope, id)).toBeNull();
		expect(await rounds.groups(scope, id)).toEqual([]);
		const outcomes = [
			await rounds.launch(scope, id, { sendsMails: false }),
			await rounds.pause(scope, id),
			await rounds.resume(scope, id),
			await rounds.end(scope, id),
			await rounds.archive(scope, id),
			await rounds.extend(scope, id, '2099-01-01'),
			await rounds.raiseThreshold(scope, id, 9),
			await rounds.remove(scope, id),
			await rounds.changeSetup(scope, id, ({ setup }) => setup),
			await rounds.change(scope, id, { ...pulse, opensOn: '2099-01-01', closesOn: '2099-01-01' })
		];
		expect(new Set(outcomes)).toEqual(new Set(['unknown']));
		expect(await statusOf(foreign.scope, id)).toBe('open');
		expect(await rounds.personalCounts(scope, id)).toEqual({ all: 0, withEmail: 0 });
	});

	it('are launched once, however many launch at the same moment', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 8 } });
		const id = await drafted(scope);
		const outcomes = await Promise.all(Array.from({ length: 6 }, () => rounds.launch(scope, id, { sendsMails: true })));
		expect(new Set(outcomes)).toEqual(new Set(['done']));
		expect((await actsIn(database, organisationId)).filter((act) => act === 'rounds.launched')).toHaveLength(1);
		expect(await rounds.personalCounts(scope, id)).toEqual({ all: 9, withEmail: 9 });
		expect(await rounds.mailings(scope, id)).toHaveLength(1);
	});

	it('launched while somebody decides about groups have the groups from before or after, never a mixture', async () => {
		const { scope, ids } = await staffed(database, { Sales: { 'other-staff': 6 }, Service: { 'other-staff': 6 } });
		for (let run = 0; run < 4; run += 1) {
			const id = await drafted(scope);
			const only = {
				leadership: null,
				departments: [{ departmentIds: [ids.get('Sales') ?? ''], way: 'personal', headcount: 0 }]
			} as const;
			const [launch, change] = await Promise.all([
				rounds.launch(scope, id, { sendsMails: false }),
				rounds.changeSetup(scope, id, () => only)
			]);
			expect(launch).toBe('done');
			const groups = await groupsOf(scope, id);
			const { all } = await rounds.personalCounts(scope, id);
			expect([groups.length, all]).toEqual(change === 'done' ? [1, 6] : [3, 13]);
		}
	});

	it('tell how many have taken part in steps of the threshold, and nothing below it', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 12 } });
		const id = await launched(scope, {});
		const round = await rounds.find(scope, id);
		if (!round) throw new Error('The round is gone.');
		const shown = async () => {
			const { atLeast, invited, groups } = await rounds.turnout(scope, round);
			return [atLeast, invited, ...groups.map((group) => group.atLeast)];
		};
		expect(await shown()).toEqual([0, 13, 0, 0]);
		await takePart(database, id, 4);
		expect(await shown()).toEqual([0, 13, 0, 0]);
		await takePart(database, id, 5);
		expect((await shown())[0]).toBe(5);
		await takePart(database, id, 4);
		expect((await shown())[0]).toBe(10);
	});

	it('with names take two to fifteen people, chosen one by one, and never become anonymous', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 16, leadership: 1 } });
		const id = await drafted(scope, { kind: 'named' });
		const listed = await database.read({ organisationId }, (transaction) =>
			transaction
				.select({ id: people.id, role: people.roleGroup })
				.from(people)
				.where(eq(people.organisationId, organisationId))
		);
		const staff = listed.filter(({ role }) => role === 'other-staff').map((person) => person.id);
		const leaders = listed.filter(({ role }) => role === 'leadership').map((person) => person.id);
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe('team-size');
		expect(await rounds.chooseTeam(scope, id, staff.slice(0, 1))).toBe('too-few');
		expect(await rounds.chooseTeam(scope, id, staff.slice(0, 16))).toBe('too-many');
		expect(await rounds.chooseTeam(scope, id, [...staff.slice(0, 2), randomUUID()])).toBe('done');
		expect(await rounds.chooseTeam(scope, id, [...staff.slice(0, 3), ...leaders])).toBe('done');
		expect(await groupsOf(scope, id)).toEqual(['leadership Führungskräfte 1', 'department Team 3']);
		const days = await rounds.firstDays(scope);
		expect(await rounds.change(scope, id, { ...pulse, ...days })).toBe('done');
		expect(await rounds.find(scope, id)).toMatchObject({ kind: 'named' });
		expect(await rounds.launch(scope, id, { sendsMails: false })).toBe('done');
		expect(await rounds.chooseTeam(scope, id, staff.slice(0, 2))).toBe('not-a-draft');
		const names = await database.read({ contentOfRoundId: id }, (transaction) =>
			transaction.select({ name: roundParticipations.name }).from(roundParticipations)
		);
		expect(names.map(({ name }) => name).every((name) => name !== null)).toBe(true);
		const round = await rounds.find(scope, id);
		if (!round) throw new Error('It was launched.');
		await takePart(database, id, 1);
		expect((await rounds.turnout(scope, round)).atLeast, 'where names stand anyway every answer counts').toBe(1);
	});

	it('are deleted with everything in them as long as nobody could answer', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const draft = await drafted(scope);
		const scheduled = await launched(scope, { opensOn: '2099-01-01', closesOn: '2099-02-01' });
		expect(await statusOf(scope, scheduled)).toBe('scheduled');
		for (const id of [draft, scheduled]) expect(await rounds.remove(scope, id)).toBe('done');
		expect(await rounds.list(scope)).toEqual([]);
	});

	it('hand out personal links as a file, recorded, the same each time', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 6 } });
		const round = await rounds.find(scope, await launched(scope));
		if (!round) throw new Error('The round is gone.');
		const file = await rounds.exportLinks(scope, round, 'de');
		expect(await rounds.exportLinks(scope, round, 'de')).toBe(file);
		const lines = file.split('\r\n').slice(0, -1);
		expect(lines[0]).toBe('\ufeffName;E-Mail-Adresse;Gruppe;Link');
		expect(lines).toHaveLength(8);
		const hashes = lines.slice(1).map((line) => sha256(line.split('/').at(-1) ?? ''));
		const stored = await database.read({ contentOfRoundId: round.id }, (transaction) =>
			transaction.select({ hash: roundParticipations.tokenHash }).from(roundParticipations)
		);
		expect(hashes.toSorted()).toEqual(stored.map(({ hash }) => hash).toSorted());
		expect((await actsIn(database, organisationId)).filter((act) => act === 'rounds.links-exported')).toHaveLength(2);
	});
});
