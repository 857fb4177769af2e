import { and, asc, count, eq, gte, lt, sql, type SQLWrapper } from 'drizzle-orm';
import type { Cell, RoundKind, StoredSheet } from '$lib/core/round/types';
import type { Database } from '../db';
import { roundIntake, roundInvitees, roundNamedResponses, roundResponses } from '../db/schema';

/** In whose name contents are read: the program's own, for one round. */
export interface ContentScope {
	readonly organisationId: string;
	readonly contentOfRoundId: string;
}

/** One person's answers, without anything of who it was. */
export interface Content {
	readonly cell: Cell;
	readonly sheet: StoredSheet;
	readonly sentence: string | null;
}

/** About as many one statement reads: short enough that others, on the embedded engine too, come in between. */
const chunk = 500;

/** All contents of a round, those that still wait and those that were moved, in chunks. The order says nothing. */
export async function* contents(
	database: Database,
	scope: ContentScope,
	kind: RoundKind
): AsyncGenerator<readonly Content[]> {
	if (kind === 'named') {
		yield (await readNamed(database, scope)).map(asContent);
		return;
	}
	for (const table of tables) {
		for (const range of rangesOf(await countIn(database, scope, table))) {
			yield (await read(database, scope, table, range)).map(asContent);
		}
	}
}

/** How many `contents` will hand out of an anonymous round. */
export async function countContents(database: Database, scope: ContentScope): Promise<number> {
	const counts = [];
	for (const table of tables) counts.push(await countIn(database, scope, table));
	return counts.reduce((sum, count) => sum + count, 0);
}

const tables = [roundResponses, roundIntake] as const;

interface Row extends Cell {
	readonly codes: string;
	readonly sentence: string | null;
}

async function countIn(database: Database, scope: ContentScope, table: (typeof tables)[number]): Promise<number> {
	const [row] = await database.read({ ...scope }, (transaction) =>
		transaction.select({ n: count() }).from(table).where(eq(table.roundId, scope.contentOfRoundId))
	);
	return row?.n ?? 0;
}

interface Range {
	readonly from: string;
	/** null: to the end. */
	readonly before: string | null;
}

/**
 * Ids are random, so equal parts of all possible ones hold about as many each. Whatever the database knows or does not know about how
 * its rows are spread, it reads such a part by the index alone; by order and limit it might sort the whole round for each chunk.
 */
function rangesOf(count: number): readonly Range[] {
	const parts = Math.ceil(count / chunk);
	const start = (part: number) => {
		const digits = Math.floor((part * 2 ** 32) / parts).toString(16);
		return `${digits.padStart(8, '0')}-0000-0000-0000-000000000000`;
	};
	return Array.from({ length: parts }, (_, part) => {
		return { from: start(part), before: part === parts - 1 ? null : start(part + 1) };
	});
}

function read(
	database: Database,
	scope: ContentScope,
	table: (typeof tables)[number],
	{ from, before }: Range
): Promise<Row[]> {
	return database.read({ ...scope }, (transaction) =>
		transaction
			.select({ groupId: table.groupId, role: table.role, codes: codesOf(table.sheet), sentence: table.sentence })
			.from(table)
			.where(
				and(
					eq(table.roundId, scope.contentOfRoundId),
					gte(table.id, from),
					before === null ? undefined : lt(table.id, before)
				)
			)
	);
}

/** At most fifteen people; their cell stands with the invitation. */
function readNamed(database: Database, { organisationId, contentOfRoundId: roundId }: ContentScope): Promise<Row[]> {
	return database.read({ organisationId, contentOfRoundId: roundId }, (transaction) =>
		transaction
			.select({
				groupId: roundInvitees.groupId,
				role: roundInvitees.role,
				codes: codesOf(roundNamedResponses.sheet),
				sentence: roundNamedResponses.sentence
			})
			.from(roundNamedResponses)
			.innerJoin(
				roundInvitees,
				and(eq(roundInvitees.roundId, roundNamedResponses.roundId), eq(roundInvitees.id, roundNamedResponses.inviteeId))
			)
			.where(eq(roundNamedResponses.roundId, roundId))
			.orderBy(asc(roundNamedResponses.inviteeId))
	);
}

/** One text is read several times as fast as an array. */
function codesOf(sheet: SQLWrapper) {
	return sql<string>`array_to_string(${sheet}, ' ')`;
}

function asContent({ groupId, role, codes, sentence }: Row): Content {
	return { cell: { groupId, role }, sheet: codes === '' ? [] : codes.split(' ').map(Number), sentence };
}
