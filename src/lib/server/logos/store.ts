import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { record } from '../audit';
import { logos } from '../db/schema';
import type { LogoType } from '../db/schema/logos';
import type { OrganisationScope, PracticeScope } from '../visits';
import { cleanLogo } from './clean';
import type { LogoRefusal } from './types';

/** Whose logo it is: one organisation's or one practice's. */
export type LogoScope = OrganisationScope | PracticeScope;

/** What a page has to know to show a logo: its version is a part of its address. */
export interface LogoHead {
	readonly version: string;
	readonly width: number;
	readonly height: number;
}

/** null: there is none. */
export async function head(scope: LogoScope): Promise<LogoHead | null> {
	const [row] = await (
		await scope.database
	).read(placeOf(scope), (transaction) =>
		transaction
			.select({ sha256: logos.sha256, width: logos.width, height: logos.height })
			.from(logos)
			.where(ofPlace(scope))
	);
	return row ? { version: row.sha256.slice(0, 16), width: row.width, height: row.height } : null;
}

/** The logo as it is served; null: there is none. */
export async function open(
	scope: LogoScope
): Promise<{ readonly type: LogoType; readonly content: Buffer; readonly version: string } | null> {
	const [row] = await (
		await scope.database
	).read(placeOf(scope), (transaction) =>
		transaction
			.select({ sha256: logos.sha256, type: logos.type, content: logos.content })
			.from(logos)
			.where(ofPlace(scope))
	);
	return row ? { type: row.type, content: row.content, version: row.sha256.slice(0, 16) } : null;
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

function placeOf(scope: LogoScope) {
	return 'organisationId' in scope ? { organisationId: scope.organisationId } : { practiceId: scope.practiceId };
}

function ofPlace(scope: LogoScope) {
	return 'organisationId' in scope
		? eq(logos.organisationId, scope.organisationId)
		: eq(logos.practiceId, scope.practiceId);
}
