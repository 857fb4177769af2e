import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { questionnaireVersions } from './assessments';
import { moment, time } from './columns';
import { organisations } from './organisations';

/**
 * Where a round stands. `scheduled`: launched and frozen, and its first day has not come. `closing`: nobody answers any more, and its
 * results are being computed.
 */
export type RoundStatus = 'draft' | 'scheduled' | 'open' | 'paused' | 'closing' | 'closed';

const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisations.id, { onDelete: 'cascade' });

/** One survey wave of an organisation. What it promised its participants at launch is held by triggers (`migrations/*_round_isolation.sql`). */
export const rounds = pgTable(
	'rounds',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull().defaultRandom(),
		name: text('name').notNull(),
		kind: text('kind').$type<'anonymous' | 'named'>().notNull(),
		questionnaireId: text('questionnaire_id').notNull(),
		questionnaireVersion: text('questionnaire_version').notNull(),
		/** In which participants are greeted; each may choose the other. */
		locale: text('locale').$type<'de' | 'en'>().notNull(),
		status: text('status').$type<RoundStatus>().notNull().default('draft'),
		/** k of `docs/method.md` §9: below it nothing of a group is shown. */
		threshold: integer('threshold').notNull().default(5),
		/** From how many on free text is shown; null: none is asked for. */
		freeTextThreshold: integer('free_text_threshold'),
		/** Importance of dimensions, 0–10. */
		weights: jsonb('weights').$type<Record<string, number>>().notNull().default({}),
		/** First and last day, in the organisation's time zone. */
		opensOn: date('opens_on', { mode: 'string' }).notNull(),
		closesOn: date('closes_on', { mode: 'string' }).notNull(),
		/** The end of the last day there. */
		closesAt: time('closes_at').notNull(),
		/** Of the computation after closing, 0–100. */
		progressPercent: integer('progress_percent').notNull().default(0),
		launchedAt: time('launched_at'),
		closedAt: time('closed_at'),
		archivedAt: time('archived_at'),
		createdAt: moment('created_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.id] }),
		unique('rounds_id_is_unique').on(table.id),
		foreignKey({
			name: 'rounds_questionnaire_version_fk',
			columns: [table.questionnaireId, table.questionnaireVersion],
			foreignColumns: [questionnaireVersions.id, questionnaireVersions.version]
		}),
		index('rounds_status').on(table.status, table.closesAt),
		check('rounds_name_has_a_length', sql`length(${table.name}) between 1 and 200`),
		check('rounds_kind_is_known', sql`${table.kind} in ('anonymous', 'named')`),
		check('rounds_locale_is_known', sql`${table.locale} in ('de', 'en')`),
		check(
			'rounds_status_is_known',
			sql`${table.status} in ('draft', 'scheduled', 'open', 'paused', 'closing', 'closed')`
		),
		check('rounds_threshold_has_bounds', sql`${table.threshold} between 5 and 100`),
		check('rounds_free_text_has_bounds', sql`${table.freeTextThreshold} between 10 and 1000`),
		check('rounds_end_after_they_begin', sql`${table.closesOn} >= ${table.opensOn}`),
		check('rounds_progress_is_a_share', sql`${table.progressPercent} between 0 and 100`)
	]
);

const ofRound = (table: { readonly organisationId: AnyPgColumn; readonly roundId: AnyPgColumn }, name: string) =>
	foreignKey({
		name,
		columns: [table.organisationId, table.roundId],
		foreignColumns: [rounds.organisationId, rounds.id]
	}).onDelete('cascade');

/** The frozen list of groups of a round: a response is stored under exactly one of them. */
export const roundGroups = pgTable(
	'round_groups',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		id: uuid('id').notNull().defaultRandom(),
		kind: text('kind').$type<'department' | 'leadership' | 'department-leadership'>().notNull(),
		/** As it was called at launch. */
		name: text('name').notNull(),
		/** The group above it; of `department-leadership`, the department. */
		parentId: uuid('parent_id'),
		/** Which departments it was made of; no reference, as the round outlives them. */
		departmentIds: uuid('department_ids').array().notNull(),
		position: integer('position').notNull(),
		/** `link`: whoever has the group's link takes part, up to the number invited. */
		way: text('way').$type<'personal' | 'link'>().notNull(),
		invitedLeadership: integer('invited_leadership').notNull().default(0),
		invitedCustomerFacing: integer('invited_customer_facing').notNull().default(0),
		invitedOtherStaff: integer('invited_other_staff').notNull().default(0),
		/** SHA-256 of the token of its link; null where each person has a link of their own. */
		linkHash: text('link_hash').unique()
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.roundId, table.id] }),
		ofRound(table, 'round_groups_round_fk'),
		foreignKey({
			name: 'round_groups_parent_fk',
			columns: [table.organisationId, table.roundId, table.parentId],
			foreignColumns: [table.organisationId, table.roundId, table.id]
		}),
		check('round_groups_kind_is_known', sql`${table.kind} in ('department', 'leadership', 'department-leadership')`),
		check('round_groups_way_is_known', sql`${table.way} in ('personal', 'link')`),
		check('round_groups_link_hash_is_sha256', sql`${table.linkHash} ~ '^[0-9a-f]{64}$'`),
		check(
			'round_groups_invited_are_counts',
			sql`least(${table.invitedLeadership}, ${table.invitedCustomerFacing}, ${table.invitedOtherStaff}) >= 0`
		)
	]
);

