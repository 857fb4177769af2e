import { dayAfter, type KpiPeriod, type KpiPeriodKind, kpiPeriodKinds, periodAround } from '../kpi/period';
import { tidyName } from '../organisation/names';

/** A period as a cell names it. `isDate`: it names a single day, whose period is up to the reader. */
export type PeriodReading =
	| { readonly period: KpiPeriod; readonly isDate: boolean }
	/** `03/04/2026` is in March to some and in April to others. */
	| 'ambiguous';

/**
 * Reads a month, quarter, year or date as spreadsheets have them: `2026-09`, `09/2026`, `Sep 26`, `September 2026`, `Q3 2026`,
 * `3. Quartal 2026`, `2026`, `30.09.2026`, `01.07.2026 – 30.09.2026`. A date stands for its period of `dateKind`. null: none of these,
 * or outside the years 2000 to 2099.
 */
export function readPeriod(text: string, dateKind: KpiPeriodKind): PeriodReading | null {
	const clean = tidyName(text).toLowerCase();
	if (clean === '' || clean.length > CHARACTERS_MAX) return null;
	const day = readDay(clean);
	if (day === 'ambiguous') return day;
	if (day !== null) return { period: periodAround(dateKind, day), isDate: true };
	const period = readYear(clean) ?? readQuarter(clean) ?? readMonth(clean) ?? readRange(clean);
	return period && { period, isDate: false };
}

/** A period whose year and part stand in cells of their own: `2026` with `Q3`, `3. Quartal`, `September`, `9` or nothing. */
export function readYearAndPart(year: string, part: string): KpiPeriod | null {
	const whole = readYear(tidyName(year).toLowerCase());
	const clean = tidyName(part).toLowerCase();
	if (whole === null || clean === '' || clean.length > CHARACTERS_MAX) return clean === '' ? whole : null;
	const number = /^0?([1-9]|1[0-2])\.?$/.exec(clean)?.[1];
	const joined = number === undefined ? `${clean} ${whole.start.slice(0, 4)}` : `${number}/${whole.start.slice(0, 4)}`;
	return readQuarter(joined) ?? readMonth(joined);
}

/** Longer than any period is written; the patterns below are only ever tried on less. */
const CHARACTERS_MAX = 60;

const months: readonly (readonly string[])[] = [
	['januar', 'jänner', 'jan', 'january'],
	['februar', 'feber', 'feb', 'february'],
	['märz', 'maerz', 'mär', 'mrz', 'mar', 'march'],
	['april', 'apr'],
	['mai', 'may'],
	['juni', 'jun', 'june'],
	['juli', 'jul', 'july'],
	['august', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'okt', 'oct', 'october'],
	['november', 'nov'],
	['dezember', 'dez', 'dec', 'december']
];

function readYear(text: string): KpiPeriod | null {
	const [, year] = /^(?:jahr |year |kalenderjahr |calendar year )?(20\d\d)$/.exec(text) ?? [];
	return year === undefined ? null : around('year', year, 1);
}

function readQuarter(text: string): KpiPeriod | null {
	const [, first, laterYear] =
		/^(?:q ?|quartal ?|quarter ?)([1-4])(?:[ /.,-]|, | \/ | - )?'?((?:20)?\d\d)$/.exec(text) ?? [];
	if (first !== undefined) return quarter(laterYear, first);
	const [, number, year] =
		/^([1-4])(?:\. ?| ?|st |nd |rd |th )(?:quartal|quarter|qtr\.?|q)[ /-]?'?((?:20)?\d\d)$/.exec(text) ?? [];
	if (number !== undefined) return quarter(year, number);
	const [, earlierYear, last] = /^(20\d\d)[ /.-]{0,3}(?:q|quartal|quarter) ?([1-4])$/.exec(text) ?? [];
	return last === undefined ? null : quarter(earlierYear, last);
}

function quarter(year: string | undefined, number: string): KpiPeriod | null {
	return around('quarter', fullYear(year), Number(number) * 3);
}

