import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as fileExports from '../../src/lib/server/exports';
import { asSuperuser, engines, opening, type Place } from './engines';
import { organisation } from './organisation-fixtures';
import { allAt, change, survey, takePart } from './surveys';

const system = { system: true } as const;

describe.each(engines)('what processes tell each other on $name', ({ name, place }) => {
	let where: Place;
	let database: Database;
	/** Another process's on the server; the embedded engine has one process. */
	let other: Database;
	const heard: (string | null)[] = [];

	// Never a spare one: whoever has just opened it is told so.
	beforeAll(
		opening(
			() => place(),
			async (opened, at) => {
				[database, where] = [opened, at];
			}
		)
	);
	beforeAll(async () => {
		other = name === 'postgres' ? await where.open() : database;
		other.hear((notice) => heard.push(notice));
		await other.ready();
		// Told first that something may have been missed, as whoever begins to hear knows of nothing.
		await until(() => heard.includes(null));
		return () => (other === database ? undefined : other.close());
	});

	const tell = (notice: string, ends: () => void = () => undefined) =>
		database.withScope(system, async (transaction) => {
			await transaction.execute(sql`select pg_notify('gegenprobe', ${notice})`);
			ends();
		});

	/** What comes late of what was done before is not taken for something new. */
	const forget = async () => {
		await tell('so far');
		await until(() => heard.at(-1) === 'so far');
		heard.splice(0);
	};
	beforeEach(forget);

	it('is heard once it is committed, and never where it was undone', async () => {
		const undo = () => {
			throw new Error('undone');
		};
		await expect(tell('undone', undo)).rejects.toThrow('undone');
		await tell('done');
		await expect.poll(() => heard).toEqual(['done']);
	});

	it('names a round that has moved on, and says nothing while people answer', async () => {
		const asked = await survey(database, [{ headcount: 9 }]);
		await forget();
		const { submission } = await takePart(database, asked.groups[0]?.token ?? '', { answers: allAt(2) });
		expect(submission.kind).toBe('submitted');
		await change(database, asked, { status: 'paused' });
		await change(database, asked, { progressPercent: 5 });
		await change(database, asked, { name: 'Another name' });
		await tell('end');
		await expect.poll(() => heard.at(-1)).toBe('end');
		expect(heard).toEqual([`round ${asked.roundId}`, `round ${asked.roundId}`, 'end']);
	});

	it('tells that a file was asked for, and names one that is no more', async () => {
		const { scope } = await organisation(database);
		const id = await fileExports.ask(scope, { subject: { kind: 'course' }, format: 'json', locale: 'en' }, 'Course');
		await fileExports.remove(scope, id);
		await expect.poll(() => heard).toEqual(['order', `file ${id}`]);
	});

	if (name === 'postgres') {
		it('goes on after the connection broke, and says that something may have been missed', async () => {
			const ownName = new URL(where.settings.databaseUrl ?? '').pathname.slice(1);
			const ofIt = `application_name = 'gegenprobe notices' and datname = '${ownName}'`;
			await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where ${ofIt}`);
			await expect.poll(() => heard).toEqual([null]);
			await tell('again');
			await expect.poll(() => heard).toEqual([null, 'again']);
		});
	}
});

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
