import { setTimeout as pause } from 'node:timers/promises';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { receiptKeyOf } from '../../../src/lib/server/participation/receipt-key';
import type { Chance } from '../chance';
import type { Browser } from '../product/browser';

/** What a request was for. */
export type Step = 'page' | 'save' | 'begin' | 'hand in';

/** A person on their way through the survey. */
export interface Person {
	readonly token: string;
	/** When they open their link, in milliseconds from the beginning. */
	readonly startsAt: number;
	/** From one request to the next, on average, in milliseconds. */
	readonly pauseMilliseconds: number;
	/** Closes the page half way, and opens it again later. */
	readonly resumes: boolean;
}

/** Whatever changes something goes through here, and every page: it is measured, and asked of whichever process is next. */
export type Via = <Result>(step: Step, ask: (browser: Browser) => Promise<Result>) => Promise<Result>;

/** What somebody was told in the end: the key of their receipt, and the sheet that has to be stored. */
export interface HandedIn {
	readonly receiptKey: string;
	readonly sheet: readonly number[];
}

const { items, parts } = questionnaires.pulse;

/** Opens the link, reads each page, saves answer by answer, goes on with the page’s button, and hands in. */
export async function takePart(person: Person, via: Via, chance: Chance): Promise<HandedIn> {
	const link = `/r/${person.token}`;
	const think = () => pause(person.pauseMilliseconds * (0.5 + chance.below(1000) / 1000));
	await pause(person.startsAt);
	await via('page', (browser) => browser.page(link));
	await think();
	const first = await via('begin', (browser) => browser.send(link, {}));
	const base = first.replace(/\/part\/.*/, '');
	const levels = new Map(items.map(({ id }) => [id, chance.below(5)]));
	const half = Math.floor(parts.length / 2);
	for (const [index, part] of parts.entries()) {
		if (index === half && person.resumes) await pause(4 * person.pauseMilliseconds);
		await via('page', (browser) => browser.page(`${base}/part/${part.id}`));
		const fields = part.items.map((id) => [`value.${id}`, `level-${levels.get(id)}`] as const);
		for (const field of fields) {
			await think();
			await via('save', (browser) => browser.save(`${base}/save`, Object.fromEntries([field])));
		}
		await via('save', (browser) => browser.send(`${base}/part/${part.id}`, Object.fromEntries(fields)));
	}
	await via('page', (browser) => browser.page(`${base}/review`));
	await think();
	const receipt = await via('hand in', (browser) => browser.send(`${base}/review`, {}));
	const receiptKey = receiptKeyOf(base.split('/').at(-1) ?? '');
	if (!receipt.startsWith(`/r/receipt/${receiptKey}`)) throw new Error('Handing in led to no receipt.');
	await via('page', (browser) => browser.page(receipt));
	return { receiptKey, sheet: items.map(({ id }) => levels.get(id) ?? 0) };
}
