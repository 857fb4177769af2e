-- Who may see what, decided by the database itself. A request's transaction begins by becoming `gegenprobe_app`, a role
-- that owns nothing, and by naming its scope; both end with the transaction. After such a transaction the settings of the
-- connection are empty texts, not null: hence `nullif`. The role belongs to the whole server: it may be there already.
do $$ begin
	if not exists (select from pg_roles where rolname = 'gegenprobe_app') then
		create role gegenprobe_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
	end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
grant usage on schema public to gegenprobe_app;
--> statement-breakpoint
grant select, insert on questionnaire_versions to gegenprobe_app;
--> statement-breakpoint
grant select, insert, update, delete on assessments, assessment_answers to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on assessment_reports to gegenprobe_app;
--> statement-breakpoint
alter table questionnaire_versions enable row level security;
--> statement-breakpoint
alter table questionnaire_versions force row level security;
--> statement-breakpoint
alter table assessments enable row level security;
--> statement-breakpoint
alter table assessments force row level security;
--> statement-breakpoint
alter table assessment_answers enable row level security;
--> statement-breakpoint
alter table assessment_answers force row level security;
--> statement-breakpoint
alter table assessment_reports enable row level security;
--> statement-breakpoint
alter table assessment_reports force row level security;
--> statement-breakpoint
-- The wording of a questionnaire is public; only the program itself, at its start, adds one.
create policy questionnaire_versions_are_public on questionnaire_versions for select to gegenprobe_app using (true);
--> statement-breakpoint
create policy questionnaire_versions_are_added_at_start on questionnaire_versions for insert to gegenprobe_app
	with check (nullif(current_setting('gegenprobe.scope', true), '') = 'system');
--> statement-breakpoint
create policy assessments_by_key on assessments to gegenprobe_app
	using (key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), ''))
	with check (key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), ''));
--> statement-breakpoint
-- The assessments that this sees are those of the policy above.
create policy assessment_answers_by_key on assessment_answers to gegenprobe_app
	using (assessment_id in (select id from assessments))
	with check (assessment_id in (select id from assessments));
--> statement-breakpoint
create policy assessment_reports_by_key on assessment_reports to gegenprobe_app
	using (assessment_id in (select id from assessments))
	with check (assessment_id in (select id from assessments));
