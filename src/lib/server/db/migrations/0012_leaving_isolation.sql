-- What leaves the house. Files are made and opened in the organisation's name; who asked for one is held by the program (`server/exports`).
create function scope_share_link() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.share_link_id', true), '')::uuid;
--> statement-breakpoint
grant select, insert, delete on file_exports, share_links, api_tokens to gegenprobe_app;
--> statement-breakpoint
grant update (status, progress_percent, lease_until, attempts, file_name, byte_size, finished_at) on file_exports to gegenprobe_app;
--> statement-breakpoint
grant update (revoked_at) on share_links to gegenprobe_app;
--> statement-breakpoint
grant update (revoked_at, last_used_on) on api_tokens to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on file_export_parts to gegenprobe_app;
--> statement-breakpoint
grant select, insert on share_views, report_edits to gegenprobe_app;
--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['file_exports', 'file_export_parts', 'share_links', 'share_views', 'api_tokens', 'report_edits']
	loop
		execute format('alter table %I enable row level security', name);
		execute format('alter table %I force row level security', name);
	end loop;
	foreach name in array array['file_exports', 'file_export_parts', 'api_tokens', 'report_edits']
	loop
		execute format('create policy %I on %I to gegenprobe_app using (organisation_id = scope_organisation()) '
			'with check (organisation_id = scope_organisation())', name || '_of_their_organisation', name);
	end loop;
end $$;
--> statement-breakpoint
-- The program looks for files that wait to be made, and for those whose days are over.
create policy file_exports_are_found_by_the_program on file_exports for select to gegenprobe_app using (scope_is_system());
--> statement-breakpoint
-- Links of an organisation are made in its name, those of an assessment by its key; an organisation sees those of its assessments as well.
create policy share_links_of_their_owner on share_links to gegenprobe_app
	using (organisation_id = scope_organisation() or assessment_id in
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')
			or organisation_id = scope_organisation()))
	with check (organisation_id = scope_organisation() or assessment_id in
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')
			or organisation_id = scope_organisation()));
--> statement-breakpoint
create policy share_links_are_found_by_their_token on share_links for select to gegenprobe_app
	using (token_hash = scope_hash('token') or id = scope_share_link());
--> statement-breakpoint
create policy share_links_are_swept on share_links for select to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
create policy share_links_expire on share_links for delete to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
create policy share_views_of_their_owner on share_views for select to gegenprobe_app using (share_link_id in (select id from share_links
	where organisation_id = scope_organisation() or assessment_id in
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')
			or organisation_id = scope_organisation())));
--> statement-breakpoint
create policy share_views_are_noted on share_views for insert to gegenprobe_app with check (share_link_id = scope_share_link());
--> statement-breakpoint
-- Through a link one sees the one report it leads to, and what stands on its cover; never longer than it is valid.
create function shared_now() returns table
	(assessment_id uuid, report_number integer, organisation_id uuid, round_id uuid, group_id uuid, withheld jsonb)
	language sql stable
	begin atomic
		select share_links.assessment_id, share_links.report_number, share_links.organisation_id, share_links.round_id,
			share_links.group_id, share_links.withheld from share_links
		where id = scope_share_link() and revoked_at is null and expires_at > now();
	end;
--> statement-breakpoint
-- Asked by functions, which the planner does not open: written out in each policy it would cost every statement on these tables, and be
-- worked out for nobody who comes without a link.
create function shares_report(of_assessment uuid, of_number integer) returns boolean language sql stable
	begin atomic
		select exists (select from shared_now() as shared
			where shared.assessment_id = of_assessment and shared.report_number = of_number);
	end;
--> statement-breakpoint
create function shares_round(of_organisation uuid, of_round uuid) returns boolean language sql stable
	begin atomic
		select exists (select from shared_now() as shared
			where shared.organisation_id = of_organisation and shared.round_id = of_round);
	end;
--> statement-breakpoint
create function shares_of_organisation(of_organisation uuid) returns boolean language sql stable
	begin atomic
		select exists (select from shared_now() as shared where shared.organisation_id = of_organisation);
	end;
--> statement-breakpoint
create policy assessment_reports_are_shared on assessment_reports for select to gegenprobe_app
	using (scope_share_link() is not null and shares_report(assessment_id, number));
--> statement-breakpoint
create policy round_publications_are_shared on round_publications for select to gegenprobe_app
	using (scope_share_link() is not null and shares_round(organisation_id, round_id));
--> statement-breakpoint
create policy rounds_are_shared on rounds for select to gegenprobe_app
	using (scope_share_link() is not null and shares_round(organisation_id, id));
--> statement-breakpoint
create policy organisations_are_shared on organisations for select to gegenprobe_app
	using (scope_share_link() is not null and shares_of_organisation(id));
--> statement-breakpoint
create policy logos_are_shared on logos for select to gegenprobe_app
	using (scope_share_link() is not null and shares_of_organisation(organisation_id));
--> statement-breakpoint
-- Whoever is asked sees whose question it is.
create policy logos_are_known_to_participants on logos for select to gegenprobe_app
	using (organisation_id in (select organisation_id from rounds where rounds.id = scope_round()));
