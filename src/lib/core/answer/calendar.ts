/** A date as a fact names it; `day` is null where only the month was given. */
export interface CalendarDate {
	readonly year: number;
	/** 1–12. */
	readonly month: number;
	/** 1–31, or null. */
	readonly day: number | null;
}

/** Reads `YYYY-MM` or `YYYY-MM-DD`; null where the text has another shape or the calendar has no such date. */
export function parseCalendarDate(text: string): CalendarDate | null {
	const isMonthOnly = text.length === 7;
	if (!isMonthOnly && !(text.length === 10 && text[7] === '-')) return null;
	if (text[4] !== '-') return null;
	const year = digits(text, 0, 4);
	const month = digits(text, 5, 7);
	const day = isMonthOnly ? null : digits(text, 8, 10);
	if (!(year >= 1 && month >= 1 && month <= 12)) return null;
	if (day !== null && !(day >= 1 && day <= daysInMonth(year, month))) return null;
	return { year, month, day };
}

/** Whether the text is a full date, `YYYY-MM-DD`, that exists in the calendar. */
export function isFullDate(text: string): boolean {
	const date = parseCalendarDate(text);
	return date !== null && date.day !== null;
}

/** Calendar months from one date's month to the other's; the days do not matter, so no month is too short for it. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
	return (to.year - from.year) * 12 + (to.month - from.month);
}

/** The number that the ASCII digits from `start` to before `end` write; NaN where one of them is none. */
function digits(text: string, start: number, end: number): number {
	let number = 0;
	for (let index = start; index < end; index++) {
		const digit = text.charCodeAt(index) - 48;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		number = number * 10 + digit;
	}
	return number;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
