-- Who may see what of accounts, organisations and practices. A transaction names in whose name it runs (`db/scoped.ts`); what it
-- does not name is empty, and an empty name opens nothing. The functions are plain SQL: the planner puts their bodies in their place.
create function scope_user() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.user_id', true), '')::uuid;
--> statement-breakpoint
create function scope_organisation() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.organisation_id', true), '')::uuid;
--> statement-breakpoint
create function scope_practice() returns uuid language sql stable parallel safe
	return nullif(current_setting('gegenprobe.practice_id', true), '')::uuid;
--> statement-breakpoint
create function scope_is_system() returns boolean language sql stable parallel safe
	return coalesce(current_setting('gegenprobe.scope', true), '') = 'system';
--> statement-breakpoint
-- By the name of what was hashed: 'session', 'token', 'email', 'identity'.
create function scope_hash(of text) returns text language sql stable parallel safe
	return nullif(current_setting('gegenprobe.' || of || '_hash', true), '');
--> statement-breakpoint
grant select, insert, update, delete on users, organisations, departments, people, practices, consultants to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on sessions to gegenprobe_app;
--> statement-breakpoint
grant update (last_used_at, expires_at) on sessions to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on tokens, recovery_codes, identities, invitations, secrets to gegenprobe_app;
--> statement-breakpoint
grant select, insert, update, delete on rate_limits, job_runs to gegenprobe_app;
--> statement-breakpoint
grant select, insert on engagements to gegenprobe_app;
--> statement-breakpoint
grant update (grants, client_name, ended_at) on engagements to gegenprobe_app;
--> statement-breakpoint
grant select, insert, delete on audit_entries to gegenprobe_app;
--> statement-breakpoint
grant update (actor_name) on audit_entries to gegenprobe_app;
--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['users', 'sessions', 'tokens', 'recovery_codes', 'identities', 'organisations', 'departments',
		'people', 'invitations', 'practices', 'consultants', 'engagements', 'audit_entries', 'rate_limits', 'job_runs', 'secrets']
	loop
		execute format('alter table %I enable row level security', name);
		execute format('alter table %I force row level security', name);
	end loop;
end $$;
--> statement-breakpoint
-- Accounts. A login names the address it is about, a request its session, a mailed link its token; the person names themselves.
create policy sessions_are_found on sessions for select to gegenprobe_app
	using (id_hash = scope_hash('session') or user_id = scope_user());
--> statement-breakpoint
create policy sessions_begin on sessions for insert to gegenprobe_app with check (user_id = scope_user());
--> statement-breakpoint
create policy sessions_last on sessions for update to gegenprobe_app using (id_hash = scope_hash('session'));
--> statement-breakpoint
create policy sessions_are_ended on sessions for delete to gegenprobe_app
	using (id_hash = scope_hash('session') or user_id = scope_user());
--> statement-breakpoint
create policy sessions_expire on sessions for delete to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
create policy tokens_of_their_user on tokens to gegenprobe_app
	using (hash = scope_hash('token') or user_id = scope_user())
	with check (user_id = scope_user());
--> statement-breakpoint
create policy tokens_expire on tokens for delete to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
create policy recovery_codes_of_their_user on recovery_codes to gegenprobe_app
	using (user_id = scope_user()) with check (user_id = scope_user());
--> statement-breakpoint
create policy identities_of_their_user on identities to gegenprobe_app
	using (subject_hash = scope_hash('identity') or user_id = scope_user())
	with check (user_id = scope_user());
--> statement-breakpoint
create policy users_are_found on users for select to gegenprobe_app
	using (id = scope_user() or email_hash = scope_hash('email') or id in (select user_id from sessions where id_hash = scope_hash('session')));
--> statement-breakpoint
create policy users_sign_up on users for insert to gegenprobe_app with check (email_hash = scope_hash('email'));
--> statement-breakpoint
create policy users_change_themselves on users for update to gegenprobe_app
	using (id = scope_user()) with check (id = scope_user());
--> statement-breakpoint
create policy users_erase_themselves on users for delete to gegenprobe_app using (id = scope_user());
--> statement-breakpoint
-- Whoever never confirmed the address is forgotten after a week.
create policy users_unconfirmed_expire on users for delete to gegenprobe_app
	using (scope_is_system() and email_verified_at is null and created_at < now() - interval '7 days');
--> statement-breakpoint
create policy users_unconfirmed_are_found on users for select to gegenprobe_app
	using (scope_is_system() and email_verified_at is null and created_at < now() - interval '7 days');
