import { and, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { auditEntries } from '../db/schema';
import type { OrganisationScope, PracticeScope, UserScope } from '../visits';
import type { Act } from './acts';
import { actsOf } from './kinds';
import type { Filter } from './filter';

/** Whose log: an organisation's, a practice's, or that of one's own account. */
export type AuditScope =
	| Pick<OrganisationScope, 'database' | 'organisationId'>
	| Pick<PracticeScope, 'database' | 'practiceId'>
	| UserScope;

export interface Entry {
	readonly id: number;
	readonly at: Date;
	readonly act: Act;
	readonly actor: EntryActor;
	readonly details: Readonly<Record<string, string>>;
}

/** `program`: by itself. `unnamed`: somebody who had the address, or whose account has been deleted. */
export type EntryActor = { readonly kind: 'person'; readonly name: string } | { readonly kind: 'program' | 'unnamed' };

interface Page {
	readonly entries: readonly Entry[];
	/** `before` of the next page; null: this is the last. */
	readonly next: number | null;
}

/** Entries of a log, the newest first. */
export async function page(
	scope: AuditScope,
	{ filter, before }: { readonly filter: Filter; readonly before: number | null },
	timeZone: string,
	size = 50
): Promise<Page> {
	const opened = await scope.database;
	const rows = await opened.read(named(scope), (transaction) =>
		transaction
			.select({
				id: auditEntries.id,
				at: auditEntries.at,
				act: auditEntries.act,
				actorName: auditEntries.actorName,
				byProgram: auditEntries.byProgram,
				details: auditEntries.details
			})
			.from(auditEntries)
			.where(and(isOf(scope), matches(filter, timeZone), before === null ? undefined : lt(auditEntries.id, before)))
			.orderBy(desc(auditEntries.id))
			.limit(size + 1)
	);
	const entries = rows.slice(0, size).map(({ actorName, byProgram, act, ...row }) => ({
		...row,
		// Written by `record` alone, which takes nothing else.
		act: act as Act,
		actor: actorOf(actorName, byProgram)
	}));
	return { entries, next: rows.length > size ? (entries.at(-1)?.id ?? null) : null };
}

/** All entries, the newest first, read page by page. */
export async function* all(scope: AuditScope, filter: Filter, timeZone: string): AsyncGenerator<Entry> {
	let before: number | null = null;
	do {
		const { entries, next }: Page = await page(scope, { filter, before }, timeZone, 1000);
		yield* entries;
		before = next;
	} while (before !== null);
}

function named(scope: AuditScope) {
	if ('organisationId' in scope) return { organisationId: scope.organisationId };
	return 'practiceId' in scope ? { practiceId: scope.practiceId } : { userId: scope.userId };
}

function isOf(scope: AuditScope): SQL | undefined {
	if ('organisationId' in scope) return eq(auditEntries.organisationId, scope.organisationId);
	if ('practiceId' in scope) return eq(auditEntries.practiceId, scope.practiceId);
	return and(
		eq(auditEntries.userId, scope.userId),
		isNull(auditEntries.organisationId),
		isNull(auditEntries.practiceId)
	);
}

function matches({ kind, from, until }: Filter, timeZone: string): SQL | undefined {
	const startOf = (day: SQL) => sql`(${day})::timestamp at time zone ${timeZone}`;
	return and(
		kind === null ? undefined : inArray(auditEntries.act, [...actsOf(kind)]),
		from === null ? undefined : sql`${auditEntries.at} >= ${startOf(sql`${from}::date`)}`,
		until === null ? undefined : sql`${auditEntries.at} < ${startOf(sql`${until}::date + 1`)}`
	);
}

function actorOf(name: string | null, byProgram: boolean): EntryActor {
	if (name) return { kind: 'person', name };
	return { kind: byProgram ? 'program' : 'unnamed' };
}
