import { eq, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared';
import { logos, organisations, practices } from '../db/schema';
import { headColumns, headOf, type LogoHead, type LogoScope } from '../logos';
import { keptByRows } from '../results/kept';
import { stampTaken, toldOfLook } from '../results/stamp';
import { shownAccent } from './shown-accent';

/** How the pages of an organisation or practice look. */
export interface Look {
	/** `#rrggbb`; null: the product's own colour. */
	readonly accent: string | null;
	readonly logo: LogoHead | null;
}

/** Asks once: every page of a place begins with it. */
export function lookOf(scope: LogoScope): Promise<Look> {
	const stamp = stampTaken(scope);
	return stamp && 'organisationId' in scope ? kept(scope, stamp, [], () => read(scope)) : read(scope);
}

const kept = keptByRows<Look>(toldOfLook, { sizeMax: 2_000, sizeOf: () => 0 });

async function read(scope: LogoScope): Promise<Look> {
	const opened = await scope.database;
	const [row] =
		'organisationId' in scope
			? await opened.read({ organisationId: scope.organisationId }, (transaction) =>
					ofOrganisation(transaction).execute({ id: scope.organisationId })
				)
			: await opened.read({ practiceId: scope.practiceId }, (transaction) =>
					ofPractice(transaction).execute({ id: scope.practiceId })
				);
	return { accent: row?.accent ?? null, logo: headOf(row?.logo) };
}

const ofOrganisation = prepared('look_of_organisation', (transaction, name) =>
	transaction
		.select({ accent: shownAccent(), logo: headColumns })
		.from(organisations)
		.leftJoin(logos, eq(logos.organisationId, organisations.id))
		.where(eq(organisations.id, sql.placeholder('id')))
		.prepare(name)
);

const ofPractice = prepared('look_of_practice', (transaction, name) =>
	transaction
		.select({ accent: practices.accent, logo: headColumns })
		.from(practices)
		.leftJoin(logos, eq(logos.practiceId, practices.id))
		.where(eq(practices.id, sql.placeholder('id')))
		.prepare(name)
);
