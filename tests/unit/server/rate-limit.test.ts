import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/lib/server/rate-limit';

describe('the rate limit', () => {
	it('answers as many requests a minute as it allows, then says how long to wait', () => {
		const { take, pass } = limiter(3);
		expect([take('a'), take('a'), take('a')]).toEqual([null, null, null]);
		pass(20_000);
		expect(take('a')).toBe(40);
		pass(39_500);
		expect(take('a'), 'whole seconds, never 0').toBe(1);
		pass(500);
		expect(take('a'), 'a new minute').toBeNull();
	});

	it('counts each client by itself', () => {
		const { take } = limiter(1);
		expect([take('192.0.2.1'), take('192.0.2.2')]).toEqual([null, null]);
		expect([take('192.0.2.1'), take('192.0.2.2')]).toEqual([60, 60]);
	});

	it.each([
		['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
		['2001:db8:1:2::1', '2001:db8:1:3::1', false],
		['2001:db8::1', '2001:db8:0:0:9::1', true],
		['2001:db8::1', '2001:db8:0:1::1', false],
		['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
		['::1', '::2', true]
	])('takes %s and %s for one subscriber: %s', (one, other, same) => {
		const { take } = limiter(1);
		take(one);
		expect(take(other)).toBe(same ? 60 : null);
	});

	it('is off at 0', () => {
		const { take } = limiter(0);
		expect(Array.from({ length: 1_000 }, () => take('a')).every((wait) => wait === null)).toBe(true);
	});

	it('does not forget a client that is still limited when many others come and finished ones go', () => {
		const { take, pass } = limiter(1);
		take('early');
		pass(30_000);
		take('late');
		pass(30_000);
		for (let index = 0; index < 1_000; index += 1) take(`10.0.${index >> 8}.${index & 255}`);
		expect(take('late')).toBe(30);
		expect(take('early')).toBeNull();
	});
});

function limiter(perMinute: number) {
	let time = 0;
	const { take } = createRateLimiter(perMinute, () => time);
	return { take, pass: (milliseconds: number) => (time += milliseconds) };
}