/** To which part of the people somebody belongs; the parts exclude each other. */
export type RoleGroup = 'leadership' | 'customer-facing' | 'other-staff';

/** Who is asked in a round, and in which group: readable for those who run it. Whether they took part stands elsewhere. */
export const roundInvitees = pgTable(
	'round_invitees',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		id: uuid('id').notNull().defaultRandom(),
		/**
		 * No reference: of somebody who has been erased an anonymous round keeps this random number, which leads to nobody any more. Otherwise
		 * erasing people would change how two rounds differ, and could show what was hidden (a trigger does the rest).
		 */
		personId: uuid('person_id').notNull(),
		groupId: uuid('group_id').notNull(),
		role: text('role').$type<RoleGroup>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.roundId, table.id] }),
		ofRound(table, 'round_invitees_round_fk'),
		foreignKey({
			name: 'round_invitees_group_fk',
			columns: [table.organisationId, table.roundId, table.groupId],
			foreignColumns: [roundGroups.organisationId, roundGroups.roundId, roundGroups.id]
		}).onDelete('cascade'),
		// No other index begins as the primary key does: without statistics the database would take either of them, and read a whole round
		// for each row that refers to an invitation.
		unique('round_invitees_are_asked_once').on(table.personId, table.organisationId, table.roundId),
		index('round_invitees_group').on(table.groupId),
		check('round_invitees_role_is_known', sql`${table.role} in ('leadership', 'customer-facing', 'other-staff')`)
	]
);

/**
 * Who has taken part. Carries no time, address or serial; nobody reads it in the name of the organisation. `waiting`: their answers
 * lie in the intake. Erased when the round has closed.
 */
export const roundParticipations = pgTable(
	'round_participations',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		inviteeId: uuid('invitee_id').notNull(),
		groupId: uuid('group_id').notNull(),
		role: text('role').$type<RoleGroup>().notNull(),
		/** SHA-256 of the token of the personal link. */
		tokenHash: text('token_hash').notNull().unique(),
		state: text('state').$type<'invited' | 'waiting' | 'done'>().notNull().default('invited'),
		/** In a named round: as it will stand beside the answers. */
		name: text('name')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.roundId, table.inviteeId] }),
		foreignKey({
			name: 'round_participations_invitee_fk',
			columns: [table.organisationId, table.roundId, table.inviteeId],
			foreignColumns: [roundInvitees.organisationId, roundInvitees.roundId, roundInvitees.id]
		}).onDelete('cascade'),
		index('round_participations_cell').on(table.roundId, table.groupId, table.role, table.state),
		check('round_participations_token_hash_is_sha256', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
		check('round_participations_state_is_known', sql`${table.state} in ('invited', 'waiting', 'done')`)
	]
);

/**
 * Mails of a round that the program is to send: it goes through those concerned in the order of their ids and notes how far it came before
 * it sends, so that nobody gets one twice. Who has been reminded is not kept.
 */
export const roundMailings = pgTable(
	'round_mailings',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		id: uuid('id').primaryKey().defaultRandom(),
		/** `closed`: to those who run the round, once its results are there. */
		kind: text('kind').$type<'invitation' | 'reminder' | 'closed'>().notNull(),
		askedAt: moment('asked_at'),
		/** The last one whose turn it was; null before the first. */
		cursorId: uuid('cursor_id'),
		/** How often the mail of the next one has been refused. */
		refusedCount: integer('refused_count').notNull().default(0),
		sentCount: integer('sent_count').notNull().default(0),
		/** Those to whom no mail could be sent after several attempts. */
		failedCount: integer('failed_count').notNull().default(0),
		finishedAt: time('finished_at')
	},
	(table) => [
		ofRound(table, 'round_mailings_round_fk'),
		index('round_mailings_round').on(table.organisationId, table.roundId, table.kind),
		uniqueIndex('round_mailings_are_asked_for_once')
			.on(table.roundId, table.kind)
			.where(sql`${table.finishedAt} is null`),
		check('round_mailings_kind_is_known', sql`${table.kind} in ('invitation', 'reminder', 'closed')`)
	]
);

