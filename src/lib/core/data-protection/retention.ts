/** The least time an audit log is kept, in months: shorter, and it would not reach back to what it has to explain. */
export const auditMonthsMin = 24;

/** How long an account waits for its address to be confirmed, in days. */
export const unconfirmedAccountDays = 7;

/** How long an invitation that expired is still kept, in days. */
export const expiredInvitationDays = 30;

/** How long a file that somebody had made is kept, in days. */
export const keptFileDays = 7;

/** How long an organisation's audit log is kept: as long as what it tells of, and at least `auditMonthsMin`. */
export function auditMonths(retentionMonths: number): number {
	return Math.max(retentionMonths, auditMonthsMin);
}

/** The moment before which something kept for so many calendar months is over, in UTC; a day the month lacks is its last. */
export function monthsBefore(now: Date, months: number): Date {
	const moment = new Date(now);
	const day = moment.getUTCDate();
	moment.setUTCDate(1);
	moment.setUTCMonth(moment.getUTCMonth() - months);
	const daysInMonth = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
	moment.setUTCDate(Math.min(day, daysInMonth));
	return moment;
}
