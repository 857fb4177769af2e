import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database, Scope } from '../../src/lib/server/db';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { blindly, columnsOf, everyRowAgain, nameOf, tables, turnInto, type Rows } from './blind-statements';
import { engines, opening } from './engines';
import { fillTenant, hash, scopesOf, undone, type Tenant } from './filled-tenants';

/** Whose rows belong to no tenant: wording that is public, and what the program counts and keeps. */
const ofNobody = ['questionnaire_versions', 'rate_limits', 'job_runs', 'secrets'];
const tenantTables = tables.filter((table) => !ofNobody.includes(nameOf(table)));

/** Refused by row-level security or for want of a privilege; anything else would be a refusal by luck. */
const refused = '42501';

/**
 * The first wall, the condition in each query, is taken away on purpose: every statement here runs on every row there is. What
 * another tenant has must neither appear nor change.
 */
describe.each(engines)('two tenants on $name, without any condition in the code', ({ place }) => {
	let database: Database;
	let mine: Tenant;
	let foreign: Tenant;
	let foreignRows: Rows;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			[mine, foreign] = [await fillTenant(database, 'mine'), await fillTenant(database, 'foreign')];
			foreignRows = await allOf(foreign);
		})
	);

	/** Everything a tenant reaches, in whichever of its names. */
	const allOf = async (tenant: Tenant) => {
		const scopes = [...scopesOf(tenant).map(([, scope]) => scope), tenant.everything];
		const seen = await Promise.all(scopes.map((scope) => database.withScope(scope, everyRowAgain)));
		return union(seen);
	};
	const everyScope = (tenant: Tenant) => [...scopesOf(tenant), ['all names at once', tenant.everything] as const];

	it('each table holds rows of both, or the rest of this file would show nothing', async () => {
		for (const table of tenantTables) expect(foreignRows.get(nameOf(table)), nameOf(table)).not.toEqual([]);
	});

	it('in all its names at once a tenant sees whatever it sees in any of them: what follows looks with those', async () => {
		expect(missing(foreignRows, await database.withScope(foreign.everything, everyRowAgain))).toEqual([]);
	});

	it('no scope shows a row of the other', async () => {
		for (const [name, scope] of everyScope(mine)) {
			const seen = await database.withScope(scope, everyRowAgain);
			expect(common(seen, foreignRows), name).toEqual([]);
		}
	});

	it.each([
		[
			'userId',
			'action_events api_tokens assessments audit_entries consultants file_exports finding_dismissals identities invitations kpi_entry_versions kpi_imports organisations people practices recovery_codes report_edits sessions share_links tokens users'
		],
		[
			'organisationId',
			'action_events action_reminders actions api_tokens assessments audit_entries consultants departments engagements file_export_parts file_exports finding_dismissals invitations kpi_entries kpi_entry_versions kpi_imports logos organisations own_kpis people practices report_edits round_groups round_invitees round_mailings round_publications rounds share_links share_views voice_batches voice_forms voice_sentences'
		],
		['practiceId', 'audit_entries consultants engagements invitations logos organisations practices'],
		['sessionHash', 'sessions users'],
		['tokenHash', 'round_participations tokens'],
		['roundId', 'engagements logos organisations practices round_groups rounds'],
		['contentOfRoundId', 'round_drafts round_intake round_named_responses round_participations round_responses'],
		['receiptHash', 'round_intake round_named_responses round_responses'],
		['draftHash', 'round_drafts'],
		['voiceFormId', 'logos organisations voice_forms'],
		['contentOfVoiceFormId', 'voice_intake'],
		[
			'shareLinkId',
			'kpi_entries logos organisations report_edits round_publications rounds share_links share_views voice_batches voice_forms'
		],
		['emailHash', 'users'],
		['identityHash', 'identities'],
		['assessmentKeyHash', 'assessment_answers assessment_reports assessments']
	] as const)('%s alone opens %s', async (name, opened) => {
		const seen = await database.withScope({ [name]: mine.names[name] }, everyRowAgain);
		const filled = tenantTables.map(nameOf).filter((table) => (seen.get(table) ?? []).length > 0);
		expect(filled.toSorted().join(' ')).toBe(opened);
	});

	it('the program itself sees of tenants only which organisations there are, when their rounds and actions are due, which forms are open, and which mails and files of theirs wait', async () => {
		const seen = await database.withScope({ system: true }, everyRowAgain);
		const filled = tenantTables.map(nameOf).filter((table) => (seen.get(table) ?? []).length > 0);
		expect(filled.toSorted()).toEqual([
			'actions',
			'file_exports',
			'organisations',
			'round_mailings',
			'rounds',
			'voice_forms'
		]);
	});

	it('an unknown name opens nothing at all', async () => {
		const strange = await fillNothing();
		const seen = await database.withScope(strange, everyRowAgain);
		expect(tenantTables.map(nameOf).filter((table) => (seen.get(table) ?? []).length > 0)).toEqual([]);
	});

	const fillNothing = async (): Promise<Scope> => {
		const ids = { userId: crypto.randomUUID(), organisationId: crypto.randomUUID(), practiceId: crypto.randomUUID() };
		const hashes = { sessionHash: hash(), tokenHash: hash(), emailHash: hash(), identityHash: hash() };
		const ofRounds = {
			roundId: crypto.randomUUID(),
			contentOfRoundId: crypto.randomUUID(),
			receiptHash: hash(),
			draftHash: hash(),
			voiceFormId: crypto.randomUUID(),
			contentOfVoiceFormId: crypto.randomUUID()
		};
		return { ...ids, ...hashes, ...ofRounds, assessmentKeyHash: hash() };
	};

	describe.each(tenantTables.map((table) => ({ name: nameOf(table), table })))('$name', ({ table }) => {
		it.each(['update', 'delete'] as const)('a blind %s touches no row of the other, in no scope', async (verb) => {
			let [ran, touched] = [0, 0];
			for (const [name, scope] of everyScope(mine)) {
				const after = await undone(database, scope, async (transaction) => {
					const reached = await blindly(transaction, verb, table);
					if (reached !== 'no privilege') ran++;
					// What reached no row has changed none, and need not be looked for.
					if (reached === 0 || reached === 'no privilege') return foreignRows;
					touched += reached;
					await turnInto(transaction, foreign.everything);
					return everyRowAgain(transaction);
				});
				expect(missing(foreignRows, after), name).toEqual([]);
			}
			if (nameOf(table) in neverChanged) expect(neverChanged[nameOf(table)]?.includes(verb)).toBe(ran === 0);
			else expect(ran).toBeGreaterThan(0);
			const isTheProgramsAlone = verb === 'delete' && deletedByTheProgram.includes(nameOf(table));
			if (ran > 0) expect(touched > 0, 'rows of one’s own are reached').toBe(!isTheProgramsAlone);
		});

		it('no copy of a row of the other can be planted', async () => {
			const columns = columnsOf(table).filter(({ generatedIdentity }) => generatedIdentity === undefined);
			const names = sql.join(
				columns.map((column) => sql.identifier(column.name)),
				sql`, `
			);
			const rows = (foreignRows.get(nameOf(table)) ?? []).map(renewed(table));
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				for (const [, scope] of everyScope(mine)) {
					const planting = undone(database, scope, (transaction) =>
						transaction.execute(
							sql`insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, ${row}::jsonb)`
						)
					);
					await expect(planting, row).rejects.toMatchObject({ code: refused });
				}
			}
		});

		const owners = columnsOf(table).filter(({ name }) => name in tenantColumns);

		it('no row of one’s own can be moved to the other', async () => {
			for (const { name: column } of owners) {
				const target = foreign.names[tenantColumns[column as keyof typeof tenantColumns]];
				for (const [name, scope] of everyScope(mine)) {
					const moved = await undone(database, scope, async (transaction) => {
						const moving = sql`update ${table} set ${sql.identifier(column)} = ${target}`;
						if ((await transaction.execute(moving)).rowCount === 0) return foreignRows;
						await turnInto(transaction, foreign.everything);
						return everyRowAgain(transaction);
					}).catch((error: unknown) => {
						expect(error, `${column} in ${name}`).toMatchObject({ code: refused });
						return foreignRows;
					});
					expect(additional(foreignRows, moved), `${column} in ${name}`).toEqual([]);
				}
			}
		});
	});

	it('rows cannot point into the other tenant either: its departments are no parents, workplaces or targets of invitations', async () => {
		const [department = '{}'] = foreignRows.get('departments') ?? [];
		const { id } = parsed(department);
		const statements = [
			sql`insert into departments (organisation_id, parent_id, name) values (${mine.names.organisationId}, ${id}, 'x')`,
			sql`update departments set parent_id = ${id}`,
			sql`update people set department_id = ${id}`,
			sql`insert into people (organisation_id, name, department_id) values (${mine.names.organisationId}, 'x', ${id})`,
			sql`insert into invitations (token_hash, organisation_id, email, role, department_id, inviter_name, expires_at)
				values (${hash()}, ${mine.names.organisationId}, 'x@example.org', 'participant', ${id}, 'x', now())`
		];
		for (const statement of statements) {
			const pointing = undone(database, mine.everything, (transaction) => transaction.execute(statement));
			await expect(pointing).rejects.toMatchObject({ code: '23503' });
		}
	});
});

