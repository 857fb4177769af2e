import { dayOf } from '../day';
import type { Round } from './types';

const secondMilliseconds = 1000;
const hourMilliseconds = 3_600_000;

/** Zones lie up to 14 hours ahead of UTC and 12 behind it; an hour more never hurts. */
const offsetHoursMax = 15;

/**
 * The first moment of a calendar day (`YYYY-MM-DD`) in a time zone. Found by halving, since nothing else is sure: where clocks jump at
 * midnight a day begins at one o'clock, and some zones have left out whole days.
 */
export function firstMomentOf(day: string, timeZone: string): Date {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	let before = midnight - offsetHoursMax * hourMilliseconds;
	let within = midnight + offsetHoursMax * hourMilliseconds;
	while (within - before > secondMilliseconds) {
		const between = before + Math.floor((within - before) / (2 * secondMilliseconds)) * secondMilliseconds;
		if (dayOf(new Date(between), timeZone) >= day) within = between;
		else before = between;
	}
	return new Date(within);
}

/** When a round ends whose last day this is: with the first moment of the next one. */
export function endOfDay(day: string, timeZone: string): Date {
	return firstMomentOf(dayAfter(day, 1), timeZone);
}

/** The day on which a round closed: its last one, or an earlier one on which somebody ended it. */
export function closingDay({ closesOn, closedAt }: Pick<Round, 'closesOn' | 'closedAt'>): string {
	const ended = closedAt ? dayOf(closedAt) : closesOn;
	return ended < closesOn ? ended : closesOn;
}

/** `YYYY-MM-DD`, so many days later. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hourMilliseconds).toISOString().slice(0, 10);
}

/** Days from one to the other, 0 on the same. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / (24 * hourMilliseconds));
}
