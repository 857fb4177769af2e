import { and, asc, eq, ilike, or, sql } from 'drizzle-orm';
import type { MemberRole } from '$lib/core/access/roles';
import { people, type RoleGroup } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { peopleMax } from './add';

export interface Person {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly role: MemberRole;
	readonly departmentId: string | null;
	/** In which part of the people rounds ask them. */
	readonly roleGroup: RoleGroup;
	/** Whether they can log in. */
	readonly hasAccount: boolean;
	/** Whether they are the one who asks. */
	readonly isActor: boolean;
}

export interface PeoplePage {
	readonly people: readonly Person[];
	/** Of all that were found. */
	readonly count: number;
	/** From 1. */
	readonly page: number;
	readonly pageCount: number;
}

const peopleAPage = 100;

const pagesMax = Math.ceil(peopleMax / peopleAPage);

/** Those whose name or mail address holds `query`, by name; a page that does not exist is the last one. */
export async function list(
	{ database, organisationId, actor }: OrganisationScope,
	{ query = '', page = 1 }: { readonly query?: string; readonly page?: number } = {}
): Promise<PeoplePage> {
	const opened = await database;
	const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
	const found = and(
		eq(people.organisationId, organisationId),
		query === '' ? undefined : or(ilike(people.name, pattern), ilike(people.email, pattern))
	);
	const readPage = (number: number) =>
		opened.read({ organisationId }, (transaction) =>
			transaction
				.select({ ...columnsFor(actor.userId), count: sql<number>`(count(*) over ())::int` })
				.from(people)
				.where(found)
				.orderBy(asc(nameOrder), asc(people.id))
				.limit(peopleAPage)
				.offset((number - 1) * peopleAPage)
		);
	const asked = Math.min(Math.max(1, page), pagesMax);
	const rows = await readPage(asked);
	// A page beyond the last one has no row that says how many there are.
	const count =
		rows[0]?.count ?? (await opened.read({ organisationId }, (transaction) => transaction.$count(people, found)));
	const pageCount = Math.max(1, Math.ceil(count / peopleAPage));
	const shown = Math.min(asked, pageCount);
	const onPage = shown === asked ? rows : await readPage(shown);
	return { people: onPage.map(({ count: _, ...person }) => person), count, page: shown, pageCount };
}

/** One person of the organisation; null where there is none of this id. */
export async function find({ database, organisationId, actor }: OrganisationScope, id: string): Promise<Person | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columnsFor(actor.userId))
			.from(people)
			.where(and(eq(people.organisationId, organisationId), eq(people.id, id)))
	);
	return row ?? null;
}

/** Those who can log in, by name: among them somebody is chosen to take over. */
export async function withAccount({ database, organisationId, actor }: OrganisationScope): Promise<Person[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columnsFor(actor.userId))
			.from(people)
			.where(and(eq(people.organisationId, organisationId), sql`${people.userId} is not null`))
			.orderBy(asc(nameOrder), asc(people.id))
	);
}

/** Umlauts beside their vowels, whatever locale a database was made with. */
const nameOrder = sql`lower(translate(${people.name}, 'ÄÖÜäöüß', 'AOUaous'))`;

function columnsFor(actorId: string) {
	return {
		id: people.id,
		name: people.name,
		email: people.email,
		role: people.role,
		departmentId: people.departmentId,
		roleGroup: people.roleGroup,
		hasAccount: sql<boolean>`${people.userId} is not null`,
		isActor: sql<boolean>`${people.userId} is not distinct from ${actorId}::uuid`
	};
}