/** Whose each column says a row is. */
const tenantColumns = {
	user_id: 'userId',
	organisation_id: 'organisationId',
	practice_id: 'practiceId',
	caretaker_practice_id: 'practiceId'
} as const;

/** What the product’s role has no privilege for: history is not rewritten, and a used link is deleted, never changed. */
const neverChanged: Readonly<Record<string, readonly string[]>> = {
	tokens: ['update'],
	recovery_codes: ['update'],
	identities: ['update'],
	invitations: ['update'],
	assessment_reports: ['update'],
	engagements: ['delete'],
	round_intake: ['update'],
	round_responses: ['update'],
	round_named_responses: ['update'],
	round_publications: ['update', 'delete'],
	kpi_imports: ['delete'],
	kpi_entry_versions: ['update', 'delete'],
	action_events: ['update', 'delete'],
	action_reminders: ['update'],
	finding_dismissals: ['update'],
	voice_intake: ['update'],
	voice_sentences: ['update'],
	file_export_parts: ['update'],
	share_views: ['update'],
	report_edits: ['update']
};

/** What no tenant deletes by itself: it goes with what it belongs to, or when its time is over. */
const deletedByTheProgram: readonly string[] = ['share_views', 'voice_batches'];

/** Where columns only tell rows apart, a copy gets new ones: it must be refused for whose it is, not for being there already. */
function renewed(table: (typeof tables)[number]): (row: string) => string {
	const { columns } = getTableConfig(table);
	return (text) => {
		const row = parsed(text);
		for (const { name } of columns.filter(({ generatedIdentity }) => generatedIdentity === undefined)) {
			if (name === 'slug' || name === 'item_id' || name === 'name') row[name] = `copy-${hash().slice(0, 12)}`;
			else if (name === 'number') row[name] = 2;
			else if (/(^|_)hash$/.test(name) && name !== 'email_hash') row[name] = hash();
			else if (name === 'id' && !(nameOf(table) in idsAreTenants)) row[name] = crypto.randomUUID();
		}
		return JSON.stringify(row);
	};
}

/** There the id is whose it is. */
const idsAreTenants = { users: true, organisations: true, practices: true } as const;

function parsed(row: string): Record<string, unknown> {
	return JSON.parse(row.slice(row.indexOf('{'))) as Record<string, unknown>;
}

function union(seen: readonly Rows[]): Rows {
	return new Map(
		tables.map(nameOf).map((name) => [name, [...new Set(seen.flatMap((rows) => rows.get(name) ?? []))].toSorted()])
	);
}

const inTenants = (name: string) => !ofNobody.includes(name);

function common(some: Rows, others: Rows): string[] {
	return [...some]
		.filter(([name]) => inTenants(name))
		.flatMap(([name, rows]) => rows.filter((row) => others.get(name)?.includes(row)));
}

/** What was there and is not there any more as it was. */
function missing(before: Rows, after: Rows): string[] {
	return [...before]
		.filter(([name]) => inTenants(name))
		.flatMap(([name, rows]) => rows.filter((row) => !after.get(name)?.includes(row)));
}

function additional(before: Rows, after: Rows): string[] {
	return missing(after, before);
}
