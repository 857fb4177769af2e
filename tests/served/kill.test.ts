import { expect, it } from 'vitest';
import { kill } from '../long/crash/kill';
import { outage } from '../long/interruptions/outage';
import { toldToEnd } from '../long/interruptions/told-to-end';

for (const engine of ['embedded', 'postgres'] as const) {
	it(`killed twice in the midst of work on ${engine}, the product has everything it acknowledged, once and whole`, async () => {
		const figures = await kill(engine, { rounds: 2, seed: 20 });
		expect(figures.broken).toEqual([]);
		expect(figures.acknowledged['answers saved']).toBeGreaterThan(0);
		expect(figures.unknown, 'it was killed while people waited').toBeGreaterThan(0);
	});
}

it('told to end while a hundred hand in, it answers each of them, stores what it answered and ends with 0', async () => {
	expect(await toldToEnd('postgres', 100)).toMatchObject({ answered: 100, stored: 100, exitCode: 0 });
});

it('its database goes and comes back: people are told to come again, and nothing acknowledged is lost', async () => {
	const seen = await outage(2, 20);
	expect(seen.broken).toEqual([]);
	expect(seen.readiness).toContain(503);
	expect(Object.keys(seen.refusals).filter((status) => status !== '503' && status !== 'none')).toEqual([]);
	expect(seen.saysWhen).toBe(seen.refusals['503']);
	expect(seen.acknowledged.after).toBeGreaterThan(0);
});
