import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as secondFactor from '../../src/lib/server/accounts/second-factor';
import * as check from '../../src/lib/server/accounts/second-factor-check';
import type { Database } from '../../src/lib/server/db';
import { engines, type Place } from './engines';
import { codeOf, firstStep, kinds, protectedPerson } from './protected-people';

// The limit would let a few of twenty attempts through. It is lifted here, so that the database alone decides between all of them.
vi.mock('../../src/lib/server/throttle/limits', () => ({ limitOf: () => null }));

describe.each(engines)('attempts at the same moment on $name', { timeout: 60_000 }, ({ place }) => {
	let where: Place;
	let database: Database;

	beforeAll(async () => {
		where = await place();
		database = await where.open();
	}, 60_000);
	afterAll(async () => {
		await database?.close();
		await where?.remove();
	});

	const twenty = Array.from({ length: 20 });

	it('of 20 with one code exactly one is right', async () => {
		const mia = await protectedPerson(database);
		const code = mia.next();
		expect(await kinds(twenty.map(() => check.confirm(mia, code)))).toEqual({ right: 1, wrong: 19 });
	});

	it('of 20 logins with one code exactly one is right', async () => {
		const mia = await protectedPerson(database);
		const { found } = await firstStep(mia);
		const code = mia.next();
		expect(await kinds(twenty.map(() => check.finish(database, found, code)))).toEqual({ right: 1, wrong: 19 });
	});

	it('of 20 with one recovery code exactly one is right', async () => {
		const mia = await protectedPerson(database);
		const code = mia.codes[3] ?? '';
		expect(await kinds(twenty.map(() => check.confirm(mia, code)))).toEqual({ right: 1, wrong: 19 });
		expect((await secondFactor.state(mia)).codesLeft).toBe(9);
	});

	it('of ten logins by one first step exactly one is right, and the recovery codes of the others are kept', async () => {
		const mia = await protectedPerson(database);
		const { found } = await firstStep(mia);
		const outcome = await kinds(mia.codes.map((code) => check.finish(database, found, code)));
		expect(outcome).toEqual({ right: 1, expired: 9 });
		expect((await secondFactor.state(mia)).codesLeft).toBe(9);
	});

	it('leaves ten recovery codes of 20 renewals', async () => {
		const mia = await protectedPerson(database);
		await Promise.all(twenty.map(() => secondFactor.renewRecoveryCodes(mia, mia.actor)));
		expect((await secondFactor.state(mia)).codesLeft).toBe(10);
	});

	it('of 20 that switch it on exactly one does, and its recovery codes are the ones that count', async () => {
		const mia = await protectedPerson(database);
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
