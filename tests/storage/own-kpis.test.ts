import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnKpiDefinition } from '../../src/lib/core/kpi/own';
import { readPeriodCode } from '../../src/lib/core/kpi/period';
import type { Database } from '../../src/lib/server/db';
import * as kpis from '../../src/lib/server/kpis';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';

const delivery = { name: 'Lieferzeit', unit: 'Tage', direction: 'lower', formula: 'Bestellung bis Haustür' } as const;

describe.each(engines)('own KPIs on $name', ({ place }) => {
	let database: Database;
	beforeAll(opening(place, (own) => (database = own)));

	const define = async (scope: OrganisationScope, definition: OwnKpiDefinition = delivery) => {
		const saved = await kpis.define(scope, definition);
		if (saved.kind !== 'done') throw new Error(saved.kind);
		return saved.id;
	};
	const enter = async (scope: OrganisationScope, code: string, worksheet: Record<string, string>) => {
		const period = readPeriodCode(code);
		if (!period) throw new Error(`${code} is no period.`);
		const saved = await kpis.enter(scope, { departmentId: null, period, worksheet });
		return saved.kind === 'done' ? saved.id : saved.kind;
	};

	it('are defined once under a name, whatever its capitals, and listed with those in use first', async () => {
		const { scope } = await organisation(database);
		const id = await define(scope);
		expect(await kpis.own(scope)).toEqual([{ id, ...delivery, isRetired: false, earlier: [] }]);
		expect(await kpis.define(scope, { ...delivery, name: 'LIEFERZEIT' })).toEqual({
			...{ kind: 'name-taken', id, isRetired: false }
		});
		const other = await define(scope, { ...delivery, name: 'Zusagen' });
		await kpis.retire(scope, id);
		expect((await kpis.own(scope)).map(({ name, isRetired }) => [name, isRetired])).toEqual([
			['Zusagen', false],
			['Lieferzeit', true]
		]);
		expect(await kpis.redefine(scope, other, delivery, true)).toEqual({ kind: 'name-taken', id, isRetired: true });
		await kpis.bringBack(scope, id);
		expect((await kpis.own(scope)).map(({ isRetired }) => isRetired)).toEqual([false, false]);
	});

	it('go on under other words, and begin anew where something else is measured', async () => {
		const { scope } = await organisation(database);
		const id = await define(scope);
		const before = await enter(scope, '2025-Q4', { [`own.${id}.value`]: '4' });
		await kpis.redefine(scope, id, { ...delivery, name: 'Lieferdauer' }, true);
		expect((await kpis.own(scope))[0]).toMatchObject({ name: 'Lieferdauer', earlier: [] });
		const hours = { ...delivery, name: 'Lieferdauer', unit: 'Stunden' };
		await kpis.redefine(scope, id, hours, false);
		expect((await kpis.own(scope))[0]).toMatchObject({ ...hours, earlier: [{ ...delivery, name: 'Lieferdauer' }] });

		const after = await enter(scope, '2026-Q1', { [`own.${id}.value`]: '90' });
		const edition = async (entry: string) => (await kpis.find(scope, entry))?.worksheet[`own.${id}.edition`];
		expect([await edition(before), await edition(after)]).toEqual([undefined, '2']);
		const again = await kpis.find(scope, before);
		if (again) await kpis.correct(scope, before, { ...again, worksheet: { ...again.worksheet, 'nps.source': 'CRM' } });
		expect(await edition(before), 'what was not touched was entered by what held then').toBeUndefined();
	});

	it('of another organisation are not there', async () => {
		const [one, other] = [await organisation(database), await organisation(database)];
		const id = await define(other.scope);
		expect(await kpis.own(one.scope)).toEqual([]);
		for (const done of [
			await kpis.retire(one.scope, id),
			await kpis.bringBack(one.scope, id),
			await kpis.redefine(one.scope, id, { ...delivery, name: 'x' }, true)
		]) {
			expect(done).toEqual({ kind: 'unknown' });
		}
		await define(one.scope);
		expect(await kpis.own(other.scope)).toMatchObject([{ name: 'Lieferzeit', isRetired: false }]);
	});

	it('are recorded by their names, each act once', async () => {
		const { scope, id: organisationId } = await organisation(database);
		const id = await define(scope);
		await kpis.redefine(scope, id, { ...delivery, unit: 'Werktage' }, true);
		for (const act of [kpis.retire, kpis.retire, kpis.bringBack]) await act(scope, id);
		expect((await actsIn(database, organisationId)).slice(-4)).toEqual([
			...['kpis.own-defined', 'kpis.own-changed', 'kpis.own-retired', 'kpis.own-brought-back']
		]);
	});

	it('named alike at the same moment are there once', async () => {
		const { scope } = await organisation(database);
		const saved = await Promise.all(
			['Lieferzeit', 'lieferzeit', ' Lieferzeit'].map((name) => kpis.define(scope, { ...delivery, name: name.trim() }))
		);
		expect(saved.map(({ kind }) => kind).toSorted()).toEqual(['done', 'name-taken', 'name-taken']);
	});
});
