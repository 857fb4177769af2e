import { expect, it } from 'vitest';
import type { Answer } from '../access/client';
import { addressOf, type Form, hereOf, type Row } from '../access/expected';
import { changedSince, foreignIn, outcomeOf, visible } from '../access/judged';
import { matrix } from '../access/matrix';
import { actors, type Actor } from '../access/world';
import { client, inhabit, readLog, world } from './inhabited';

readLog();
inhabit({ LOG_LEVEL: 'trace', LOG_REQUESTS: 'all' });

for (const [route, row] of Object.entries(matrix)) {
	for (const [name, form] of Object.entries(row.actions ?? {})) {
		it(`${route} takes the form ${name} from nobody else`, async () => {
			const before = await world.state();
			for (const actor of actors.filter((one) => form.who[one] !== 200)) {
				const answer = await send(actor, route, row, name, form);
				expect(outcomeOf(answer, form.who[actor]), `${actor} at ${route}`).toBe(form.who[actor]);
				expect(foreignIn(world, actor, [answer], row), `${actor} sees these`).toEqual([]);
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
		});
	}
}

const send = (actor: Actor, route: string, row: Row, name: string, form: Form): Promise<Answer> => {
	const here = hereOf(world, actor);
	const address = addressOf(route, here, row) + (/^default$|^[A-Z]+$/.test(name) ? '' : `?/${name}`);
	return client.post(actor, address, form.fields?.(here) ?? {});
};
