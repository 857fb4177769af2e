import type { Answer } from './client';
import type { Outcome, Row } from './expected';
import type { Actor, World } from './world';

/** Outsiders find no trace of an organisation anywhere, and nobody one of another tenant: the marks that were seen nevertheless. */
export function foreignIn(
	world: World,
	actor: Actor,
	answers: readonly Answer[],
	{ isByLink }: Row
): readonly string[] {
	if (isByLink) return [];
	const seen = answers.map(({ text, location }) => text + (location ?? '')).join('\n');
	return hiddenFrom(actor, world)
		.map(({ mark }) => mark)
		.filter((mark) => seen.includes(mark));
}

type State = Awaited<ReturnType<World['state']>>;

/** The tables whose rows are others than before, with how they were and how they are. */
export function changedSince(before: State, now: State): readonly string[] {
	return Object.keys(before)
		.filter((table) => before[table] !== now[table])
		.map((table) => `${table}: ${before[table]} → ${now[table]}`);
}

function hiddenFrom(actor: Actor, { alpha, beta, gamma }: World) {
	const { [actor]: hidden } = {
		guest: [alpha, beta, gamma],
		wrongTenant: [alpha, gamma],
		without: [alpha, gamma],
		former: [beta, gamma],
		caretaker: [beta],
		consultant: [beta],
		...Object.fromEntries(
			(['participant', 'lead', 'analyst', 'admin', 'owner'] as const).map((one) => [one, [beta, gamma]])
		)
	} as Readonly<Record<Actor, World['alpha'][]>>;
	return hidden;
}

/** What came, in the words of what was expected. */
export function outcomeOf({ status, location }: Answer, expected: Outcome): Outcome {
	if (typeof expected === 'number' || status !== 303) return status;
	const wanted = expected.slice('303 '.length);
	return (location ?? '').startsWith(wanted) ? expected : `303 ${location}`;
}

/** What a refused form said, for whoever reads the failure. */
export function visible({ status, text }: Answer): string {
	return `${status} ${text.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>|\s+/g, ' ').slice(0, 600)}`;
}
