import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Capacity } from '$lib/core/access/permissions';
import { compareNames } from '$lib/core/organisation/names';
import { database, type Database, type Transaction } from '../db';
import { prepared } from '../db/prepared';
import { engagements, organisations, people, practices } from '../db/schema';
import { practiceIdsOf } from './practice';
import type { Actor, UserScope } from './types';

/** One organisation, in whose name everything runs that is done there, and who does it. */
export interface OrganisationScope {
	readonly database: Database | Promise<Database>;
	readonly organisationId: string;
	readonly actor: Actor;
}

export interface OrganisationVisit {
	readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
	/** What the visitor may do is decided by this alone (`core/access`). */
	readonly capacity: Capacity;
	/** The practice they come from; null for those who belong to the organisation. */
	readonly practice: { readonly slug: string; readonly name: string } | null;
	readonly scope: OrganisationScope;
}

const head = { id: organisations.id, slug: organisations.slug, name: organisations.name };

/** Opens an organisation to somebody who belongs to it or works for it; null where there is none, or none for them. */
export async function visitOrganisation(
	actor: Actor,
	slug: string,
	opened: Database | Promise<Database> = database()
): Promise<OrganisationVisit | null> {
	const scope = { database: await opened, userId: actor.userId };
	const [asMember] = await memberships(scope, slug);
	const [found] = asMember ? [asMember] : await engaged(scope, slug);
	return found ? visitOf(found, actor, opened) : null;
}

/** Every organisation that somebody belongs to or works for, each once, by name. Whoever belongs there is no consultant there. */
export async function visitOrganisations(
	actor: Actor,
	opened: Database | Promise<Database> = database()
): Promise<OrganisationVisit[]> {
	const scope = { database: await opened, userId: actor.userId };
	const found = [...(await memberships(scope, null)), ...(await engaged(scope, null))];
	const firstById = new Map(found.toReversed().map((each) => [each.organisation.id, each]));
	return [...firstById.values()]
		.map((each) => visitOf(each, actor, opened))
		.sort((one, other) => compareNames(one.organisation.name, other.organisation.name));
}

type Found = Omit<OrganisationVisit, 'scope'>;

interface OpenUserScope extends UserScope {
	readonly database: Database;
}

/** `slug` null: wherever they belong. */
async function memberships({ database: opened, userId }: OpenUserScope, slug: string | null): Promise<Found[]> {
	const rows = await opened.read({ userId }, async (transaction) =>
		slug === null
			? membershipsWhere(transaction, eq(people.userId, userId))
			: membershipAt(transaction).execute({ slug, userId })
	);
	return rows.map(({ role, departmentId, ...organisation }) => {
		return { organisation, capacity: { kind: 'member', role, departmentId }, practice: null };
	});
}

function membershipsWhere(transaction: Transaction, condition: SQL | undefined) {
	return transaction
		.select({ ...head, role: people.role, departmentId: people.departmentId })
		.from(organisations)
		.innerJoin(people, eq(people.organisationId, organisations.id))
		.where(condition);
}

/** Asked at each request. */
const membershipAt = prepared('visit_membership', (transaction, name) => {
	const isTheirs = and(eq(organisations.slug, sql.placeholder('slug')), eq(people.userId, sql.placeholder('userId')));
	return membershipsWhere(transaction, isTheirs).prepare(name);
});

/** By way of each of their practices: in the name of a person no engagement is seen. */
async function engaged(scope: OpenUserScope, slug: string | null): Promise<Found[]> {
	const found: Found[] = [];
	for (const practiceId of await practiceIdsOf(scope)) {
		const rows = await scope.database.read({ practiceId }, (transaction) =>
			transaction
				.select({
					...head,
					caretakerPracticeId: organisations.caretakerPracticeId,
					grants: engagements.grants,
					practice: { slug: practices.slug, name: practices.name }
				})
				.from(organisations)
				.innerJoin(engagements, eq(engagements.organisationId, organisations.id))
				.innerJoin(practices, eq(practices.id, engagements.practiceId))
				.where(and(isAt(slug), eq(engagements.practiceId, practiceId), isNull(engagements.endedAt)))
		);
		for (const { caretakerPracticeId, grants, practice, ...organisation } of rows) {
			const isCaretaker = caretakerPracticeId === practiceId;
			const capacity = isCaretaker ? ({ kind: 'caretaker' } as const) : ({ kind: 'consultant', grants } as const);
			found.push({ organisation, capacity, practice });
		}
		if (slug !== null && found.length > 0) break;
	}
	return found;
}

function isAt(slug: string | null) {
	return slug === null ? undefined : eq(organisations.slug, slug);
}

function visitOf(found: Found, actor: Actor, opened: OrganisationScope['database']): OrganisationVisit {
	return { ...found, scope: { database: opened, organisationId: found.organisation.id, actor } };
}
