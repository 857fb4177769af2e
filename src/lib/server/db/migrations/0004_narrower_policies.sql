-- What one side of an engagement may write into the other's log is what concerns both, and only while they work together.
alter policy audit_tells_the_practice on audit_entries
	with check (
		organisation_id is null
		and practice_id in (select practice_id from engagements where organisation_id = scope_organisation() and ended_at is null)
		and act in ('organisation.accepted', 'organisation.notice-sent', 'client.deleted', 'engagement.changed', 'engagement.ended',
			'assessments.recorded')
	);
--> statement-breakpoint
alter policy audit_tells_the_client on audit_entries
	with check (
		practice_id is null
		and organisation_id in (select organisation_id from engagements where practice_id = scope_practice() and ended_at is null)
		and act = 'engagement.ended'
	);
--> statement-breakpoint
-- An engagement begins in the name of both sides: neither can write itself into the other's list, and see by that who works there.
alter policy engagements_begin on engagements
	with check (organisation_id = scope_organisation() and practice_id = scope_practice());
--> statement-breakpoint
-- An assessment that belongs to somebody from the start is begun in their name. A trigger says so too; this is where one looks for it.
create policy assessments_begin_in_their_name on assessments as restrictive for insert to gegenprobe_app
	with check ((user_id is null or user_id = scope_user()) and (organisation_id is null or organisation_id = scope_organisation()));
