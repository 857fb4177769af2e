const dayMilliseconds = 86_400_000;

/** The date so many days later, both `YYYY-MM-DD`; a text that is no date comes back as it is. */
export function daysAfter(date: string, days: number): string {
	const [year, month, day] = date.split('-').map(Number);
	const start = Date.UTC(year ?? NaN, (month ?? NaN) - 1, day ?? NaN);
	return Number.isNaN(start) ? date : new Date(start + days * dayMilliseconds).toISOString().slice(0, 10);
}
