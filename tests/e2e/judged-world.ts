import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { drizzle } from 'drizzle-orm/node-postgres';
import { periodAround } from '../../src/lib/core/kpi/period';
import * as schema from '../../src/lib/server/db/schema';
import { serve, type Served } from '../access/server';
import { cookieName, createWorld, dayIn, type Actor, type World } from '../access/world';
import { expect, test as base } from './fixtures';
import { endRound, openRound } from './rounds-world';

interface Judged {
	readonly served: Served;
	readonly world: World;
	/** `/o/…` of the organisation, and its newest closed round. */
	readonly base: string;
	readonly round: string;
}

/** Sales judge themselves high and miss their customers’ target; Works are low and have no figures. */
export const test = base.extend<object, { readonly judged: Judged }>({
	judged: [
		async ({ browser }, use) => {
			const served = await serve({ BODY_SIZE_LIMIT: '1M' });
			const world = await createWorld(served.superuser);
			const page = await (await browser.newContext({ baseURL: served.origin, locale: 'en-GB' })).newPage();
			const { alpha } = world;
			const address = `/o/${alpha.slug}`;
			const { kind, start } = periodAround('quarter', dayIn(0));
			const worksheet = { 'csat.mode': 'counts', 'csat.satisfied': '120', 'csat.answers': '200', 'csat.target': '80' };
			await drizzle({ client: served.superuser })
				.insert(schema.kpiEntries)
				.values({
					...{ organisationId: alpha.id, id: randomUUID(), departmentId: alpha.department },
					...{ periodKind: kind, periodStart: start, worksheet }
				});
			await signIn(page, { served, world }, 'owner');
			const round = await openRound(served.superuser, alpha, { name: 'Autumn', opensOn: dayIn(-20) }, [
				{ name: 'Sales', role: 'other-staff', invited: 16, answered: 14, level: 3, departmentId: alpha.department },
				{ name: 'Works', role: 'other-staff', invited: 14, answered: 12, level: 0 },
				{ name: 'Stores', role: 'other-staff', invited: 6, answered: 3, level: 3 },
				{ name: 'Depot', role: 'other-staff', invited: 6, answered: 4, level: 2 }
			]);
			await endRound(page, address, round, 'Close and evaluate now');
			await page.context().close();
			await use({ served, world, base: address, round });
			expect(served.failures()).toEqual([]);
			await served.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: ({ judged }, use) => use(judged.served.origin)
});

/** Opens the session of one of the people there. */
export async function signIn(
	page: Page,
	{ world, served }: Pick<Judged, 'world' | 'served'>,
	actor: Exclude<Actor, 'guest'>
): Promise<void> {
	await page.context().addCookies([{ name: cookieName, value: world.users[actor].session, url: served.origin }]);
}
