import { type SQL, sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { MemberRole } from '../../../core/access/roles';
import { users } from './accounts';
import { moment, time } from './columns';
import { practices } from './practices';

/** A tenant. Everything below it carries its id, also in foreign keys: no row can point into another tenant. */
export const organisations = pgTable(
	'organisations',
	{
		id: uuid('id').primaryKey(),
		/** In addresses; ends in random characters, so that a taken name tells nobody anything. */
		slug: text('slug').notNull().unique(),
		name: text('name').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		/** IANA name. */
		timeZone: text('time_zone').notNull().default('Europe/Berlin'),
		/** What stands before a participant's first question and on the data-protection sheet. */
		purpose: text('purpose').notNull().default(''),
		controller: text('controller').notNull().default(''),
		privacyContact: text('privacy_contact').notNull().default(''),
		retentionMonths: integer('retention_months').notNull().default(24),
		/** The practice that opened it for a client who has not accepted yet; null: it has an owner. */
		caretakerPracticeId: uuid('caretaker_practice_id').references(() => practices.id, { onDelete: 'cascade' }),
		caretakerNoticeAt: time('caretaker_notice_at'),
		/** `#rrggbb` in small letters; null: the product's own colour. */
		accent: text('accent'),
		/** SHA-256 of the engagement file it was made from; null: it was opened here. */
		importedSha256: text('imported_sha256'),
		importedAt: time('imported_at'),
		createdAt: moment('created_at')
	},
	(table) => [
		index('organisations_caretaker_practice_id').on(table.caretakerPracticeId),
		check(
			'organisations_slug_is_an_address',
			sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${table.slug}) <= 80`
		),
		check('organisations_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('organisations_locale_is_known', sql`${table.locale} in ('de', 'en')`),
		check('organisations_accent_is_a_colour', sql`${table.accent} ~ '^#[0-9a-f]{6}$'`),
		check('organisations_imported_sha256_is_hex', sql`${table.importedSha256} ~ '^[0-9a-f]{64}$'`),
		check('organisations_imports_are_whole', sql`num_nonnulls(${table.importedSha256}, ${table.importedAt}) in (0, 2)`),
		check('organisations_retention_has_bounds', sql`${table.retentionMonths} between 1 and 120`)
	]
);

const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisations.id, { onDelete: 'cascade' });

export const departments = pgTable(
	'departments',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		parentId: uuid('parent_id'),
		name: text('name').notNull(),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		foreignKey({
			name: 'departments_parent_fk',
			columns: [table.organisationId, table.parentId],
			foreignColumns: [table.organisationId, table.id]
		}),
		unique('departments_name_is_unique').on(table.organisationId, table.parentId, table.name).nullsNotDistinct(),
		check('departments_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('departments_are_not_their_own_parent', sql`${table.parentId} <> ${table.id}`)
	]
);

/** Who belongs to an organisation: with an account (`userId`), or only as somebody who is asked. */
export const people = pgTable(
	'people',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		name: text('name').notNull(),
		/** In lower case. */
		email: text('email'),
		role: text('role').$type<MemberRole>().notNull().default('participant'),
		/** Where they work; of a department lead, what they lead. */
		departmentId: uuid('department_id'),
		/** In which part of the people rounds ask them. */
		roleGroup: text('role_group')
			.$type<'leadership' | 'customer-facing' | 'other-staff'>()
			.notNull()
			.default('other-staff'),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		foreignKey({
			name: 'people_department_fk',
			columns: [table.organisationId, table.departmentId],
			foreignColumns: [departments.organisationId, departments.id]
		}),
		unique('people_email_is_unique').on(table.organisationId, table.email),
		unique('people_user_is_unique').on(table.organisationId, table.userId),
		index('people_user_id').on(table.userId),
		check('people_role_is_known', knownRole(table.role)),
		check('people_role_group_is_known', sql`${table.roleGroup} in ('leadership', 'customer-facing', 'other-staff')`),
		check('people_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check(
			'people_email_is_lower_case',
			sql`${table.email} = lower(${table.email}) and length(${table.email}) between 3 and 254`
		)
	]
);

/** A link that makes somebody a member of an organisation, its owner, or a consultant of a practice. Accepting deletes it. */
export const invitations = pgTable(
	'invitations',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		tokenHash: text('token_hash').notNull().unique(),
		organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
		practiceId: uuid('practice_id').references(() => practices.id, { onDelete: 'cascade' }),
		email: text('email').notNull(),
		/** A role of an organisation, or `lead` or `consultant` of a practice. */
		role: text('role').notNull(),
		departmentId: uuid('department_id'),
		invitedBy: uuid('invited_by').references(() => users.id, { onDelete: 'set null' }),
		/** As the invitation names them. */
		inviterName: text('inviter_name').notNull(),
		createdAt: moment('created_at'),
		expiresAt: time('expires_at').notNull()
	},
	(table) => [
		foreignKey({
			name: 'invitations_department_fk',
			columns: [table.organisationId, table.departmentId],
			foreignColumns: [departments.organisationId, departments.id]
		}),
		index('invitations_invited_by').on(table.invitedBy),
		uniqueIndex('invitations_once_an_organisation').on(table.organisationId, table.email),
		uniqueIndex('invitations_once_a_practice').on(table.practiceId, table.email),
		check('invitations_token_hash_is_sha256', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
		check('invitations_lead_to_one_place', sql`num_nonnulls(${table.organisationId}, ${table.practiceId}) = 1`),
		check(
			'invitations_email_is_lower_case',
			sql`${table.email} = lower(${table.email}) and length(${table.email}) between 3 and 254`
		)
	]
);

function knownRole(column: unknown): SQL {
	return sql`${column} in ('owner', 'admin', 'analyst', 'department-lead', 'participant')`;
}
