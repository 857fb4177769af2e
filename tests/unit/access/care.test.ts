import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careDaysLeft, deletionAt, isDeletionDue, isNoticeDue } from '../../../src/lib/core/access/care';

const createdAt = new Date('2026-01-01T00:00:00Z');
const day = (days: number) => new Date(createdAt.getTime() + days * 86_400_000);

describe('a client that nobody has accepted', () => {
	it.each([
		{ now: 0, noticeAt: null, left: 90 },
		{ now: 75.5, noticeAt: null, left: 15 },
		{ now: 76, noticeAt: null, left: 14 },
		{ now: 80, noticeAt: null, left: 14 },
		{ now: 80, noticeAt: 76, left: 10 },
		{ now: 89.5, noticeAt: 76, left: 1 },
		{ now: 89.5, noticeAt: 80, left: 5 },
		{ now: 95, noticeAt: 76, left: 0 }
	])('has $left days left on day $now where the notice was on day $noticeAt', ({ now, noticeAt, left }) => {
		expect(careDaysLeft({ createdAt, noticeAt: noticeAt === null ? null : day(noticeAt) }, day(now))).toBe(left);
	});

	it('is announced before it is deleted, and two weeks lie between', () => {
		const days = fc.double({ min: 0, max: 500, noNaN: true });
		fc.assert(
			fc.property(days, fc.option(days), (now, notice) => {
				const care = { createdAt, noticeAt: notice === null ? null : day(notice) };
				expect(isNoticeDue(care, day(now)) && isDeletionDue(care, day(now))).toBe(false);
				if (notice === null) expect(isDeletionDue(care, day(now))).toBe(false);
				else if (isDeletionDue(care, day(now))) expect(now).toBeGreaterThanOrEqual(Math.max(90, notice + 14) - 1e-6);
				expect(deletionAt(care, day(now)).getTime()).toBeGreaterThanOrEqual(day(90).getTime());
			})
		);
	});
});
