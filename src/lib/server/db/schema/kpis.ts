import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	bigint,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { moment, time } from './columns';
import { departments, organisations } from './organisations';

const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisations.id, { onDelete: 'cascade' });

const departmentOf = (
	table: { readonly organisationId: AnyPgColumn; readonly departmentId: AnyPgColumn },
	name: string
) =>
	foreignKey({
		name,
		columns: [table.organisationId, table.departmentId],
		foreignColumns: [departments.organisationId, departments.id]
	}).onDelete('cascade');

/** The KPIs of an organisation or a department in one period, as they were typed. */
export const kpiEntries = pgTable(
	'kpi_entries',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		organisationId: organisationId(),
		/** null: of the whole organisation. */
		departmentId: uuid('department_id'),
		periodKind: text('period_kind').$type<'month' | 'quarter' | 'year'>().notNull(),
		/** Its first day. */
		periodStart: date('period_start', { mode: 'string' }).notNull(),
		/** Field name to text: nothing typed is lost because it could not be read. */
		worksheet: jsonb('worksheet').$type<Record<string, string>>().notNull().default({}),
		createdAt: moment('created_at'),
		changedAt: moment('changed_at')
	},
	(table) => [
		departmentOf(table, 'kpi_entries_department_fk'),
		unique('kpi_entries_once_a_period')
			.on(table.organisationId, table.departmentId, table.periodKind, table.periodStart)
			.nullsNotDistinct(),
		check('kpi_entries_period_kind_is_known', sql`${table.periodKind} in ('month', 'quarter', 'year')`),
		check(
			'kpi_entries_period_starts_with_its_first_day',
			sql`${table.periodStart} = date_trunc(${table.periodKind}, ${table.periodStart}::timestamp)::date`
		)
	]
);

/** A KPI that an organisation defined for itself. One that has figures is retired, never deleted. */
export const ownKpis = pgTable(
	'own_kpis',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		name: text('name').notNull(),
		/** As it stands behind a figure; empty: a bare number. */
		unit: text('unit').notNull().default(''),
		/** Which way is better. */
		direction: text('direction').$type<'higher' | 'lower'>().notNull(),
		/** How it is worked out, in words. */
		formula: text('formula').notNull().default(''),
		/** What it measured before, the first definition first: figures name the one they were entered by. */
		earlier: jsonb('earlier')
			.$type<readonly { name: string; unit: string; direction: 'higher' | 'lower'; formula: string }[]>()
			.notNull()
			.default([]),
		retiredAt: time('retired_at'),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		unique('own_kpis_name_is_unique').on(table.organisationId, table.name),
		check('own_kpis_name_has_a_length', sql`length(${table.name}) between 1 and 120`),
		check('own_kpis_unit_is_short', sql`length(${table.unit}) <= 40`),
		check('own_kpis_formula_has_a_length', sql`length(${table.formula}) <= 2000`),
		check('own_kpis_direction_is_known', sql`${table.direction} in ('higher', 'lower')`)
	]
);

/** A file of KPIs that was entered in one go, and can be taken back in one go. */
export const kpiImports = pgTable(
	'kpi_imports',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		fileName: text('file_name').notNull(),
		/** How many entries it made or changed. */
		entryCount: integer('entry_count').notNull(),
		/** Rows of the file that were not entered, each with the reason at its end, below the headings: nothing is lost. */
		leftOut: jsonb('left_out').$type<readonly (readonly string[])[]>().notNull().default([]),
		/** Who did it; the name goes with the account. */
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		at: moment('at'),
		undoneAt: time('undone_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		index('kpi_imports_user').on(table.userId),
		check('kpi_imports_file_name_has_a_length', sql`length(${table.fileName}) between 1 and 255`)
	]
);

/** What an entry ever was: each change adds a version, a deletion one without a worksheet. Rows are added and never changed, but for a name that is taken out. */
export const kpiEntryVersions = pgTable(
	'kpi_entry_versions',
	{
		/** In the order in which they came to be. */
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		organisationId: organisationId(),
		/** No reference: the history outlives the entry. */
		entryId: uuid('entry_id').notNull(),
		departmentId: uuid('department_id'),
		periodKind: text('period_kind').$type<'month' | 'quarter' | 'year'>().notNull(),
		periodStart: date('period_start', { mode: 'string' }).notNull(),
		/** null: deleted. */
		worksheet: jsonb('worksheet').$type<Record<string, string>>(),
		act: text('act').$type<'entered' | 'corrected' | 'deleted' | 'imported' | 'restored'>().notNull(),
		/** Why it was corrected, where somebody said so. */
		reason: text('reason').notNull().default(''),
		importId: uuid('import_id'),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		at: moment('at')
	},
	(table) => [
		departmentOf(table, 'kpi_entry_versions_department_fk'),
		foreignKey({
			name: 'kpi_entry_versions_import_fk',
			columns: [table.organisationId, table.importId],
			foreignColumns: [kpiImports.organisationId, kpiImports.id]
		}).onDelete('cascade'),
		index('kpi_entry_versions_entry').on(table.organisationId, table.entryId, table.id),
		index('kpi_entry_versions_department').on(table.organisationId, table.departmentId),
		index('kpi_entry_versions_import').on(table.organisationId, table.importId),
		index('kpi_entry_versions_user').on(table.userId),
		check('kpi_entry_versions_period_kind_is_known', sql`${table.periodKind} in ('month', 'quarter', 'year')`),
		check(
			'kpi_entry_versions_act_is_known',
			sql`${table.act} in ('entered', 'corrected', 'deleted', 'imported', 'restored')`
		),
		check('kpi_entry_versions_end_without_a_worksheet', sql`(${table.act} = 'deleted') = (${table.worksheet} is null)`),
		check('kpi_entry_versions_reason_has_a_length', sql`length(${table.reason}) <= 1000`)
	]
);
