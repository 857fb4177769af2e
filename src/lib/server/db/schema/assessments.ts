import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AnswerDraft } from '../../../core/answer/draft';
import { users } from './accounts';
import { moment } from './columns';
import { organisations } from './organisations';

/** An answer as stored, texts as typed: nothing is lost and nothing is judged before it must be. */
export type StoredAnswer = Omit<AnswerDraft, 'item'>;

/** Every content a response has ever answered, kept for ever. */
export const questionnaireVersions = pgTable(
	'questionnaire_versions',
	{
		id: text('id').notNull(),
		version: text('version').notNull(),
		/** Canonical JSON of the questionnaire: the text whose hash is the version. */
		content: text('content').notNull(),
		firstSeenAt: moment('first_seen_at')
	},
	(table) => [primaryKey({ columns: [table.id, table.version] })]
);

/** An assessment without account; its row is visible only under the hash of its key (`migrations/*_isolation.sql`). */
export const assessments = pgTable(
	'assessments',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		keyHash: text('key_hash').notNull().unique(),
		questionnaireId: text('questionnaire_id').notNull(),
		questionnaireVersion: text('questionnaire_version').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		organisation: text('organisation'),
		unit: text('unit'),
		asOf: text('as_of'),
		strategy: text('strategy').$type<'customer' | 'product' | 'price'>(),
		targets: jsonb('targets').$type<Record<string, number>>().notNull().default({}),
		weights: jsonb('weights').$type<Record<string, number>>().notNull().default({}),
		sentence: text('sentence'),
		/** The KPI worksheets as they were typed, field name to text: nothing typed is lost because it could not be read. */
		worksheet: jsonb('worksheet').$type<Record<string, string>>().notNull().default({}),
		revision: integer('revision').notNull().default(1),
		/** Whose it is since it was claimed; both null: whoever has the key. */
		userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
		/** Its key, sealed (`auth/seal.ts`), so that a claimed assessment can be opened from the account. */
		sealedKey: text('sealed_key'),
		/** Who wrote the answers down in an interview, as the report names them. */
		recordedBy: text('recorded_by'),
		createdAt: moment('created_at'),
		changedAt: moment('changed_at')
	},
	(table) => [
		foreignKey({
			name: 'assessments_questionnaire_version_fk',
			columns: [table.questionnaireId, table.questionnaireVersion],
			foreignColumns: [questionnaireVersions.id, questionnaireVersions.version]
		}),
		index('assessments_user_id').on(table.userId),
		index('assessments_organisation_id').on(table.organisationId),
		check('assessments_key_hash_is_sha256', sql`${table.keyHash} ~ '^[0-9a-f]{64}$'`),
		check('assessments_locale_is_known', sql`${table.locale} in ('de', 'en')`),
		check('assessments_strategy_is_known', sql`${table.strategy} in ('customer', 'product', 'price')`),
		check('assessments_are_claimed_once', sql`num_nonnulls(${table.userId}, ${table.organisationId}) <= 1`),
		check(
			'assessments_claimed_have_their_key',
			sql`(num_nonnulls(${table.userId}, ${table.organisationId}) = 1) = (${table.sealedKey} is not null)`
		)
	]
);

export const assessmentAnswers = pgTable(
	'assessment_answers',
	{
		assessmentId: uuid('assessment_id')
			.notNull()
			.references(() => assessments.id, { onDelete: 'cascade' }),
		itemId: text('item_id').notNull(),
		answer: jsonb('answer').$type<StoredAnswer>().notNull(),
		changedAt: moment('changed_at')
	},
	(table) => [
		primaryKey({ columns: [table.assessmentId, table.itemId] }),
		check('assessment_answers_item_id_is_short', sql`length(${table.itemId}) between 1 and 64`)
	]
);

/** Finished reports: the model as the very text whose hash was taken, shown from for ever. */
export const assessmentReports = pgTable(
	'assessment_reports',
	{
		assessmentId: uuid('assessment_id')
			.notNull()
			.references(() => assessments.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		method: text('method').notNull(),
		questionnaireVersion: text('questionnaire_version').notNull(),
		model: text('model').notNull(),
		sha256: text('sha256').notNull(),
		finishedAt: moment('finished_at')
	},
	(table) => [
		primaryKey({ columns: [table.assessmentId, table.number] }),
		check('assessment_reports_sha256_is_hex', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);
