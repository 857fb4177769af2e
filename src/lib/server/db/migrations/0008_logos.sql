CREATE TABLE "logos" (
	"organisation_id" uuid,
	"practice_id" uuid,
	"type" text NOT NULL,
	"content" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "logos_once_an_organisation" UNIQUE("organisation_id"),
	CONSTRAINT "logos_once_a_practice" UNIQUE("practice_id"),
	CONSTRAINT "logos_are_of_one_place" CHECK (num_nonnulls("logos"."organisation_id", "logos"."practice_id") = 1),
	CONSTRAINT "logos_type_is_known" CHECK ("logos"."type" in ('image/svg+xml', 'image/png', 'image/jpeg')),
	CONSTRAINT "logos_are_small" CHECK (octet_length("logos"."content") between 1 and 204800),
	CONSTRAINT "logos_sha256_is_hex" CHECK ("logos"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "logos_have_a_size" CHECK ("logos"."width" between 1 and 10000 and "logos"."height" between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "logos" ADD CONSTRAINT "logos_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "logos" ADD CONSTRAINT "logos_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
grant select, insert, update, delete on logos to gegenprobe_app;
--> statement-breakpoint
alter table logos enable row level security;
--> statement-breakpoint
alter table logos force row level security;
--> statement-breakpoint
-- Of one's own place alone: who may see that place is asked before (`server/visits`).
create policy logos_of_their_place on logos to gegenprobe_app
	using (organisation_id = scope_organisation() or practice_id = scope_practice())
	with check (
		(organisation_id is null or organisation_id = scope_organisation())
		and (practice_id is null or practice_id = scope_practice())
	);
--> statement-breakpoint
-- An organisation gives its assessments new addresses when somebody goes who could know the old ones; without the key it changes nothing else.
create policy assessments_are_readdressed on assessments for update to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create function assessments_change_by_key() returns trigger language plpgsql as $$ begin
	if current_user = 'gegenprobe_app'
		and to_jsonb(new) - '{key_hash,sealed_key}'::text[] is distinct from to_jsonb(old) - '{key_hash,sealed_key}'::text[]
	then raise insufficient_privilege using message = 'What is in an assessment is changed by its key.';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger assessments_are_changed_by_key before update on assessments for each row
	when (old.key_hash is distinct from nullif(current_setting('gegenprobe.assessment_key_hash', true), ''))
	execute function assessments_change_by_key();
