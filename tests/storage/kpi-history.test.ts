import { beforeAll, describe, expect, it } from 'vitest';
import { readPeriodCode } from '../../src/lib/core/kpi/period';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, member, organisation } from './organisation-fixtures';

const entry = (code: string, worksheet: Record<string, string>, departmentId: string | null = null) => {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return { departmentId, period, worksheet };
};
const nps = (value: string) => ({ 'nps.mode': 'known', 'nps.value': value });

describe.each(engines)('the history of KPIs on $name', ({ place }) => {
	let database: Database;
	beforeAll(opening(place, (own) => (database = own)));

	const enter = async (scope: OrganisationScope, ...asked: Parameters<typeof entry>) => {
		const saved = await kpis.enter(scope, entry(...asked));
		if (saved.kind !== 'done') throw new Error(saved.kind);
		return saved.id;
	};
	const told = async (scope: OrganisationScope, id: string) =>
		(await kpis.history(scope, id)).map(({ act, worksheet, reason, by }) => [
			...[act, worksheet?.['nps.value'] ?? null, reason, by]
		]);
	const versionOf = async (scope: OrganisationScope, id: string) => (await kpis.find(scope, id))?.version ?? null;

	it('tells of every change: who, what, why', async () => {
		const opened = await organisation(database);
		const { scope } = opened;
		const colleague = await member(database, opened, 'admin', 'Cem Beispiel');
		const id = await enter(scope, '2026-Q1', nps('1'));
		await kpis.correct(colleague.scope, id, entry('2026-Q2', nps('2')), { basedOn: null, reason: 'late answers' });
		await kpis.remove(scope, id);
		expect(await told(scope, id)).toEqual([
			['deleted', null, '', scope.actor.name],
			['corrected', '2', 'late answers', 'Cem Beispiel'],
			['entered', '1', '', scope.actor.name]
		]);
		const [deletion] = await kpis.history(scope, id);
		expect(deletion?.period, 'where it was when it was deleted').toEqual({ kind: 'quarter', start: '2026-04-01' });
	});

	it('brings every version back, also of an entry that was deleted', async () => {
		const { scope, id: organisationId } = await organisation(database);
		const id = await enter(scope, '2026-Q1', nps('1'));
		await kpis.correct(scope, id, entry('2026-Q2', nps('2')));
		await kpis.remove(scope, id);
		const [, corrected, entered] = await kpis.history(scope, id);
		expect(await kpis.restore(scope, id, corrected?.id ?? 0)).toEqual({ kind: 'done', id });
		expect(await kpis.find(scope, id)).toMatchObject(entry('2026-Q2', nps('2')));
		await kpis.restore(scope, id, entered?.id ?? 0);
		expect(await kpis.find(scope, id)).toMatchObject(entry('2026-Q1', nps('1')));
		expect((await told(scope, id)).map(([act]) => act)).toEqual([
			...['restored', 'restored', 'deleted', 'corrected', 'entered']
		]);
		expect((await actsIn(database, organisationId)).slice(-2)).toEqual(['kpis.restored', 'kpis.restored']);
	});

	it('brings nothing back over what was entered since, and no deletion', async () => {
		const { scope } = await organisation(database);
		const id = await enter(scope, '2026-Q1', nps('1'));
		await kpis.remove(scope, id);
		const [deletion, entered] = await kpis.history(scope, id);
		expect(await kpis.restore(scope, id, deletion?.id ?? 0)).toEqual({ kind: 'unknown' });
		const since = await enter(scope, '2026-Q1', nps('5'));
		expect(await kpis.restore(scope, id, entered?.id ?? 0)).toEqual({ kind: 'taken', id: since });
		expect(await kpis.list(scope)).toMatchObject([{ id: since }]);
		expect(await told(scope, since)).toHaveLength(1);
	});

	it('names what was deleted and is not there again', async () => {
		const { scope } = await organisation(database);
		const [gone, back, kept] = [
			await enter(scope, '2026-Q1', nps('1')),
			await enter(scope, '2026-Q2', nps('2')),
			await enter(scope, '2026-Q3', nps('3'))
		];
		for (const id of [gone, back]) await kpis.remove(scope, id);
		const [, entered] = await kpis.history(scope, back);
		await kpis.restore(scope, back, entered?.id ?? 0);
		const [deleted, ...others] = await kpis.deleted(scope);
		expect([deleted?.entryId, deleted?.by, others]).toEqual([gone, scope.actor.name, []]);
		const [, last] = await kpis.history(scope, gone);
		expect(await kpis.restore(scope, gone, last?.id ?? 0)).toMatchObject({ kind: 'done' });
		expect(await kpis.deleted(scope)).toEqual([]);
		expect((await kpis.list(scope)).map(({ id }) => id).toSorted()).toEqual([gone, back, kept].toSorted());
	});

	it('refuses the second of two corrections of the same version, and tells which is there', async () => {
		const { scope } = await organisation(database);
		const id = await enter(scope, '2026-Q1', nps('1'));
		const basedOn = await versionOf(scope, id);
		const correct = (value: string) => kpis.correct(scope, id, entry('2026-Q1', nps(value)), { basedOn, reason: '' });
		expect(await correct('2')).toMatchObject({ kind: 'done' });
		const newest = await versionOf(scope, id);
		expect(await correct('3')).toEqual({ kind: 'changed-meanwhile', version: newest });
		expect(await kpis.find(scope, id)).toMatchObject({ worksheet: nps('2') });
	});

	it('tells whoever corrects what was deleted meanwhile, and brings it back where they save once more', async () => {
		const { scope } = await organisation(database);
		const id = await enter(scope, '2026-Q1', nps('1'));
		const basedOn = await versionOf(scope, id);
		await kpis.remove(scope, id);
		const corrected = entry('2026-Q1', nps('2'));
		const refused = await kpis.correct(scope, id, corrected, { basedOn, reason: '' });
		const [deletion] = await kpis.history(scope, id);
		expect(refused).toEqual({ kind: 'changed-meanwhile', version: deletion?.id });
		expect(await kpis.correct(scope, id, corrected), 'whoever has seen nothing of it').toEqual({ kind: 'unknown' });
		const saved = await kpis.correct(scope, id, corrected, { basedOn: deletion?.id ?? 0, reason: '' });
		expect(saved).toEqual({ kind: 'done', id });
		expect(await kpis.find(scope, id)).toMatchObject(corrected);
		expect(await kpis.deleted(scope)).toEqual([]);
	});

	it('loses nothing of what many correct at the same moment', async () => {
		const { scope } = await organisation(database);
		const id = await enter(scope, '2026-Q1', nps('0'));
		const basedOn = await versionOf(scope, id);
		const values = ['1', '2', '3', '4', '5', '6'];
		const saved = await Promise.all(
			values.map((value, index) =>
				kpis.correct(scope, id, entry('2026-Q1', nps(value)), {
					basedOn: index < 3 ? basedOn : null,
					reason: value
				})
			)
		);
		const done = values.filter((_, index) => saved[index]?.kind === 'done');
		const versions = await kpis.history(scope, id);
		expect(versions.map(({ reason }) => reason).toSorted()).toEqual(['', ...done]);
		expect(versions.every(({ reason, worksheet }) => reason === '' || worksheet?.['nps.value'] === reason)).toBe(true);
		expect(await kpis.find(scope, id)).toMatchObject({ worksheet: versions[0]?.worksheet ?? {} });
		expect(saved.filter(({ kind }) => kind === 'changed-meanwhile').length).toBe(values.length - done.length);
		expect(done.length, 'those that build on nothing, at least').toBeGreaterThanOrEqual(3);
	});

	it('of another organisation is empty, and nothing of it can be brought back', async () => {
		const [one, other] = [await organisation(database), await organisation(database)];
		const id = await enter(other.scope, '2026-Q1', nps('1'));
		await kpis.remove(other.scope, id);
		const [, entered] = await kpis.history(other.scope, id);
		expect([await kpis.history(one.scope, id), await kpis.deleted(one.scope)]).toEqual([[], []]);
		expect(await kpis.restore(one.scope, id, entered?.id ?? 0)).toEqual({ kind: 'unknown' });
	});

	it('of many changes is written at once or not at all', async () => {
		const { scope } = await organisation(database);
		const { organisationId, actor } = scope;
		const [kept, changed] = [await enter(scope, '2025', nps('1')), await enter(scope, '2024', nps('2'))];
		await departments.add(scope, [{ line: 1, path: ['Service'] }]);
		const write = (...writes: kpis.EntryWrite[]) =>
			database.withScope({ organisationId }, (transaction) =>
				kpis.writeAll(transaction, { organisationId, actor }, writes)
			);
		const added = (code: string, departmentId: string | null = null) => {
			return { id: null, basedOn: null, entry: entry(code, nps('9'), departmentId), act: 'entered' as const };
		};
		const correction = { id: changed, basedOn: null, entry: entry('2024', nps('3')), act: 'corrected' as const };
		const refused = await write(added('2023'), correction, added('2025'), added('2022', crypto.randomUUID()));
		expect(refused).toEqual({
			kind: 'refused',
			refusals: [
				{ index: 2, refusal: { kind: 'taken', id: kept } },
				{ index: 3, refusal: { kind: 'department-unknown' } }
			]
		});
		expect((await write(added('2023'), added('2023'))).kind, 'twice in one list').toBe('refused');
		expect(await kpis.list(scope)).toHaveLength(2);
		expect(await told(scope, changed)).toHaveLength(1);

		const years = Array.from({ length: 23 }, (_, year) => String(2000 + year));
		const months = years.flatMap((year) =>
			Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
		);
		const all = [...years, ...months, ...years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))];
		const done = await write(...all.map((code) => added(code)), correction);
		expect(done.kind === 'done' && done.written.length).toBe(all.length + 1);
		expect(await kpis.list(scope)).toHaveLength(all.length + 2);
		expect((await told(scope, changed))[0]).toEqual(['corrected', '3', '', actor.name]);
	});
});
