import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { EngagementGrant, PracticeRole } from '../../../core/access/roles';
import { users } from './accounts';
import { moment, time } from './columns';
import { organisations } from './organisations';

/** A consulting firm. It owns no client's data: it works in organisations by engagement. */
export const practices = pgTable(
	'practices',
	{
		id: uuid('id').primaryKey(),
		slug: text('slug').notNull().unique(),
		name: text('name').notNull(),
		/** `#rrggbb` in small letters; null: the product's own colour. */
		accent: text('accent'),
		createdAt: moment('created_at')
	},
	(table) => [
		check('practices_accent_is_a_colour', sql`${table.accent} ~ '^#[0-9a-f]{6}$'`),
		check(
			'practices_slug_is_an_address',
			sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${table.slug}) <= 80`
		),
		check('practices_name_has_a_length', sql`length(${table.name}) between 1 and 200`)
	]
);

/** Name, address and language are copied here: in the name of a practice no account can be read. */
export const consultants = pgTable(
	'consultants',
	{
		practiceId: uuid('practice_id')
			.notNull()
			.references(() => practices.id, { onDelete: 'cascade' }),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		role: text('role').$type<PracticeRole>().notNull(),
		name: text('name').notNull(),
		email: text('email').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull().default('de'),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.practiceId, table.userId] }),
		index('consultants_user_id').on(table.userId),
		check('consultants_role_is_known', sql`${table.role} in ('lead', 'consultant')`),
		check('consultants_locale_is_known', sql`${table.locale} in ('de', 'en')`)
	]
);

/** What an organisation lets a practice do, until either ends it. Ending keeps the row: who was here stays known. */
export const engagements = pgTable(
	'engagements',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		practiceId: uuid('practice_id')
			.notNull()
			.references(() => practices.id, { onDelete: 'cascade' }),
		grants: text('grants').array().$type<EngagementGrant[]>().notNull(),
		/** The organisation's name when the engagement ended: from then on the practice cannot read it any more. */
		clientName: text('client_name'),
		startedAt: moment('started_at'),
		endedAt: time('ended_at')
	},
	(table) => [
		index('engagements_organisation_id').on(table.organisationId),
		index('engagements_practice_id').on(table.practiceId),
		uniqueIndex('engagements_one_runs')
			.on(table.organisationId, table.practiceId)
			.where(sql`ended_at is null`),
		check('engagements_grants_are_known', sql`${table.grants} <@ array['run-rounds', 'read-results', 'export']`)
	]
);
