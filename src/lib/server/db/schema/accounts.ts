import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, time } from './columns';

/** A person who can log in. `emailHash` is what a login names before anybody is known. */
export const users = pgTable(
	'users',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		/** In lower case. */
		email: text('email').notNull().unique(),
		emailHash: text('email_hash').notNull().unique(),
		emailVerifiedAt: time('email_verified_at'),
		name: text('name').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		/** argon2id in its usual text form; null where the account is only reached by single sign-on. */
		passwordHash: text('password_hash'),
		/** Sealed (`auth/seal.ts`). Set but not enabled: somebody is about to switch the second factor on. */
		totpSecret: text('totp_secret'),
		totpEnabledAt: time('totp_enabled_at'),
		/** The last time step a code was taken from: no code works twice. */
		totpLastStep: integer('totp_last_step'),
		createdAt: moment('created_at')
	},
	(table) => [
		check('users_email_is_lower_case', sql`${table.email} = lower(${table.email})`),
		check(
			'users_email_hash_is_of_the_email',
			sql`${table.emailHash} = encode(sha256(convert_to(${table.email}, 'UTF8')), 'hex')`
		),
		check('users_email_has_a_length', sql`length(${table.email}) between 3 and 254`),
		check('users_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('users_locale_is_known', sql`${table.locale} in ('de', 'en')`)
	]
);

/** Only the hash of what the cookie holds. */
export const sessions = pgTable(
	'sessions',
	{
		idHash: text('id_hash').primaryKey(),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** What the browser called itself, for the list of one's own sessions. */
		device: text('device').notNull(),
		createdAt: moment('created_at'),
		lastUsedAt: moment('last_used_at'),
		expiresAt: time('expires_at').notNull()
	},
	(table) => [
		index('sessions_user_id').on(table.userId),
		check('sessions_id_hash_is_sha256', sql`${table.idHash} ~ '^[0-9a-f]{64}$'`),
		check('sessions_device_is_short', sql`length(${table.device}) <= 100`)
	]
);

export type TokenPurpose = 'verify-email' | 'change-email' | 'reset-password' | 'second-factor';

/** Links and steps that work once. Only the hash of the token is stored; using one deletes it. */
export const tokens = pgTable(
	'tokens',
	{
		hash: text('hash').primaryKey(),
		purpose: text('purpose').$type<TokenPurpose>().notNull(),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** What belongs to the purpose, for example the new address. */
		details: jsonb('details').$type<Record<string, string>>().notNull().default({}),
		createdAt: moment('created_at'),
		expiresAt: time('expires_at').notNull()
	},
	(table) => [
		index('tokens_user_id').on(table.userId),
		check('tokens_hash_is_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
		check(
			'tokens_purpose_is_known',
			sql`${table.purpose} in ('verify-email', 'change-email', 'reset-password', 'second-factor')`
		)
	]
);

/** Each works once instead of a code from the authenticator; using one deletes it. */
export const recoveryCodes = pgTable(
	'recovery_codes',
	{
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		codeHash: text('code_hash').notNull(),
		createdAt: moment('created_at')
	},
	(table) => [primaryKey({ columns: [table.userId, table.codeHash] })]
);

/** An account at an identity provider. `subjectHash` is the SHA-256 of issuer and subject: what a login by it names. */
export const identities = pgTable(
	'identities',
	{
		subjectHash: text('subject_hash').primaryKey(),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		issuer: text('issuer').notNull(),
		subject: text('subject').notNull(),
		createdAt: moment('created_at')
	},
	(table) => [
		index('identities_user_id').on(table.userId),
		check('identities_subject_hash_is_sha256', sql`${table.subjectHash} ~ '^[0-9a-f]{64}$'`)
	]
);
