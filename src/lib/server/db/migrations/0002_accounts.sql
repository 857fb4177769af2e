CREATE TABLE "identities" (
	"subject_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_subject_hash_is_sha256" CHECK ("identities"."subject_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_codes_user_id_code_hash_pk" PRIMARY KEY("user_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_id_hash_is_sha256" CHECK ("sessions"."id_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "sessions_device_is_short" CHECK (length("sessions"."device") <= 100)
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tokens_hash_is_sha256" CHECK ("tokens"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "tokens_purpose_is_known" CHECK ("tokens"."purpose" in ('verify-email', 'change-email', 'reset-password', 'second-factor'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"email_hash" text NOT NULL,
	"email_verified_at" timestamp with time zone,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_enabled_at" timestamp with time zone,
	"totp_last_step" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_hash_unique" UNIQUE("email_hash"),
	CONSTRAINT "users_email_is_lower_case" CHECK ("users"."email" = lower("users"."email")),
	CONSTRAINT "users_email_hash_is_of_the_email" CHECK ("users"."email_hash" = encode(sha256(convert_to("users"."email", 'UTF8')), 'hex')),
	CONSTRAINT "users_email_has_a_length" CHECK (length("users"."email") between 3 and 254),
	CONSTRAINT "users_name_has_a_length" CHECK (length("users"."name") between 1 and 200),
	CONSTRAINT "users_locale_is_known" CHECK ("users"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid,
	"practice_id" uuid,
	"user_id" uuid,
	"actor_name" text,
	"by_program" boolean DEFAULT false NOT NULL,
	"act" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_entries_act_is_short" CHECK (length("audit_entries"."act") between 1 and 64)
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"resets_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "departments_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "departments_name_is_unique" UNIQUE NULLS NOT DISTINCT("organisation_id","parent_id","name"),
	CONSTRAINT "departments_name_has_a_length" CHECK (length("departments"."name") between 1 and 200),
	CONSTRAINT "departments_are_not_their_own_parent" CHECK ("departments"."parent_id" <> "departments"."id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"organisation_id" uuid,
	"practice_id" uuid,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"department_id" uuid,
	"invited_by" uuid,
	"inviter_name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_token_hash_is_sha256" CHECK ("invitations"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "invitations_lead_to_one_place" CHECK (num_nonnulls("invitations"."organisation_id", "invitations"."practice_id") = 1),
	CONSTRAINT "invitations_email_is_lower_case" CHECK ("invitations"."email" = lower("invitations"."email") and length("invitations"."email") between 3 and 254)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/Berlin' NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"controller" text DEFAULT '' NOT NULL,
	"privacy_contact" text DEFAULT '' NOT NULL,
	"retention_months" integer DEFAULT 24 NOT NULL,
	"caretaker_practice_id" uuid,
	"caretaker_notice_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_slug_is_an_address" CHECK ("organisations"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("organisations"."slug") <= 80),
	CONSTRAINT "organisations_name_has_a_length" CHECK (length("organisations"."name") between 1 and 200),
	CONSTRAINT "organisations_locale_is_known" CHECK ("organisations"."locale" in ('de', 'en')),
	CONSTRAINT "organisations_retention_has_bounds" CHECK ("organisations"."retention_months" between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"role" text DEFAULT 'participant' NOT NULL,
	"department_id" uuid,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "people_email_is_unique" UNIQUE("organisation_id","email"),
	CONSTRAINT "people_user_is_unique" UNIQUE("organisation_id","user_id"),
	CONSTRAINT "people_role_is_known" CHECK ("people"."role" in ('owner', 'admin', 'analyst', 'department-lead', 'participant')),
	CONSTRAINT "people_name_has_a_length" CHECK (length("people"."name") between 1 and 200),
	CONSTRAINT "people_email_is_lower_case" CHECK ("people"."email" = lower("people"."email") and length("people"."email") between 3 and 254)
);
--> statement-breakpoint
CREATE TABLE "consultants" (
	"practice_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"locale" text DEFAULT 'de' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consultants_practice_id_user_id_pk" PRIMARY KEY("practice_id","user_id"),
	CONSTRAINT "consultants_role_is_known" CHECK ("consultants"."role" in ('lead', 'consultant')),
	CONSTRAINT "consultants_locale_is_known" CHECK ("consultants"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"grants" text[] NOT NULL,
	"client_name" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "engagements_grants_are_known" CHECK ("engagements"."grants" <@ array['run-rounds', 'read-results', 'export'])
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practices_slug_unique" UNIQUE("slug"),
	CONSTRAINT "practices_slug_is_an_address" CHECK ("practices"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("practices"."slug") <= 80),
	CONSTRAINT "practices_name_has_a_length" CHECK (length("practices"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "user_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "sealed_key" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "recorded_by" text;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_fk" FOREIGN KEY ("organisation_id","parent_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_department_fk" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_caretaker_practice_id_practices_id_fk" FOREIGN KEY ("caretaker_practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_department_fk" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultants" ADD CONSTRAINT "consultants_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultants" ADD CONSTRAINT "consultants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identities_user_id" ON "identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tokens_user_id" ON "tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_entries_organisation" ON "audit_entries" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_practice" ON "audit_entries" USING btree ("practice_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_user" ON "audit_entries" USING btree ("user_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_once_an_organisation" ON "invitations" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_once_a_practice" ON "invitations" USING btree ("practice_id","email");--> statement-breakpoint
CREATE INDEX "organisations_caretaker_practice_id" ON "organisations" USING btree ("caretaker_practice_id");--> statement-breakpoint
CREATE INDEX "people_user_id" ON "people" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "consultants_user_id" ON "consultants" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "engagements_practice_id" ON "engagements" USING btree ("practice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_one_runs" ON "engagements" USING btree ("organisation_id","practice_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_user_id" ON "assessments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assessments_organisation_id" ON "assessments" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_are_claimed_once" CHECK (num_nonnulls("assessments"."user_id", "assessments"."organisation_id") <= 1);--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_claimed_have_their_key" CHECK ((num_nonnulls("assessments"."user_id", "assessments"."organisation_id") = 1) = ("assessments"."sealed_key" is not null));