import { expect, it } from 'vitest';
import type { Answer } from '../access/client';
import { addressOf, hereOf } from '../access/expected';
import { changedSince, foreignIn, outcomeOf } from '../access/judged';
import { matrix } from '../access/matrix';
import { routes } from '../access/routes';
import { actors, type Actor } from '../access/world';
import { client, inhabit, readLog, world } from './inhabited';

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

readLog();
inhabit({ LOG_LEVEL: 'trace', LOG_REQUESTS: 'all' });

for (const [route, row] of Object.entries(matrix)) {
	it(`${route} answers each as the matrix says`, async () => {
		const before = await world.state();
		for (const actor of actors) {
			const here = hereOf(world, actor);
			const answer = await client.get(actor, addressOf(route, here, row));
			expect(outcomeOf(answer, row.who[actor]), `${actor} at ${route}`).toBe(row.who[actor]);
			const data = row.who[actor] === 200 ? [] : await dataOf(actor, route, addressOf(route, here, row));
			const answers = [answer, ...data];
			expect(foreignIn(world, actor, answers, row), `${actor} sees these`).toEqual([]);
			if (row.who[actor] === 200 && row.shows) expect(answer.text).toContain(row.shows(here));
		}
		expect(changedSince(before, await world.state()), 'looking changes nothing').toEqual([]);
	});
}

it('the data of a page is of as many parts as are asked for singly', async () => {
	for (const [route, row] of Object.entries(matrix)) {
		const parts = partsByRoute.get(route);
		const actor = actors.find((one) => row.who[one] === 200);
		if (!parts?.length || !actor) continue;
		const { text } = await client.get(actor, dataAddress(addressOf(route, hereOf(world, actor), row), '1'.repeat(9)));
		expect(text, route).toMatch(/^\{/);
		const [first = ''] = text.split('\n');
		expect(JSON.parse(first), route).toMatchObject({ nodes: { length: parts.length } });
	}
});

/** Who has asked for which part: a layout's is the same below each of its pages. */
const asked = new Set<string>();

/** The framework hands out the data of a page alone as well, and of single parts of it. */
const dataOf = async (actor: Actor, route: string, address: string) => {
	const answers: Answer[] = [];
	for (const [before, part] of (partsByRoute.get(route) ?? []).entries()) {
		if (asked.has(`${actor}, ${part}`)) continue;
		asked.add(`${actor}, ${part}`);
		answers.push(await client.get(actor, dataAddress(address, `${'0'.repeat(before)}1`)));
	}
	return answers;
};

function dataAddress(address: string, parts: string): string {
	const [path = ''] = address.split('?');
	return `${path === '/' ? '' : path}/__data.json?x-sveltekit-invalidated=${parts}`;
}
