import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { moment, time } from './columns';
import { organisations } from './organisations';
import { practices } from './practices';

/** What was done by whom, where it matters for security or administration; never an answer. Rows are added and never changed, but for a name that is taken out; they go with the account they are of, and when their time is over. */
export const auditEntries = pgTable(
	'audit_entries',
	{
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		/** Where it happened; both null: in the account of `userId`. */
		organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
		practiceId: uuid('practice_id').references(() => practices.id, { onDelete: 'cascade' }),
		/** Who did it; null: somebody whose account is gone, nobody known, or the program itself. */
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		/** Their name at that time; taken out when their account is erased. */
		actorName: text('actor_name'),
		/** Nobody did it: the program acts by itself. */
		byProgram: boolean('by_program').notNull().default(false),
		act: text('act').notNull(),
		details: jsonb('details').$type<Record<string, string>>().notNull().default({}),
		at: moment('at')
	},
	(table) => [
		index('audit_entries_organisation').on(table.organisationId, table.at),
		index('audit_entries_practice').on(table.practiceId, table.at),
		index('audit_entries_user').on(table.userId, table.at),
		check('audit_entries_act_is_short', sql`length(${table.act}) between 1 and 64`)
	]
);

/** Attempts by key (never an address in the clear), shared by all processes. */
export const rateLimits = pgTable('rate_limits', {
	key: text('key').primaryKey(),
	count: integer('count').notNull(),
	resetsAt: time('resets_at').notNull()
});

/** When each job is to run next; whoever moves that on runs it, so that of all processes one does. */
export const jobRuns = pgTable('job_runs', {
	name: text('name').primaryKey(),
	dueAt: time('due_at').notNull(),
	/** When it last ran to its end, well or not; null: never since this is noted. */
	endedAt: time('ended_at'),
	/** How long that took. */
	milliseconds: integer('milliseconds'),
	/** How often in a row it has failed. */
	failures: integer('failures').notNull().default(0)
});

/** What the program needs to keep to itself: its sealing key, the salt of each day. */
export const secrets = pgTable('secrets', {
	name: text('name').primaryKey(),
	secret: text('secret').notNull(),
	createdAt: moment('created_at'),
	/** null: for good. */
	expiresAt: time('expires_at')
});
