import { createHash } from 'node:crypto';
import { eq, type SQL } from 'drizzle-orm';
import { record } from '../audit';
import type { Database, Scope, Transaction } from '../db';
import { logos } from '../db/schema';
import type { LogoType } from '../db/schema/logos';
import type { OrganisationScope, PracticeScope } from '../visits';
import { cleanLogo } from './clean';
import { headColumns, versionOf } from './head';
import type { LogoRefusal } from './types';

/** Whose logo it is: one organisation's or one practice's. */
export type LogoScope = OrganisationScope | PracticeScope;

/** A logo as it is served. */
export interface OpenedLogo {
	readonly type: LogoType;
	readonly content: Buffer;
	readonly width: number;
	readonly height: number;
	readonly version: string;
}

/** null: there is none. */
export async function open(scope: LogoScope): Promise<OpenedLogo | null> {
	const opened = await scope.database;
	return openedOf(await opened.read(placeOf(scope), (transaction) => selectLogo(transaction, ofPlace(scope))));
}

/** The logo of an organisation in the name of something that shows it to others: a round, a form for customers, a share link. */
export async function openShown(database: Database, shown: Scope, organisationId: string): Promise<OpenedLogo | null> {
	const isOfIt = eq(logos.organisationId, organisationId);
	return openedOf(await database.read(shown, (transaction) => selectLogo(transaction, isOfIt)));
}

/** Takes a file as the logo, instead of the one there was. Needs `settings.change`, in a practice `practice.change`. */
export async function put(scope: LogoScope, file: Buffer): Promise<'done' | LogoRefusal> {
	const cleaned = cleanLogo(file);
	if (typeof cleaned === 'string') return cleaned;
	const place = placeOf(scope);
	const logo = {
		...cleaned,
		sha256: createHash('sha256').update(cleaned.content).digest('hex'),
		changedAt: new Date()
	};
	await (
		await scope.database
	).withScope(place, async (transaction) => {
		const target = 'organisationId' in place ? logos.organisationId : logos.practiceId;
		await transaction
			.insert(logos)
			.values({ ...place, ...logo })
			.onConflictDoUpdate({ target, set: logo });
		const act = 'organisationId' in place ? 'organisation.logo-changed' : 'practice.logo-changed';
		await record(transaction, place, scope.actor, act);
	});
	return 'done';
}

/** Removing one that is not there does nothing. */
export async function remove(scope: LogoScope): Promise<void> {
	const place = placeOf(scope);
	await (
		await scope.database
	).withScope(place, async (transaction) => {
		const gone = await transaction.delete(logos).where(ofPlace(scope)).returning({ type: logos.type });
		if (gone.length === 0) return;
		const act = 'organisationId' in place ? 'organisation.logo-removed' : 'practice.logo-removed';
		await record(transaction, place, scope.actor, act);
	});
}

function selectLogo(transaction: Transaction, condition: SQL) {
	return transaction
		.select({ ...headColumns, type: logos.type, content: logos.content })
		.from(logos)
		.where(condition);
}

function openedOf([row]: Awaited<ReturnType<typeof selectLogo>>): OpenedLogo | null {
	if (!row) return null;
	const { sha256, ...logo } = row;
	return { ...logo, version: versionOf({ sha256 }) };
}

function placeOf(scope: LogoScope) {
	return 'organisationId' in scope ? { organisationId: scope.organisationId } : { practiceId: scope.practiceId };
}

function ofPlace(scope: LogoScope) {
	return 'organisationId' in scope
		? eq(logos.organisationId, scope.organisationId)
		: eq(logos.practiceId, scope.practiceId);
}
