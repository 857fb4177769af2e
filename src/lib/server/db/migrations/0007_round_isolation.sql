-- Rounds: an organisation runs them and reads what was published; participants see their round by its id, which their link names; what
-- was answered and who took part is read by the program alone, when it moves batches and when it closes (`docs/architecture.md`).
create function scope_round() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.round_id', true), '')::uuid;
--> statement-breakpoint
create function scope_content_of_round() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.content_of_round_id', true), '')::uuid;
--> statement-breakpoint
grant select, insert, update, delete on rounds, round_groups, round_invitees, round_mailings, kpi_entries to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on round_drafts to gegenprobe_app;
--> statement-breakpoint
grant update (sealed) on round_drafts to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on round_participations, round_intake, round_responses, round_named_responses to gegenprobe_app;
--> statement-breakpoint
grant update (state) on round_participations to gegenprobe_app;
--> statement-breakpoint
grant select, insert on round_publications to gegenprobe_app;
--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['rounds', 'round_groups', 'round_invitees', 'round_participations', 'round_intake', 'round_responses',
		'round_named_responses', 'round_drafts', 'round_publications', 'round_mailings', 'kpi_entries']
	loop
		execute format('alter table %I enable row level security', name);
		execute format('alter table %I force row level security', name);
	end loop;
end $$;
--> statement-breakpoint
create policy rounds_of_their_organisation on rounds to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy rounds_are_known_to_participants on rounds for select to gegenprobe_app using (id = scope_round());
--> statement-breakpoint
-- The program looks for those whose day has come.
create policy rounds_are_found_by_the_program on rounds for select to gegenprobe_app using (scope_is_system());
--> statement-breakpoint
create policy round_groups_of_their_organisation on round_groups to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy round_groups_are_known_to_participants on round_groups for select to gegenprobe_app
	using (round_id = scope_round() or link_hash = scope_hash('token'));
--> statement-breakpoint
create policy round_invitees_of_their_organisation on round_invitees to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
-- Who is asked is entered in the organisation's name; whether somebody took part is nothing that it reads.
create policy round_participations_are_entered on round_participations for insert to gegenprobe_app
	with check (organisation_id = scope_organisation() and state = 'invited');
--> statement-breakpoint
create policy round_participations_by_their_link on round_participations for select to gegenprobe_app
	using (token_hash = scope_hash('token'));
--> statement-breakpoint
create policy round_participations_are_used_by_their_link on round_participations for update to gegenprobe_app
	using (token_hash = scope_hash('token')) with check (token_hash = scope_hash('token'));
