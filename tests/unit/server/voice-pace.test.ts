import { describe, expect, it } from 'vitest';
import { newVoicePace } from '../../../src/lib/server/voice/pace';

const now = Date.UTC(2026, 10, 22, 10);
const anHour = 3_600_000;

describe('how often customers answer', () => {
	it('is limited to thirty an hour from one address and form, and to nobody else', () => {
		const pace = newVoicePace();
		const answers = Array.from({ length: 31 }, (_, minute) =>
			pace.ofClient('form', '192.0.2.1', now + minute * 60_000)
		);
		expect(answers.map(({ allowed }) => allowed)).toEqual([...Array<boolean>(30).fill(true), false]);
		expect(answers[30]).toEqual({ allowed: false, retryAfterSeconds: 30 * 60 });
		expect(pace.ofClient('other form', '192.0.2.1', now)).toEqual({ allowed: true });
		expect(pace.ofClient('form', '192.0.2.2', now)).toEqual({ allowed: true });
		expect(pace.ofClient('form', '192.0.2.1', now + anHour), 'an hour later').toEqual({ allowed: true });
	});

	it('counts a whole subscriber of IPv6 as one', () => {
		const pace = newVoicePace();
		for (let host = 1; host <= 30; host += 1) pace.ofClient('form', `2001:db8:1:2::${host.toString(16)}`, now);
		expect(pace.ofClient('form', '2001:db8:1:2:ffff::1', now)).toMatchObject({ allowed: false });
		expect(pace.ofClient('form', '2001:db8:1:3::1', now)).toEqual({ allowed: true });
	});

	it('is counted for a form as well, up to what more would be nobody’s word', () => {
		const pace = newVoicePace();
		expect(pace.soFar('form', now)).toBe(0);
		for (let count = 1; count <= 6_000; count += 1) {
			expect(pace.ofForm('form', now)).toEqual({ count, attempt: { allowed: true } });
		}
		expect(pace.ofForm('form', now).attempt).toEqual({ allowed: false, retryAfterSeconds: 3_600 });
		expect([pace.soFar('form', now), pace.soFar('form', now + anHour)]).toEqual([6_001, 0]);
	});

	it('forgets who has been quiet for longest rather than growing', () => {
		const pace = newVoicePace();
		for (let count = 0; count < 30; count += 1) pace.ofClient('form', '192.0.2.1', now);
		expect(pace.ofClient('form', '192.0.2.1', now)).toMatchObject({ allowed: false });
		for (let other = 0; other < 50_000; other += 1) {
			pace.ofClient('form', `10.${other >> 16}.${(other >> 8) & 255}.${other & 255}`, now);
		}
		expect(pace.ofClient('form', '192.0.2.1', now), 'at most fifty thousand are kept').toEqual({ allowed: true });
	});
});
