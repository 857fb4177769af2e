import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	bigint,
	boolean,
	check,
	date,
	doublePrecision,
	foreignKey,
	index,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { ActionChanges } from '$lib/core/actions/changes';
import type { KpiKey } from '$lib/core/kpi/described';
import { users } from './accounts';
import { moment, time } from './columns';
import { organisations } from './organisations';

export type ActionStatus = 'to-do' | 'doing' | 'done' | 'dropped';

const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisations.id, { onDelete: 'cascade' });

/** Something that somebody is to do, and what it should move. */
export const actions = pgTable(
	'actions',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		title: text('title').notNull(),
		details: text('details').notNull().default(''),
		status: text('status').$type<ActionStatus>().notNull().default('to-do'),
		/** Why it was dropped. */
		droppedReason: text('dropped_reason').notNull().default(''),
		/** A person of the organisation; null: nobody yet. Triggers take out whoever is removed. */
		ownerPersonId: uuid('owner_person_id'),
		/** Where it is done; null: in the whole organisation. Triggers take out what is removed. */
		departmentId: uuid('department_id'),
		dueOn: date('due_on', { mode: 'string' }),
		/** 1 small, 2 medium, 3 large. */
		effort: smallint('effort').notNull().default(2),
		/** Whether its owner is written to when it is due. */
		hasReminders: boolean('has_reminders').notNull().default(true),
		/** Where it came from, if from a recommendation: its id, and the dimension. */
		recommendationId: text('recommendation_id'),
		dimension: text('dimension'),
		/** The round whose results it answers; no reference, as actions outlive rounds. */
		roundId: uuid('round_id'),
		/** What it should move: `churn`, `clv`, `nps`, `csat`, or `own.` and the id of an own KPI; null: nothing that is measured. */
		kpi: text('kpi').$type<KpiKey>(),
		/** Whose KPI: of this department, or of the whole organisation (null). No reference: figures go with their department, the goal stays. */
		kpiDepartmentId: uuid('kpi_department_id'),
		/** By how much, in the unit of the KPI, as an improvement: always above zero. */
		kpiBy: doublePrecision('kpi_by'),
		/** Until when. */
		kpiUntil: date('kpi_until', { mode: 'string' }),
		/** The period from which it is to move. */
		baselinePeriodKind: text('baseline_period_kind').$type<'month' | 'quarter' | 'year'>(),
		baselinePeriodStart: date('baseline_period_start', { mode: 'string' }),
		/** The fields of that KPI as they stood then: a correction later does not move the goal. */
		baseline: jsonb('baseline').$type<Record<string, string>>(),
		createdAt: moment('created_at'),
		changedAt: moment('changed_at'),
		finishedAt: time('finished_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		index('actions_owner').on(table.organisationId, table.ownerPersonId),
		index('actions_department').on(table.organisationId, table.departmentId),
		check('actions_title_has_a_length', sql`length(${table.title}) between 1 and 200`),
		check('actions_details_have_a_length', sql`length(${table.details}) <= 4000`),
		check('actions_status_is_known', sql`${table.status} in ('to-do', 'doing', 'done', 'dropped')`),
		check(
			'actions_dropped_say_why',
			sql`${table.status} <> 'dropped' or length(${table.droppedReason}) between 1 and 1000`
		),
		check('actions_effort_has_bounds', sql`${table.effort} between 1 and 3`),
		check('actions_move_something_upwards', sql`${table.kpiBy} > 0`),
		check('actions_have_a_whole_goal', sql`num_nonnulls(${table.kpi}, ${table.kpiBy}, ${table.kpiUntil}) in (0, 3)`),
		check(
			'actions_have_a_whole_baseline',
			sql`num_nonnulls(${table.baselinePeriodKind}, ${table.baselinePeriodStart}, ${table.baseline}) in (0, 3)`
		)
	]
);

const ofAction = (table: { readonly organisationId: AnyPgColumn; readonly actionId: AnyPgColumn }, name: string) =>
	foreignKey({
		name,
		columns: [table.organisationId, table.actionId],
		foreignColumns: [actions.organisationId, actions.id]
	}).onDelete('cascade');

/** What happened to an action. Rows are added and never changed, but for a name that is taken out. */
export const actionEvents = pgTable(
	'action_events',
	{
		/** In the order in which they came to be. */
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		organisationId: organisationId(),
		actionId: uuid('action_id').notNull(),
		kind: text('kind').$type<'created' | 'moved' | 'changed' | 'noted'>().notNull(),
		/** The status from then on, where it was moved. */
		status: text('status').$type<ActionStatus>(),
		note: text('note').notNull().default(''),
		/** What was changed; of dates and goals what they were and what they are now. Names of people are not repeated here. */
		changes: jsonb('changes').$type<ActionChanges>(),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		at: moment('at')
	},
	(table) => [
		ofAction(table, 'action_events_action_fk'),
		index('action_events_action').on(table.organisationId, table.actionId, table.id),
		index('action_events_user').on(table.userId),
		check('action_events_kind_is_known', sql`${table.kind} in ('created', 'moved', 'changed', 'noted')`),
		check('action_events_note_has_a_length', sql`length(${table.note}) <= 2000`)
	]
);

/** Which reminders of an action have gone out, each once for a due date. */
export const actionReminders = pgTable(
	'action_reminders',
	{
		organisationId: organisationId(),
		actionId: uuid('action_id').notNull(),
		kind: text('kind').$type<'week-before' | 'due' | 'overdue'>().notNull(),
		dueOn: date('due_on', { mode: 'string' }).notNull(),
		sentAt: moment('sent_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.actionId, table.kind, table.dueOn] }),
		ofAction(table, 'action_reminders_action_fk'),
		check('action_reminders_kind_is_known', sql`${table.kind} in ('week-before', 'due', 'overdue')`)
	]
);

/** A finding that somebody set aside, with the reason, which stays visible. */
export const findingDismissals = pgTable(
	'finding_dismissals',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		/** What it is about: rule, dimension, KPI, group and what it was found in. */
		key: text('key').notNull(),
		/** As it stood when it was set aside. */
		statement: jsonb('statement').$type<{ readonly de: string; readonly en: string }>().notNull(),
		reason: text('reason').notNull(),
		userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
		actorName: text('actor_name'),
		at: moment('at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		unique('finding_dismissals_once').on(table.organisationId, table.key),
		index('finding_dismissals_user').on(table.userId),
		check('finding_dismissals_key_has_a_length', sql`length(${table.key}) between 1 and 400`),
		check('finding_dismissals_reason_has_a_length', sql`length(${table.reason}) between 1 and 1000`)
	]
);
