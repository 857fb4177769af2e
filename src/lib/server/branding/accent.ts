import { eq } from 'drizzle-orm';
import { record } from '../audit';
import type { Transaction } from '../db';
import { organisations, practices } from '../db/schema';
import type { LogoScope } from '../logos';

/** The colour that an organisation or practice has chosen for itself, `#rrggbb`; null: none. */
export async function ownAccent(scope: LogoScope): Promise<string | null> {
	const opened = await scope.database;
	const [row] = await opened.read(placeOf(scope), (transaction) => selectAccent(transaction, scope));
	return row?.accent ?? null;
}

/** Needs `settings.change`, in a practice `practice.change`. Choosing what is chosen already does nothing. */
export async function changeAccent(scope: LogoScope, accent: string | null): Promise<void> {
	const [opened, place] = [await scope.database, placeOf(scope)];
	await opened.withScope(place, async (transaction) => {
		const [before] = await selectAccent(transaction, scope).for('no key update');
		if (!before || before.accent === accent) return;
		if ('organisationId' in scope) {
			await transaction.update(organisations).set({ accent }).where(eq(organisations.id, scope.organisationId));
		} else await transaction.update(practices).set({ accent }).where(eq(practices.id, scope.practiceId));
		const act = 'organisationId' in scope ? 'organisation.settings-changed' : 'practice.changed';
		await record(transaction, place, scope.actor, act, { accent: accent ?? '' });
	});
}

function placeOf(scope: LogoScope) {
	return 'organisationId' in scope ? { organisationId: scope.organisationId } : { practiceId: scope.practiceId };
}

function selectAccent(transaction: Transaction, scope: LogoScope) {
	return 'organisationId' in scope
		? transaction
				.select({ accent: organisations.accent })
				.from(organisations)
				.where(eq(organisations.id, scope.organisationId))
		: transaction.select({ accent: practices.accent }).from(practices).where(eq(practices.id, scope.practiceId));
}
