import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Withheld } from '$lib/core/sharing/withheld';
import { users } from './accounts';
import { assessments } from './assessments';
import { moment, time } from './columns';
import { organisations } from './organisations';
import { rounds } from './rounds';

/**
 * A link by which somebody without account reads one report: of an assessment (whoever holds its key made the link), or of a closed round
 * or one of its groups. Reading is all it allows, until it expires or is revoked.
 */
export const shareLinks = pgTable(
	'share_links',
	{
		id: uuid('id').primaryKey(),
		/** Of the token in the link, which follows from the id. */
		tokenHash: text('token_hash').notNull().unique(),
		assessmentId: uuid('assessment_id').references(() => assessments.id, { onDelete: 'cascade' }),
		/** Which of its reports. */
		reportNumber: integer('report_number'),
		organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
		roundId: uuid('round_id'),
		/** One group of the round; null: the whole round. */
		groupId: uuid('group_id'),
		/** For whom it is meant, for the owner's own list. */
		label: text('label').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		/** Parts that are left out. */
		withheld: jsonb('withheld').$type<readonly Withheld[]>().notNull().default([]),
		/** Whether the report may be taken along as a file, with the same parts left out. */
		hasFile: boolean('has_file').notNull().default(true),
		/** argon2id; null: the link is enough. */
		passwordHash: text('password_hash'),
		expiresAt: time('expires_at').notNull(),
		revokedAt: time('revoked_at'),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		createdAt: moment('created_at')
	},
	(table) => [
		index('share_links_assessment').on(table.assessmentId),
		index('share_links_round').on(table.organisationId, table.roundId),
		index('share_links_user').on(table.userId),
		foreignKey({
			name: 'share_links_round_fk',
			columns: [table.organisationId, table.roundId],
			foreignColumns: [rounds.organisationId, rounds.id]
		}).onDelete('cascade'),
		check(
			'share_links_lead_to_one_report',
			sql`(num_nonnulls(${table.assessmentId}, ${table.reportNumber}) = 2 and num_nonnulls(${table.organisationId}, ${table.roundId}, ${table.groupId}) = 0)
			or (num_nonnulls(${table.organisationId}, ${table.roundId}) = 2 and num_nonnulls(${table.assessmentId}, ${table.reportNumber}) = 0)`
		),
		check('share_links_hash_is_sha256', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
		check('share_links_label_has_a_length', sql`length(${table.label}) between 1 and 200`),
		check('share_links_locale_is_known', sql`${table.locale} in ('de', 'en')`)
	]
);

/**
 * When a link was opened, and that a password was wrong; of whoever did it nothing is kept. Only the newest of each kind stay, and their numbers
 * go on counting.
 */
export const shareViews = pgTable(
	'share_views',
	{
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		shareLinkId: uuid('share_link_id')
			.notNull()
			.references(() => shareLinks.id, { onDelete: 'cascade' }),
		what: text('what').$type<'opened' | 'file' | 'wrong-password'>().notNull(),
		/** Which of its kind it is at this link, from 1: given by a trigger, whatever is written. */
		number: integer('number').notNull().default(0),
		at: moment('at')
	},
	(table) => [
		index('share_views_link').on(table.shareLinkId, table.id),
		unique('share_views_are_counted').on(table.shareLinkId, table.what, table.number),
		check('share_views_are_known', sql`${table.what} in ('opened', 'file', 'wrong-password')`)
	]
);
