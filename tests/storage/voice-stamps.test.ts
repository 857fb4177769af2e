import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { newStamp, readStamp } from '../../src/lib/server/voice';
import { engines, opening } from './engines';

const formId = 'f3b1c1de-0000-4000-8000-000000000001';
const made = Date.UTC(2026, 10, 22, 10);
const [seconds, hours] = [1_000, 3_600_000];

describe.each(engines)('the stamp of a form for customers on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	it('is good from two seconds to a day after it was made', async () => {
		const stamp = await newStamp(database, formId, made);
		const at = async (later: number) => (await readStamp(database, formId, stamp, made + later)).kind;
		expect(await Promise.all([-1, 0, 1_999, 2_000, 24 * hours, 24 * hours + 1].map(at))).toEqual([
			...['too-young', 'too-young', 'too-young'],
			...['good', 'good', 'expired']
		]);
	});

	it('is another one each time, and remembered by nothing that is in it', async () => {
		const stamps = await Promise.all(Array.from({ length: 50 }, () => newStamp(database, formId, made)));
		const read = await Promise.all(stamps.map((stamp) => readStamp(database, formId, stamp, made + 5 * seconds)));
		const hashes = read.map((reading) => (reading.kind === 'good' ? reading.nonceHash : ''));
		expect(new Set(hashes).size).toBe(50);
		for (const [place, hash] of hashes.entries()) {
			expect(hash).toMatch(/^[0-9a-f]{64}$/);
			expect(stamps[place]).not.toContain(hash);
		}
	});

	it('of another form, with a part changed, or made up is forged', async () => {
		const stamp = await newStamp(database, formId, made);
		const [time = '', nonce = '', seal = ''] = stamp.split('.');
		const others = [
			await newStamp(database, 'f3b1c1de-0000-4000-8000-000000000002', made),
			[(made - 5 * seconds).toString(36), nonce, seal].join('.'),
			[time, randomBytes(16).toString('base64url'), seal].join('.'),
			[time, nonce, randomBytes(32).toString('base64url')].join('.'),
			`${stamp}.`,
			stamp.slice(0, -1),
			'',
			'..',
			'x'.repeat(100_000)
		];
		for (const other of others) {
			expect(await readStamp(database, formId, other, made + 5 * seconds), other.slice(0, 90)).toEqual({
				kind: 'forged'
			});
		}
	});
});
