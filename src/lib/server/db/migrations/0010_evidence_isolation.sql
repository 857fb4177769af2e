-- What customers say, what an organisation makes of it, and what it does about it: read and written in the organisation's name. Customers see
-- their form by its link; what waits to be counted is read by the program alone.
create function scope_voice_form() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.voice_form_id', true), '')::uuid;
--> statement-breakpoint
create function scope_content_of_voice_form() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.content_of_voice_form_id', true), '')::uuid;
--> statement-breakpoint
-- What was entered before there was a history begins it. Whoever owns a table is held by its policies too, and is none of those they know.
alter table kpi_entries no force row level security;
--> statement-breakpoint
insert into kpi_entry_versions (organisation_id, entry_id, department_id, period_kind, period_start, worksheet, act, at)
	select organisation_id, id, department_id, period_kind, period_start, worksheet, 'entered', changed_at from kpi_entries order by changed_at, id;
--> statement-breakpoint
alter table kpi_entries force row level security;
--> statement-breakpoint
grant select, insert, update, delete on own_kpis, actions, voice_forms to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on finding_dismissals, voice_intake, voice_batches to gegenprobe_app;
--> statement-breakpoint
grant select, insert on kpi_imports, kpi_entry_versions, action_events, action_reminders to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on voice_sentences to gegenprobe_app;
--> statement-breakpoint
-- A reminder that no mail server took is given back.
grant delete on action_reminders to gegenprobe_app;
--> statement-breakpoint
grant update (undone_at) on kpi_imports to gegenprobe_app;
--> statement-breakpoint
grant update (counts, reason, decided_at) on voice_batches to gegenprobe_app;
--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['own_kpis', 'kpi_imports', 'kpi_entry_versions', 'actions', 'action_events', 'action_reminders',
		'finding_dismissals', 'voice_forms', 'voice_intake', 'voice_batches', 'voice_sentences']
	loop
		execute format('alter table %I enable row level security', name);
		execute format('alter table %I force row level security', name);
	end loop;
	foreach name in array array['own_kpis', 'kpi_imports', 'kpi_entry_versions', 'actions', 'action_events', 'action_reminders',
		'finding_dismissals', 'voice_forms']
	loop
		execute format('create policy %I on %I to gegenprobe_app using (organisation_id = scope_organisation()) '
			'with check (organisation_id = scope_organisation())', name || '_of_their_organisation', name);
	end loop;
end $$;
--> statement-breakpoint
-- The program looks for those that somebody is to be reminded of.
create policy actions_are_found_by_the_program on actions for select to gegenprobe_app
	using (scope_is_system() and status in ('to-do', 'doing') and due_on is not null);
--> statement-breakpoint
create policy voice_forms_are_known_to_customers on voice_forms for select to gegenprobe_app
	using (id = scope_voice_form() or link_hash = scope_hash('token'));
--> statement-breakpoint
-- The program looks for those whose answers wait to be counted.
create policy voice_forms_are_found_by_the_program on voice_forms for select to gegenprobe_app
	using (scope_is_system() and status <> 'closed');
--> statement-breakpoint
-- What customers were told before they answered holds: fewer than that are never counted together, and what was closed stays closed.
create function voice_forms_keep_their_word() returns trigger language plpgsql as $$ begin
	if new.threshold < old.threshold or new.sentence_threshold < old.sentence_threshold or (old.status = 'closed' and new.status <> 'closed') then
		raise exception 'A form for customers keeps what it told them' using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger voice_forms_keep_their_word before update on voice_forms for each row execute function voice_forms_keep_their_word();
--> statement-breakpoint
-- Who asks, and who is responsible, stands before the first question.
create policy organisations_are_known_to_customers on organisations for select to gegenprobe_app
	using (id in (select organisation_id from voice_forms where voice_forms.id = scope_voice_form()));
--> statement-breakpoint
create policy voice_intake_is_filled on voice_intake for insert to gegenprobe_app with check (form_id = scope_voice_form());
--> statement-breakpoint
create policy voice_intake_of_the_program on voice_intake to gegenprobe_app
	using (form_id = scope_content_of_voice_form()) with check (form_id = scope_content_of_voice_form());
