import { describe, expect, it } from 'vitest';
import { unusualAbove } from '../../../src/lib/core/voice/burst';
import { countsByPeriod } from '../../../src/lib/core/voice/periods';

const batch = (completedOn: string, nines: number) => ({
	completedOn,
	recommendation: [0, 0, 0, 0, 0, 0, 0, 0, 0, nines, 0],
	satisfaction: [0, 0, 0, 0, 0]
});

describe('counts by period', () => {
	it('belong to the day on which there were enough, the latest period first', () => {
		const counted = countsByPeriod([batch('2026-03-31', 5), batch('2026-04-01', 6), batch('2026-02-01', 7)], 'quarter');
		expect(counted.map(({ period, counts }) => [period.start, counts.recommendation[9]])).toEqual([
			['2026-04-01', 6],
			['2026-01-01', 12]
		]);
	});
});

describe('what is unusual', () => {
	it('begins at a hundred an hour for a quiet form and at ten times the usual for a busy one', () => {
		expect(unusualAbove({ answers: 0, hours: 0 })).toBe(100);
		expect(unusualAbove({ answers: 240, hours: 24 })).toBe(100);
		expect(unusualAbove({ answers: 2_400, hours: 24 })).toBe(1_000);
	});
});
