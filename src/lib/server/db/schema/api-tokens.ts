import { sql } from 'drizzle-orm';
import { check, date, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ApiScope } from '../../../core/access/api-scopes';
import { users } from './accounts';
import { moment, time } from './columns';
import { organisations } from './organisations';

/** A program's way into one organisation. Only the hash of the token is stored; it is shown once. */
export const apiTokens = pgTable(
	'api_tokens',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		id: uuid('id').notNull().defaultRandom(),
		/** What it is for, in the organisation's words. */
		name: text('name').notNull(),
		hash: text('hash').notNull().unique(),
		scopes: jsonb('scopes').$type<readonly ApiScope[]>().notNull(),
		expiresAt: time('expires_at').notNull(),
		revokedAt: time('revoked_at'),
		lastUsedOn: date('last_used_on', { mode: 'string' }),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		index('api_tokens_user').on(table.userId),
		check('api_tokens_hash_is_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
		check('api_tokens_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('api_tokens_allow_something', sql`jsonb_array_length(${table.scopes}) >= 1`)
	]
);
