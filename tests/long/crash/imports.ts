import { type Browser, Unexpected } from '../product/browser';
import { type Actor, Lost, never, Tally } from './actor';

/** Of all imports so far: how many were acknowledged, and the number of the last one that was, and that was sent. */
export interface Imported {
	count: number;
	stored: number;
	sent: number;
	unknown: number;
}

/** How many months a file holds. All of them carry the file’s number, so that half of a file would show. */
export const monthsAFile = 12;
export const importedYear = 2020;

/** Somebody who enters a file of a year’s figures, and another one over it, and another. */
export function importer(browser: Browser, base: string): Actor & { readonly imported: Imported } {
	const tally = new Tally();
	const path = `${base}/kpis/import`;
	const imported: Imported = { count: 0, stored: 0, sent: 0, unknown: 0 };
	const nobodyKnows = (error: unknown): never => {
		tally.unknown += 1;
		imported.unknown += 1;
		throw error;
	};
	const work = async (isOver = never): Promise<void> => {
		while (!isOver()) {
			const file = { table: tableOf(imported.sent + 1), fileName: `figures-${imported.sent + 1}.csv` };
			const shown = await browser.ask('POST', `${path}?/preview`, file);
			if (shown.status !== 200) throw new Unexpected(shown, path);
			const print = /name="print" value="([^"]*)"/.exec(shown.body)?.[1];
			if (print === undefined) throw new Lost('A preview has nothing to confirm.');
			imported.sent += 1;
			const entered = await browser.ask('POST', `${path}?/enter`, { ...file, print }).catch(nobodyKnows);
			if (entered.status !== 303) nobodyKnows(new Unexpected(entered, path));
			tally.acknowledge('files imported');
			imported.stored = imported.sent;
			imported.count += 1;
		}
	};
	return {
		work,
		imported,
		acknowledged: tally.acknowledged,
		get unknown() {
			return tally.unknown;
		}
	};
}

function tableOf(number: number): string {
	const months = Array.from({ length: monthsAFile }, (_, index) => {
		const month = `${String(index + 1).padStart(2, '0')}/${importedYear}`;
		return `${month};${1000 + number};5`;
	});
	return ['Monat;Kunden zu Beginn;Verlorene Kunden', ...months].join('\n');
}
