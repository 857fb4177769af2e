import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { periodCode, readPeriodCode } from '../../src/lib/core/kpi/period';
import { guessMapping } from '../../src/lib/core/kpi-import/guess';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as imports from '../../src/lib/server/kpi-imports';
import * as kpis from '../../src/lib/server/kpis';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';

const headings = 'Abteilung;Monat;NPS;Verlorene Kunden;Kunden zu Beginn';

describe.each(engines)('imports of KPIs on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const opened = async () => {
		const { scope, id } = await organisation(database);
		await departments.add(scope, [{ line: 1, path: ['Vertrieb'] }]);
		const [department] = await departments.list(scope);
		return { scope, id, department: department?.id ?? '' };
	};
	const tableOf = (text: string) => {
		const table = imports.readRows(text);
		if (!table.ok) throw new Error(table.reason);
		return table;
	};
	const planned = async (scope: OrganisationScope, text: string) => {
		const table = tableOf(text);
		const context = await imports.contextOf(scope, 'de');
		const mapping = guessMapping(table.rows, context);
		return { table, mapping, ...(await imports.plan(scope, table, mapping, context)) };
	};
	const enter = async (scope: OrganisationScope, text: string, isPartial = false) => {
		const { table, mapping, print } = await planned(scope, text);
		return imports.enter(scope, { fileName: 'zahlen.csv', table, mapping, print, isPartial }, 'de');
	};
	const entered = async (scope: OrganisationScope, text: string, isPartial = false) => {
		const done = await enter(scope, text, isPartial);
		if (done.kind !== 'done') throw new Error(done.kind);
		return done.id;
	};
	/** `2026-09 nps.value=12`, sorted. */
	const stored = async (scope: OrganisationScope) =>
		(await kpis.list(scope))
			.map(({ departmentId, period, worksheet = {} }) => {
				const fields = Object.entries(worksheet).filter(([field]) => !field.endsWith('.mode'));
				const values = fields.toSorted().map(([field, value]) => `${field}=${value}`);
				return `${periodCode(period)}${departmentId ? ' in Vertrieb' : ''} ${values.join(' ')}`;
			})
			.toSorted();
	const monthly = (code: string, worksheet: Record<string, string>) => {
		const period = readPeriodCode(code);
		if (!period) throw new Error(`${code} is no period.`);
		return { departmentId: null, period, worksheet };
	};

	it('enter, change and leave alone what a table says, and say who did it', async () => {
		const { scope, id } = await opened();
		await kpis.enter(scope, monthly('2026-08', { 'nps.mode': 'known', 'nps.value': '5', 'nps.source': 'CRM' }));
		await kpis.enter(scope, monthly('2026-07', { 'nps.mode': 'known', 'nps.value': '7' }));
		const text = `${headings}\n;2026-07;7;;\n;2026-08;12;;\nVertrieb;2026-09;;12;400`;
		const { plan } = await planned(scope, text);
		expect(plan.entries.map(({ period, kind }) => `${periodCode(period)} ${kind}`)).toEqual([
			'2026-09 new',
			'2026-08 changed',
			'2026-07 same'
		]);
		expect(await stored(scope), 'nothing is entered by looking').toHaveLength(2);
		const importId = await entered(scope, text);
		expect(await stored(scope)).toEqual([
			'2026-07 nps.value=7',
			'2026-08 nps.source=CRM nps.value=12',
			'2026-09 in Vertrieb churn.customersAtStart=400 churn.customersLost=12'
		]);
		expect(await imports.list(scope)).toMatchObject([
			{ id: importId, fileName: 'zahlen.csv', entryCount: 2, by: scope.actor.name, undoneAt: null }
		]);
		expect((await actsIn(database, id)).at(-1)).toBe('kpis.imported');
		const changed = (await kpis.list(scope)).find(({ period }) => periodCode(period) === '2026-08');
		const history = await kpis.history(scope, changed?.id ?? '');
		expect(history.map((version) => [version.act, version.importId])).toEqual([
			['imported', importId],
			['entered', null]
		]);
	});

	it('enter all or nothing, unless what cannot be entered is left out on purpose', async () => {
		const { scope } = await opened();
		const text = `${headings}\n;2026-07;7;;\n;2026-08;zwölf;;\nMarketing;2026-09;3;;\n;2026-06;;500;400`;
		expect(await enter(scope, text)).toMatchObject({ kind: 'refused' });
		expect([await stored(scope), await imports.list(scope)]).toEqual([[], []]);
		const importId = await entered(scope, text, true);
		expect(await stored(scope)).toEqual(['2026-07 nps.value=7']);
		const { leftOut = [] } = (await imports.find(scope, importId)) ?? {};
		expect(leftOut.map((row) => row.slice(0, 5).join(';'))).toEqual([
			headings,
			';2026-08;zwölf;;',
			'Marketing;2026-09;3;;',
			';2026-06;;500;400'
		]);
		expect(leftOut.map((row) => row[5]?.slice(0, 20))).toEqual([
			'Warum nicht eingetra',
			'NPS: Das ist keine Z',
			'Abteilung: Eine Abte',
			'Verlorene Kunden: Es'
		]);
	});

	it('do not enter what was not shown', async () => {
		const { scope } = await opened();
		const text = `${headings}\n;2026-07;7;;\n;2026-08;8;;`;
		const { table, mapping, print } = await planned(scope, text);
		await kpis.enter(scope, monthly('2026-08', { 'nps.mode': 'known', 'nps.value': '9' }));
		const asked = { fileName: 'a.csv', table, mapping, isPartial: false };
		const done = await imports.enter(scope, { ...asked, print }, 'de');
		expect(done).toMatchObject({ kind: 'changed-meanwhile' });
		expect(await stored(scope)).toEqual(['2026-08 nps.value=9']);
		const shown = done.kind === 'changed-meanwhile' ? done.planned.print : '';
		expect(await imports.enter(scope, { ...asked, print: shown }, 'de')).toMatchObject({ kind: 'done', count: 2 });
		expect(await stored(scope)).toEqual(['2026-07 nps.value=7', '2026-08 nps.value=8']);
	});

	it('entered twice at the same moment are there once', async () => {
		const { scope } = await opened();
		const text = `${headings}\n;2026-07;7;;\n;2026-08;8;;`;
		const done = await Promise.all([enter(scope, text), enter(scope, text)]);
		expect(
			done
				.map(({ kind }) => kind)
				.toSorted()
				.join()
		).toMatch(/^(changed-meanwhile|done,refused|changed-meanwhile,done)/);
		expect(done.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(await stored(scope)).toEqual(['2026-07 nps.value=7', '2026-08 nps.value=8']);
		expect(await imports.list(scope)).toHaveLength(1);
	});

	it('and a correction at the same moment never lose a figure unseen', async () => {
		const { scope } = await opened();
		const saved = await kpis.enter(scope, monthly('2026-08', { 'nps.mode': 'known', 'nps.value': '5' }));
		const id = saved.kind === 'done' ? saved.id : '';
		const corrected = monthly('2026-08', { 'nps.mode': 'known', 'nps.value': '6' });
		const [done] = await Promise.all([enter(scope, `${headings}\n;2026-08;8;;`), kpis.correct(scope, id, corrected)]);
		const versions = (await kpis.history(scope, id)).map(({ worksheet }) => worksheet?.['nps.value']);
		expect(versions).toContain('6');
		expect(versions).toHaveLength(done.kind === 'done' ? 3 : 2);
	});

	it('are taken back and put back again, but for what somebody has changed since', async () => {
		const { scope, id } = await opened();
		await kpis.enter(scope, monthly('2026-08', { 'nps.mode': 'known', 'nps.value': '5' }));
		const before = await stored(scope);
		const importId = await entered(scope, `${headings}\n;2026-07;7;;\n;2026-08;8;;\n;2026-09;9;;`);
		const imported = await stored(scope);
		expect(await imports.undo(scope, importId)).toEqual({ kind: 'done', count: 3, kept: [] });
		expect(await stored(scope)).toEqual(before);
		expect(await imports.undo(scope, importId)).toEqual({ kind: 'nothing', kept: [] });
		expect(await imports.redo(scope, importId)).toEqual({ kind: 'done', count: 3, kept: [] });
		expect(await stored(scope)).toEqual(imported);

		const july = (await kpis.list(scope)).find(({ period }) => periodCode(period) === '2026-07');
		await kpis.correct(scope, july?.id ?? '', monthly('2026-07', { 'nps.mode': 'known', 'nps.value': '70' }));
		const kept = [{ departmentId: null, period: { kind: 'month', start: '2026-07-01' } }];
		expect(await imports.undo(scope, importId)).toMatchObject({ kind: 'done', count: 2, kept });
		expect(await stored(scope)).toEqual(['2026-07 nps.value=70', '2026-08 nps.value=5']);
		await kpis.enter(scope, monthly('2026-09', { 'nps.mode': 'known', 'nps.value': '90' }));
		expect(await imports.redo(scope, importId), 'September is somebody else’s by now').toMatchObject({ count: 1 });
		expect(await stored(scope)).toEqual(['2026-07 nps.value=70', '2026-08 nps.value=8', '2026-09 nps.value=90']);
		expect((await actsIn(database, id)).filter((act) => act.startsWith('kpis.import'))).toEqual([
			...['kpis.imported', 'kpis.import-undone', 'kpis.import-redone', 'kpis.import-undone', 'kpis.import-redone']
		]);
	});

	it('of another organisation are not there', async () => {
		const [one, other] = [await opened(), await opened()];
		const foreign = await entered(other.scope, `${headings}\n;2026-07;7;;`);
		expect([await imports.find(one.scope, foreign), await imports.list(one.scope)]).toEqual([null, []]);
		expect(await imports.undo(one.scope, foreign)).toEqual({ kind: 'unknown' });
		expect(await stored(other.scope)).toEqual(['2026-07 nps.value=7']);
	});

	it('taken back leave everything as it was, whatever was there and whatever came in', async () => {
		const { scope } = await opened();
		const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
		const figures = fc.record(
			Object.fromEntries(months.map((month) => [month, fc.option(fc.integer({ min: -100, max: 100 }), { nil: null })]))
		);
		await fc.assert(
			fc.asyncProperty(figures, figures, fc.subarray(months), async (there, incoming, corrected) => {
				for (const { id } of await kpis.list(scope)) if (id) await kpis.remove(scope, id);
				for (const [month, value] of Object.entries(there)) {
					if (value !== null)
						await kpis.enter(scope, monthly(month, { 'nps.mode': 'known', 'nps.value': String(value) }));
				}
				const lines = Object.entries(incoming).flatMap(([month, value]) =>
					value === null ? [] : [`;${month};${value};;`]
				);
				const before = await stored(scope);
				const done = lines.length === 0 ? null : await enter(scope, [headings, ...lines].join('\n'));
				if (done?.kind !== 'done') return;
				const now = await kpis.list(scope);
				const changed = now.filter(({ period }) => corrected.includes(periodCode(period)));
				for (const { id, period } of changed) {
					const worksheet = { 'nps.mode': 'known', 'nps.value': '0', 'nps.source': 'corrected' };
					await kpis.correct(scope, id ?? '', { departmentId: null, period, worksheet });
				}
				await imports.undo(scope, done.id);
				const isCorrected = (line: string) => changed.some(({ period }) => line.startsWith(periodCode(period)));
				const after = await stored(scope);
				expect(after.filter((line) => !isCorrected(line))).toEqual(before.filter((line) => !isCorrected(line)));
				expect(after.filter(isCorrected)).toEqual(
					changed.map(({ period }) => `${periodCode(period)} nps.source=corrected nps.value=0`).toSorted()
				);
			}),
			{ numRuns: 12 }
		);
	});
});
