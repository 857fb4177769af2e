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
-- Links of an organisation are made in its name, those of an assessment by its key.
create policy share_links_of_their_owner on share_links to gegenprobe_app
	using (organisation_id = scope_organisation() or assessment_id in
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')))
	with check (organisation_id = scope_organisation() or assessment_id in
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')));
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
		(select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), ''))));
--> statement-breakpoint
create policy share_views_are_noted on share_views for insert to gegenprobe_app with check (share_link_id = scope_share_link());
--> statement-breakpoint
-- Through a link one sees the one report it leads to, and what stands on its cover; never longer than it is valid.
create function shared_now() returns table (assessment_id uuid, report_number integer, organisation_id uuid, round_id uuid)
	language sql stable
	begin atomic
		select share_links.assessment_id, share_links.report_number, share_links.organisation_id, share_links.round_id from share_links
		where id = scope_share_link() and revoked_at is null and expires_at > now();
	end;
--> statement-breakpoint
create policy assessment_reports_are_shared on assessment_reports for select to gegenprobe_app
	using (exists (select from shared_now() as shared
		where shared.assessment_id = assessment_reports.assessment_id and shared.report_number = assessment_reports.number));
--> statement-breakpoint
create policy round_publications_are_shared on round_publications for select to gegenprobe_app
	using (exists (select from shared_now() as shared
		where shared.organisation_id = round_publications.organisation_id and shared.round_id = round_publications.round_id));
--> statement-breakpoint
create policy rounds_are_shared on rounds for select to gegenprobe_app
	using (exists (select from shared_now() as shared where shared.organisation_id = rounds.organisation_id and shared.round_id = rounds.id));
--> statement-breakpoint
create policy organisations_are_shared on organisations for select to gegenprobe_app
	using (exists (select from shared_now() as shared where shared.organisation_id = organisations.id));
--> statement-breakpoint
create policy logos_are_shared on logos for select to gegenprobe_app
	using (exists (select from shared_now() as shared where shared.organisation_id = logos.organisation_id));
--> statement-breakpoint
create policy report_edits_are_shared on report_edits for select to gegenprobe_app
	using (exists (select from shared_now() as shared where shared.organisation_id = report_edits.organisation_id
		and (report_edits.target = 'round:' || shared.round_id or report_edits.target like 'group:' || shared.round_id || ':%')));
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
