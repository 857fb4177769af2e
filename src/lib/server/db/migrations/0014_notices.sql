-- What somebody may be waiting for, told to every process once it is committed (`db/notices.ts`). A notice names what has changed and says
-- nothing of it: whoever hears it asks again, in somebody's name. Nothing is ever told of an answer: that would be a clock (`docs/method.md` §9).
create function tell_of_round() returns trigger language plpgsql as $$ begin
	perform pg_notify('gegenprobe', 'round ' || new.id);
	return null;
end $$;
--> statement-breakpoint
create trigger rounds_tell_where_they_stand after update of status, progress_percent on rounds for each row
	when (old.status is distinct from new.status or old.progress_percent is distinct from new.progress_percent)
	execute function tell_of_round();
--> statement-breakpoint
create function tell_of_file() returns trigger language plpgsql as $$ begin
	if tg_op = 'INSERT' then
		perform pg_notify('gegenprobe', 'order');
	else
		perform pg_notify('gegenprobe', 'file ' || old.id);
	end if;
	return null;
end $$;
--> statement-breakpoint
create trigger file_exports_tell_of_orders after insert on file_exports for each row execute function tell_of_file();
--> statement-breakpoint
create trigger file_exports_tell_where_they_stand after update of status, progress_percent on file_exports for each row
	when (old.status is distinct from new.status or old.progress_percent is distinct from new.progress_percent)
	execute function tell_of_file();
--> statement-breakpoint
create trigger file_exports_tell_of_their_end after delete on file_exports for each row execute function tell_of_file();
