import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { Client } from '../access/client';
import { indiscreetLines, secretsIn } from '../access/logged';
import { serve, type Served } from '../access/server';
import { createWorld, type World } from '../access/world';

/** The product that the tests of a file ask, who is in it, and who asks; there from its `beforeAll` on. */
export let served: Served;
export let world: World;
export let client: Client;

/** Starts it for one file: each test begins with everything as it was made, and none makes the program fail. */
export function inhabit(environment: Readonly<Record<string, string>> = {}): void {
	beforeAll(async () => {
		served = await serve(environment);
		world = await createWorld(served.superuser);
		client = new Client(served.origin, world);
	});
	beforeEach(() => world.restore());
	afterAll(async () => {
		const failures = served?.failures();
		await served?.stop();
		expect(failures, 'nothing that anybody sends is a failure of the program').toEqual([]);
	});
}

/** Before `inhabit`, with everything logged: reads the log once the product has ended. */
export function readLog(): void {
	afterAll(() => {
		const output = served?.output() ?? '';
		expect(indiscreetLines(output), 'the log says who did what, or what they typed').toEqual([]);
		expect(secretsIn(output, world), 'these were logged').toEqual([]);
		expect(output.match(/"msg":"request"/g)?.length, 'a line each').toBeGreaterThan(10);
	});
}
