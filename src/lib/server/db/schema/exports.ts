import { sql } from 'drizzle-orm';
import {
	check,
	customType,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import type { ExportFormat, ExportSubject } from '$lib/core/paper/export';
import { users } from './accounts';
import { moment, time } from './columns';
import { organisations } from './organisations';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export type ExportStatus = 'waiting' | 'running' | 'done' | 'failed';

const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisations.id, { onDelete: 'cascade' });

/** A file that somebody asked for, made in the background and kept for a few days; nobody but them opens it. */
export const fileExports = pgTable(
	'file_exports',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		subject: jsonb('subject').$type<ExportSubject>().notNull(),
		format: text('format').$type<ExportFormat>().notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		status: text('status').$type<ExportStatus>().notNull().default('waiting'),
		progressPercent: smallint('progress_percent').notNull().default(0),
		/** Until when the process that makes it has it for itself; past: another one begins anew. */
		leaseUntil: time('lease_until'),
		attempts: smallint('attempts').notNull().default(0),
		/** Once it is done. */
		fileName: text('file_name'),
		byteSize: integer('byte_size'),
		createdAt: moment('created_at'),
		finishedAt: time('finished_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		index('file_exports_user').on(table.userId),
		index('file_exports_open').on(table.status, table.leaseUntil),
		check('file_exports_format_is_known', sql`${table.format} in ('pdf', 'pptx', 'xlsx', 'csv-de', 'csv', 'json')`),
		check('file_exports_locale_is_known', sql`${table.locale} in ('de', 'en')`),
		check('file_exports_status_is_known', sql`${table.status} in ('waiting', 'running', 'done', 'failed')`),
		check('file_exports_progress_has_bounds', sql`${table.progressPercent} between 0 and 100`),
		check(
			'file_exports_done_are_whole',
			sql`${table.status} <> 'done' or num_nonnulls(${table.fileName}, ${table.byteSize}) = 2`
		)
	]
);

/** The bytes of a file in order, so that no process ever holds all of a large one. */
export const fileExportParts = pgTable(
	'file_export_parts',
	{
		organisationId: organisationId(),
		exportId: uuid('export_id').notNull(),
		number: integer('number').notNull(),
		content: bytes('content').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.exportId, table.number] }),
		foreignKey({
			name: 'file_export_parts_export_fk',
			columns: [table.organisationId, table.exportId],
			foreignColumns: [fileExports.organisationId, fileExports.id]
		}).onDelete('cascade'),
		check('file_export_parts_are_small', sql`octet_length(${table.content}) between 1 and 1048576`)
	]
);
