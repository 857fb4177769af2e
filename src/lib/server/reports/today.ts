/** Without an organisation to name one, the day is that of the product's home: Europe/Berlin. */
const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** Today as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
	return calendarDay.format(now);
}
