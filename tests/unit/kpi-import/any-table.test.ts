import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodAround, periodCode, type KpiPeriod } from '../../../src/lib/core/kpi/period';
import { placeKey } from '../../../src/lib/core/kpi/record';
import { readWorksheet } from '../../../src/lib/core/kpi/worksheet';
import { guessMapping } from '../../../src/lib/core/kpi-import/guess';
import { planImport } from '../../../src/lib/core/kpi-import/plan';
import { atOnce } from '../../../src/lib/core/pieces';
import { openQuestions } from '../../../src/lib/core/kpi-import/questions';
import { headed } from '../../../src/lib/core/kpi-import/table';
import { fieldNamings } from '../../../src/lib/core/kpi-import/synonyms';
import { importTargets } from '../../../src/lib/core/kpi-import/targets';
import { templateTable } from '../../../src/lib/core/kpi-import/template';
import { importLayouts } from '../../../src/lib/core/kpi-import/types';
import { worksheetFields } from '../../../src/lib/core/kpi/worksheet';
import { context, ownKpi } from './tables';

const inContext = { ...context, own: [ownKpi] };
const words = fc.constantFrom(
	...[
		'Monat',
		'Abteilung',
		'NPS',
		'Kunden',
		'Verlorene',
		'CSAT',
		'Ziel',
		'Wert',
		'Kennzahl',
		'2026-09',
		'Q3 2026',
		'2025',
		'Vertrieb'
	],
	...[
		'12',
		'1.234',
		'0,5',
		'3 %',
		'12 €',
		'',
		' ',
		'=A1',
		'#REF!',
		'01.02.2026',
		'constructor',
		'__proto__',
		'toString',
		'@value'
	]
);
const tables = fc
	.array(fc.array(fc.oneof({ weight: 4, arbitrary: words }, fc.string()), { maxLength: 6 }), { maxLength: 10 })
	.map((rows) => rows.map((cells, index) => ({ line: index + 1, cells })));

it('any table is read somehow, never with an error, and all of it is accounted for', () => {
	fc.assert(
		fc.property(tables, fc.constantFrom(...importLayouts, undefined), (rows, layout) => {
			const mapping = guessMapping(rows, inContext, layout === undefined ? {} : { layout });
			openQuestions(rows, mapping, inContext);
			const plan = atOnce(planImport(rows, mapping, inContext, []));
			const lines = new Set(rows.map(({ line }) => line));
			expect(plan.problems.every(({ line }) => lines.has(line))).toBe(true);
			const places = plan.entries.map(placeKey);
			expect(new Set(places).size, 'a place once').toBe(places.length);
			for (const { worksheet } of plan.entries) expect(readWorksheet(worksheet).problems).toEqual([]);
			expect(mapping.columns).toHaveLength(headed(rows, mapping.headingLine).headings.length);
		}),
		{ numRuns: 500 }
	);
});

it('the order of rows does not matter', () => {
	fc.assert(
		fc.property(tables, (rows) => {
			const [first, ...rest] = rows;
			if (!first) return;
			const mapping = { ...guessMapping(rows, inContext), headingLine: first.line, blanks: 'nothing' as const };
			const plan = (all: typeof rows) => {
				const { entries, problems } = atOnce(planImport(all, mapping, inContext, []));
				const plain = entries.map(({ lines, changes, ...entry }) => ({
					...entry,
					lines: lines.toSorted(),
					changes: changes.length
				}));
				return { entries: plain, problems: problems.length };
			};
			expect(plan([first, ...rest.toReversed()])).toEqual(plan(rows));
		}),
		{ numRuns: 200 }
	);
});

