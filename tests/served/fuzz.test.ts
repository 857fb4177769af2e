import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz';

it('nothing that anybody sends is a failure of the program: 300 malformed requests over every route', async () => {
	const { answers, failures, logged } = await fuzz({ requests: 300, seed: 8 });
	expect(failures).toEqual([]);
	expect(logged).toEqual([]);
	// Pages, redirects, refusals and what is no HTTP: the requests reach more than the door.
	for (const answer of ['200', '303', '400', '403', '404', '405']) {
		expect(answers[answer] ?? 0, `answered with ${answer}`).toBeGreaterThan(2);
	}
});
