import { strFromU8, unzipSync } from 'fflate';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	exportFormats,
	type ExportFormat,
	type ExportSubject,
	formatsFor,
	mayHave
} from '../../src/lib/core/paper/export';
import { fileMaker } from '../../src/lib/exports/make-file';
import type { Database } from '../../src/lib/server/db';
import { people } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import { ask, bytesOf, find, list } from '../../src/lib/server/exports';
import { makeWaiting } from '../../src/lib/server/exports/make';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { member, organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { launched, staffed } from './round-fixtures';

process.env.LOG_LEVEL = 'silent';

const never = () => false;

describe.each(engines)('files of an organisation on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	async function made(scope: OrganisationScope, subject: ExportSubject, format: ExportFormat): Promise<Buffer | null> {
		const id = await ask(scope, { subject, format, locale: 'en' }, 'Round');
		await makeWaiting(database, fileMaker, never);
		if ((await find(scope, id))?.status !== 'done') return null;
		const parts: Uint8Array[] = [];
		for await (const part of bytesOf(scope, id)) parts.push(part);
		return Buffer.concat(parts);
	}
	const textOf = (workbook: Buffer) =>
		Object.values(unzipSync(workbook))
			.map((part) => strFromU8(part))
			.join('');

	async function twoRounds() {
		const opened = await organisation(database);
		const { scope } = opened;
		await departments.add(
			scope,
			['Sales', 'Service'].map((name, place) => ({ line: place + 1, path: [name] }))
		);
		const places = await departments.list(scope);
		const levels = Object.fromEntries(places.map(({ id }, place) => [id, 1 + place]));
		const spring = await publishedRound(database, scope, levels, ['2026-01-01', '2026-01-31']);
		const autumn = await publishedRound(database, scope, levels, ['2026-06-01', '2026-06-30']);
		return { opened, scope, spring, autumn, groupName: `Department ${places[0]?.id.slice(0, 4)}` };
	}

	it('are made of a round and of its course in every format, each what it says it is', async () => {
		const { scope, spring } = await twoRounds();
		const beginnings: Readonly<Record<ExportFormat, string>> = {
			...{
				pdf: '%PDF-1.',
				pptx: 'PK',
				xlsx: 'PK',
				csv: '\ufeff',
				'csv-de': '\ufeff',
				json: '{"format":"gegenprobe-report"'
			}
		};
		for (const format of exportFormats) {
			for (const subject of [{ kind: 'round', roundId: spring }, { kind: 'course' }] as const) {
				const bytes = await made(scope, subject, format);
				expect(bytes?.toString().startsWith(beginnings[format]), `${format} of ${subject.kind}`).toBe(true);
			}
		}
	});

	it('do not name what is to be hidden', async () => {
		const { scope, spring, groupName } = await twoRounds();
		const subject = { kind: 'round', roundId: spring } as const;
		const [open, hidden] = [
			await made(scope, subject, 'xlsx'),
			await made(scope, { ...subject, isWithoutNames: true }, 'xlsx')
		];
		if (!open || !hidden) throw new Error('No file was made.');
		expect(textOf(open)).toContain(groupName);
		expect(textOf(hidden)).not.toContain(groupName);
		expect(textOf(hidden)).toContain('Department A');
	});

	it('are refused to those who may not see what is in them, also once they may not any more', async () => {
		const { opened, scope, spring } = await twoRounds();
		const subject = { kind: 'round', roundId: spring } as const;
		const participant = await member(database, opened, 'participant');
		expect(await made(participant.scope, subject, 'csv')).toBeNull();
		expect(await list(participant.scope)).toEqual([]);
		const analyst = await member(database, opened, 'analyst', 'Ada');
		expect(await made(analyst.scope, { kind: 'invited', roundId: spring }, 'csv')).toBeNull();
		await ask(analyst.scope, { subject, format: 'csv', locale: 'en' }, 'Round');
		await database.withScope({ organisationId: scope.organisationId }, (transaction) =>
			transaction.update(people).set({ role: 'participant' }).where(eq(people.id, analyst.personId))
		);
		await makeWaiting(database, fileMaker, never);
		expect(await list(analyst.scope)).toEqual([]);
	});

	it('of one department are for whoever leads it, as long as they do, and hold nothing of another', async () => {
		const { opened, scope, spring } = await twoRounds();
		const [sales, service] = await departments.list(scope);
		const lead = await member(database, opened, 'department-lead', 'Lea');
		const become = (columns: Partial<typeof people.$inferInsert>) =>
			database.withScope({ organisationId: scope.organisationId }, (transaction) =>
				transaction.update(people).set(columns).where(eq(people.id, lead.personId))
			);
		await become({ departmentId: sales?.id ?? null });
		const of = (departmentId = '') => ({ kind: 'own-department', roundId: spring, departmentId }) as const;
		const text = (await made(lead.scope, of(sales?.id), 'csv'))?.toString();
		expect(text).toContain(`Department ${sales?.id.slice(0, 4)}`);
		expect(text).not.toContain(`Department ${service?.id.slice(0, 4)}`);
		const [file] = await list(lead.scope);
		if (!file) throw new Error('There is no file.');
		const capacity = (departmentId?: string) =>
			({ kind: 'member', role: 'department-lead', departmentId: departmentId ?? null }) as const;
		expect(mayHave(capacity(sales?.id), file.subject)).toBe(true);
		expect(mayHave(capacity(service?.id), file.subject)).toBe(false);
		expect(mayHave({ ...capacity(sales?.id), role: 'participant' }, file.subject)).toBe(false);
		for (const subject of [of(service?.id), of(), { kind: 'round', roundId: spring } as const])
			expect(await made(lead.scope, subject, 'csv'), JSON.stringify(subject)).toBeNull();
		await ask(lead.scope, { subject: of(sales?.id), format: 'csv', locale: 'en' }, 'Round');
		await become({ departmentId: service?.id ?? null });
		await makeWaiting(database, fileMaker, never);
		expect((await list(lead.scope)).map(({ id }) => id)).toEqual([file.id]);
	});

	it('are not made of what is not there, not published, or another organisation’s', async () => {
		const { scope, spring } = await twoRounds();
		const other = await organisation(database, 'Other');
		for (const subject of [
			{ kind: 'round', roundId: spring },
			{ kind: 'group', roundId: spring, groupId: 'organisation' },
			{ kind: 'invited', roundId: spring },
			{ kind: 'named-answers', roundId: spring },
			{ kind: 'course' }
		] as const) {
			expect(await made(other.scope, subject, 'csv'), subject.kind).toBeNull();
		}
		expect(await made(scope, { kind: 'named-answers', roundId: spring }, 'csv')).toBeNull();
		expect(await made(scope, { kind: 'group', roundId: spring, groupId: 'none' }, 'csv')).toBeNull();
	});

	it('list everybody who was invited, page by page, and nothing of what anybody answered', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 620 }, Service: { 'other-staff': 12 } });
		const roundId = await launched(scope, {});
		const text = (await made(scope, { kind: 'invited', roundId }, 'csv'))?.toString() ?? '';
		const lines = text.trim().split('\r\n').slice(1);
		const names = lines.map((line) => line.split(',')[0]);
		// With the owner, who is in no department.
		expect(lines.length).toBe(633);
		expect(new Set(names).size).toBe(633);
		expect(text.split('\r\n')[0]).toBe('\ufeffName,Email address,Group,Invitation');
		expect(formatsFor('invited')).toEqual(['xlsx', 'csv', 'csv-de']);
		const workbook = await made(scope, { kind: 'invited', roundId }, 'xlsx');
		expect(workbook && textOf(workbook).match(/<row r="634"/)).not.toBeNull();
	});
});
