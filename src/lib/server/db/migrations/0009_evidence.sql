CREATE TABLE "action_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "action_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text,
	"note" text DEFAULT '' NOT NULL,
	"changes" jsonb,
	"user_id" uuid,
	"actor_name" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "action_events_kind_is_known" CHECK ("action_events"."kind" in ('created', 'moved', 'changed', 'noted')),
	CONSTRAINT "action_events_note_has_a_length" CHECK (length("action_events"."note") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "action_reminders" (
	"organisation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "action_reminders_organisation_id_action_id_kind_due_on_pk" PRIMARY KEY("organisation_id","action_id","kind","due_on"),
	CONSTRAINT "action_reminders_kind_is_known" CHECK ("action_reminders"."kind" in ('week-before', 'due', 'overdue'))
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"details" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'to-do' NOT NULL,
	"dropped_reason" text DEFAULT '' NOT NULL,
	"owner_person_id" uuid,
	"department_id" uuid,
	"due_on" date,
	"effort" smallint DEFAULT 2 NOT NULL,
	"has_reminders" boolean DEFAULT true NOT NULL,
	"recommendation_id" text,
	"dimension" text,
	"round_id" uuid,
	"kpi" text,
	"kpi_department_id" uuid,
	"kpi_by" double precision,
	"kpi_until" date,
	"baseline_period_kind" text,
	"baseline_period_start" date,
	"baseline" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "actions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "actions_title_has_a_length" CHECK (length("actions"."title") between 1 and 200),
	CONSTRAINT "actions_details_have_a_length" CHECK (length("actions"."details") <= 4000),
	CONSTRAINT "actions_status_is_known" CHECK ("actions"."status" in ('to-do', 'doing', 'done', 'dropped')),
	CONSTRAINT "actions_dropped_say_why" CHECK ("actions"."status" <> 'dropped' or length("actions"."dropped_reason") between 1 and 1000),
	CONSTRAINT "actions_effort_has_bounds" CHECK ("actions"."effort" between 1 and 3),
	CONSTRAINT "actions_move_something_upwards" CHECK ("actions"."kpi_by" > 0),
	CONSTRAINT "actions_have_a_whole_goal" CHECK (num_nonnulls("actions"."kpi", "actions"."kpi_by", "actions"."kpi_until") in (0, 3)),
	CONSTRAINT "actions_have_a_whole_baseline" CHECK (num_nonnulls("actions"."baseline_period_kind", "actions"."baseline_period_start", "actions"."baseline") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "finding_dismissals" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"statement" jsonb NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid,
	"actor_name" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "finding_dismissals_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "finding_dismissals_once" UNIQUE("organisation_id","key"),
	CONSTRAINT "finding_dismissals_key_has_a_length" CHECK (length("finding_dismissals"."key") between 1 and 400),
	CONSTRAINT "finding_dismissals_reason_has_a_length" CHECK (length("finding_dismissals"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "kpi_entry_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kpi_entry_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"department_id" uuid,
	"period_kind" text NOT NULL,
	"period_start" date NOT NULL,
	"worksheet" jsonb,
	"act" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"import_id" uuid,
	"user_id" uuid,
	"actor_name" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kpi_entry_versions_period_kind_is_known" CHECK ("kpi_entry_versions"."period_kind" in ('month', 'quarter', 'year')),
	CONSTRAINT "kpi_entry_versions_act_is_known" CHECK ("kpi_entry_versions"."act" in ('entered', 'corrected', 'deleted', 'imported', 'restored')),
	CONSTRAINT "kpi_entry_versions_end_without_a_worksheet" CHECK (("kpi_entry_versions"."act" = 'deleted') = ("kpi_entry_versions"."worksheet" is null)),
	CONSTRAINT "kpi_entry_versions_reason_has_a_length" CHECK (length("kpi_entry_versions"."reason") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "kpi_imports" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"file_name" text NOT NULL,
	"entry_count" integer NOT NULL,
	"left_out" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"user_id" uuid,
	"actor_name" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "kpi_imports_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "kpi_imports_file_name_has_a_length" CHECK (length("kpi_imports"."file_name") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "own_kpis" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"direction" text NOT NULL,
	"formula" text DEFAULT '' NOT NULL,
	"earlier" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_kpis_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "own_kpis_name_is_unique" UNIQUE("organisation_id","name"),
	CONSTRAINT "own_kpis_name_has_a_length" CHECK (length("own_kpis"."name") between 1 and 120),
	CONSTRAINT "own_kpis_unit_is_short" CHECK (length("own_kpis"."unit") <= 40),
	CONSTRAINT "own_kpis_formula_has_a_length" CHECK (length("own_kpis"."formula") <= 2000),
	CONSTRAINT "own_kpis_direction_is_known" CHECK ("own_kpis"."direction" in ('higher', 'lower'))
);
--> statement-breakpoint
CREATE TABLE "voice_batches" (
	"organisation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"completed_on" date NOT NULL,
	"answers" integer NOT NULL,
	"recommendation" integer[] NOT NULL,
	"satisfaction" integer[] NOT NULL,
	"is_unusual" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "voice_batches_organisation_id_form_id_id_pk" PRIMARY KEY("organisation_id","form_id","id"),
	CONSTRAINT "voice_batches_are_of_several" CHECK ("voice_batches"."answers" >= 5),
	CONSTRAINT "voice_batches_count_each_choice" CHECK (cardinality("voice_batches"."recommendation") = 11 and cardinality("voice_batches"."satisfaction") = 5),
	CONSTRAINT "voice_batches_reason_has_a_length" CHECK (length("voice_batches"."reason") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "voice_forms" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"department_id" uuid,
	"name" text NOT NULL,
	"company" text NOT NULL,
	"occasion" text DEFAULT '' NOT NULL,
	"locale" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"period_kind" text NOT NULL,
	"threshold" integer DEFAULT 5 NOT NULL,
	"asks_sentence" boolean DEFAULT true NOT NULL,
	"sentence_threshold" integer DEFAULT 10 NOT NULL,
	"embed_origins" text[] DEFAULT '{}' NOT NULL,
	"link_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "voice_forms_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "voice_forms_link_hash_unique" UNIQUE("link_hash"),
	CONSTRAINT "voice_forms_id_is_unique" UNIQUE("id"),
	CONSTRAINT "voice_forms_name_is_unique" UNIQUE("organisation_id","name"),
	CONSTRAINT "voice_forms_name_has_a_length" CHECK (length("voice_forms"."name") between 1 and 200),
	CONSTRAINT "voice_forms_company_has_a_length" CHECK (length("voice_forms"."company") between 1 and 200),
	CONSTRAINT "voice_forms_occasion_has_a_length" CHECK (length("voice_forms"."occasion") <= 200),
	CONSTRAINT "voice_forms_locale_is_known" CHECK ("voice_forms"."locale" in ('de', 'en')),
	CONSTRAINT "voice_forms_status_is_known" CHECK ("voice_forms"."status" in ('open', 'paused', 'closed')),
	CONSTRAINT "voice_forms_period_kind_is_known" CHECK ("voice_forms"."period_kind" in ('month', 'quarter', 'year')),
	CONSTRAINT "voice_forms_threshold_has_bounds" CHECK ("voice_forms"."threshold" between 5 and 100),
	CONSTRAINT "voice_forms_sentence_threshold_has_bounds" CHECK ("voice_forms"."sentence_threshold" between 10 and 1000),
	CONSTRAINT "voice_forms_link_hash_is_sha256" CHECK ("voice_forms"."link_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "voice_intake" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"recommendation" smallint,
	"satisfaction" smallint,
	"sentence" text,
	"locale" text NOT NULL,
	"is_unusual" boolean DEFAULT false NOT NULL,
	CONSTRAINT "voice_intake_recommendation_has_bounds" CHECK ("voice_intake"."recommendation" between 0 and 10),
	CONSTRAINT "voice_intake_satisfaction_has_bounds" CHECK ("voice_intake"."satisfaction" between 1 and 5),
	CONSTRAINT "voice_intake_sentence_has_a_length" CHECK (length("voice_intake"."sentence") between 1 and 500),
	CONSTRAINT "voice_intake_locale_is_known" CHECK ("voice_intake"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "voice_sentences" (
	"organisation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"batch_id" uuid NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	CONSTRAINT "voice_sentences_organisation_id_form_id_id_pk" PRIMARY KEY("organisation_id","form_id","id"),
	CONSTRAINT "voice_sentences_text_has_a_length" CHECK (length("voice_sentences"."text") between 1 and 500),
	CONSTRAINT "voice_sentences_locale_is_known" CHECK ("voice_sentences"."locale" in ('de', 'en'))
);
--> statement-breakpoint
ALTER TABLE "action_events" ADD CONSTRAINT "action_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_events" ADD CONSTRAINT "action_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_events" ADD CONSTRAINT "action_events_action_fk" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."actions"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_reminders" ADD CONSTRAINT "action_reminders_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_reminders" ADD CONSTRAINT "action_reminders_action_fk" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."actions"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_dismissals" ADD CONSTRAINT "finding_dismissals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_dismissals" ADD CONSTRAINT "finding_dismissals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_entry_versions" ADD CONSTRAINT "kpi_entry_versions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_entry_versions" ADD CONSTRAINT "kpi_entry_versions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_entry_versions" ADD CONSTRAINT "kpi_entry_versions_department_fk" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_entry_versions" ADD CONSTRAINT "kpi_entry_versions_import_fk" FOREIGN KEY ("organisation_id","import_id") REFERENCES "public"."kpi_imports"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_imports" ADD CONSTRAINT "kpi_imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_imports" ADD CONSTRAINT "kpi_imports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_kpis" ADD CONSTRAINT "own_kpis_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_batches" ADD CONSTRAINT "voice_batches_form_fk" FOREIGN KEY ("organisation_id","form_id") REFERENCES "public"."voice_forms"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_forms" ADD CONSTRAINT "voice_forms_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_forms" ADD CONSTRAINT "voice_forms_department_fk" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_intake" ADD CONSTRAINT "voice_intake_form_fk" FOREIGN KEY ("organisation_id","form_id") REFERENCES "public"."voice_forms"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_sentences" ADD CONSTRAINT "voice_sentences_batch_fk" FOREIGN KEY ("organisation_id","form_id","batch_id") REFERENCES "public"."voice_batches"("organisation_id","form_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_events_action" ON "action_events" USING btree ("organisation_id","action_id","id");--> statement-breakpoint
CREATE INDEX "action_events_user" ON "action_events" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "actions_owner" ON "actions" USING btree ("organisation_id","owner_person_id");--> statement-breakpoint
CREATE INDEX "actions_department" ON "actions" USING btree ("organisation_id","department_id");--> statement-breakpoint
CREATE INDEX "finding_dismissals_user" ON "finding_dismissals" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "kpi_entry_versions_entry" ON "kpi_entry_versions" USING btree ("organisation_id","entry_id","id");--> statement-breakpoint
CREATE INDEX "kpi_entry_versions_department" ON "kpi_entry_versions" USING btree ("organisation_id","department_id");--> statement-breakpoint
CREATE INDEX "kpi_entry_versions_import" ON "kpi_entry_versions" USING btree ("organisation_id","import_id");--> statement-breakpoint
CREATE INDEX "kpi_entry_versions_user" ON "kpi_entry_versions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "kpi_imports_user" ON "kpi_imports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "voice_forms_department" ON "voice_forms" USING btree ("organisation_id","department_id");--> statement-breakpoint
CREATE INDEX "voice_intake_form" ON "voice_intake" USING btree ("form_id","is_unusual");--> statement-breakpoint
CREATE INDEX "voice_sentences_batch" ON "voice_sentences" USING btree ("organisation_id","form_id","batch_id");