import { beforeAll, describe, expect, it } from 'vitest';
import * as audit from '../../src/lib/server/audit';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { auditEntries } from '../../src/lib/server/db/schema';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { Actor, OrganisationScope } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { begun, organisation } from './tenants';

const everything = { kind: null, from: null, until: null };
const berlin = 'Europe/Berlin';

describe.each(engines)('an audit log on $name', ({ place }) => {
	let database: Database;
	let anna: Actor;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			anna = await account(database, 'Anna');
		})
	);

	const opened = async () => (await organisation(database, 'Nordlicht', [[anna, 'owner']])).scope;
	const write = (
		{ organisationId }: OrganisationScope,
		entries: readonly (readonly [audit.Act, string, Record<string, string>?])[]
	) =>
		database.withScope({ organisationId }, async (transaction) => {
			for (const [act, at, details = {}] of entries) {
				const entry = { organisationId, userId: anna.userId, actorName: anna.name, act, details, at: new Date(at) };
				await transaction.insert(auditEntries).values(entry);
			}
		});
	const acts = async (scope: OrganisationScope, filter: Partial<audit.Filter>, timeZone = berlin) => {
		const { entries } = await audit.page(scope, { filter: { ...everything, ...filter }, before: null }, timeZone);
		return entries.map(({ act }) => act);
	};
	const exported = async (scope: OrganisationScope, format: audit.ExportFormat, locale: 'de' | 'en') => {
		const pieces = await audit.exportLog(scope, format, everything, { locale, timeZone: berlin });
		let text = '';
		for await (const piece of pieces) text += piece;
		return text;
	};

	it('shows the newest first, page by page, each entry once', async () => {
		const scope = await opened();
		const days = Array.from({ length: 7 }, (_, day) => `2026-03-0${day + 1}T12:00:00Z`);
		await write(
			scope,
			days.map((day) => ['people.added', day, { name: day }])
		);
		const seen: string[] = [];
		let before: number | null = null;
		const sizes: number[] = [];
		do {
			const { entries, next }: Awaited<ReturnType<typeof audit.page>> = await audit.page(
				scope,
				{ filter: everything, before },
				berlin,
				3
			);
			sizes.push(entries.length);
			seen.push(...entries.map(({ details }) => details.name ?? ''));
			before = next;
		} while (before !== null);
		expect(sizes).toEqual([3, 3, 1]);
		expect(seen).toEqual(days.toReversed());
	});

	it('is narrowed down by kind and by days as the organisation counts them', async () => {
		const scope = await opened();
		await write(scope, [
			['people.added', '2026-06-09T22:30:00Z'],
			['departments.added', '2026-06-10T12:00:00Z'],
			['invitations.sent', '2026-06-10T21:59:59Z'],
			['engagement.begun', '2026-06-10T22:00:00Z']
		]);
		expect(await acts(scope, { kind: 'people' })).toEqual(['invitations.sent', 'people.added']);
		const day = { from: '2026-06-10', until: '2026-06-10' };
		expect(await acts(scope, day)).toEqual(['invitations.sent', 'departments.added', 'people.added']);
		expect(await acts(scope, day, 'UTC')).toEqual(['engagement.begun', 'invitations.sent', 'departments.added']);
		expect(await acts(scope, { ...day, kind: 'departments' })).toEqual(['departments.added']);
		expect(await acts(scope, { from: '2026-06-11' })).toEqual(['engagement.begun']);
	});

	it('is that of one place: neither another organisation’s nor the account’s own', async () => {
		const [one, other] = [await opened(), await opened()];
		await write(one, [['people.added', '2026-06-10T12:00:00Z']]);
		await database.withScope({ userId: anna.userId }, (transaction) =>
			audit.record(transaction, { account: true }, anna, 'account.password-changed')
		);
		expect(await acts(other, {})).toEqual([]);
		expect(await acts(one, {})).toEqual(['people.added']);
		const own = await audit.page({ database, userId: anna.userId }, { filter: everything, before: null }, berlin);
		expect(own.entries.map(({ act }) => act)).toEqual(['account.password-changed']);
	});

	it('tells the program, somebody with an address and a deleted account apart', async () => {
		const { organisationId, ...scope } = await opened();
		await database.withScope({ organisationId }, async (transaction) => {
			await audit.record(transaction, { organisationId }, null, 'retention.enforced', { assessments: '3' });
			await audit.record(transaction, { organisationId }, null, 'assessments.deleted-by-address');
			await transaction.insert(auditEntries).values({ organisationId, act: 'people.added' });
		});
		const { entries } = await audit.page({ ...scope, organisationId }, { filter: everything, before: null }, berlin);
		const words = entries.toReversed().map((entry) => audit.entryWords(entry, 'de', berlin));
		expect(words.map(({ act, actor }) => [act, actor])).toEqual([
			['Nach Ablauf der Aufbewahrung gelöscht', 'das Programm selbst'],
			['Gegenprobe über ihre Adresse gelöscht', 'wer die Adresse hat'],
			['Person eingetragen', 'Konto gelöscht']
		]);
		expect(words[0]?.details).toEqual([{ label: 'gelöschte Gegenproben', value: '3' }]);
	});

	it('is exported for spreadsheets of either language, without a cell that they would compute', async () => {
		const scope = await opened();
		await write(scope, [
			['people.added', '2026-06-10T22:30:00Z', { name: '=HYPERLINK("x")', role: 'analyst' }],
			['departments.added', '2026-06-11T08:00:00Z', { department: 'Vertrieb; "Süd"' }]
		]);
		await database.withScope({ organisationId: scope.organisationId }, (transaction) =>
			transaction.insert(auditEntries).values({
				organisationId: scope.organisationId,
				actorName: '+49',
				act: 'people.removed',
				details: { name: '@x' }
			})
		);
		const german = await exported(scope, 'csv', 'de');
		expect(german.startsWith('\ufeffZeitpunkt (Europe/Berlin);Was;Wer;Einzelheiten;id;act\r\n')).toBe(true);
		expect(german).toContain(';Protokoll exportiert;Anna;Format: csv;');
		expect(german).toContain(";'+49;Name: @x;");
		expect(german).toContain('2026-06-11 00:30;Person eingetragen;Anna;"Name: =HYPERLINK(""x""); Rolle: Auswertung";');
		expect(german).toContain('"Abteilung: Vertrieb; ""Süd"""');
		const english = await exported(scope, 'csv', 'en');
		expect(english.split('\r\n')[0]).toBe('\ufeffTime (Europe/Berlin),What,Who,Details,id,act');
		expect(english).toContain('2026-06-11 00:30,Person added,Anna,');
	});

	it('is exported for programs with everything, the export being an entry itself', async () => {
		const scope = await opened();
		await write(scope, [['people.added', '2026-06-10T22:30:00Z', { name: '=1' }]]);
		const { format, formatVersion, entries } = JSON.parse(await exported(scope, 'json', 'de')) as {
			format: string;
			formatVersion: number;
			entries: unknown[];
		};
		expect([format, formatVersion]).toEqual(['gegenprobe-audit', 1]);
		expect(entries).toMatchObject([
			{ act: 'audit.exported', actor: { kind: 'person', name: 'Anna' }, details: { format: 'json' } },
			{ act: 'people.added', at: '2026-06-10T22:30:00.000Z', details: { name: '=1' } }
		]);
	});

	it('tells of an assessment neither what was answered nor how to open it', async () => {
		const scope = await opened();
		const key = await begun(database, 'Only between us');
		await claims.intoOrganisation(scope, key);
		await claims.outOfOrganisation(scope, key);
		const text = await exported(scope, 'json', 'en');
		expect(text).toContain('assessments.released');
		for (const secret of [key, 'Only between us', 'Sales']) expect(text).not.toContain(secret);
	});
});
