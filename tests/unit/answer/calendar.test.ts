import { describe, expect, it } from 'vitest';
import { isFullDate, monthsBetween, parseCalendarDate } from '../../../src/lib/core/answer/calendar';

describe('parseCalendarDate', () => {
	const texts: readonly [string, ReturnType<typeof parseCalendarDate>][] = [
		['2026-05-15', { year: 2026, month: 5, day: 15 }],
		['2026-05', { year: 2026, month: 5, day: null }],
		['2024-02-29', { year: 2024, month: 2, day: 29 }],
		['2000-02-29', { year: 2000, month: 2, day: 29 }],
		['2023-02-29', null],
		['1900-02-29', null],
		['2026-04-31', null],
		['2026-12-31', { year: 2026, month: 12, day: 31 }],
		['2026-11-31', null],
		['2026-13', null],
		['2026-00-10', null],
		['2026-01-00', null],
		['0000-01-01', null],
		['2026', null],
		['2026-5-1', null],
		['2026-05-15T00:00:00Z', null],
		['2026-05-15\n', null],
		['15.05.2026', null],
		['٢٠٢٦-٠٥-١٥', null],
		['', null]
	];
	it.each(texts)('%j → %j', (text, expected) => {
		expect(parseCalendarDate(text)).toEqual(expected);
	});

	it('only a day makes a full date', () => {
		expect(isFullDate('2026-05-15')).toBe(true);
		expect(isFullDate('2026-05')).toBe(false);
		expect(isFullDate('2026-05-32')).toBe(false);
	});
});

it('months are counted by calendar month and not by days', () => {
	const date = (text: string) => parseCalendarDate(text) ?? { year: 1, month: 1, day: 1 };
	expect(monthsBetween(date('2026-01-31'), date('2026-02-01'))).toBe(1);
	expect(monthsBetween(date('2026-01-01'), date('2026-01-31'))).toBe(0);
	expect(monthsBetween(date('2024-12-31'), date('2026-01-01'))).toBe(13);
	expect(monthsBetween(date('2026-03-01'), date('2026-01-31'))).toBe(-2);
});
