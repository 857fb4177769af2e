import { sql } from 'drizzle-orm';
import { check, date, foreignKey, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { departments, organisations } from './organisations';

/** The KPIs of an organisation or a department in one period, as they were typed. */
export const kpiEntries = pgTable(
	'kpi_entries',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
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
		foreignKey({
			name: 'kpi_entries_department_fk',
			columns: [table.organisationId, table.departmentId],
			foreignColumns: [departments.organisationId, departments.id]
		}).onDelete('cascade'),
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
