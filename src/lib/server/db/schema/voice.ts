import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { moment, time } from './columns';
import { departments, organisations } from './organisations';

/** A form with which customers are asked: recommendation, satisfaction, one sentence. Behind a public link. */
export const voiceForms = pgTable(
	'voice_forms',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		id: uuid('id').notNull().defaultRandom(),
		/** Whose KPIs it fills; null: the whole organisation's. */
		departmentId: uuid('department_id'),
		/** As the organisation calls it. */
		name: text('name').notNull(),
		/** As customers know the company. */
		company: text('company').notNull(),
		/** With what they are asked to be satisfied, for example the last delivery; empty: with the company. */
		occasion: text('occasion').notNull().default(''),
		/** In which customers are greeted; each may choose the other. */
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		status: text('status').$type<'open' | 'paused' | 'closed'>().notNull().default('open'),
		/** By which periods its counts enter the KPI worksheet. */
		periodKind: text('period_kind').$type<'month' | 'quarter' | 'year'>().notNull(),
		/** So many answers are counted together, and fewer are never shown. */
		threshold: integer('threshold').notNull().default(5),
		asksSentence: boolean('asks_sentence').notNull().default(true),
		/** From how many sentences on they are shown. */
		sentenceThreshold: integer('sentence_threshold').notNull().default(10),
		/** Origins of websites that may show the form in a frame. */
		embedOrigins: text('embed_origins').array().notNull().default([]),
		/** SHA-256 of the token of its link. */
		linkHash: text('link_hash').notNull().unique(),
		createdAt: moment('created_at'),
		closedAt: time('closed_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		unique('voice_forms_id_is_unique').on(table.id),
		unique('voice_forms_name_is_unique').on(table.organisationId, table.name),
		foreignKey({
			name: 'voice_forms_department_fk',
			columns: [table.organisationId, table.departmentId],
			foreignColumns: [departments.organisationId, departments.id]
		}).onDelete('cascade'),
		index('voice_forms_department').on(table.organisationId, table.departmentId),
		check('voice_forms_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('voice_forms_company_has_a_length', sql`length(${table.company}) between 1 and 200`),
		check('voice_forms_occasion_has_a_length', sql`length(${table.occasion}) <= 200`),
		check('voice_forms_locale_is_known', sql`${table.locale} in ('de', 'en')`),
		check('voice_forms_status_is_known', sql`${table.status} in ('open', 'paused', 'closed')`),
		check('voice_forms_period_kind_is_known', sql`${table.periodKind} in ('month', 'quarter', 'year')`),
		check('voice_forms_threshold_has_bounds', sql`${table.threshold} between 5 and 100`),
		check('voice_forms_sentence_threshold_has_bounds', sql`${table.sentenceThreshold} between 10 and 1000`),
		check('voice_forms_link_hash_is_sha256', sql`${table.linkHash} ~ '^[0-9a-f]{64}$'`)
	]
);

const ofForm = (table: { readonly organisationId: AnyPgColumn; readonly formId: AnyPgColumn }, name: string) =>
	foreignKey({
		name,
		columns: [table.organisationId, table.formId],
		foreignColumns: [voiceForms.organisationId, voiceForms.id]
	}).onDelete('cascade');

/** Answers of customers that wait until there are enough to be counted together. Nobody reads them in the organisation's name. */
export const voiceIntake = pgTable(
	'voice_intake',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		organisationId: uuid('organisation_id').notNull(),
		formId: uuid('form_id').notNull(),
		/** 0–10; null: not answered. */
		recommendation: smallint('recommendation'),
		/** 1–5, very dissatisfied to very satisfied; null: not answered. */
		satisfaction: smallint('satisfaction'),
		sentence: text('sentence'),
		/** Which of the two languages it was written in, as far as the page knew. */
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		/** It came when unusually many came at once. */
		isUnusual: boolean('is_unusual').notNull().default(false)
	},
	(table) => [
		ofForm(table, 'voice_intake_form_fk'),
		index('voice_intake_form').on(table.formId, table.isUnusual),
		check('voice_intake_recommendation_has_bounds', sql`${table.recommendation} between 0 and 10`),
		check('voice_intake_satisfaction_has_bounds', sql`${table.satisfaction} between 1 and 5`),
		check('voice_intake_sentence_has_a_length', sql`length(${table.sentence}) between 1 and 500`),
		check('voice_intake_locale_is_known', sql`${table.locale} in ('de', 'en')`)
	]
);

/** Counts of answers that were put together, never fewer than the form's threshold. */
export const voiceBatches = pgTable(
	'voice_batches',
	{
		organisationId: uuid('organisation_id').notNull(),
		formId: uuid('form_id').notNull(),
		id: uuid('id').notNull().defaultRandom(),
		/** The day, in the organisation's time zone, on which there were enough. */
		completedOn: date('completed_on', { mode: 'string' }).notNull(),
		answers: integer('answers').notNull(),
		/** How many chose 0, 1, … 10. */
		recommendation: integer('recommendation').array().notNull(),
		/** How many chose 1, 2, … 5. */
		satisfaction: integer('satisfaction').array().notNull(),
		isUnusual: boolean('is_unusual').notNull().default(false),
		/** Whether they count; unusual ones do once somebody has looked. */
		counts: boolean('counts').notNull().default(true),
		/** Why somebody changed whether they count. */
		reason: text('reason').notNull().default(''),
		/** By whom stands in the log. */
		decidedAt: time('decided_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.formId, table.id] }),
		ofForm(table, 'voice_batches_form_fk'),
		check('voice_batches_are_of_several', sql`${table.answers} >= 5`),
		check(
			'voice_batches_count_each_choice',
			sql`cardinality(${table.recommendation}) = 11 and cardinality(${table.satisfaction}) = 5`
		),
		check('voice_batches_reason_has_a_length', sql`length(${table.reason}) <= 1000`)
	]
);

/** Sentences of customers, without anything else they answered. */
export const voiceSentences = pgTable(
	'voice_sentences',
	{
		organisationId: uuid('organisation_id').notNull(),
		formId: uuid('form_id').notNull(),
		id: uuid('id').notNull().defaultRandom(),
		batchId: uuid('batch_id').notNull(),
		text: text('text').notNull(),
		locale: text('locale').$type<'de' | 'en'>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.formId, table.id] }),
		foreignKey({
			name: 'voice_sentences_batch_fk',
			columns: [table.organisationId, table.formId, table.batchId],
			foreignColumns: [voiceBatches.organisationId, voiceBatches.formId, voiceBatches.id]
		}).onDelete('cascade'),
		index('voice_sentences_batch').on(table.organisationId, table.formId, table.batchId),
		check('voice_sentences_text_has_a_length', sql`length(${table.text}) between 1 and 500`),
		check('voice_sentences_locale_is_known', sql`${table.locale} in ('de', 'en')`)
	]
);
