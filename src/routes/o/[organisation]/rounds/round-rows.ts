import { allows, type Capacity } from '$lib/core/access/permissions';
import type { Locale } from '$lib/core/text';
import { dayOf } from '$lib/server/day';
import * as organisations from '$lib/server/organisations';
import * as rounds from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { percentOf, roundWords } from './round-words';

interface Reader {
	readonly scope: OrganisationScope;
	readonly capacity: Capacity;
	/** Address of the organisation’s pages, without a slash at its end. */
	readonly base: string;
	readonly locale: Locale;
}

/** Who runs rounds or reads something of their results. */
export function seesRounds(capacity: Capacity): boolean {
	return (['rounds.run', 'results.read', 'results.read-own-department'] as const).some((permission) =>
		allows(capacity, permission)
	);
}

/** The rounds that somebody has something to do or to read in, as lists show them; `most`: only so many of the newest. */
export async function roundRows(
	{ scope, capacity, base, locale }: Reader,
	{ archived, most }: { readonly archived: boolean; readonly most?: number }
) {
	const mayRun = allows(capacity, 'rounds.run');
	const found = await rounds.list(scope, { archived });
	const listed = found.filter((round) => mayRun || isReadable(round, capacity)).slice(0, most);
	const settings = await organisations.readSettings(scope);
	return Promise.all(
		listed.map(async (round) => ({
			id: round.id,
			...roundWords(round, locale),
			href: `${base}/rounds/${round.id}${mayRun ? '' : '/results'}`,
			results: round.status === 'closed' && isReadable(round, capacity) ? `${base}/rounds/${round.id}/results` : null,
			daysLeft: daysLeft(round, dayOf(new Date(), settings?.timeZone)),
			...(mayRun ? await rate(scope, round) : { rate: null, invited: 0 })
		}))
	);
}

/** Whoever only reads results has no use for what has none, and a department none for a named round. */
function isReadable({ status, kind }: rounds.Round, capacity: Capacity): boolean {
	if (status !== 'closed') return false;
	return allows(capacity, 'results.read') || (kind === 'anonymous' && allows(capacity, 'results.read-own-department'));
}

/** Of a running round, today included; null of others. */
function daysLeft({ status, closesOn }: rounds.Round, today: string): number | null {
	if (status !== 'open' && status !== 'paused') return null;
	return Math.max(0, Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000) + 1);
}

async function rate(scope: OrganisationScope, round: rounds.Round) {
	if (round.status !== 'open' && round.status !== 'paused') return { rate: null, invited: 0 };
	const { atLeast, invited } = await rounds.turnout(scope, round);
	return { rate: atLeast === 0 ? null : percentOf(atLeast, invited), invited };
}
