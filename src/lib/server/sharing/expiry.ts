import { validDaysMax } from '$lib/core/sharing/validity';
import { dayOf, homeTimeZone } from '../day';
import { dayAfter, endOfDay } from '../rounds/time';

/** The end of a day (`YYYY-MM-DD`) in a time zone; null where that is over, or more than a year ahead. */
export function endOn(day: string, now: Date, timeZone?: string): Date | null {
	const today = dayOf(now, timeZone);
	if (day < today || day > dayAfter(today, validDaysMax)) return null;
	return endOfDay(day, timeZone ?? homeTimeZone);
}

/** The last day on which a link is valid, as its reader's calendar has it. */
export function lastDayOf(expiresAt: Date, timeZone?: string): string {
	return dayOf(new Date(expiresAt.getTime() - 1), timeZone);
}
