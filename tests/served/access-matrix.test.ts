import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, type Answer } from '../access/client';
import { addressOf, hereOf, type Form, type Outcome, type Row } from '../access/expected';
import { indiscreetLines, secretsIn } from '../access/logged';
import { matrix } from '../access/matrix';
import { routes } from '../access/routes';
import { serve, type Served } from '../access/server';
import { actors, createWorld, type Actor, type World } from '../access/world';

const everyRoute = routes();
const partsByRoute = new Map(everyRoute.map(({ route, parts }) => [route, parts]));

it('every address has a row that says who may open it, and every row an address', () => {
	const rows = Object.keys(matrix).toSorted();
	expect(rows, 'add the route to tests/access/matrix.ts, with what each actor may').toEqual(
		everyRoute.map(({ route }) => route).toSorted()
	);
});

it('every form has a row that says who may send it', () => {
	const written = Object.entries(matrix).map(([route, { actions = {} }]) => [route, Object.keys(actions).toSorted()]);
	const found = everyRoute.map(({ route, actions }) => [route, actions.toSorted()]);
	expect(Object.fromEntries(written), 'add the form to its row in tests/access/matrix.ts').toEqual(
		Object.fromEntries(found)
	);
});

describe('over HTTP', () => {
	let served: Served;
	let world: World;
	let client: Client;

	beforeAll(async () => {
		served = await serve({ LOG_LEVEL: 'trace', LOG_REQUESTS: 'all' });
		world = await createWorld(served.superuser);
		client = new Client(served.origin, world);
	});
	afterAll(async () => {
		const failures = served?.failures();
		const output = served?.output() ?? '';
		await served?.stop();
		expect(indiscreetLines(output), 'the log says who did what, or what they typed').toEqual([]);
		expect(secretsIn(output, world), 'these were logged').toEqual([]);
		expect(output.match(/"msg":"request"/g)?.length, 'a line each').toBeGreaterThan(10);
		expect(failures, 'nothing that anybody sends is a failure of the program').toEqual([]);
	});

	for (const [route, row] of Object.entries(matrix)) {
		it(`${route} answers each as the matrix says`, async () => {
			const before = await world.state();
			for (const actor of actors) {
				const here = hereOf(world, actor);
				const answer = await client.get(actor, addressOf(route, here, row));
				expect(outcomeOf(answer, row.who[actor]), `${actor} at ${route}`).toBe(row.who[actor]);
				const data = row.who[actor] === 200 ? [] : await dataOf(actor, route, addressOf(route, here, row));
				const answers = [answer, ...data];
				expect(foreignIn(actor, answers, row), `${actor} sees these`).toEqual([]);
				if (row.who[actor] === 200 && row.shows) expect(answer.text).toContain(row.shows(here));
			}
			expect(changedSince(before, await world.state()), 'looking changes nothing').toEqual([]);
		});

		for (const [name, form] of Object.entries(row.actions ?? {})) {
			it(`${route} takes the form ${name} from nobody else`, async () => {
				await world.restore();
				const before = await world.state();
				for (const actor of actors.filter((one) => form.who[one] !== 200)) {
					const answer = await send(actor, route, row, name, form);
					expect(outcomeOf(answer, form.who[actor]), `${actor} at ${route}`).toBe(form.who[actor]);
					expect(foreignIn(actor, [answer], row), `${actor} sees these`).toEqual([]);
					expect(changedSince(before, await world.state()), `${actor} changed these`).toEqual([]);
				}
				const allowed = actors.filter((one) => form.who[one] === 200);
				for (const actor of allowed) {
					const answer = await send(actor, route, row, name, form);
					expect([200, 303, 422], `${actor} at ${route}: ${answer.status}`).toContain(answer.status);
					expect(answer.location ?? '').not.toContain('/login?next');
					if (form.changesNothing === undefined && !form.refused?.includes(actor)) {
						const changed = changedSince(before, await world.state());
						expect(changed, `${actor} changed nothing: ${visible(answer)}`).not.toEqual([]);
						await world.restore();
					}
				}
				await world.restore();
			});
		}
	}

	it('the data of a page is of as many parts as are asked for singly', async () => {
		for (const [route, row] of Object.entries(matrix)) {
			const parts = partsByRoute.get(route);
			const actor = actors.find((one) => row.who[one] === 200);
			if (!parts || !actor) continue;
			const { text } = await client.get(actor, dataAddress(addressOf(route, hereOf(world, actor), row), '1'.repeat(9)));
			expect(text, route).toMatch(/^\{/);
			const [first = ''] = text.split('\n');
			expect(JSON.parse(first), route).toMatchObject({ nodes: { length: parts } });
		}
	});

	const send = (actor: Actor, route: string, row: Row, name: string, form: Form): Promise<Answer> => {
		const here = hereOf(world, actor);
		const address = addressOf(route, here, row) + (/^default$|^[A-Z]+$/.test(name) ? '' : `?/${name}`);
		return client.post(actor, address, form.fields?.(here) ?? {});
	};

	/** The framework hands out the data of a page alone as well, and of single parts of it. */
	const dataOf = async (actor: Actor, route: string, address: string) => {
		const answers: Answer[] = [];
		for (let before = 0; before < (partsByRoute.get(route) ?? 0); before++)
			answers.push(await client.get(actor, dataAddress(address, `${'0'.repeat(before)}1`)));
		return answers;
	};

	/** Outsiders find no trace of an organisation anywhere, and nobody one of another tenant. */
	const foreignIn = (actor: Actor, answers: readonly Answer[], { isByLink }: Row): readonly string[] => {
		if (isByLink) return [];
		const seen = answers.map(({ text, location }) => text + (location ?? '')).join('\n');
		return hiddenFrom(actor, world)
			.map(({ mark }) => mark)
			.filter((mark) => seen.includes(mark));
	};
});

function dataAddress(address: string, parts: string): string {
	const [path = ''] = address.split('?');
	return `${path === '/' ? '' : path}/__data.json?x-sveltekit-invalidated=${parts}`;
}

type State = Awaited<ReturnType<World['state']>>;

/** The tables whose rows are others than before, with how they were and how they are. */
function changedSince(before: State, now: State): readonly string[] {
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
function outcomeOf({ status, location }: Answer, expected: Outcome): Outcome {
	if (typeof expected === 'number' || status !== 303) return status;
	const wanted = expected.slice('303 '.length);
	return (location ?? '').startsWith(wanted) ? expected : `303 ${location}`;
}

/** What a refused form said, for whoever reads the failure. */
function visible({ status, text }: Answer): string {
	return `${status} ${text.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>|\s+/g, ' ').slice(0, 600)}`;
}
