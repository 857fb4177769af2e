import { eq, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { erase } from '../../src/lib/server/accounts/erase';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import * as personalData from '../../src/lib/server/personal-data';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { engines, opening, type Place } from './engines';
import { everything, tables } from './everything';
import { fillTenant, type Tenant } from './filled-tenants';

/** Where the export tells of each table that refers to accounts. */
const sections: Readonly<Record<string, keyof personalData.PersonalData>> = {
	sessions: 'sessions',
	tokens: 'links',
	recovery_codes: 'recoveryCodes',
	identities: 'identities',
	people: 'memberships',
	consultants: 'practices',
	invitations: 'invitations',
	audit_entries: 'activity',
	assessments: 'assessments',
	action_events: 'actionHistory',
	finding_dismissals: 'dismissals',
	kpi_entry_versions: 'kpiChanges',
	kpi_imports: 'kpiImports',
	file_exports: 'files',
	share_links: 'shareLinks',
	api_tokens: 'apiTokens',
	report_edits: 'reportEdits'
};

/** Columns that refer to an account, found in the schema. */
const references: readonly { readonly table: PgTable; readonly column: PgColumn }[] = tables.flatMap((table) =>
	getTableConfig(table).foreignKeys.flatMap((key) => {
		const { columns, foreignTable } = key.reference();
		return foreignTable === schema.users ? columns.map((column) => ({ table, column })) : [];
	})
);

describe('what refers to an account', () => {
	it('stands in the export, table by table: a new one has to be added there', () => {
		expect(references.map(({ table }) => getTableName(table)).sort()).toEqual(Object.keys(sections).sort());
	});

	it('goes with the account, or loses the reference', () => {
		const kept = tables.flatMap((table) =>
			getTableConfig(table).foreignKeys.filter(
				(key) => key.reference().foreignTable === schema.users && !/cascade|set null/.test(key.onDelete ?? '')
			)
		);
		expect(kept).toEqual([]);
	});
});

describe.each(engines)('personal data on $name', ({ place }) => {
	let where: Place;
	let database: Database;
	let anna: Tenant;
	let bert: Tenant;

	beforeAll(
		opening(place, async (own, at) => {
			[database, where] = [own, at];
			await keepCurrent(database);
			[anna, bert] = [await fillTenant(database, 'annamark'), await fillTenant(database, 'bertmark')];
		})
	);

	const exported = async ({ names: { userId } }: Tenant) => {
		const data = await personalData.collect({ database, userId }, new Date('2026-11-22T00:00:00Z'));
		if (!data) throw new Error('There is no account to export.');
		return data;
	};

	it('holds every row about the person, table by table', async () => {
		const data = await exported(anna);
		for (const { table, column } of references) {
			const rows = await database.withScope(anna.everything, (transaction) =>
				transaction.select().from(table).where(eq(column, anna.names.userId))
			);
			const section = data[sections[getTableName(table)] ?? 'account'];
			expect(rows.length, getTableName(table)).toBeGreaterThan(0);
			expect(section, getTableName(table)).toHaveLength(rows.length);
		}
		expect(data).toMatchObject({
			format: 'gegenprobe-personal-data',
			formatVersion: 1,
			exportedAt: '2026-11-22T00:00:00.000Z',
			account: { id: anna.names.userId, name: 'annamark', hasPassword: true, secondFactorSince: null },
			memberships: [
				{ organisation: 'annamark', role: 'owner', department: 'annamark', actions: [{ title: 'Call back' }] }
			],
			practices: [{ practice: 'annamark', role: 'lead' }],
			assessments: [
				{
					document: { format: 'gegenprobe-assessment', answers: [{ item: 'check.1', value: { level: 3 } }] },
					reports: [{ number: 1, model: {} }]
				}
			]
		});
	});

	it('holds nothing about anybody else, and nothing that opens the account', async () => {
		const text = JSON.stringify(await exported(anna));
		const { sessionHash, tokenHash, emailHash, identityHash, assessmentKeyHash } = anna.names;
		for (const secret of [sessionHash, tokenHash, emailHash, identityHash, assessmentKeyHash, 'guest-', 'sealed'])
			expect(text).not.toContain(secret);
		expect(text).not.toContain('bertmark');
		for (const value of Object.values(bert.names)) expect(text).not.toContain(value);
	});

	it('is nothing for an account that is gone', async () => {
		const userId = '00000000-0000-4000-8000-000000000000';
		expect(await personalData.collect({ database, userId }, new Date())).toBeNull();
	});

	it('is gone once the account is erased, but for the lists of people that are the organisations’ own', async () => {
		const carla = await fillTenant(database, 'carlamark');
		const { userId, organisationId, practiceId } = carla.names;
		const { email } = (await exported(carla)).account;
		const join = { userId: bert.names.userId, name: 'bertmark' };
		await database.withScope({ organisationId, userId: join.userId }, (transaction) =>
			transaction.insert(schema.people).values({ ...join, organisationId, role: 'owner' })
		);
		await database.withScope({ practiceId, userId: join.userId }, (transaction) =>
			transaction.insert(schema.consultants).values({ ...join, practiceId, role: 'lead', email: 'bert@example.org' })
		);

		expect(await erase({ database, userId })).toBe(true);

		const kept = await everything(database, where);
		const holding = (text: string) => [...kept].filter(([, content]) => content.includes(text)).map(([name]) => name);
		expect(kept.get('users')).toContain(bert.names.userId);
		expect(holding(userId)).toEqual([]);
		expect(holding(email)).toEqual(['people']);
		// An invitation to a survey belongs to the list of people; what was stored under this hash of the account is gone.
		const ofTheAccount = (name: string) => name !== 'round_participations';
		for (const hash of ['sessionHash', 'tokenHash', 'emailHash', 'identityHash'] as const)
			expect(holding(carla.names[hash]).filter(ofTheAccount), hash).toEqual([]);
		// Of the same name in this test: the organisation and practice themselves, what they own, and their list of people.
		const ownedByOthers = ['assessments', 'departments', 'organisations', 'people', 'practices'];
		expect(holding('carlamark').filter((name) => !ownedByOthers.includes(name))).toEqual([]);
		const [listed] = await database.read({ organisationId }, (transaction) =>
			transaction.select().from(schema.people).where(eq(schema.people.email, email))
		);
		expect(listed).toMatchObject({ userId: null, role: 'participant' });
		expect(await personalData.collect({ database, userId }, new Date())).toBeNull();
	});
});
