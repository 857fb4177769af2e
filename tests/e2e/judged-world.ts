import { randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { drizzle } from 'drizzle-orm/node-postgres';
import { periodAround } from '../../src/lib/core/kpi/period';
import * as schema from '../../src/lib/server/db/schema';
import { dayIn } from '../access/world';
import { pageOf, type House } from './house';
import { endRound, openRound } from './rounds-world';

interface Judged extends House {
	/** `/o/…` of the organisation, and its newest closed round. */
	readonly base: string;
	readonly round: string;
}

/** Sales judge themselves high and miss their customers’ target; Works are low and have no figures. */
export async function judged(house: House, browser: Browser): Promise<Judged> {
	const { served, world } = house;
	const { alpha } = world;
	const base = `/o/${alpha.slug}`;
	const { kind, start } = periodAround('quarter', dayIn(0));
	const worksheet = { 'csat.mode': 'counts', 'csat.satisfied': '120', 'csat.answers': '200', 'csat.target': '80' };
	await drizzle({ client: served.superuser })
		.insert(schema.kpiEntries)
		.values({
			...{ organisationId: alpha.id, id: randomUUID(), departmentId: alpha.department },
			...{ periodKind: kind, periodStart: start, worksheet }
		});
	const page = await pageOf(browser, house, 'owner');
	const round = await openRound(served.superuser, alpha, { name: 'Autumn', opensOn: dayIn(-20) }, [
		{ name: 'Sales', role: 'other-staff', invited: 16, answered: 14, level: 3, departmentId: alpha.department },
		{ name: 'Works', role: 'other-staff', invited: 14, answered: 12, level: 0 },
		{ name: 'Stores', role: 'other-staff', invited: 6, answered: 3, level: 3 },
		{ name: 'Depot', role: 'other-staff', invited: 6, answered: 4, level: 2 }
	]);
	await endRound(page, base, round, 'Close and evaluate now');
	await page.context().close();
	return { ...house, base, round };
}