const count = fc.integer({ min: 0, max: 500 });
const text = fc.constantFrom('', 'Privatkunden', 'CRM; Stand "Mai"', '-8 und mehr');
/** A worksheet as forms and imports store it, without anything wrong. */
const worksheets = fc
	.record({
		churn: fc.option(fc.tuple(count, count)),
		nps: fc.option(fc.oneof(fc.tuple(count, count, count), fc.double({ min: -100, max: 100, noNaN: true }))),
		clv: fc.option(fc.tuple(fc.double({ min: 0, max: 9999, noNaN: true }), count, count)),
		own: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
		segment: text,
		target: fc.option(fc.integer({ min: 2, max: 100 }))
	})
	.map(({ churn, nps, clv, own, segment, target }): Record<string, string> => {
		const plain = (value: number) =>
			String(Math.round(value * 1000) / 1000)
				.replace('.', ',')
				.replace('-0', '0');
		const [lost = 0, more = 0] = churn ?? [];
		return {
			'csat.mode': 'counts',
			'csat.satisfied': '3',
			'csat.answers': '8',
			...(churn && {
				'churn.mode': 'counts',
				'churn.customersAtStart': String(lost + more),
				'churn.customersLost': String(lost)
			}),
			...(churn && target !== null && { 'churn.target': String(target) }),
			...(Array.isArray(nps) && {
				'nps.mode': 'counts',
				'nps.promoters': String(nps[0]),
				'nps.passives': String(nps[1]),
				'nps.detractors': String(nps[2])
			}),
			...(typeof nps === 'number' && { 'nps.mode': 'known', 'nps.value': plain(nps) }),
			...(clv && {
				'clv.mode': 'counts',
				'clv.averageBasket': plain(clv[0]),
				'clv.purchasesPerYear': String(clv[1]),
				'clv.years': String(clv[2]),
				'clv.currency': 'CHF'
			}),
			...(own !== null && { [`own.${ownKpi.id}.value`]: plain(own) }),
			...(segment && { 'csat.segment': segment })
		};
	});
const places = fc.uniqueArray(
	fc.record({
		departmentId: fc.constantFrom(null, 'north', 'salesInside', 'serviceNorth'),
		period: fc
			.tuple(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), fc.integer({ min: 1, max: 120 }))
			.map(([kind, months]): KpiPeriod =>
				periodAround(kind, `${2015 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
			),
		worksheet: worksheets
	}),
	{ selector: ({ departmentId, period }) => `${departmentId} ${periodCode(period)}`, minLength: 1, maxLength: 6 }
);

it.each(['de', 'en'] as const)(
	'our own template in %s comes back as what was entered, without a question',
	(locale) => {
		fc.assert(
			fc.property(places, (entered) => {
				const rows = templateTable(entered, inContext, locale).map((cells, index) => ({ line: index + 1, cells }));
				const guessed = guessMapping(rows, inContext);
				// Percentages below one may be shares: the one question that is left.
				const shares = openQuestions(rows, guessed, inContext);
				expect(shares.every(({ kind }) => kind === 'scale')).toBe(true);
				const percent = shares.map(
					({ series }) => [series, { ...guessed.formats.get(series), scale: 'percent' as const }] as const
				);
				const mapping = { ...guessed, formats: new Map([...guessed.formats, ...percent]) };
				expect(atOnce(planImport(rows, mapping, { ...inContext, locale }, entered))).toMatchObject({
					problems: [],
					entries: entered.map(() => ({ kind: 'same', changes: [] }))
				});
				const fresh = atOnce(planImport(rows, mapping, { ...inContext, locale: 'de' }, []));
				const stored = new Map(fresh.entries.map((entry) => [placeKey(entry), entry.worksheet]));
				for (const entry of entered) expect(stored.get(placeKey(entry))).toEqual(entry.worksheet);
			}),
			{ numRuns: 60 }
		);
	}
);

it('the template has a column of its own for every field of the worksheet that a list can fill', () => {
	const fields = worksheetFields
		.filter(({ kind, period }) => kind !== 'mode' && period === 'current')
		.map(({ name }) => name);
	const targets = importTargets([]).map(({ field }) => field);
	expect(fields.filter((field) => !targets.includes(field))).toEqual([]);
	expect(
		fields.filter((field) => !field.endsWith('.target') && !(field in fieldNamings)),
		'name it in synonyms.ts'
	).toEqual([]);
	for (const locale of ['de', 'en'] as const) {
		const names = importTargets([ownKpi]).map(({ name }) => name[locale]);
		expect(new Set(names).size).toBe(names.length);
		const [headings = []] = templateTable([], inContext, locale);
		const { columns } = guessMapping([{ line: 1, cells: headings }], inContext);
		expect(columns.slice(2)).toEqual(importTargets([ownKpi]).map(({ field }) => field));
	}
});
