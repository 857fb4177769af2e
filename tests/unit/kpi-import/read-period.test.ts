import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiPeriodKinds, periodAround, periodCode, periodName, readPeriodCode } from '../../../src/lib/core/kpi/period';
import { readPeriod, readYearAndPart } from '../../../src/lib/core/kpi-import/read-period';

const codeOf = (text: string, dateKind: 'month' | 'quarter' | 'year' = 'month') => {
	const reading = readPeriod(text, dateKind);
	return reading === null || reading === 'ambiguous' ? reading : periodCode(reading.period);
};

describe('a period as people write it', () => {
	it.each([
		['2026-09', '2026-09'],
		['2026/9', '2026-09'],
		['09/2026', '2026-09'],
		['9.2026', '2026-09'],
		['09-2026', '2026-09'],
		['2026M09', '2026-09'],
		['Sep 2026', '2026-09'],
		['Sept. 2026', '2026-09'],
		['sep-26', '2026-09'],
		['Sep. 26', '2026-09'],
		["Sep '26", '2026-09'],
		['September 2026', '2026-09'],
		['SEPTEMBER 2026', '2026-09'],
		['2026 September', '2026-09'],
		['Jänner 2026', '2026-01'],
		['Mrz 26', '2026-03'],
		['Maerz 2026', '2026-03'],
		['März\u00a02026', '2026-03'],
		['Dez 2026', '2026-12'],
		['Q3 2026', '2026-Q3'],
		['Q3/2026', '2026-Q3'],
		['Q3-26', '2026-Q3'],
		['Q3/26', '2026-Q3'],
		['2026-Q3', '2026-Q3'],
		['2026 Q3', '2026-Q3'],
		['2026/Q3', '2026-Q3'],
		['3. Quartal 2026', '2026-Q3'],
		['3.Quartal 2026', '2026-Q3'],
		['3rd quarter 2026', '2026-Q3'],
		['3Q2026', '2026-Q3'],
		['3Q 26', '2026-Q3'],
		['Quartal 3 2026', '2026-Q3'],
		['2026', '2026'],
		[' 2026 ', '2026'],
		['Jahr 2026', '2026'],
		['30.09.2026', '2026-09'],
		['1.9.26', '2026-09'],
		['2026-09-30', '2026-09'],
		['2026-09-30T00:00:00.000Z', '2026-09'],
		['30.09.2026 00:00', '2026-09'],
		['09/30/2026', '2026-09'],
		['30/09/2026', '2026-09'],
		['09/09/2026', '2026-09'],
		['30. September 2026', '2026-09'],
		['September 30, 2026', '2026-09'],
		['01.07.2026 – 30.09.2026', '2026-Q3'],
		['01.09.2026 bis 30.09.2026', '2026-09'],
		['2026-01-01 to 2026-12-31', '2026']
	])('%s is %s', (text, code) => expect(codeOf(text)).toBe(code));

	it.each([
		...['', ' ', 'Summe', 'Q5 2026', '13/2026', '0/2026', 'H1 2026', 'KW 36 2026', 'GJ 2026/27', '1999', '2126', '26'],
		...[
			'31.02.2026',
			'01.07.2026 – 15.09.2026',
			'Septober 2026',
			'46295',
			'12',
			'Mai',
			'2026-9-31',
			`2026${'-'.repeat(90)}`
		]
	])('%s is none', (text) => expect(codeOf(text)).toBeNull());

	it('a date that may be of two months is neither', () => {
		expect(codeOf('03/04/2026')).toBe('ambiguous');
		expect(codeOf('3-4-26')).toBe('ambiguous');
		expect(codeOf('03.04.2026'), 'with points it is written in German').toBe('2026-04');
	});

	it('a date stands for the month, quarter or year that was chosen, a period for itself', () => {
		expect(kpiPeriodKinds.map((kind) => codeOf('30.09.2026', kind))).toEqual(['2026-09', '2026-Q3', '2026']);
		expect(kpiPeriodKinds.map((kind) => codeOf('Sep 2026', kind))).toEqual(['2026-09', '2026-09', '2026-09']);
	});

	it.each([
		['2026', 'Q3', '2026-Q3'],
		['2026', '3. Quartal', '2026-Q3'],
		['2026', 'September', '2026-09'],
		['2026', 'Sep.', '2026-09'],
		['2026', '9', '2026-09'],
		['2026', '09', '2026-09'],
		['2026', '', '2026'],
		['2026', '13', null],
		['2026', 'Summe', null],
		['', '9', null]
	])('%s and %s in two columns are %s', (year, part, code) => {
		const period = readYearAndPart(year, part);
		expect(period && periodCode(period)).toBe(code);
	});
});

it('a period is read back from its name and its code, in both languages', () => {
	const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(days, fc.constantFrom(...kpiPeriodKinds), (day, kind) => {
			const period = periodAround(kind, day.toISOString().slice(0, 10));
			for (const text of [periodName(period, 'de'), periodName(period, 'en'), periodCode(period)]) {
				expect(readPeriod(text, 'month'), text).toEqual({ period, isDate: false });
			}
		})
	);
});

it('any text is read or refused, never with an error, and nothing but a period is one', () => {
	const parts = fc.constantFrom(
		'Q',
		'3',
		'2026',
		'.',
		'/',
		'-',
		' ',
		'Sep',
		'Quartal',
		'30',
		'99',
		'bis',
		'–',
		'T00:00',
		"'"
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(parts).map((all) => all.join(''))
			),
			(text) => {
				const reading = readPeriod(text, 'month');
				if (reading === null || reading === 'ambiguous') return;
				expect(readPeriodCode(periodCode(reading.period))).toEqual(reading.period);
			}
		),
		{ numRuns: 2000 }
	);
});