--> statement-breakpoint
create policy sessions_expired_are_found on sessions for select to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
create policy tokens_expired_are_found on tokens for select to gegenprobe_app using (scope_is_system() and expires_at < now());
--> statement-breakpoint
-- Organisations and practices: a transaction is in the name of one tenant, or of a person, who finds where they belong.
create policy people_of_their_organisation on people to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy people_find_themselves on people for select to gegenprobe_app using (user_id = scope_user());
--> statement-breakpoint
create policy departments_of_their_organisation on departments to gegenprobe_app
	using (organisation_id = scope_organisation()) with check (organisation_id = scope_organisation());
--> statement-breakpoint
create policy engagements_of_both_sides on engagements for select to gegenprobe_app
	using (organisation_id = scope_organisation() or practice_id = scope_practice());
--> statement-breakpoint
-- A practice alone cannot engage itself: that is done in the name of the organisation.
create policy engagements_begin on engagements for insert to gegenprobe_app
	with check (organisation_id = scope_organisation());
--> statement-breakpoint
-- Nor change what it may do: all it can do by itself is to end it.
create policy engagements_change_and_end on engagements for update to gegenprobe_app
	using (organisation_id = scope_organisation() or (practice_id = scope_practice() and ended_at is null))
	with check (organisation_id = scope_organisation() or (practice_id = scope_practice() and ended_at is not null));
--> statement-breakpoint
create policy consultants_of_their_practice on consultants to gegenprobe_app
	using (practice_id = scope_practice()) with check (practice_id = scope_practice());
--> statement-breakpoint
create policy consultants_are_known_to_clients on consultants for select to gegenprobe_app
	using (practice_id in (select practice_id from engagements where organisation_id = scope_organisation() and ended_at is null));
--> statement-breakpoint
create policy consultants_find_themselves on consultants for select to gegenprobe_app using (user_id = scope_user());
--> statement-breakpoint
create policy consultants_leave on consultants for delete to gegenprobe_app using (user_id = scope_user());
--> statement-breakpoint
create policy practices_themselves on practices to gegenprobe_app
	using (id = scope_practice()) with check (id = scope_practice());
--> statement-breakpoint
create policy practices_are_found on practices for select to gegenprobe_app
	using (
		id in (select practice_id from consultants where user_id = scope_user())
		or id in (select practice_id from engagements where organisation_id = scope_organisation())
	);
--> statement-breakpoint
create policy organisations_themselves on organisations to gegenprobe_app
	using (id = scope_organisation()) with check (id = scope_organisation());
--> statement-breakpoint
create policy organisations_are_found on organisations for select to gegenprobe_app
	using (
		id in (select organisation_id from people where user_id = scope_user())
		or id in (select organisation_id from engagements where practice_id = scope_practice() and ended_at is null)
		or scope_is_system()
	);
--> statement-breakpoint
create policy invitations_of_their_place on invitations to gegenprobe_app
	using (organisation_id = scope_organisation() or practice_id = scope_practice())
	with check (organisation_id = scope_organisation() or practice_id = scope_practice());
--> statement-breakpoint
create policy invitations_are_opened on invitations for select to gegenprobe_app using (token_hash = scope_hash('token'));
--> statement-breakpoint
-- Listed as expired for a month, so that somebody can send it again; then its address is forgotten.
create policy invitations_expired_are_found on invitations for select to gegenprobe_app
	using (scope_is_system() and expires_at < now() - interval '30 days');
--> statement-breakpoint
create policy invitations_expire on invitations for delete to gegenprobe_app
	using (scope_is_system() and expires_at < now() - interval '30 days');
--> statement-breakpoint
create policy audit_of_a_place on audit_entries for select to gegenprobe_app
	using (organisation_id = scope_organisation() or practice_id = scope_practice()
		or (organisation_id is null and practice_id is null and user_id = scope_user()));
--> statement-breakpoint
create policy audit_is_written on audit_entries for insert to gegenprobe_app
	with check (
		case
			when organisation_id is not null then organisation_id = scope_organisation() and practice_id is null
			when practice_id is not null then practice_id = scope_practice()
			else user_id = scope_user()
		end
	);
--> statement-breakpoint
-- What concerns both sides of an engagement is told to both; neither sees the other's entries by that.
create policy audit_tells_the_practice on audit_entries for insert to gegenprobe_app
	with check (
		organisation_id is null
		and practice_id in (select practice_id from engagements where organisation_id = scope_organisation())
	);
--> statement-breakpoint
create policy audit_tells_the_client on audit_entries for insert to gegenprobe_app
	with check (
		practice_id is null
		and organisation_id in (select organisation_id from engagements where practice_id = scope_practice() and ended_at is null)
	);
