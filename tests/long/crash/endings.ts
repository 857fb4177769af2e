import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../chance';
import { type Browser, Unexpected } from '../product/browser';
import { type Actor, never, Tally } from './actor';

/** Surveys that the product has acknowledged as ended, and the orders of files that it has taken. */
export interface Directed {
	readonly ended: ReadonlySet<string>;
	readonly orders: readonly string[];
}

/** So many of each between one interruption and the next, at random moments. */
const eachAtMost = 2;

/** Somebody who ends one survey after the other, and orders files of the first one’s results, which are published. */
export function director(
	browser: Browser,
	base: string,
	[published = '', ...surveys]: readonly string[],
	chance: Chance
): Actor & Directed {
	const tally = new Tally();
	const ended = new Set<string>();
	const orders: string[] = [];
	const end = async (id: string) => {
		await tally.of('surveys ended', () => browser.send(`${base}/rounds/${id}/end`, {}));
		ended.add(id);
	};
	const order = async () => {
		const asked = { content: 'round', format: orders.length % 2 === 0 ? 'xlsx' : 'csv', language: 'en' };
		const path = `${base}/rounds/${published}/results/export`;
		const reply = await browser.ask('POST', path, asked).catch((error: unknown) => {
			tally.unknown += 1;
			throw error;
		});
		// As many of theirs wait as may.
		if (reply.status === 422) return;
		if (reply.status !== 303) throw new Unexpected(reply, path);
		tally.acknowledge('files ordered');
		orders.push(/\/exports\/([0-9a-f-]{36})/.exec(reply.location)?.[1] ?? reply.location);
	};
	const work = async (isOver = never): Promise<void> => {
		for (let time = 0; time < eachAtMost && !isOver(); time += 1) {
			await pause(chance.below(150));
			const id = surveys.pop();
			if (id !== undefined) await end(id);
			await pause(chance.below(150));
			await order();
		}
	};
	return {
		...{ work, ended, orders, acknowledged: tally.acknowledged },
		get unknown() {
			return tally.unknown;
		}
	};
}
