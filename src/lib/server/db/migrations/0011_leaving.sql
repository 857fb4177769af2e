CREATE TABLE "api_tokens" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_on" date,
	"user_id" uuid,
	"actor_name" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_tokens_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "api_tokens_hash_unique" UNIQUE("hash"),
	CONSTRAINT "api_tokens_hash_is_sha256" CHECK ("api_tokens"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "api_tokens_name_has_a_length" CHECK (length("api_tokens"."name") between 1 and 200),
	CONSTRAINT "api_tokens_allow_something" CHECK (jsonb_array_length("api_tokens"."scopes") >= 1)
);
--> statement-breakpoint
CREATE TABLE "report_edits" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_edits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid NOT NULL,
	"target" text NOT NULL,
	"edit" jsonb NOT NULL,
	"user_id" uuid,
	"actor_name" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_edits_target_is_known" CHECK ("report_edits"."target" ~ '^(round|group|assessment):[0-9a-f:-]+$')
);
--> statement-breakpoint
CREATE TABLE "file_export_parts" (
	"organisation_id" uuid NOT NULL,
	"export_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_export_parts_organisation_id_export_id_number_pk" PRIMARY KEY("organisation_id","export_id","number"),
	CONSTRAINT "file_export_parts_are_small" CHECK (octet_length("file_export_parts"."content") between 1 and 1048576)
);
--> statement-breakpoint
CREATE TABLE "file_exports" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"subject" jsonb NOT NULL,
	"format" text NOT NULL,
	"locale" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"progress_percent" smallint DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"file_name" text,
	"byte_size" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "file_exports_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "file_exports_format_is_known" CHECK ("file_exports"."format" in ('pdf', 'pptx', 'xlsx', 'csv-de', 'csv', 'json')),
	CONSTRAINT "file_exports_locale_is_known" CHECK ("file_exports"."locale" in ('de', 'en')),
	CONSTRAINT "file_exports_status_is_known" CHECK ("file_exports"."status" in ('waiting', 'running', 'done', 'failed')),
	CONSTRAINT "file_exports_progress_has_bounds" CHECK ("file_exports"."progress_percent" between 0 and 100),
	CONSTRAINT "file_exports_done_are_whole" CHECK ("file_exports"."status" <> 'done' or num_nonnulls("file_exports"."file_name", "file_exports"."byte_size") = 2)
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"assessment_id" uuid,
	"report_number" integer,
	"organisation_id" uuid,
	"round_id" uuid,
	"group_id" uuid,
	"label" text NOT NULL,
	"locale" text NOT NULL,
	"withheld" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"has_file" boolean DEFAULT true NOT NULL,
	"password_hash" text,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"user_id" uuid,
	"actor_name" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "share_links_lead_to_one_report" CHECK ((num_nonnulls("share_links"."assessment_id", "share_links"."report_number") = 2 and num_nonnulls("share_links"."organisation_id", "share_links"."round_id", "share_links"."group_id") = 0)
			or (num_nonnulls("share_links"."organisation_id", "share_links"."round_id") = 2 and num_nonnulls("share_links"."assessment_id", "share_links"."report_number") = 0)),
	CONSTRAINT "share_links_hash_is_sha256" CHECK ("share_links"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "share_links_label_has_a_length" CHECK (length("share_links"."label") between 1 and 200),
	CONSTRAINT "share_links_locale_is_known" CHECK ("share_links"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "share_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "share_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"share_link_id" uuid NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_views_are_known" CHECK ("share_views"."what" in ('opened', 'file', 'wrong-password'))
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "accent" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "imported_sha256" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "imported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "accent" text;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_edits" ADD CONSTRAINT "report_edits_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_edits" ADD CONSTRAINT "report_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_export_parts" ADD CONSTRAINT "file_export_parts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_export_parts" ADD CONSTRAINT "file_export_parts_export_fk" FOREIGN KEY ("organisation_id","export_id") REFERENCES "public"."file_exports"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_exports" ADD CONSTRAINT "file_exports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_exports" ADD CONSTRAINT "file_exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_round_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_views" ADD CONSTRAINT "share_views_share_link_id_share_links_id_fk" FOREIGN KEY ("share_link_id") REFERENCES "public"."share_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_user" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "report_edits_target" ON "report_edits" USING btree ("organisation_id","target","id");--> statement-breakpoint
CREATE INDEX "report_edits_user" ON "report_edits" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "file_exports_user" ON "file_exports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "file_exports_open" ON "file_exports" USING btree ("status","lease_until");--> statement-breakpoint
CREATE INDEX "share_links_assessment" ON "share_links" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "share_links_round" ON "share_links" USING btree ("organisation_id","round_id");--> statement-breakpoint
CREATE INDEX "share_links_user" ON "share_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "share_views_link" ON "share_views" USING btree ("share_link_id","id");--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_accent_is_a_colour" CHECK ("organisations"."accent" ~ '^#[0-9a-f]{6}$');--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_imported_sha256_is_hex" CHECK ("organisations"."imported_sha256" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_imports_are_whole" CHECK (num_nonnulls("organisations"."imported_sha256", "organisations"."imported_at") in (0, 2));--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_accent_is_a_colour" CHECK ("practices"."accent" ~ '^#[0-9a-f]{6}$');