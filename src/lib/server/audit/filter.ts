import { type Kind, kinds } from './kinds';

/** What is asked of a log; null: everything. Days are `YYYY-MM-DD` in the log's time zone, both included. */
export interface Filter {
	readonly kind: Kind | null;
	readonly from: string | null;
	readonly until: string | null;
}

export interface ReadFilter {
	readonly filter: Filter;
	/** Fields whose text is no day: they do not filter. */
	readonly wrong: readonly ('from' | 'until')[];
	/** As it was typed. */
	readonly typed: { readonly kind: string; readonly from: string; readonly until: string };
	/** Only entries older than this one, null: from the newest on. */
	readonly before: number | null;
}

/** Reads a filter from the query of an address, or from the fields of a form. */
export function readFilter(fields: URLSearchParams | FormData): ReadFilter {
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value.trim().slice(0, 20) : '';
	};
	const typed = { kind: text('kind'), from: text('from'), until: text('until') };
	const before = Number(text('before'));
	return {
		filter: {
			kind: kinds.find((kind) => kind === typed.kind) ?? null,
			from: isDay(typed.from) ? typed.from : null,
			until: isDay(typed.until) ? typed.until : null
		},
		wrong: (['from', 'until'] as const).filter((name) => typed[name] !== '' && !isDay(typed[name])),
		typed,
		before: Number.isSafeInteger(before) && before > 0 ? before : null
	};
}

/** Only days there are: the database refuses any other. */
function isDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day || year < 1900) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
