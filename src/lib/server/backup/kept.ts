/** How many scheduled backups stay: the newest of each of the last days, and of each of the last weeks that have one. */
export interface Keeping {
	readonly backupsDaily: number;
	readonly backupsWeekly: number;
}

const day = 86_400_000;

/** Those of the names that stay, of backups whose names begin with the time they were made; others are not ours to judge. */
export function keptOf(names: readonly string[], { backupsDaily, backupsWeekly }: Keeping): ReadonlySet<string> {
	const newestFirst = names.toSorted().reverse();
	return new Set([
		...newestOfEach(newestFirst, (at) => Math.floor(at / day), backupsDaily),
		// Weeks begin on Monday, and the first day of this calendar was a Thursday.
		...newestOfEach(newestFirst, (at) => Math.floor((at / day + 3) / 7), backupsWeekly)
	]);
}

/** For example `scheduled-2026-11-22T162300Z.backup.gz`; null: made by somebody, or something else. */
export function scheduledAt(name: string): number | null {
	const found = /^scheduled-(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\dZ)(\.without-answers)?\.backup\.gz$/.exec(name);
	return found ? Date.parse(`${found[1]}:${found[2]}:${found[3]}`) : null;
}

function newestOfEach(newestFirst: readonly string[], periodOf: (at: number) => number, count: number): string[] {
	const newest = new Map<number, string>();
	for (const name of newestFirst) {
		const at = scheduledAt(name);
		if (at !== null && !newest.has(periodOf(at))) newest.set(periodOf(at), name);
	}
	return [...newest.values()].slice(0, count);
}
