/** Where neither an organisation says so nor the browser can: that of the product's home. */
export const homeTimeZone = 'Europe/Berlin';

/** The calendar day of a moment as `YYYY-MM-DD`. */
export function dayOf(moment: Date, timeZone = homeTimeZone): string {
	return (timeZone === homeTimeZone ? homeDay : calendarDay(timeZone)).format(moment);
}

/** Today, likewise. */
export function today(): string {
	return dayOf(new Date());
}

/** Whether days can be told in it: an IANA name that this server knows. */
export function isTimeZone(name: string): boolean {
	try {
		calendarDay(name);
		return true;
	} catch {
		return false;
	}
}

const homeDay = calendarDay(homeTimeZone);

/** Swedish writes dates as ISO 8601 does. */
function calendarDay(timeZone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
}
