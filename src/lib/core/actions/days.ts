const dayMilliseconds = 86_400_000;

/** So many days after a day (`YYYY-MM-DD`), or before it. */
export function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}