--> statement-breakpoint
create policy audit_is_found_for_erasure on audit_entries for select to gegenprobe_app using (user_id = scope_user());
--> statement-breakpoint
create policy audit_forgets_a_name on audit_entries for update to gegenprobe_app
	using (user_id = scope_user()) with check (actor_name is null);
--> statement-breakpoint
-- An account's own entries go with it. Those of a tenant go when their time is over: the program does that in the tenant's name, and
-- elsewhere where nobody needs them any more.
create policy audit_of_an_account_is_erased on audit_entries for delete to gegenprobe_app
	using (organisation_id is null and practice_id is null and user_id = scope_user());
--> statement-breakpoint
create policy audit_of_an_organisation_expires on audit_entries for delete to gegenprobe_app
	using (scope_is_system() and organisation_id = scope_organisation());
--> statement-breakpoint
create policy audit_elsewhere_is_found_to_expire on audit_entries for select to gegenprobe_app
	using (scope_is_system() and organisation_id is null and at < now() - interval '24 months');
--> statement-breakpoint
create policy audit_elsewhere_expires on audit_entries for delete to gegenprobe_app
	using (scope_is_system() and organisation_id is null and at < now() - interval '24 months');
--> statement-breakpoint
-- Who has sent an invitation finds it in their personal data, and takes it back with their account.
create policy invitations_of_their_inviter on invitations for select to gegenprobe_app using (invited_by = scope_user());
--> statement-breakpoint
create policy invitations_go_with_their_inviter on invitations for delete to gegenprobe_app using (invited_by = scope_user());
--> statement-breakpoint
-- The program's own. Attempts are counted before anybody is known.
create policy rate_limits_of_the_program on rate_limits to gegenprobe_app using (scope_is_system()) with check (scope_is_system());
--> statement-breakpoint
create policy job_runs_of_the_program on job_runs to gegenprobe_app using (scope_is_system()) with check (scope_is_system());
--> statement-breakpoint
create policy secrets_of_the_program on secrets to gegenprobe_app using (scope_is_system()) with check (scope_is_system());
--> statement-breakpoint
-- An assessment that was claimed is also found by whom it belongs to; its content opens by its key, as before.
create policy assessments_claimed_are_found on assessments for select to gegenprobe_app
	using (user_id = scope_user() or organisation_id = scope_organisation());
--> statement-breakpoint
create policy assessments_claimed_are_erased on assessments for delete to gegenprobe_app
	using (user_id = scope_user() or organisation_id = scope_organisation());
--> statement-breakpoint
-- Whoever has the key may change what is in it, and not whose it is: that is given and taken in the name of whom it belongs to.
create function assessments_keep_their_place() returns trigger language plpgsql as $$ begin
	if current_user <> 'gegenprobe_app' then return new; end if;
	if tg_op = 'UPDATE' and (old.user_id <> scope_user() or old.organisation_id <> scope_organisation()
		or (old.user_id is not null and scope_user() is null) or (old.organisation_id is not null and scope_organisation() is null))
		or new.user_id <> scope_user() or new.organisation_id <> scope_organisation()
		or (new.user_id is not null and scope_user() is null) or (new.organisation_id is not null and scope_organisation() is null)
	then raise insufficient_privilege using message = 'An assessment is claimed and released in the name of whom it belongs to.';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger assessments_are_claimed before update of user_id, organisation_id, sealed_key on assessments
	for each row execute function assessments_keep_their_place();
--> statement-breakpoint
create trigger assessments_begin_claimed before insert on assessments
	for each row when (new.user_id is not null or new.organisation_id is not null)
	execute function assessments_keep_their_place();
--> statement-breakpoint
-- That an assessment is found by whom it belongs to opens its head; what was answered opens by its key alone.
alter policy assessment_answers_by_key on assessment_answers
	using (assessment_id in (select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')))
	with check (assessment_id in (select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')));
--> statement-breakpoint
alter policy assessment_reports_by_key on assessment_reports
	using (assessment_id in (select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')))
	with check (assessment_id in (select id from assessments where key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), '')));
--> statement-breakpoint
-- Nobody is made a member or a consultant by others: an account joins in its own name.
create function accounts_join_themselves() returns trigger language plpgsql as $$ begin
	if current_user <> 'gegenprobe_app' or new.user_id is null then return new; end if;
	if tg_op = 'UPDATE' then
		if new.user_id is not distinct from old.user_id then return new; end if;
	end if;
	if new.user_id is distinct from scope_user() then
		raise insufficient_privilege using message = 'An account joins in its own name.';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger people_join_themselves before insert or update of user_id on people
	for each row execute function accounts_join_themselves();
--> statement-breakpoint
create trigger consultants_join_themselves before insert or update of user_id on consultants
	for each row execute function accounts_join_themselves();