--> statement-breakpoint
create policy logos_are_known_to_customers on logos for select to gegenprobe_app
	using (organisation_id in (select organisation_id from voice_forms where voice_forms.id = scope_voice_form()));
--> statement-breakpoint
-- Whoever has the key of an assessment reads what was added to its report; through a link to such a report likewise.
create policy report_edits_by_key on report_edits for select to gegenprobe_app
	using (target in (select 'assessment:' || id from assessments
		where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '') and organisation_id = report_edits.organisation_id));
--> statement-breakpoint
create policy report_edits_are_shared on report_edits for select to gegenprobe_app
	using (scope_share_link() is not null and exists (select from shared_now() as shared where not shared.withheld ? 'comments'
		and (report_edits.target = 'assessment:' || shared.assessment_id
			or (shared.organisation_id = report_edits.organisation_id and report_edits.target = 'round:' || shared.round_id))));
--> statement-breakpoint
create policy round_groups_are_shared on round_groups for select to gegenprobe_app
	using (exists (select from shared_now() as shared where shared.organisation_id = round_groups.organisation_id
		and shared.round_id = round_groups.round_id and shared.group_id = round_groups.id));
--> statement-breakpoint
-- Beside what is shared stand customers' figures: the organisation's, and of departments only those that are shown.
create function shares_kpis_of(of_organisation uuid, of_department uuid) returns boolean language sql stable
	begin atomic
		select exists (select from shared_now() as shared
			where shared.organisation_id = of_organisation and not shared.withheld ? 'kpis'
				and case when shared.group_id is null then of_department is null or not shared.withheld ? 'departments'
					else exists (select from round_groups where round_groups.organisation_id = of_organisation
						and round_groups.round_id = shared.round_id and round_groups.id = shared.group_id
						and round_groups.department_ids = array[of_department]) end);
	end;
--> statement-breakpoint
create policy kpi_entries_are_shared on kpi_entries for select to gegenprobe_app
	using (scope_share_link() is not null and shares_kpis_of(organisation_id, department_id));
--> statement-breakpoint
create policy voice_forms_are_shared on voice_forms for select to gegenprobe_app
	using (scope_share_link() is not null and shares_kpis_of(organisation_id, department_id));
--> statement-breakpoint
create policy voice_batches_are_shared on voice_batches for select to gegenprobe_app
	using (scope_share_link() is not null and exists (select from voice_forms
		where voice_forms.organisation_id = voice_batches.organisation_id and voice_forms.id = voice_batches.form_id
			and shares_kpis_of(voice_forms.organisation_id, voice_forms.department_id)));
--> statement-breakpoint
-- Which of the findings were set aside.
create function shares_decision_on(of_organisation uuid, of_key text) returns boolean language sql stable
	begin atomic
		select exists (select from shared_now() as shared where shared.organisation_id = of_organisation
			and not shared.withheld ? 'findings' and of_key like '%~' || shared.round_id);
	end;
--> statement-breakpoint
create policy finding_dismissals_are_shared on finding_dismissals for select to gegenprobe_app
	using (scope_share_link() is not null and shares_decision_on(organisation_id, key));
--> statement-breakpoint
create policy api_tokens_are_found on api_tokens for select to gegenprobe_app using (hash = scope_hash('token'));
--> statement-breakpoint
create policy api_tokens_note_their_use on api_tokens for update to gegenprobe_app
	using (hash = scope_hash('token')) with check (hash = scope_hash('token'));
--> statement-breakpoint
-- What somebody did is part of what they can take away; their name goes with their account.
do $$ declare name text; begin
	foreach name in array array['share_links', 'api_tokens', 'report_edits', 'file_exports']
	loop
		execute format('create policy %I on %I for select to gegenprobe_app using (user_id = scope_user())', name || '_by_their_author', name);
	end loop;
	foreach name in array array['share_links', 'api_tokens', 'report_edits']
	loop
		execute format('create trigger %I before update on %I for each row when (old.user_id is not null and new.user_id is null) '
			'execute function names_go_with_accounts()', name || '_names_go_with_accounts', name);
	end loop;
end $$;
--> statement-breakpoint
-- What was added to a report goes with what it is about.
create function edits_go_with_rounds() returns trigger language plpgsql as $$ begin
	delete from report_edits where organisation_id = old.organisation_id
		and (target = 'round:' || old.id or target like 'group:' || old.id || ':%');
	return null;
end $$;
--> statement-breakpoint
create function edits_go_with_assessments() returns trigger language plpgsql as $$ begin
	delete from report_edits where organisation_id = old.organisation_id and target = 'assessment:' || old.id;
	return null;
end $$;
--> statement-breakpoint
grant delete on report_edits to gegenprobe_app;
--> statement-breakpoint
create trigger rounds_take_edits_along after delete on rounds for each row execute function edits_go_with_rounds();
--> statement-breakpoint
create trigger assessments_take_edits_along after delete on assessments for each row
	when (old.organisation_id is not null) execute function edits_go_with_assessments();
--> statement-breakpoint
create trigger assessments_leave_no_edits after update of organisation_id on assessments for each row
	when (old.organisation_id is not null and new.organisation_id is distinct from old.organisation_id)
	execute function edits_go_with_assessments();
