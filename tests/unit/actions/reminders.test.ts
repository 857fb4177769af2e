import { describe, expect, it } from 'vitest';
import { dueReminder, reminderWindow } from '../../../src/lib/core/actions/reminders';

const longAgo = '2026-01-01';

describe('which reminder is due', () => {
	it.each([
		['2026-11-22', null],
		['2026-11-23', 'week-before'],
		['2026-11-25', 'week-before'],
		['2026-11-26', null],
		['2026-11-29', null],
		['2026-11-30', 'due'],
		['2026-12-02', 'due'],
		['2026-12-03', null],
		['2026-12-07', 'overdue'],
		['2026-12-09', 'overdue'],
		['2026-12-10', null]
	] as const)('on %s of something due on 30 November: %s', (today, kind) => {
		expect(dueReminder('2026-11-30', today, longAgo)).toBe(kind);
	});

	it.each([
		['2026-11-23', null],
		['2026-11-30', null],
		['2026-12-07', 'overdue']
	] as const)('of something entered on the day of the reminder, %s, or later: %s', (today, kind) => {
		const enteredOn = today < '2026-12-01' ? today : '2026-12-01';
		expect(dueReminder('2026-11-30', today, enteredOn)).toBe(kind);
	});

	it('lies within the window in which due dates are looked for', () => {
		for (const today of ['2026-11-23', '2026-11-25', '2026-11-30', '2026-12-02', '2026-12-07', '2026-12-09']) {
			const [earliest, latest] = reminderWindow(today);
			expect(earliest < '2026-11-30' && '2026-11-30' < latest, today).toBe(true);
		}
	});
});
