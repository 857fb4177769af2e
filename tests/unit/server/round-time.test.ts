import { describe, expect, it } from 'vitest';
import { dayAfter, endOfDay, firstMomentOf } from '../../../src/lib/server/rounds/time';

describe('a day in a time zone', () => {
	it.each([
		['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
		['2026-12-01', 'Europe/Berlin', '2026-11-30T23:00:00.000Z'],
		// The clocks are put forward at two in the morning, and back at three.
		['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
		['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
		['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
		['2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
		['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
		// Here the clocks jump at midnight: the day begins at one.
		['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
		// A day that never was begins with the next one.
		['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z']
	])('%s in %s begins at %s', (day, zone, moment) => {
		expect(firstMomentOf(day, zone).toISOString()).toBe(moment);
	});

	it('ends where the next one begins, also over the turn of a year', () => {
		expect(endOfDay('2026-12-31', 'UTC').toISOString()).toBe('2027-01-01T00:00:00.000Z');
		expect([dayAfter('2028-02-28', 1), dayAfter('2027-02-28', 1)]).toEqual(['2028-02-29', '2027-03-01']);
	});
});
