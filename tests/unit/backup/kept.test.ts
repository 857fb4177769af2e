import { describe, expect, it } from 'vitest';
import { keptOf, scheduledAt } from '../../../src/lib/server/backup/kept';

const named = (time: string) => `scheduled-${time}.backup.gz`;

/** One a night from the first of January 2026, a Thursday, with a second one at noon of the last. */
const nights = Array.from({ length: 60 }, (_, night) =>
	named(`${new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10)}T030000Z`)
);
const names = [...nights, named('2026-03-01T120000Z')];

describe('scheduled backups that stay', () => {
	it.each([
		[{ backupsDaily: 3, backupsWeekly: 0 }, ['2026-02-27T030000Z', '2026-02-28T030000Z', '2026-03-01T120000Z']],
		// Of each week its last: weeks end on Sunday, and the first of March is one.
		[{ backupsDaily: 0, backupsWeekly: 3 }, ['2026-02-15T030000Z', '2026-02-22T030000Z', '2026-03-01T120000Z']],
		[{ backupsDaily: 1, backupsWeekly: 2 }, ['2026-02-22T030000Z', '2026-03-01T120000Z']],
		[{ backupsDaily: 0, backupsWeekly: 0 }, []]
	])('with %j are the newest of each day and week', (keeping, times) => {
		expect([...keptOf(names, keeping)].toSorted()).toEqual(times.map(named));
	});

	it('fill up with what there is, however long ago, where some days have none', () => {
		const few = [named('2025-01-01T030000Z'), named('2026-01-01T030000Z')];
		expect([...keptOf(few, { backupsDaily: 7, backupsWeekly: 4 })].toSorted()).toEqual(few);
	});

	it('count as the same day with and without answers, and other files as none', () => {
		const older = 'scheduled-2026-02-28T030000Z.without-answers.backup.gz';
		expect(
			[
				...keptOf([older, named('2026-03-01T030000Z'), 'manual-2026-03-02T030000Z.backup.gz', 'last.json'], {
					backupsDaily: 2,
					backupsWeekly: 0
				})
			].toSorted()
		).toEqual([older, named('2026-03-01T030000Z')]);
		expect(scheduledAt('scheduled-2026-02-28T030000Z.backup.gz.unfinished')).toBeNull();
		expect(scheduledAt(older)).toBe(Date.UTC(2026, 1, 28, 3));
	});
});
