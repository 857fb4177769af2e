import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../src/lib/core/actions/types';
import { readPeriodCode } from '../../src/lib/core/kpi/period';
import { erase } from '../../src/lib/server/accounts/erase';
import * as actions from '../../src/lib/server/actions';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import * as people from '../../src/lib/server/people';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, member, organisation } from './organisation-fixtures';

const plain: actions.ActionFields = {
	...{ title: 'Rückruf binnen zwei Tagen', details: '', ownerId: null, departmentId: null, dueOn: '2026-12-01' },
	...{ effort: 2, hasReminders: true, goal: null }
};

const nps = (promoters: number) => ({
	...{ 'nps.promoters': String(promoters), 'nps.passives': '10', 'nps.detractors': '10' },
	'nps.target': '60'
});

describe.each(engines)('actions on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const begin = async () => {
		const opened = await organisation(database);
		await departments.add(opened.scope, [
			{ line: 1, path: ['Sales'] },
			{ line: 2, path: ['Service'] }
		]);
		const ids = (await departments.list(opened.scope)).map(({ id }) => id);
		const [sales = '', service = ''] = ids;
		return { ...opened, sales, service };
	};
	const create = async (scope: OrganisationScope, fields: Partial<actions.ActionFields> = {}) => {
		const saved = await actions.create(scope, { ...plain, ...fields });
		if (saved.kind !== 'done') throw new Error(saved.kind);
		return saved.id;
	};
	const found = async (scope: OrganisationScope, id: string): Promise<Action> => {
		const action = await actions.find(scope, id);
		if (!action) throw new Error('It is not there.');
		return action;
	};
	const enter = async (
		scope: OrganisationScope,
		code: string,
		promoters: number,
		departmentId: string | null = null
	) => {
		const period = readPeriodCode(code);
		if (!period) throw new Error(`${code} is no period.`);
		expect(await kpis.enter(scope, { departmentId, period, worksheet: nps(promoters) })).toMatchObject({
			kind: 'done'
		});
	};

	it('are created and changed, and their history tells what was', async () => {
		const { id: organisationId, scope, sales } = await begin();
		const id = await create(scope);
		const before = await found(scope, id);
		expect(before).toMatchObject({ title: plain.title, status: 'to-do', owner: null, goal: null, finishedAt: null });
		const changed = { ...plain, departmentId: sales, dueOn: '2027-01-15', effort: 3 as const };
		expect(await actions.change(scope, id, changed, before.changedAt)).toEqual({ kind: 'done', id });
		expect(await found(scope, id)).toMatchObject({ departmentId: sales, dueOn: '2027-01-15', effort: 3 });
		expect(await actions.events(scope, id)).toMatchObject([
			{ kind: 'changed', changes: { fields: ['department', 'due', 'effort'], due: ['2026-12-01', '2027-01-15'] } },
			{ kind: 'created', changes: null }
		]);
		expect(await actsIn(database, organisationId)).toEqual(
			expect.arrayContaining(['actions.created', 'actions.changed'])
		);
	});

	it('saved without a change stay as they were, without an entry in their history', async () => {
		const { scope } = await begin();
		const id = await create(scope);
		const before = await found(scope, id);
		expect(await actions.change(scope, id, plain, new Date(0))).toEqual({ kind: 'done', id });
		expect(await found(scope, id)).toEqual(before);
		expect(await actions.events(scope, id)).toHaveLength(1);
	});

	it('changed by two people at once keep the first change, and the second is told', async () => {
		const { scope } = await begin();
		const id = await create(scope);
		const { changedAt } = await found(scope, id);
		const saved = await Promise.all(
			['One', 'Other'].map((title) => actions.change(scope, id, { ...plain, title }, changedAt))
		);
		expect(saved.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'done']);
		expect(await actions.events(scope, id)).toHaveLength(2);
	});

	it('moved by two people at once move once', async () => {
		const { scope } = await begin();
		const id = await create(scope);
		const moved = await Promise.all(
			(['doing', 'done'] as const).map((to) => actions.move(scope, id, { from: 'to-do', to, note: '' }))
		);
		expect(moved.toSorted()).toEqual(['done', 'moved-meanwhile']);
		expect(await actions.events(scope, id)).toHaveLength(2);
	});

	it('moved twice to the same place are there, and the history says it once', async () => {
		const { scope } = await begin();
		const id = await create(scope);
		const moves = [1, 2, 3].map(() => actions.move(scope, id, { from: 'to-do', to: 'doing', note: '' }));
		expect(await Promise.all(moves)).toEqual(['done', 'done', 'done']);
		expect((await actions.events(scope, id)).map(({ kind, status }) => [kind, status])).toEqual([
			['moved', 'doing'],
			['created', null]
		]);
	});

	it('are dropped with a reason only, and lose it when they are taken up again', async () => {
		const { scope } = await begin();
		const id = await create(scope);
		const drop = (note: string) => actions.move(scope, id, { from: 'to-do', to: 'dropped', note });
		expect(await drop('')).toBe('reason-needed');
		expect(await drop('Überholt')).toBe('done');
		expect(await found(scope, id)).toMatchObject({ status: 'dropped', droppedReason: 'Überholt' });
		expect((await found(scope, id)).finishedAt).not.toBeNull();
		expect(await actions.move(scope, id, { from: 'dropped', to: 'to-do', note: '' })).toBe('done');
		expect(await found(scope, id)).toMatchObject({ status: 'to-do', droppedReason: '', finishedAt: null });
		expect((await actions.events(scope, id)).map(({ note }) => note)).toEqual(['', 'Überholt', '']);
	});

	it('keep the figures from which their goal was set, whatever is corrected or changed later', async () => {
		const { scope } = await begin();
		await enter(scope, '2026-Q1', 20);
		await enter(scope, '2026-Q2', 30);
		const goal = { kpi: 'nps', departmentId: null, by: 10, until: '2027-06-30' } as const;
		const id = await create(scope, { goal });
		const start = { period: { kind: 'quarter', start: '2026-04-01' }, worksheet: { 'nps.promoters': '30' } };
		expect((await found(scope, id)).goal).toMatchObject({ ...goal, baseline: start });
		expect((await found(scope, id)).goal?.baseline?.worksheet).not.toHaveProperty('nps.target');
		await enter(scope, '2026-Q3', 90);
		const { changedAt } = await found(scope, id);
		const lower = { ...plain, goal: { ...goal, by: 5 } };
		expect(await actions.change(scope, id, lower, changedAt)).toMatchObject({ kind: 'done' });
		expect((await found(scope, id)).goal).toMatchObject({ by: 5, baseline: start });
		const [{ changes } = { changes: null }] = await actions.events(scope, id);
		expect(changes?.goal?.map((set) => set?.by)).toEqual([10, 5]);
		const outcome = actions.outcomes([await found(scope, id)], await actions.figuresOf(scope), '2027-07-01').get(id);
		expect(outcome).toMatchObject({ verdict: 'moved', newest: { period: { start: '2026-07-01' } } });
	});

	it('about the KPI of a department are measured there, and never by those of the whole', async () => {
		const { scope, sales } = await begin();
		await enter(scope, '2026-Q1', 20, sales);
		const id = await create(scope, { goal: { kpi: 'nps', departmentId: sales, by: 10, until: '2026-09-30' } });
		await enter(scope, '2026-Q3', 90);
		const action = await found(scope, id);
		const outcome = actions.outcomes([action], await actions.figuresOf(scope), '2026-11-01').get(id);
		expect(outcome).toMatchObject({ verdict: 'cannot-be-told-yet', reason: 'no-figures' });
	});

	it('outlive their owner and their department', async () => {
		const opened = await begin();
		const { scope, sales, capacity } = opened;
		const ben = await member(database, opened, 'analyst');
		const id = await create(scope, { ownerId: ben.personId, departmentId: sales });
		expect((await found(scope, id)).owner).toEqual({ id: ben.personId, name: 'Ben Beispiel' });
		expect(await people.remove(scope, capacity, ben.personId)).toBe('done');
		expect((await found(scope, id)).owner).toBeNull();
		await departments.remove(scope, sales, null);
		expect((await found(scope, id)).departmentId).toBeNull();
	});

	it('keep what somebody noted, without their name once the account is gone', async () => {
		const opened = await begin();
		const ben = await member(database, opened, 'analyst');
		const id = await create(opened.scope);
		expect(await actions.note(ben.scope, id, 'Die Hotline braucht noch Zugang.')).toBe(true);
		expect(await actions.events(opened.scope, id)).toMatchObject([{ kind: 'noted', actorName: 'Ben Beispiel' }, {}]);
		expect(await erase({ database, userId: ben.userId })).toBe(true);
		expect(await actions.events(opened.scope, id)).toMatchObject([
			{ note: 'Die Hotline braucht noch Zugang.', actorName: null },
			{}
		]);
	});

	it('within reach of a department lead are their own and those of their department', async () => {
		const opened = await begin();
		const { scope, sales, service } = opened;
		const lead = await member(database, opened, 'department-lead');
		const [own, here, elsewhere] = [
			await create(scope, { title: 'own', ownerId: lead.personId, departmentId: service }),
			await create(scope, { title: 'here', departmentId: sales }),
			await create(scope, { title: 'elsewhere', departmentId: service })
		];
		const reach = { departmentId: sales };
		expect((await actions.list(lead.scope, { reach })).map(({ title }) => title)).toEqual(['own', 'here']);
		expect((await actions.list(lead.scope, { reach: { departmentId: null } })).map(({ id }) => id)).toEqual([own]);
		expect(await actions.find(lead.scope, elsewhere, reach)).toBeNull();
		const step = { from: 'to-do', to: 'doing', note: '' } as const;
		expect(await actions.move(lead.scope, elsewhere, step, reach)).toBe('unknown');
		expect(await actions.note(lead.scope, elsewhere, 'Hello', reach)).toBe(false);
		expect([
			await actions.move(lead.scope, own, step, reach),
			await actions.move(lead.scope, here, step, reach)
		]).toEqual(['done', 'done']);
	});

	it('are listed by their date, and those overdue by themselves', async () => {
		const { scope } = await begin();
		for (const dueOn of [null, '2026-12-01', '2026-11-01']) await create(scope, { title: dueOn ?? 'none', dueOn });
		const done = await create(scope, { title: 'done', dueOn: '2026-10-01' });
		await actions.move(scope, done, { from: 'to-do', to: 'done', note: '' });
		const titles = (all: readonly Action[]) => all.map(({ title }) => title);
		expect(titles(await actions.list(scope))).toEqual(['done', '2026-11-01', '2026-12-01', 'none']);
		expect(titles(await actions.overdue(scope, '2026-12-01'))).toEqual(['2026-11-01']);
		expect(titles(await actions.overdue(scope, '2026-12-02'))).toEqual(['2026-11-01', '2026-12-01']);
	});

	it('of another organisation are not there, and name none of its people and departments', async () => {
		const [one, other] = [await begin(), await begin()];
		const ben = await member(database, other, 'analyst');
		const id = await create(other.scope);
		expect(await actions.find(one.scope, id)).toBeNull();
		expect(await actions.events(one.scope, id)).toEqual([]);
		expect(await actions.move(one.scope, id, { from: 'to-do', to: 'done', note: '' })).toBe('unknown');
		expect(await actions.note(one.scope, id, 'Hello')).toBe(false);
		expect(await actions.change(one.scope, id, { ...plain, title: 'Mine' }, new Date())).toEqual({ kind: 'unknown' });
		expect(await actions.remove(one.scope, id)).toBe(false);
		expect(await actions.create(one.scope, { ...plain, ownerId: ben.personId })).toEqual({ kind: 'owner-unknown' });
		expect(await actions.create(one.scope, { ...plain, departmentId: other.sales })).toEqual({
			kind: 'department-unknown'
		});
		const goal = { kpi: 'nps', departmentId: other.sales, by: 1, until: '2027-01-01' } as const;
		expect(await actions.create(one.scope, { ...plain, goal })).toEqual({ kind: 'department-unknown' });
		expect(await found(other.scope, id)).toMatchObject({ title: plain.title, status: 'to-do' });
	});

	it('are deleted with their history', async () => {
		const { id: organisationId, scope } = await begin();
		const id = await create(scope);
		expect(await actions.remove(scope, id)).toBe(true);
		expect(await actions.remove(scope, id)).toBe(false);
		expect(await actions.events(scope, id)).toEqual([]);
		expect((await actsIn(database, organisationId)).at(-1)).toBe('actions.deleted');
		const left = await database.withScope({ organisationId }, (transaction) =>
			transaction.execute(sql`select count(*)::int as count from action_events`)
		);
		expect(left.rows).toEqual([{ count: 0 }]);
	});
});