/** What somebody answered. No time, no serial, nothing of who it was. */
const content = () => ({
	organisationId: uuid('organisation_id').notNull(),
	roundId: uuid('round_id').notNull(),
	/** Random, and written anew with each move. */
	id: uuid('id').primaryKey().defaultRandom(),
	groupId: uuid('group_id').notNull(),
	role: text('role').$type<RoleGroup>().notNull(),
	/** In the questionnaire's order, coded as in `core/round/sheet.ts`. */
	sheet: smallint('sheet').array().notNull(),
	/** Only where the round asks for free text. */
	sentence: text('sentence'),
	/** SHA-256 of the key on the receipt: whoever holds it withdraws. */
	receiptHash: text('receipt_hash').notNull()
});

/** Where submissions wait until as many of their cell are there as the threshold asks: then all of them move at once. */
export const roundIntake = pgTable('round_intake', content(), (table) => [
	ofRound(table, 'round_intake_round_fk'),
	unique('round_intake_receipt_is_unique').on(table.receiptHash),
	index('round_intake_cell').on(table.roundId, table.groupId, table.role),
	index('round_intake_in_order').on(table.roundId, table.id),
	check('round_intake_receipt_hash_is_sha256', sql`${table.receiptHash} ~ '^[0-9a-f]{64}$'`),
	check('round_intake_role_is_known', sql`${table.role} in ('leadership', 'customer-facing', 'other-staff')`)
]);

/** Answers of an open round, written in batches in random order. Erased when the round's results have been published. */
export const roundResponses = pgTable('round_responses', content(), (table) => [
	ofRound(table, 'round_responses_round_fk'),
	unique('round_responses_receipt_is_unique').on(table.receiptHash),
	index('round_responses_cell').on(table.roundId, table.groupId, table.role),
	index('round_responses_in_order').on(table.roundId, table.id),
	check('round_responses_receipt_hash_is_sha256', sql`${table.receiptHash} ~ '^[0-9a-f]{64}$'`),
	check('round_responses_role_is_known', sql`${table.role} in ('leadership', 'customer-facing', 'other-staff')`)
]);

/** Answers of a named round: names stand beside them, as everybody in it agreed to beforehand. */
export const roundNamedResponses = pgTable(
	'round_named_responses',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		inviteeId: uuid('invitee_id').notNull(),
		name: text('name').notNull(),
		sheet: smallint('sheet').array().notNull(),
		sentence: text('sentence'),
		receiptHash: text('receipt_hash').notNull().unique()
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.roundId, table.inviteeId] }),
		foreignKey({
			name: 'round_named_responses_invitee_fk',
			columns: [table.organisationId, table.roundId, table.inviteeId],
			foreignColumns: [roundInvitees.organisationId, roundInvitees.roundId, roundInvitees.id]
		}).onDelete('cascade'),
		check('round_named_responses_receipt_hash_is_sha256', sql`${table.receiptHash} ~ '^[0-9a-f]{64}$'`)
	]
);

/**
 * What somebody has answered so far, sealed with a key that only they hold and found by its hash; tied to no invitation. Deleted on
 * submitting and on closing.
 */
export const roundDrafts = pgTable(
	'round_drafts',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		keyHash: text('key_hash').primaryKey(),
		/** AES-256-GCM of the answers, padded: nobody without the key reads it, or tells by its length how far somebody is. */
		sealed: text('sealed').notNull()
	},
	(table) => [
		ofRound(table, 'round_drafts_round_fk'),
		index('round_drafts_round').on(table.roundId),
		check('round_drafts_key_hash_is_sha256', sql`${table.keyHash} ~ '^[0-9a-f]{64}$'`)
	]
);

/** The results of a closed round: the one set of groups that was published, as the very text whose hash was taken. */
export const roundPublications = pgTable(
	'round_publications',
	{
		organisationId: uuid('organisation_id').notNull(),
		roundId: uuid('round_id').notNull(),
		method: text('method').notNull(),
		model: text('model').notNull(),
		sha256: text('sha256').notNull(),
		publishedAt: moment('published_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisationId, table.roundId] }),
		ofRound(table, 'round_publications_round_fk'),
		check('round_publications_sha256_is_hex', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);