--> statement-breakpoint
create policy round_participations_of_the_program on round_participations to gegenprobe_app
	using (round_id = scope_content_of_round()) with check (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_intake_is_filled on round_intake for insert to gegenprobe_app with check (round_id = scope_round());
--> statement-breakpoint
create policy round_intake_by_its_receipt on round_intake for select to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_intake_is_withdrawn on round_intake for delete to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_intake_of_the_program on round_intake to gegenprobe_app
	using (round_id = scope_content_of_round()) with check (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_responses_by_their_receipt on round_responses for select to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_responses_are_withdrawn on round_responses for delete to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_responses_of_the_program on round_responses to gegenprobe_app
	using (round_id = scope_content_of_round()) with check (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_named_responses_are_given on round_named_responses for insert to gegenprobe_app
	with check (round_id = scope_round());
--> statement-breakpoint
create policy round_named_responses_by_their_receipt on round_named_responses for select to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_named_responses_are_withdrawn on round_named_responses for delete to gegenprobe_app
	using (receipt_hash = scope_hash('receipt'));
--> statement-breakpoint
create policy round_named_responses_of_the_program on round_named_responses to gegenprobe_app
	using (round_id = scope_content_of_round()) with check (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_drafts_begin on round_drafts for insert to gegenprobe_app
	with check (key_hash = scope_hash('draft') and round_id = scope_round());
--> statement-breakpoint
create policy round_drafts_are_read_by_their_key on round_drafts for select to gegenprobe_app using (key_hash = scope_hash('draft'));
--> statement-breakpoint
create policy round_drafts_are_changed_by_their_key on round_drafts for update to gegenprobe_app using (key_hash = scope_hash('draft'));
--> statement-breakpoint
create policy round_drafts_are_deleted_by_their_key on round_drafts for delete to gegenprobe_app using (key_hash = scope_hash('draft'));
--> statement-breakpoint
create policy round_drafts_are_found_to_be_deleted on round_drafts for select to gegenprobe_app
	using (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_drafts_are_deleted on round_drafts for delete to gegenprobe_app using (round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_publications_of_their_organisation on round_publications for select to gegenprobe_app
	using (organisation_id = scope_organisation());
--> statement-breakpoint
create policy round_publications_are_made on round_publications for insert to gegenprobe_app
	with check (organisation_id = scope_organisation() and round_id = scope_content_of_round());
--> statement-breakpoint
create policy round_mailings_of_their_organisation on round_mailings to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy round_mailings_are_found_by_the_program on round_mailings for select to gegenprobe_app
	using (scope_is_system() and finished_at is null);
--> statement-breakpoint
create policy kpi_entries_of_their_organisation on kpi_entries to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
-- Whom a participant answers, what for and who is responsible stands before the first question.
create policy organisations_are_known_to_participants on organisations for select to gegenprobe_app
	using (id in (select organisation_id from rounds where rounds.id = scope_round()));
--> statement-breakpoint
-- So does the practice that works for it, if any.
create policy engagements_are_known_to_participants on engagements for select to gegenprobe_app
	using (ended_at is null and organisation_id in (select organisation_id from rounds where rounds.id = scope_round()));
--> statement-breakpoint
create policy practices_are_known_to_participants on practices for select to gegenprobe_app
	using (id in (
		select practice_id from engagements where ended_at is null
		and organisation_id in (select organisation_id from rounds where rounds.id = scope_round())
	));
--> statement-breakpoint
-- What a round promised at its launch it keeps: its kind, its questionnaire, and a threshold that never falls.
create function rounds_keep_their_word() returns trigger language plpgsql as $$ begin
	if old.status = 'draft' then
		if new.status not in ('draft', 'scheduled', 'open') then
			raise check_violation using message = 'A round opens before anything else.';
		end if;
		return new;
	end if;
	if new.kind <> old.kind or new.questionnaire_id <> old.questionnaire_id
		or new.questionnaire_version <> old.questionnaire_version or new.weights <> old.weights
		or new.launched_at is distinct from old.launched_at
	then raise check_violation using message = 'A launched round keeps its kind, its questionnaire and its weights.';
	end if;
	if new.threshold < old.threshold or coalesce(new.free_text_threshold, 2147483647) < coalesce(old.free_text_threshold, 2147483647) then
		raise check_violation using message = 'The threshold of a launched round never falls.';
	end if;
	if (old.status = 'scheduled' and new.status not in ('scheduled', 'open', 'closing'))
		or (old.status in ('open', 'paused') and new.status not in ('open', 'paused', 'closing'))
		or (old.status = 'closing' and new.status not in ('closing', 'closed'))
		or (old.status = 'closed' and new.status <> 'closed')
	then raise check_violation using message = 'A round that is closing or closed takes no more answers.';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger rounds_keep_their_word before update on rounds for each row execute function rounds_keep_their_word();
--> statement-breakpoint
-- Statistics are samples of rows, and those of an emptied table stay: of what people answered, and by which link, none are taken.
alter table round_intake alter column id set statistics 0, alter column sheet set statistics 0,
	alter column sentence set statistics 0, alter column receipt_hash set statistics 0;
--> statement-breakpoint
alter table round_responses alter column id set statistics 0, alter column sheet set statistics 0,
	alter column sentence set statistics 0, alter column receipt_hash set statistics 0;
--> statement-breakpoint
alter table round_named_responses alter column name set statistics 0, alter column sheet set statistics 0,
	alter column sentence set statistics 0, alter column receipt_hash set statistics 0;
--> statement-breakpoint
alter table round_participations alter column invitee_id set statistics 0, alter column token_hash set statistics 0,
	alter column name set statistics 0;
--> statement-breakpoint
alter table round_drafts alter column key_hash set statistics 0, alter column sealed set statistics 0;
--> statement-breakpoint
-- The list of groups is frozen at launch. Where the round itself is gone, so are they.
create function round_groups_are_frozen() returns trigger language plpgsql as $$
declare of_round uuid := case when tg_op = 'INSERT' then new.round_id else old.round_id end;
begin
	if current_user = 'gegenprobe_app' and exists (select from rounds where id = of_round and status <> 'draft') then
		raise check_violation using message = 'The groups of a launched round are frozen.';
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger round_groups_are_frozen before insert or update or delete on round_groups
	for each row execute function round_groups_are_frozen();
--> statement-breakpoint
-- Whoever is erased can no longer take part, and goes from drafts and named rounds. Of an anonymous round that was launched the random number
-- of a person stays, under another invitation and with no link: who was invited must not change afterwards, or the difference of two
-- rounds could be made to show what it hides.
create function round_invitees_follow_people() returns trigger language plpgsql as $$ begin
	-- People go with their organisation, and so do its rounds.
	if current_user <> 'gegenprobe_app' then return null; end if;
	delete from round_invitees using rounds
		where round_invitees.person_id = old.id and round_invitees.organisation_id = old.organisation_id
		and rounds.id = round_invitees.round_id and (rounds.kind = 'named' or rounds.status = 'draft');
	with gone as (
		delete from round_invitees where person_id = old.id and organisation_id = old.organisation_id
		returning organisation_id, round_id, person_id, group_id, role
	)
	insert into round_invitees (organisation_id, round_id, person_id, group_id, role)
		select organisation_id, round_id, person_id, group_id, role from gone;
	return null;
end $$;
--> statement-breakpoint
create trigger round_invitees_follow_people after delete on people for each row execute function round_invitees_follow_people();
