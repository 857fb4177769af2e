-- An assessment that an organisation keeps carries its look: whoever has the key sees whose it is, and in whose colour, as participants do.
create function keeps_assessment(of_organisation uuid) returns boolean language sql stable
begin atomic
	select exists (select from assessments where organisation_id = of_organisation
		and key_hash = nullif(current_setting('gegenprobe.assessment_key_hash', true), ''));
end;
--> statement-breakpoint
create policy organisations_are_known_by_key on organisations for select to gegenprobe_app
	using (nullif(current_setting('gegenprobe.assessment_key_hash', true), '') is not null and keeps_assessment(id));
--> statement-breakpoint
create policy logos_are_known_by_key on logos for select to gegenprobe_app
	using (nullif(current_setting('gegenprobe.assessment_key_hash', true), '') is not null and keeps_assessment(organisation_id));
--> statement-breakpoint
create policy engagements_are_known_by_key on engagements for select to gegenprobe_app
	using (nullif(current_setting('gegenprobe.assessment_key_hash', true), '') is not null and ended_at is null
		and keeps_assessment(organisation_id));
--> statement-breakpoint
create policy practices_are_known_by_key on practices for select to gegenprobe_app
	using (nullif(current_setting('gegenprobe.assessment_key_hash', true), '') is not null and id in (
		select practice_id from engagements where ended_at is null and keeps_assessment(organisation_id)));
--> statement-breakpoint
-- Through a link one sees a finished report and nothing of the assessment it was made of. Whose that is, the function below looks up: the one row
-- it names is seen for as long as it runs, and by nobody but it.
create policy assessments_tell_whose_they_are on assessments for select to gegenprobe_app
	using (id = nullif(current_setting('gegenprobe.looked_up_assessment', true), '')::uuid);
--> statement-breakpoint
create function keeper_of_shared() returns uuid language plpgsql stable as $$
declare reported uuid; keeper uuid;
begin
	select assessment_id into reported from shared_now();
	if reported is null then return null; end if;
	perform set_config('gegenprobe.looked_up_assessment', reported::text, true);
	select organisation_id into keeper from assessments where id = reported;
	perform set_config('gegenprobe.looked_up_assessment', '', true);
	return keeper;
end $$;
--> statement-breakpoint
create policy organisations_are_shared_by_report on organisations for select to gegenprobe_app
	using (scope_share_link() is not null and id = keeper_of_shared());
--> statement-breakpoint
create policy logos_are_shared_by_report on logos for select to gegenprobe_app
	using (scope_share_link() is not null and organisation_id = keeper_of_shared());
