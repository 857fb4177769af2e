/**
 * How long a practice may look after a client that nobody has accepted yet. Its deletion is announced two weeks ahead, and never
 * happens without that.
 */
export const careDays = { untilNotice: 76, untilDeletion: 90, betweenThem: 14 } as const;

export interface Care {
	readonly createdAt: Date;
	/** When the deletion was announced; null: not yet. */
	readonly noticeAt: Date | null;
}

/** Whether the deletion is to be announced now. */
export function isNoticeDue({ createdAt, noticeAt }: Care, now: Date): boolean {
	return noticeAt === null && daysAfter(createdAt, careDays.untilNotice) <= now;
}

/** Whether the client is to be deleted now: it was opened long enough ago, and so was it announced. */
export function isDeletionDue(care: Care, now: Date): boolean {
	return care.noticeAt !== null && deletionAt(care, now) <= now;
}

/** The earliest moment of the deletion; where it was not announced in time, as if that were done `now`. */
export function deletionAt({ createdAt, noticeAt }: Care, now: Date): Date {
	const deadline = daysAfter(createdAt, careDays.untilDeletion);
	const announced = noticeAt ?? (isNoticeDue({ createdAt, noticeAt }, now) ? now : null);
	if (announced === null) return deadline;
	const grace = daysAfter(announced, careDays.betweenThem);
	return grace > deadline ? grace : deadline;
}

/** Days until then, begun ones counted as whole; never below 0. */
export function careDaysLeft(care: Care, now: Date): number {
	return Math.max(0, Math.ceil((deletionAt(care, now).getTime() - now.getTime()) / dayMilliseconds));
}

const dayMilliseconds = 86_400_000;

function daysAfter(moment: Date, days: number): Date {
	return new Date(moment.getTime() + days * dayMilliseconds);
}
