import { describe, expect, it } from 'vitest';
import { watching } from '../../../src/lib/server/live';

/** Something that changes, and who follows it. */
function changing(first: string | null) {
	const wakes = new Set<() => void>();
	const looks: (string | null)[] = [];
	let state = first;
	return {
		looks,
		wakes,
		become(next: string | null) {
			state = next;
			for (const wake of wakes) wake();
		},
		watch: {
			look: async () => {
				looks.push(state);
				return state;
			},
			follow(wake: () => void) {
				wakes.add(wake);
				return () => void wakes.delete(wake);
			}
		}
	};
}

/** What a stream has said so far, `null` at its end. */
function reading(stream: ReadableStream<Uint8Array>) {
	const said: (string | null)[] = [];
	const reader = stream.getReader();
	const read = async (): Promise<void> => {
		const { done, value } = await reader.read();
		said.push(done ? null : new TextDecoder().decode(value).trim());
		if (!done) await read();
	};
	void read();
	return { said, leave: () => reader.cancel() };
}

describe('a stream that tells what has changed', () => {
	it('says how things stand, and again once they have changed', async () => {
		const round = changing('open');
		const { said, leave } = reading(watching('session', round.watch));
		await expect.poll(() => said).toEqual(['retry: 2000', 'data: open']);
		round.become('closing');
		await expect.poll(() => said).toEqual(['retry: 2000', 'data: open', 'data: closing']);
		await leave();
		expect(round.wakes.size, 'nobody follows any more').toBe(0);
	});

	it('looks once however often something changes at a time', async () => {
		const file = changing('0');
		const { said, leave } = reading(watching('session', file.watch));
		await expect.poll(() => said).toContain('data: 0');
		for (let percent = 1; percent <= 50; percent += 1) file.become(String(percent));
		await expect.poll(() => said.at(-1)).toBe('data: 50');
		expect(file.looks).toEqual(['0', '50']);
		await leave();
	});

	it('ends without a word once whoever watches has no right to it any more', async () => {
		const round = changing('open');
		const { said } = reading(watching('session', round.watch));
		await expect.poll(() => said).toContain('data: open');
		round.become(null);
		await expect.poll(() => said).toEqual(['retry: 2000', 'data: open', null]);
		expect(round.wakes.size).toBe(0);
	});

	it('goes on where a look fails, as while the database is away', async () => {
		const round = changing('open');
		let isAway = false;
		const watch = { ...round.watch, look: () => (isAway ? Promise.reject(new Error('away')) : round.watch.look()) };
		const { said, leave } = reading(watching('session', watch));
		await expect.poll(() => said).toContain('data: open');
		isAway = true;
		round.become('closing');
		await expect.poll(() => said.at(-1)).toBe(':');
		isAway = false;
		round.become('closed');
		await expect.poll(() => said.at(-1)).toBe('data: closed');
		await leave();
	});

	it('stays open six times for one session; one more is told once, and comes back rarely', async () => {
		const round = changing('open');
		const open = Array.from({ length: 6 }, () => reading(watching('busy', round.watch)));
		await expect.poll(() => open.every(({ said }) => said.includes('data: open'))).toBe(true);
		const seventh = reading(watching('busy', round.watch));
		await expect.poll(() => seventh.said).toEqual(['retry: 30000', 'data: open', null]);
		const other = reading(watching('other', round.watch));
		await expect.poll(() => other.said).toEqual(['retry: 2000', 'data: open']);
		await open[0]?.leave();
		const next = reading(watching('busy', round.watch));
		await expect.poll(() => next.said).toEqual(['retry: 2000', 'data: open']);
		await Promise.all([...open.slice(1), other, next].map(({ leave }) => leave()));
		expect(round.wakes.size).toBe(0);
	});
});
