import { beforeAll, describe, expect, it } from 'vitest';
import * as secondFactor from '../../src/lib/server/accounts/second-factor';
import * as check from '../../src/lib/server/accounts/second-factor-check';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { rateLimits } from '../../src/lib/server/db/schema';
import { engines, opening } from './engines';
import { codeOf, firstStep, kinds, protectedPerson } from './protected-people';

describe.each(engines)('attempts at the same moment on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const twenty = Array.from({ length: 20 });

	it('of 20 with one code exactly one is right', async () => {
		const mia = await somebody(database);
		const code = mia.next();
		expect(await kinds(twenty.map(() => check.confirm(mia, code)))).toEqual({ right: 1, wrong: 19 });
	});

	it('of 20 logins with one code exactly one is right', async () => {
		const mia = await somebody(database);
		const { found } = await firstStep(mia);
		const code = mia.next();
		expect(await kinds(twenty.map(() => check.finish(database, found, code)))).toEqual({ right: 1, wrong: 19 });
	});

	it('of 20 with one recovery code exactly one is right', async () => {
		const mia = await somebody(database);
		const code = mia.codes[3] ?? '';
		expect(await kinds(twenty.map(() => check.confirm(mia, code)))).toEqual({ right: 1, wrong: 19 });
		expect((await secondFactor.state(mia)).codesLeft).toBe(9);
	});

	it('of ten logins by one first step exactly one is right, and the recovery codes of the others are kept', async () => {
		const mia = await somebody(database);
		const { found } = await firstStep(mia);
		const outcome = await kinds(mia.codes.map((code) => check.finish(database, found, code)));
		expect(outcome).toEqual({ right: 1, expired: 9 });
		expect((await secondFactor.state(mia)).codesLeft).toBe(9);
	});

	it('leaves ten recovery codes of 20 renewals', async () => {
		const mia = await somebody(database);
		await Promise.all(twenty.map(() => secondFactor.renewRecoveryCodes(mia, mia.actor)));
		expect((await secondFactor.state(mia)).codesLeft).toBe(10);
	});

	it('of 20 that switch it on exactly one does, and its recovery codes are the ones that count', async () => {
		const mia = await somebody(database);
		await secondFactor.switchOff(mia, mia.actor);
		await secondFactor.begin(mia);
		const { secret } = (await secondFactor.begun(mia)) ?? { secret: '' };
		const code = codeOf(secret);
		const all = await Promise.all(twenty.map(() => secondFactor.switchOn(mia, mia.actor, code)));
		const [codes, ...others] = all.filter((made) => made !== null);
		expect(others).toEqual([]);
		expect((await secondFactor.state(mia)).codesLeft).toBe(10);
		expect(await check.confirm(mia, codes?.[9] ?? '')).toEqual({ kind: 'right', codesLeft: 9 });
	});
});

/**
 * Somebody with the second factor on whose attempts are counted from far below zero: the limit would let a few of twenty through, and here
 * the database is to decide between all of them.
 */
async function somebody(database: Database) {
	const mia = await protectedPerson(database);
	const key = sha256(`second-factor-account ${mia.userId}`);
	await database.withScope({ system: true }, (transaction) =>
		transaction.insert(rateLimits).values({ key, count: -1_000, resetsAt: new Date(Date.now() + 600_000) })
	);
	return mia;
}
