import { beforeAll, describe, expect, it } from 'vitest';
import { readPeriodCode } from '../../src/lib/core/kpi/period';
import { auditEntries } from '../../src/lib/server/db/schema';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';

const entry = (code: string, worksheet: Record<string, string>, departmentId: string | null = null) => {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return { departmentId, period, worksheet };
};
const nps = (value: string) => ({ 'nps.mode': 'known', 'nps.value': value });

describe.each(engines)('KPIs on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const withDepartment = async () => {
		const opened = await organisation(database);
		await departments.add(opened.scope, [{ line: 1, path: ['Service', 'Hotline'] }]);
		const department = (await departments.list(opened.scope)).find(({ name }) => name === 'Hotline')?.id ?? '';
		return { ...opened, department };
	};
	const enter = async (scope: OrganisationScope, ...asked: Parameters<typeof entry>) => {
		const saved = await kpis.enter(scope, entry(...asked));
		if (saved.kind !== 'done') throw new Error(saved.kind);
		return saved.id;
	};

	it('are kept as they were typed, once a department and period', async () => {
		const { scope, department } = await withDepartment();
		const typed = { ...nps(' +12,5 '), 'nps.context': 'alle Privatkunden' };
		const id = await enter(scope, '2026-Q3', typed);
		expect(await kpis.find(scope, id)).toMatchObject({
			id,
			...entry('2026-Q3', typed),
			entries: { nps: { value: 12.5 } }
		});
		expect(await kpis.enter(scope, entry('2026-Q3', nps('1')))).toEqual({ kind: 'taken', id });
		await enter(scope, '2026-Q3', nps('2'), department);
		await enter(scope, '2026-07', nps('3'));
		await enter(scope, '2026', nps('4'));
		expect(await kpis.list(scope)).toHaveLength(4);
	});

	it('entered twice at the same moment are there once', async () => {
		const { scope } = await withDepartment();
		const saved = await Promise.all(['1', '2', '3', '4'].map((value) => kpis.enter(scope, entry('2026', nps(value)))));
		expect(saved.map(({ kind }) => kind).toSorted()).toEqual(['done', 'taken', 'taken', 'taken']);
		expect(await kpis.list(scope)).toHaveLength(1);
	});

	it('are corrected in place, also to another period, but not onto another entry', async () => {
		const { scope, department } = await withDepartment();
		const [first, second] = [await enter(scope, '2026-Q1', nps('1')), await enter(scope, '2026-Q2', nps('2'))];
		expect(await kpis.correct(scope, first, entry('2026-Q1', nps('3')))).toEqual({ kind: 'done', id: first });
		expect(await kpis.correct(scope, first, entry('2026-Q2', nps('3')))).toEqual({ kind: 'taken', id: second });
		expect(await kpis.correct(scope, second, entry('2026-Q1', nps('2'), department))).toMatchObject({ kind: 'done' });
		const all = await kpis.list(scope);
		expect(all.find(({ id }) => id === first)).toMatchObject(entry('2026-Q1', nps('3')));
		expect(all.find(({ id }) => id === second)).toMatchObject(entry('2026-Q1', nps('2'), department));
	});

	it('of another organisation are not there, and take none of its departments', async () => {
		const [one, other] = [await withDepartment(), await withDepartment()];
		const foreign = await enter(other.scope, '2026', nps('1'));
		expect(await kpis.find(one.scope, foreign)).toBeNull();
		expect(await kpis.correct(one.scope, foreign, entry('2025', nps('9')))).toEqual({ kind: 'unknown' });
		expect(await kpis.remove(one.scope, foreign)).toEqual({ kind: 'unknown' });
		const strange = entry('2026', nps('9'), other.department);
		expect(await kpis.enter(one.scope, strange)).toEqual({ kind: 'department-unknown' });
		expect([await kpis.list(one.scope), (await kpis.list(other.scope)).length]).toEqual([[], 1]);
		expect(await kpis.readFor(one.scope, { departmentId: other.department, on: '2026-06-01' })).toEqual({
			entries: {},
			periods: {}
		});
	});

	it('stand beside answers: those of the department alone, and never those of the whole in their place', async () => {
		const { scope, department } = await withDepartment();
		await enter(scope, '2026-Q1', { 'csat.mode': 'counts', 'csat.satisfied': '81', 'csat.answers': '263' });
		await enter(scope, '2026-Q1', { ...nps('10'), 'churn.customersAtStart': 'viele' }, department);
		await enter(scope, '2026-Q2', nps('14'), department);
		expect(await kpis.readFor(scope, { departmentId: null, on: '2026-08-01' })).toEqual({
			entries: { csat: { satisfied: 81, answers: 263 } },
			periods: { csat: { kind: 'quarter', start: '2026-01-01' } }
		});
		expect(await kpis.readFor(scope, { departmentId: department, on: '2026-08-01' })).toEqual({
			entries: { nps: { value: 14, previous: { value: 10 } } },
			periods: { nps: { kind: 'quarter', start: '2026-04-01' } }
		});
	});

	it('go with their department, which is asked about before', async () => {
		const { scope, department } = await withDepartment();
		await enter(scope, '2026', nps('1'));
		await enter(scope, '2026', nps('2'), department);
		await enter(scope, '2025', nps('3'), department);
		expect(await kpis.countOf(scope, department)).toBe(2);
		await departments.remove(scope, department, null);
		expect(await kpis.list(scope)).toMatchObject([{ departmentId: null }]);
	});

	it('are recorded by who did what, without a figure', async () => {
		const { scope, id, department } = await withDepartment();
		const entered = await enter(scope, '2026-Q3', { ...nps('77'), 'nps.context': 'aus dem Portal' }, department);
		await kpis.correct(scope, entered, entry('2026', nps('78')));
		await kpis.remove(scope, entered);
		expect((await actsIn(database, id)).slice(-3)).toEqual(['kpis.entered', 'kpis.corrected', 'kpis.deleted']);
		const rows = await database.read({ organisationId: id }, (transaction) =>
			transaction.select({ act: auditEntries.act, details: auditEntries.details }).from(auditEntries)
		);
		expect(rows.filter(({ act }) => act.startsWith('kpis.')).map(({ details }) => details)).toEqual([
			{ department: 'Service / Hotline', period: '2026-Q3' },
			{ period: '2026' },
			{ period: '2026' }
		]);
	});
});
