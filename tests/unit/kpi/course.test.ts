import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseMeasure, kpiCourse, newestChange } from '$lib/core/kpi/course';
import type { OwnKpi } from '$lib/core/kpi/own';
import { readPeriodCode } from '$lib/core/kpi/period';
import { type KpiRecord, mergeVoice } from '$lib/core/kpi/record';
import { readWorksheet, type WorksheetValues } from '$lib/core/kpi/worksheet';

const churn: CourseMeasure = { kpi: 'churn' };
const days: OwnKpi = {
	...{ id: 'd', name: 'Days to answer', unit: 'days', direction: 'lower', formula: 'mean', isRetired: false },
	earlier: []
};

describe('the course of a KPI', () => {
	it('holds each period against the one before and against a year before, by counts (docs/method.md §6)', () => {
		// 48 of 400 against 12 of 400: Newcombe’s interval of the difference lies wholly above 0.
		const { points } = course(churn, [
			record('2025-Q1', counts(400, 48)),
			record('2025-Q2', counts(400, 46)),
			record('2026-Q1', counts(400, 12)),
			record('2025-Q4', counts(400, 44))
		]);
		expect(points.map(({ period }) => period.start)).toEqual(['2025-01-01', '2025-04-01', '2025-10-01', '2026-01-01']);
		expect(points.map(({ result }) => result.value)).toEqual([12, 11.5, 11, 3]);
		expect(points.map(({ againstPrevious }) => againstPrevious?.verdict)).toEqual([
			...[undefined, 'within noise', undefined, 'better']
		]);
		expect(points[3]?.againstYearBefore).toEqual({
			...{ period: readPeriodCode('2025-Q1'), value: 12, verdict: 'better', comparedPlainly: false, isTyped: false }
		});
	});

	it('breaks at a missing period, without a verdict', () => {
		const { points } = course(churn, [record('2025-Q1', counts(400, 48)), record('2025-Q3', counts(400, 12))]);
		expect(points[1]).toMatchObject({ breaksBefore: true, breaks: ['gap'], againstPrevious: null });
	});

	it.each<[string, WorksheetValues, readonly string[]]>([
		['another definition', { 'churn.definition': 'silent for a year' }, ['definition']],
		['another segment', { 'churn.definition': 'cancelled', 'churn.segment': 'business' }, ['segment']],
		['both', { 'churn.segment': 'business' }, ['segment', 'definition']]
	])('breaks at %s and compares nothing across, a year before neither', (_, description, breaks) => {
		const old = { 'churn.definition': 'cancelled' };
		const { points } = course(churn, [
			record('2025-01', { ...counts(400, 48), ...old }),
			record('2025-12', { ...counts(400, 48), ...old }),
			record('2026-01', { ...counts(400, 12), ...description })
		]);
		expect(points[2]).toMatchObject({ breaks, againstPrevious: null, againstYearBefore: null });
	});

	it('does not break at capitals, white space or another source', () => {
		const { points } = course(churn, [
			record('2025-Q1', { ...counts(400, 48), 'churn.definition': 'Cancelled ', 'churn.source': 'CRM' }),
			record('2025-Q2', { ...counts(400, 12), 'churn.definition': ' cancelled', 'churn.source': 'ERP' })
		]);
		expect(points[1]).toMatchObject({ breaks: [], againstPrevious: { verdict: 'better' } });
	});

	it('breaks at another currency', () => {
		const money = (value: string, currency: string) => ({
			'clv.mode': 'known',
			'clv.value': value,
			'clv.currency': currency
		});
		const { points } = course({ kpi: 'clv' }, [
			record('2024', money('900', 'CHF')),
			record('2025', money('1000', 'EUR')),
			record('2026', money('1100', 'EUR'))
		]);
		expect(points.map(({ breaks }) => breaks)).toEqual([[], ['currency'], []]);
		expect(points[2]?.againstPrevious).toMatchObject({ verdict: 'better', comparedPlainly: true });
		expect(points[2]?.againstYearBefore, 'of years it is the same as the period before').toBeNull();
	});

	it('breaks where customers’ answers take the place of typed figures, and says so', () => {
		const worksheet = { 'nps.mode': 'known', 'nps.value': '10' };
		const typed = [{ ...record('2025-Q1', worksheet), id: 'a', departmentId: null, worksheet }];
		const merged = mergeVoice(typed, [
			{
				...{ departmentId: null, period: periodOf('2025-Q2'), formIds: ['f'] },
				nps: { promoters: 15, passives: 12, detractors: 9 }
			}
		]);
		const { points } = course({ kpi: 'nps' }, merged);
		expect(points.map(({ origin, count }) => [origin, count])).toEqual([
			['typed', null],
			['voice', 36]
		]);
		expect(points[1]).toMatchObject({ breaks: ['origin'], againstPrevious: null });
	});

	it('takes a value before that was typed with the figure, and tells when that period itself has another one', () => {
		const before = (lost: string) => ({
			'churn.previous.customersAtStart': '400',
			'churn.previous.customersLost': lost
		});
		const { points } = course(churn, [
			record('2025-Q1', counts(400, 48)),
			record('2025-Q2', { ...counts(400, 12), ...before('12') }),
			record('2025-Q3', { ...counts(400, 12), ...before('12') })
		]);
		expect(points[1]?.againstPrevious).toMatchObject({ value: 3, verdict: 'within noise', isTyped: true });
		expect(points[2]?.againstPrevious).toMatchObject({ value: 3, isTyped: false });
	});

	it('compares own KPIs plainly, in the direction they were given', () => {
		const { points } = course({ ownKpi: days }, [
			record('2025-01', { 'own.d.value': '4', 'own.d.target': '3' }),
			record('2025-02', { 'own.d.value': '2,5', 'own.d.target': '3' }),
			record('2025-03', { 'churn.customersAtStart': '1', 'churn.customersLost': '0' })
		]);
		expect(points.map(({ result }) => [result.value, result.againstTarget])).toEqual([
			[4, 'missed'],
			[2.5, 'met']
		]);
		expect(points[1]?.againstPrevious).toMatchObject({ verdict: 'better', comparedPlainly: true });
	});

	it('breaks where an own KPI was defined differently', () => {
		const hours: OwnKpi = { ...days, unit: 'hours', earlier: [{ ...days }] };
		const { points } = course({ ownKpi: hours }, [
			record('2025-01', { 'own.d.value': '4' }),
			record('2025-02', { 'own.d.value': '80', 'own.d.edition': '2' })
		]);
		expect(points[1]).toMatchObject({ breaks: ['own-definition'], againstPrevious: null });
		expect(points.map(({ ownDefinition }) => ownDefinition?.unit)).toEqual(['days', 'hours']);
	});

	it('keeps what cannot be computed, without value or verdict', () => {
		const { points } = course(churn, [record('2025-Q1', counts(400, 48)), record('2025-Q2', counts(0, 0))]);
		expect(points[1]).toMatchObject({ result: { value: null, interval: null }, againstPrevious: null });
	});

	it('does not depend on the order of entry, and never compares across what was not measured alike', () => {
		const entry = fc.record({
			code: fc.constantFrom('2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'),
			lost: fc.integer({ min: 0, max: 60 }),
			definition: fc.constantFrom('', 'cancelled', 'silent')
		});
		const records = fc
			.uniqueArray(entry, { selector: ({ code }) => code })
			.map((entries) =>
				entries.map(({ code, lost, definition }) =>
					record(code, { ...counts(60, lost), 'churn.definition': definition })
				)
			);
		fc.assert(
			fc.property(records, fc.array(fc.nat()), (given, keys) => {
				const shuffled = given
					.map((each, index) => ({ each, key: keys[index] ?? index }))
					.sort((one, other) => one.key - other.key)
					.map(({ each }) => each);
				const { points } = course(churn, shuffled);
				expect(points).toEqual(course(churn, given).points);
				const definitionAt = (start: string | undefined) =>
					given.find(({ period }) => period.start === start)?.worksheet?.['churn.definition'];
				points.forEach((point, place) => {
					const before = points[place - 1];
					const isSame = definitionAt(point.period.start) === definitionAt(before?.period.start);
					expect(point.breaks.includes('definition')).toBe(before !== undefined && !isSame);
					for (const comparison of [point.againstPrevious, point.againstYearBefore]) {
						if (comparison) expect(definitionAt(comparison.period.start)).toBe(definitionAt(point.period.start));
					}
				});
			})
		);
	});
});

describe('the newest change', () => {
	it('is of the period that ends last, of several that end together the shortest', () => {
		const records = [
			record('2025', counts(400, 40)),
			record('2025-Q4', counts(400, 12)),
			record('2025-Q3', counts(400, 48)),
			record('2025-11', counts(400, 1))
		];
		expect(newestChange(records, churn)).toMatchObject({
			...{ period: { kind: 'quarter', start: '2025-10-01' }, againstPrevious: { verdict: 'better' } }
		});
		expect(newestChange(records, { kpi: 'nps' })).toBeNull();
	});
});

function course(measure: CourseMeasure, records: readonly KpiRecord[]) {
	return kpiCourse(records, { ...measure, kind: records[0]?.period.kind ?? 'quarter' });
}

function record(code: string, worksheet: WorksheetValues): KpiRecord {
	return { period: periodOf(code), worksheet, entries: readWorksheet(worksheet).entries };
}

function periodOf(code: string) {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return period;
}

function counts(start: number, lost: number): WorksheetValues {
	return { 'churn.customersAtStart': String(start), 'churn.customersLost': String(lost) };
}
