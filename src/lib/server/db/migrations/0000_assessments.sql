CREATE TABLE "assessment_answers" (
	"assessment_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"answer" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_answers_assessment_id_item_id_pk" PRIMARY KEY("assessment_id","item_id"),
	CONSTRAINT "assessment_answers_item_id_is_short" CHECK (length("assessment_answers"."item_id") between 1 and 64)
);
--> statement-breakpoint
CREATE TABLE "assessment_reports" (
	"assessment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"method" text NOT NULL,
	"questionnaire_version" text NOT NULL,
	"model" text NOT NULL,
	"sha256" text NOT NULL,
	"finished_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_reports_assessment_id_number_pk" PRIMARY KEY("assessment_id","number"),
	CONSTRAINT "assessment_reports_sha256_is_hex" CHECK ("assessment_reports"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key_hash" text NOT NULL,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" text NOT NULL,
	"locale" text NOT NULL,
	"organisation" text,
	"unit" text,
	"as_of" text,
	"strategy" text,
	"targets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"weights" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sentence" text,
	"worksheet" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_key_hash_unique" UNIQUE("key_hash"),
	CONSTRAINT "assessments_key_hash_is_sha256" CHECK ("assessments"."key_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "assessments_locale_is_known" CHECK ("assessments"."locale" in ('de', 'en')),
	CONSTRAINT "assessments_strategy_is_known" CHECK ("assessments"."strategy" in ('customer', 'product', 'price'))
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"id" text NOT NULL,
	"version" text NOT NULL,
	"content" text NOT NULL,
	"first_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questionnaire_versions_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
ALTER TABLE "assessment_answers" ADD CONSTRAINT "assessment_answers_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_reports" ADD CONSTRAINT "assessment_reports_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_questionnaire_version_fk" FOREIGN KEY ("questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire_versions"("id","version") ON DELETE no action ON UPDATE no action;