import { and, asc, eq, inArray } from 'drizzle-orm';
import { memberRolesWith } from '$lib/core/access/assigning';
import type { Locale } from '$lib/core/text';
import type { Database } from '../db';
import { actions, organisations, people, users } from '../db/schema';

/** Whom a reminder goes to, and no more of the actions than it needs. */
export interface ReminderTo {
	readonly email: string;
	/** Their own, where they have an account, else the organisation's. */
	readonly locale: Locale;
	readonly organisation: { readonly name: string; readonly slug: string };
	/** At least one, the most urgent first. */
	readonly actions: readonly { readonly id: string; readonly title: string; readonly dueOn: string }[];
	/** Whether they can open them. */
	readonly mayOpen: boolean;
}

/** As it stands at this moment; null where none of the actions is open and theirs any more, or nobody knows their address. */
export async function reminderTo(
	database: Database,
	organisationId: string,
	personId: string,
	actionIds: readonly string[]
): Promise<ReminderTo | null> {
	const rows = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({
				...{ id: actions.id, title: actions.title, dueOn: actions.dueOn },
				...{ email: people.email, userId: people.userId, role: people.role },
				...{ name: organisations.name, slug: organisations.slug, locale: organisations.locale }
			})
			.from(actions)
			.innerJoin(people, and(eq(people.organisationId, actions.organisationId), eq(people.id, actions.ownerPersonId)))
			.innerJoin(organisations, eq(organisations.id, actions.organisationId))
			.where(
				and(
					eq(actions.organisationId, organisationId),
					inArray(actions.id, [...actionIds]),
					eq(actions.ownerPersonId, personId),
					eq(actions.hasReminders, true),
					inArray(actions.status, ['to-do', 'doing'])
				)
			)
			.orderBy(asc(actions.dueOn), asc(actions.title), asc(actions.id))
	);
	const [first] = rows;
	if (!first || first.email === null) return null;
	const { email, userId, role, name, slug, locale } = first;
	const opening = [...memberRolesWith('actions.read'), ...memberRolesWith('actions.progress-own')];
	return {
		...{ email, organisation: { name, slug } },
		actions: rows.flatMap(({ id, title, dueOn }) => (dueOn === null ? [] : [{ id, title, dueOn }])),
		locale: (userId === null ? null : await localeOf(database, userId)) ?? locale,
		mayOpen: userId !== null && opening.includes(role)
	};
}

/** In the person's own name: an account's language is nobody else's to read. */
async function localeOf(database: Database, userId: string): Promise<Locale | null> {
	const [row] = await database.read({ userId }, (transaction) =>
		transaction.select({ locale: users.locale }).from(users).where(eq(users.id, userId))
	);
	return row?.locale ?? null;
}
