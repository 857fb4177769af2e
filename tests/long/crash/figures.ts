import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, Unexpected } from '../product/browser';
import { type Actor, Lost, never, Tally } from './actor';

/** The figures of one month: `stored` is what was acknowledged last, `sent` what was sent last. */
export interface Month {
	readonly start: string;
	sent: number;
	stored: number;
	/** How many changes were acknowledged, and how many nobody answered. */
	changes: number;
	unknown: number;
}

/** Somebody who enters a month and corrects it over and over; after an interruption the next one. */
export function figureKeeper(browser: Browser, base: string): Actor & { readonly months: readonly Month[] } {
	const tally = new Tally();
	const months: Month[] = [];
	const save = async (path: string, month: Month) => {
		month.sent += 1;
		try {
			await tally.of('figures', () => browser.send(path, fieldsOf(month)));
		} catch (error) {
			month.unknown += 1;
			// Refused as often as others are, they would come to months that have not been yet.
			if (error instanceof Unexpected) await pause(500);
			throw error;
		}
		month.stored = month.sent;
		month.changes += 1;
	};
	const work = async (isOver = never): Promise<void> => {
		const month: Month = { start: startOf(months.length), sent: 0, stored: 0, changes: 0, unknown: 0 };
		months.push(month);
		await save(`${base}/kpis/new`, month);
		const path = await entryOf(browser, base, month);
		while (!isOver()) await save(path, month);
	};
	return {
		work,
		months,
		acknowledged: tally.acknowledged,
		get unknown() {
			return tally.unknown;
		}
	};
}

/** By the field in which the number of a change stands. */
export const figureField = 'churn.customersAtStart';

function fieldsOf({ start, sent }: Month): Record<string, string> {
	const counts = { 'churn.mode': 'counts', [figureField]: String(1000 + sent), 'churn.customersLost': '5' };
	return { department: '', period: start.slice(0, 7), breaks: 'accepted', ...counts };
}

async function entryOf(browser: Browser, base: string, { start }: Month): Promise<string> {
	const html = await browser.page(`${base}/kpis/new?period=${start.slice(0, 7)}`);
	const id = /\/kpis\/([0-9a-f-]{36})"/.exec(html)?.[1];
	if (id === undefined) throw new Lost('Figures that were acknowledged are not there.');
	return `${base}/kpis/${id}`;
}

const startOf = (number: number) =>
	`${2000 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;
