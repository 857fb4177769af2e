CREATE TABLE "kpi_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"department_id" uuid,
	"period_kind" text NOT NULL,
	"period_start" date NOT NULL,
	"worksheet" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kpi_entries_once_a_period" UNIQUE NULLS NOT DISTINCT("organisation_id","department_id","period_kind","period_start"),
	CONSTRAINT "kpi_entries_period_kind_is_known" CHECK ("kpi_entries"."period_kind" in ('month', 'quarter', 'year')),
	CONSTRAINT "kpi_entries_period_starts_with_its_first_day" CHECK ("kpi_entries"."period_start" = date_trunc("kpi_entries"."period_kind", "kpi_entries"."period_start"::timestamp)::date)
);
--> statement-breakpoint
CREATE TABLE "round_drafts" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"key_hash" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "round_drafts_key_hash_is_sha256" CHECK ("round_drafts"."key_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "round_groups" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"department_ids" uuid[] NOT NULL,
	"position" integer NOT NULL,
	"way" text NOT NULL,
	"invited_leadership" integer DEFAULT 0 NOT NULL,
	"invited_customer_facing" integer DEFAULT 0 NOT NULL,
	"invited_other_staff" integer DEFAULT 0 NOT NULL,
	"link_hash" text,
	CONSTRAINT "round_groups_organisation_id_round_id_id_pk" PRIMARY KEY("organisation_id","round_id","id"),
	CONSTRAINT "round_groups_link_hash_unique" UNIQUE("link_hash"),
	CONSTRAINT "round_groups_kind_is_known" CHECK ("round_groups"."kind" in ('department', 'leadership', 'department-leadership')),
	CONSTRAINT "round_groups_way_is_known" CHECK ("round_groups"."way" in ('personal', 'link')),
	CONSTRAINT "round_groups_link_hash_is_sha256" CHECK ("round_groups"."link_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "round_groups_invited_are_counts" CHECK (least("round_groups"."invited_leadership", "round_groups"."invited_customer_facing", "round_groups"."invited_other_staff") >= 0)
);
--> statement-breakpoint
CREATE TABLE "round_intake" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"role" text NOT NULL,
	"sheet" smallint[] NOT NULL,
	"sentence" text,
	"receipt_hash" text NOT NULL,
	CONSTRAINT "round_intake_receipt_is_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "round_intake_receipt_hash_is_sha256" CHECK ("round_intake"."receipt_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "round_intake_role_is_known" CHECK ("round_intake"."role" in ('leadership', 'customer-facing', 'other-staff'))
);
--> statement-breakpoint
CREATE TABLE "round_invitees" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "round_invitees_organisation_id_round_id_id_pk" PRIMARY KEY("organisation_id","round_id","id"),
	CONSTRAINT "round_invitees_are_asked_once" UNIQUE("person_id","organisation_id","round_id"),
	CONSTRAINT "round_invitees_role_is_known" CHECK ("round_invitees"."role" in ('leadership', 'customer-facing', 'other-staff'))
);
--> statement-breakpoint
CREATE TABLE "round_mailings" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cursor_id" uuid,
	"refused_count" integer DEFAULT 0 NOT NULL,
	"sent_count" integer DEFAULT 0 NOT NULL,
	"failed_count" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "round_mailings_kind_is_known" CHECK ("round_mailings"."kind" in ('invitation', 'reminder', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "round_named_responses" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sheet" smallint[] NOT NULL,
	"sentence" text,
	"receipt_hash" text NOT NULL,
	CONSTRAINT "round_named_responses_organisation_id_round_id_invitee_id_pk" PRIMARY KEY("organisation_id","round_id","invitee_id"),
	CONSTRAINT "round_named_responses_receipt_hash_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "round_named_responses_receipt_hash_is_sha256" CHECK ("round_named_responses"."receipt_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "round_participations" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"name" text,
	CONSTRAINT "round_participations_organisation_id_round_id_invitee_id_pk" PRIMARY KEY("organisation_id","round_id","invitee_id"),
	CONSTRAINT "round_participations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "round_participations_token_hash_is_sha256" CHECK ("round_participations"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "round_participations_state_is_known" CHECK ("round_participations"."state" in ('invited', 'waiting', 'done'))
);
--> statement-breakpoint
CREATE TABLE "round_publications" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"method" text NOT NULL,
	"model" text NOT NULL,
	"sha256" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "round_publications_organisation_id_round_id_pk" PRIMARY KEY("organisation_id","round_id"),
	CONSTRAINT "round_publications_sha256_is_hex" CHECK ("round_publications"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "round_responses" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"role" text NOT NULL,
	"sheet" smallint[] NOT NULL,
	"sentence" text,
	"receipt_hash" text NOT NULL,
	CONSTRAINT "round_responses_receipt_is_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "round_responses_receipt_hash_is_sha256" CHECK ("round_responses"."receipt_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "round_responses_role_is_known" CHECK ("round_responses"."role" in ('leadership', 'customer-facing', 'other-staff'))
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" text NOT NULL,
	"locale" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"threshold" integer DEFAULT 5 NOT NULL,
	"free_text_threshold" integer,
	"weights" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"progress_percent" integer DEFAULT 0 NOT NULL,
	"launched_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rounds_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "rounds_id_is_unique" UNIQUE("id"),
	CONSTRAINT "rounds_name_has_a_length" CHECK (length("rounds"."name") between 1 and 200),
	CONSTRAINT "rounds_kind_is_known" CHECK ("rounds"."kind" in ('anonymous', 'named')),
	CONSTRAINT "rounds_locale_is_known" CHECK ("rounds"."locale" in ('de', 'en')),
	CONSTRAINT "rounds_status_is_known" CHECK ("rounds"."status" in ('draft', 'scheduled', 'open', 'paused', 'closing', 'closed')),
	CONSTRAINT "rounds_threshold_has_bounds" CHECK ("rounds"."threshold" between 5 and 100),
	CONSTRAINT "rounds_free_text_has_bounds" CHECK ("rounds"."free_text_threshold" between 10 and 1000),
	CONSTRAINT "rounds_end_after_they_begin" CHECK ("rounds"."closes_on" >= "rounds"."opens_on"),
	CONSTRAINT "rounds_progress_is_a_share" CHECK ("rounds"."progress_percent" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "role_group" text DEFAULT 'other-staff' NOT NULL;--> statement-breakpoint
ALTER TABLE "kpi_entries" ADD CONSTRAINT "kpi_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_entries" ADD CONSTRAINT "kpi_entries_department_fk" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_drafts" ADD CONSTRAINT "round_drafts_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_groups" ADD CONSTRAINT "round_groups_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_groups" ADD CONSTRAINT "round_groups_parent_fk" FOREIGN KEY ("organisation_id","round_id","parent_id") REFERENCES "public"."round_groups"("organisation_id","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_intake" ADD CONSTRAINT "round_intake_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_invitees" ADD CONSTRAINT "round_invitees_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_invitees" ADD CONSTRAINT "round_invitees_group_fk" FOREIGN KEY ("organisation_id","round_id","group_id") REFERENCES "public"."round_groups"("organisation_id","round_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_mailings" ADD CONSTRAINT "round_mailings_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_named_responses" ADD CONSTRAINT "round_named_responses_invitee_fk" FOREIGN KEY ("organisation_id","round_id","invitee_id") REFERENCES "public"."round_invitees"("organisation_id","round_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_participations" ADD CONSTRAINT "round_participations_invitee_fk" FOREIGN KEY ("organisation_id","round_id","invitee_id") REFERENCES "public"."round_invitees"("organisation_id","round_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_publications" ADD CONSTRAINT "round_publications_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_responses" ADD CONSTRAINT "round_responses_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_questionnaire_version_fk" FOREIGN KEY ("questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire_versions"("id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_drafts_round" ON "round_drafts" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "round_intake_cell" ON "round_intake" USING btree ("round_id","group_id","role");--> statement-breakpoint
CREATE INDEX "round_intake_in_order" ON "round_intake" USING btree ("round_id","id");--> statement-breakpoint
CREATE INDEX "round_invitees_group" ON "round_invitees" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "round_mailings_round" ON "round_mailings" USING btree ("organisation_id","round_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "round_mailings_are_asked_for_once" ON "round_mailings" USING btree ("round_id","kind") WHERE "round_mailings"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "round_participations_cell" ON "round_participations" USING btree ("round_id","group_id","role","state");--> statement-breakpoint
CREATE INDEX "round_responses_cell" ON "round_responses" USING btree ("round_id","group_id","role");--> statement-breakpoint
CREATE INDEX "round_responses_in_order" ON "round_responses" USING btree ("round_id","id");--> statement-breakpoint
CREATE INDEX "rounds_status" ON "rounds" USING btree ("status","closes_at");--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_role_group_is_known" CHECK ("people"."role_group" in ('leadership', 'customer-facing', 'other-staff'));
