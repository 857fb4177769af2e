import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ReportEdit } from '../../../core/edits/edit';
import { users } from './accounts';
import { moment } from './columns';
import { organisations } from './organisations';

/**
 * What somebody added to a report: comments, another order of recommendations, some of them hidden. Rows are added and never changed, but
 * for a name that is taken out; the newest of a report holds.
 */
export const reportEdits = pgTable(
	'report_edits',
	{
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		/**
		 * `round:<round>`, `group:<round>:<group>` (a group without an id of its own by what it is) or `assessment:<assessment>`; no reference:
		 * a trigger refuses what is not there, others take out what goes.
		 */
		target: text('target').notNull(),
		edit: jsonb('edit').$type<ReportEdit>().notNull(),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		at: moment('at')
	},
	(table) => [
		index('report_edits_target').on(table.organisationId, table.target, table.id),
		index('report_edits_user').on(table.userId),
		check(
			'report_edits_target_is_known',
			sql`${table.target} ~ '^((round|assessment):[0-9a-f-]{36}|group:[0-9a-f-]{36}:([0-9a-f-]{36}|leadership|staff|customer-facing|other-staff))$'`
		)
	]
);
