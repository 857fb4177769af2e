import { sql, type SQL } from 'drizzle-orm';

/**
 * In which colour the pages of an organisation appear, in a query that reads from `organisations`: its own, else that of the one practice
 * that works for it and has one. Two practices with colours of their own are not chosen between. null: the product's own.
 */
export function shownAccent(): SQL<string | null> {
	return sql<string | null>`coalesce(organisations.accent, (
		select max(engaged.accent) from engagements as engagement join practices as engaged on engaged.id = engagement.practice_id
		where engagement.organisation_id = organisations.id and engagement.ended_at is null and engaged.accent is not null
		having count(*) = 1
	))`;
}
