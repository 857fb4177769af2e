-- Groups of a round are commented on too. What is not there, or is somebody else's, is nobody's to comment on.
create function can_be_edited(of_organisation uuid, of_target text) returns boolean language sql stable
begin atomic
	select case split_part(of_target, ':', 1)
		when 'assessment' then exists (select from assessments
			where assessments.organisation_id = of_organisation and of_target = 'assessment:' || assessments.id)
		when 'round' then exists (select from rounds
			where rounds.organisation_id = of_organisation and of_target = 'round:' || rounds.id)
		else exists (select from rounds
			where rounds.organisation_id = of_organisation and of_target like 'group:' || rounds.id || ':%'
				and (split_part(of_target, ':', 3) in ('leadership', 'staff', 'customer-facing', 'other-staff')
					or exists (select from round_groups
						where round_groups.organisation_id = of_organisation and round_groups.round_id = rounds.id
							and round_groups.id::text = split_part(of_target, ':', 3))))
	end;
end;
--> statement-breakpoint
-- Whoever owns a table is held by its policies too, and is none of those they know.
do $$ declare name text; begin
	foreach name in array array['report_edits', 'assessments', 'rounds', 'round_groups', 'share_links', 'share_views']
	loop
		execute format('alter table %I no force row level security', name);
	end loop;
end $$;
--> statement-breakpoint
delete from report_edits where not can_be_edited(organisation_id, target);
--> statement-breakpoint
ALTER TABLE "report_edits" DROP CONSTRAINT "report_edits_target_is_known";--> statement-breakpoint
ALTER TABLE "report_edits" ADD CONSTRAINT "report_edits_target_is_known" CHECK ("report_edits"."target" ~ '^((round|assessment):[0-9a-f-]{36}|group:[0-9a-f-]{36}:([0-9a-f-]{36}|leadership|staff|customer-facing|other-staff))$');--> statement-breakpoint
-- Locked, so that an assessment that is let go, or a round that is deleted at this moment, takes this along as well.
create function edits_are_of_their_organisation() returns trigger language plpgsql as $$ begin
	perform from assessments where organisation_id = new.organisation_id and new.target = 'assessment:' || id for share;
	perform from rounds where organisation_id = new.organisation_id and split_part(new.target, ':', 2) = id::text for share;
	if not can_be_edited(new.organisation_id, new.target) then
		raise insufficient_privilege using message = 'There is no such report in this organisation.';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger report_edits_are_of_their_organisation before insert or update of organisation_id, target on report_edits
	for each row execute function edits_are_of_their_organisation();
--> statement-breakpoint
-- Through a link: what was added to the one report it leads to, unless comments are left out, or departments, which they may name.
create function shares_edit(of_organisation uuid, of_target text) returns boolean language sql stable
begin atomic
	select exists (select from shared_now() as shared where not shared.withheld ? 'comments'
		and case when shared.assessment_id is not null then of_target = 'assessment:' || shared.assessment_id
			else shared.organisation_id = of_organisation and not shared.withheld ? 'departments'
				and of_target = case when shared.group_id is null then 'round:' || shared.round_id
					else 'group:' || shared.round_id || ':' || shared.group_id end end);
end;
--> statement-breakpoint
alter policy report_edits_are_shared on report_edits
	using (scope_share_link() is not null and shares_edit(organisation_id, target));
--> statement-breakpoint
-- Whoever made these links was not asked whether comments go along: there were none on groups.
update share_links set withheld = withheld || '["comments"]' where group_id is not null and not withheld ? 'comments';
--> statement-breakpoint
-- Of openings only the newest stay, and their numbers say how many there were.
ALTER TABLE "share_views" ADD COLUMN "number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
update share_views set number = counted.number from
	(select id, row_number() over (partition by share_link_id, what order by id) as number from share_views) as counted
	where counted.id = share_views.id;
--> statement-breakpoint
delete from share_views using
	(select share_link_id, what, max(number) as newest from share_views group by share_link_id, what) as counted
	where counted.share_link_id = share_views.share_link_id and counted.what = share_views.what
		and share_views.number <= counted.newest - 200;
--> statement-breakpoint
ALTER TABLE "share_views" ADD CONSTRAINT "share_views_are_counted" UNIQUE("share_link_id","what","number");--> statement-breakpoint
do $$ declare name text; begin
	foreach name in array array['report_edits', 'assessments', 'rounds', 'round_groups', 'share_links', 'share_views']
	loop
		execute format('alter table %I force row level security', name);
	end loop;
end $$;
--> statement-breakpoint
-- One after the other: two at once would be given the same number.
create function share_views_are_numbered() returns trigger language plpgsql as $$ begin
	perform pg_advisory_xact_lock(hashtextextended('share link ' || new.share_link_id, 0));
	select coalesce(max(number), 0) + 1 into new.number from share_views
		where share_link_id = new.share_link_id and what = new.what;
	return new;
end $$;
--> statement-breakpoint
create function share_views_make_room() returns trigger language plpgsql as $$ begin
	delete from share_views where share_link_id = new.share_link_id and what = new.what and number <= new.number - 200;
	return null;
end $$;
--> statement-breakpoint
create trigger share_views_are_numbered before insert on share_views for each row execute function share_views_are_numbered();
--> statement-breakpoint
create trigger share_views_make_room after insert on share_views for each row execute function share_views_make_room();
--> statement-breakpoint
create function share_views_newest(of_what text) returns integer language sql stable
begin atomic
	select max(number) from share_views where share_link_id = scope_share_link() and what = of_what;
end;
--> statement-breakpoint
grant delete on share_views to gegenprobe_app;
--> statement-breakpoint
create policy share_views_are_counted on share_views for select to gegenprobe_app using (share_link_id = scope_share_link());
--> statement-breakpoint
create policy share_views_make_room on share_views for delete to gegenprobe_app
	using (share_link_id = scope_share_link() and number <= share_views_newest(what) - 200);