function readMonth(text: string): KpiPeriod | null {
	const [, year, after] = /^(20\d\d) ?[-/.m] ?(0?[1-9]|1[0-2])$/.exec(text) ?? [];
	if (after !== undefined) return around('month', year, Number(after));
	const [, before, later] = /^(0?[1-9]|1[0-2]) ?[-/.] ?(20\d\d)$/.exec(text) ?? [];
	if (before !== undefined) return around('month', later, Number(before));
	const [, name, nearYear] = /^([a-zä]{3,9})\.?(?: |, |-|\/|\.| - )?'?((?:20)?\d\d)$/.exec(text) ?? [];
	if (name !== undefined) return monthNamed(name, fullYear(nearYear));
	const [, firstYear, secondName] = /^(20\d\d)[ -]([a-zä]{3,9})\.?$/.exec(text) ?? [];
	return secondName === undefined ? null : monthNamed(secondName, firstYear);
}

function monthNamed(name: string, year: string | undefined): KpiPeriod | null {
	const index = months.findIndex((names) => names.includes(name));
	return index === -1 ? null : around('month', year, index + 1);
}

/** Two dates that are the first and the last day of a month, quarter or year. */
function readRange(text: string): KpiPeriod | null {
	const ends = text.split(/ ?(?:–|—| bis | to | - ) ?/);
	const [first, last] = ends.map(readDay);
	if (ends.length !== 2 || !isDay(first) || !isDay(last)) return null;
	const kind = kpiPeriodKinds.find((one) => {
		const period = periodAround(one, first);
		return period.start === first && dayAfter(period) === following(last);
	});
	return kind === undefined ? null : periodAround(kind, first);
}

function isDay(day: string | null | undefined): day is string {
	return typeof day === 'string' && day !== 'ambiguous';
}

/** A calendar day as `YYYY-MM-DD`, with or without a time of day after it. */
function readDay(text: string): string | null {
	const date = text.replace(/[t ]\d{1,2}:\d\d(:\d\d)?(\.\d{1,6})?z?$/, '');
	const [, year, month, day] = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? [];
	if (day !== undefined) return calendarDay(year, month, day);
	const [, germanDay, germanMonth, germanYear] = /^(\d{1,2})\. ?(\d{1,2})\. ?((?:20)?\d\d)$/.exec(date) ?? [];
	if (germanDay !== undefined) return calendarDay(fullYear(germanYear), germanMonth, germanDay);
	const [, one, other, slashYear] = /^(\d{1,2})[/-](\d{1,2})[/-]((?:20)?\d\d)$/.exec(date) ?? [];
	if (one === undefined) return namedDay(date);
	const full = fullYear(slashYear);
	const [british, american] = [calendarDay(full, other, one), calendarDay(full, one, other)];
	if (british !== null && american !== null && british !== american) return 'ambiguous';
	return british ?? american;
}

/** `30 September 2026`, `30. September 2026`, `September 30, 2026`. */
function namedDay(date: string): string | null {
	const [, day, name, year] = /^(\d{1,2})\.?[ -]([a-zä]{3,9})\.?[ -](20\d\d)$/.exec(date) ?? [];
	const [, otherName, otherDay, otherYear] = /^([a-zä]{3,9})\.? (\d{1,2}),? (20\d\d)$/.exec(date) ?? [];
	const index = months.findIndex((names) => names.includes(name ?? otherName ?? ''));
	return index === -1 ? null : calendarDay(year ?? otherYear, String(index + 1), day ?? otherDay);
}

function calendarDay(year = '', month = '', day = ''): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

function following(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function around(kind: KpiPeriodKind, year: string | undefined, month: number): KpiPeriod | null {
	if (year === undefined) return null;
	return periodAround(kind, `${year}-${String(month).padStart(2, '0')}-01`);
}

function fullYear(year: string | undefined): string | undefined {
	return year?.length === 2 ? `20${year}` : year;
}