--> statement-breakpoint
create policy voice_batches_of_their_organisation on voice_batches for select to gegenprobe_app
	using (organisation_id = scope_organisation());
--> statement-breakpoint
create policy voice_batches_are_decided_about on voice_batches for update to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy voice_batches_are_counted on voice_batches for insert to gegenprobe_app
	with check (form_id = scope_content_of_voice_form());
--> statement-breakpoint
-- Nobody takes a batch away but the program, once its time is over.
create policy voice_batches_are_forgotten on voice_batches for delete to gegenprobe_app
	using (scope_is_system() and organisation_id = scope_organisation());
--> statement-breakpoint
create policy voice_sentences_of_their_organisation on voice_sentences for select to gegenprobe_app
	using (organisation_id = scope_organisation());
--> statement-breakpoint
create policy voice_sentences_are_taken_out on voice_sentences for delete to gegenprobe_app
	using (organisation_id = scope_organisation());
--> statement-breakpoint
create policy voice_sentences_are_added on voice_sentences for insert to gegenprobe_app
	with check (form_id = scope_content_of_voice_form());
--> statement-breakpoint
-- Statistics are samples of rows, and those of an emptied table stay: of what customers answered none are taken.
alter table voice_intake alter column id set statistics 0, alter column recommendation set statistics 0,
	alter column satisfaction set statistics 0, alter column sentence set statistics 0;
--> statement-breakpoint
-- What somebody did is part of what they can take away.
do $$ declare name text; begin
	foreach name in array array['kpi_imports', 'kpi_entry_versions', 'action_events', 'finding_dismissals']
	loop
		execute format('create policy %I on %I for select to gegenprobe_app using (user_id = scope_user())', name || '_by_their_author', name);
	end loop;
end $$;
--> statement-breakpoint
-- What somebody did stays, their name goes with their account.
create function names_go_with_accounts() returns trigger language plpgsql as $$ begin
	new.actor_name := null;
	return new;
end $$;
--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['kpi_imports', 'kpi_entry_versions', 'action_events', 'finding_dismissals']
	loop
		execute format('create trigger %I before update on %I for each row when (old.user_id is not null and new.user_id is null) '
			'execute function names_go_with_accounts()', name || '_names_go_with_accounts', name);
	end loop;
end $$;
--> statement-breakpoint
-- An action stays when the person or the department it named is removed. Where the organisation itself goes, so does the action.
create function actions_outlive_people() returns trigger language plpgsql as $$ begin
	update actions set owner_person_id = null where organisation_id = old.organisation_id and owner_person_id = old.id;
	return null;
end $$;
--> statement-breakpoint
create trigger actions_outlive_people after delete on people for each row execute function actions_outlive_people();
--> statement-breakpoint
create function actions_outlive_departments() returns trigger language plpgsql as $$ begin
	update actions set department_id = null where organisation_id = old.organisation_id and department_id = old.id;
	return null;
end $$;
--> statement-breakpoint
create trigger actions_outlive_departments after delete on departments for each row execute function actions_outlive_departments();
--> statement-breakpoint
-- What was decided about findings of an assessment tells of its answers: it goes with the assessment, or when that is given back.
create function dismissals_go_with_assessments() returns trigger language plpgsql as $$ begin
	delete from finding_dismissals where organisation_id = old.organisation_id and right(key, 36) = old.id::text;
	return null;
end $$;
--> statement-breakpoint
create trigger assessments_take_dismissals_along after delete on assessments for each row
	when (old.organisation_id is not null) execute function dismissals_go_with_assessments();
--> statement-breakpoint
create trigger assessments_leave_no_dismissals after update of organisation_id on assessments for each row
	when (old.organisation_id is not null and new.organisation_id is distinct from old.organisation_id)
	execute function dismissals_go_with_assessments();
--> statement-breakpoint
-- Once a round has closed, and once customers' answers are counted, the tables of what was answered are written anew, so that nothing of it is
-- left in their pages.
grant maintain on round_intake, round_responses, round_participations, round_drafts, voice_intake to gegenprobe_app;
