import { sql } from 'drizzle-orm';
import { check, customType, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { organisations } from './organisations';
import { practices } from './practices';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** What logos are served as. */
export type LogoType = 'image/svg+xml' | 'image/png' | 'image/jpeg';

/** The logo of an organisation or of a practice, cleaned as it came in (`server/logos`): it is served as it lies here. */
export const logos = pgTable(
	'logos',
	{
		organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
		practiceId: uuid('practice_id').references(() => practices.id, { onDelete: 'cascade' }),
		type: text('type').$type<LogoType>().notNull(),
		content: bytes('content').notNull(),
		/** Of the content: a changed logo has another address. */
		sha256: text('sha256').notNull(),
		/** Pixels, or units of an SVG; only their ratio matters. */
		width: integer('width').notNull(),
		height: integer('height').notNull(),
		changedAt: moment('changed_at')
	},
	(table) => [
		unique('logos_once_an_organisation').on(table.organisationId),
		unique('logos_once_a_practice').on(table.practiceId),
		check('logos_are_of_one_place', sql`num_nonnulls(${table.organisationId}, ${table.practiceId}) = 1`),
		check('logos_type_is_known', sql`${table.type} in ('image/svg+xml', 'image/png', 'image/jpeg')`),
		check('logos_are_small', sql`octet_length(${table.content}) between 1 and 204800`),
		check('logos_sha256_is_hex', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
		check('logos_have_a_size', sql`${table.width} between 1 and 10000 and ${table.height} between 1 and 10000`)
	]
);
