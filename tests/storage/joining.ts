import type { Dump, DumpedRow } from './dumps';

/** Who answered what, which an attacker does not know: content (its receipt’s hash) by person (the hash of their token). */
export type Truth = ReadonlyMap<string, string>;

interface Attacked {
	readonly person: DumpedRow;
	/** The contents of the person’s own cell: the group and the part of the people stand on both sides. */
	readonly cell: readonly DumpedRow[];
	/** Everybody in that cell whose answers lie somewhere. */
	readonly peers: readonly DumpedRow[];
}

/**
 * Tries to find people’s answers in one dump, by each way there is: any column of one side equal or nearest to any of the other, and any order
 * of one side laid beside any order of the other. Returns for each way how many of those who have answered it places among fewer
 * than `k` answers, theirs being one of them.
 */
export function join(dump: Dump, truth: Truth, k: number): ReadonlyMap<string, number> {
	const contents = [...(dump.get('round_intake') ?? []), ...(dump.get('round_responses') ?? [])];
	const people = (dump.get('round_participations') ?? []).filter(({ token_hash: token }) => truth.has(token ?? ''));
	const attacked = people
		.filter(({ state }) => state === 'done')
		.map((person) => ({
			person,
			cell: contents.filter((content) => isSameCell(content, person)),
			peers: people.filter((peer) => isSameCell(peer, person))
		}));
	const found = new Map<string, number>();
	for (const [name, guess] of ways(people, contents)) {
		const hits = attacked.filter((each) => {
			const guessed = guess(each);
			const own = truth.get(each.person['token_hash'] ?? '');
			return guessed.length < k && guessed.some(({ receipt_hash: receipt }) => receipt === own);
		});
		found.set(name, hits.length);
	}
	return found;
}

/**
 * Lays dumps of different moments beside each other: whose answers came, moved and went exactly when a person’s mark did. Returns for
 * each person the number of answers among which theirs can be.
 */
export function joinOverTime(dumps: readonly Dump[], truth: Truth): ReadonlyMap<string, number> {
	const cellOf = new Map<string, string>();
	const personHistory = new Map<string, string>();
	const contentHistory = new Map<string, string>();
	const last = dumps.at(-1);
	for (const [token, receipt] of truth) {
		const person = rowsOf(last, 'round_participations').find(({ token_hash }) => token_hash === token);
		cellOf.set(token, `${person?.['group_id']} ${person?.['role']}`);
		personHistory.set(token, dumps.map((each) => stateOf(each, token)).join());
		contentHistory.set(receipt, dumps.map((each) => placeOf(each, receipt)).join());
	}
	const contents = [...truth.values()].map((receipt) => {
		const row = [...rowsOf(last, 'round_intake'), ...rowsOf(last, 'round_responses')].find(
			({ receipt_hash }) => receipt_hash === receipt
		);
		return { cell: `${row?.['group_id']} ${row?.['role']}`, history: contentHistory.get(receipt) };
	});
	return new Map(
		[...truth.keys()].map((token) => [
			token,
			contents.filter(({ cell, history }) => cell === cellOf.get(token) && history === personHistory.get(token)).length
		])
	);
}

type Guess = (attacked: Attacked) => readonly DumpedRow[];

function* ways(people: readonly DumpedRow[], contents: readonly DumpedRow[]): Generator<readonly [string, Guess]> {
	for (const own of columnsOf(people)) {
		for (const other of columnsOf(contents)) {
			yield [`${own} = ${other}`, ({ person, cell }) => cell.filter((row) => row[other] === person[own])];
			yield [`${own} nearest to ${other}`, ({ person, cell }) => nearest(person[own], cell, other)];
			for (const direction of [1, -1]) {
				const name = `${own} in the order of ${other}${direction === 1 ? '' : ', backwards'}`;
				yield [name, ({ person, cell, peers }) => beside(person, peers, own, cell, other, direction)];
			}
		}
	}
}

function columnsOf(rows: readonly DumpedRow[]): readonly string[] {
	const names = new Set(rows.flatMap((row) => Object.keys(row)));
	return [...names].filter((name) => new Set(rows.map((row) => row[name])).size > 1);
}

function nearest(value: string | null | undefined, cell: readonly DumpedRow[], column: string): readonly DumpedRow[] {
	const distances = cell.map((row) => Math.abs(numberIn(value) - numberIn(row[column])));
	const least = Math.min(...distances);
	return Number.isFinite(least) ? cell.filter((_, index) => distances[index] === least) : [];
}

/** Both sides sorted; the answer in the person’s place. */
function beside(
	person: DumpedRow,
	peers: readonly DumpedRow[],
	own: string,
	cell: readonly DumpedRow[],
	other: string,
	direction: number
): readonly DumpedRow[] {
	const place = sorted(peers, own).indexOf(person);
	const contents = sorted(cell, other);
	const found = contents[direction === 1 ? place : contents.length - 1 - place];
	return found ? [found] : [];
}

function sorted(rows: readonly DumpedRow[], column: string): readonly DumpedRow[] {
	return rows.toSorted((one, next) => {
		const [a, b] = [one[column] ?? '', next[column] ?? ''];
		return numberIn(a) - numberIn(b) || (a < b ? -1 : a > b ? 1 : 0);
	});
}

/** Of `(3,12)`, where a row lies, page and line; of a plain number itself; of everything else nothing that could be near. */
function numberIn(value: string | null | undefined): number {
	const [, page, line] = /^\((\d+),(\d+)\)$/.exec(value ?? '') ?? [];
	if (page !== undefined) return Number(page) * 1_000 + Number(line);
	return /^\d+$/.test(value ?? '') ? Number(value) : Number.NaN;
}

const isSameCell = (one: DumpedRow, other: DumpedRow) =>
	one['group_id'] === other['group_id'] && one['role'] === other['role'];

const rowsOf = (dump: Dump | undefined, table: string) => dump?.get(table) ?? [];

/** The three states of a person are the three places of their answers. */
const states: Readonly<Record<string, string>> = { invited: 'nowhere', waiting: 'intake', done: 'responses' };

function stateOf(dump: Dump, token: string): string {
	const person = rowsOf(dump, 'round_participations').find(({ token_hash }) => token_hash === token);
	return states[person?.['state'] ?? ''] ?? 'nowhere';
}

function placeOf(dump: Dump, receipt: string): string {
	const lies = (table: string) => rowsOf(dump, table).some(({ receipt_hash }) => receipt_hash === receipt);
	return lies('round_intake') ? 'intake' : lies('round_responses') ? 'responses' : 'nowhere';
}
