import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Ear } from './notices';
import type { Swept } from './sweep';

/**
 * In whose name a transaction runs; the database shows nothing else (`migrations/*_isolation.sql`). Hashes are SHA-256 in
 * hexadecimal digits, ids are UUIDs. `system` is the program itself: it keeps the questionnaires' versions, counts attempts
 * and sees no assessment. Several names together open what each of them opens: name no more than the work needs.
 */
export interface Scope {
	readonly system?: true;
	readonly assessmentKeyHash?: string;
	readonly sessionHash?: string;
	readonly tokenHash?: string;
	readonly emailHash?: string;
	readonly identityHash?: string;
	readonly userId?: string;
	readonly organisationId?: string;
	readonly practiceId?: string;
	/** A round, as its participants see it. */
	readonly roundId?: string;
	/** What was answered in a round and who took part: the program's own, when it moves batches and closes. */
	readonly contentOfRoundId?: string;
	readonly receiptHash?: string;
	readonly draftHash?: string;
	/** A form for customers, as they see it. */
	readonly voiceFormId?: string;
	/** Answers of customers that wait to be counted: the program's own. */
	readonly contentOfVoiceFormId?: string;
	/** A link by which one report is read, once it has been found by its token. */
	readonly shareLinkId?: string;
}

/** Statements of one open transaction; refuses any once that transaction has ended. */
export type Transaction = NodePgDatabase;

export interface Database {
	readonly engine: 'embedded' | 'postgres';
	/** What whoever starts the program should know, for example a login with too many rights. */
	readonly warnings: readonly string[];
	/**
	 * Runs `work` in one transaction in the name of `scope`, commits what it did and returns its result; a throw undoes
	 * everything. Only queries belong inside: on the embedded engine everybody else waits until `work` has ended. Once `endWithNext` was called, the
	 * next statement is the last one: the transaction's end travels right behind it, which saves a round trip; where it fails, nothing is committed.
	 */
	withScope<Result>(
		scope: Scope,
		work: (transaction: Transaction, endWithNext: () => void) => Promise<Result>
	): Promise<Result>;
	/**
	 * A single reading statement in a transaction of its own. It travels together with the transaction's beginning and end: one
	 * round trip to a server, one message to the embedded engine.
	 */
	read<Result>(scope: Scope, statement: (transaction: Transaction) => Promise<Result>): Promise<Result>;
	/**
	 * Writes the tables of answers anew that surveys (unless told otherwise) leave empty, so that nothing of a deleted row is left in their pages;
	 * in no transaction. Meanwhile nobody can take part, for as long as what is still there takes to copy. Throws where that could not be done now.
	 */
	sweep(of?: Swept): Promise<void>;
	/**
	 * Copies the embedded database into a folder, as of one moment, while it is in use; null on a server, which is read by a connection of its own.
	 */
	readonly copyTo: ((folder: string) => Promise<void>) | null;
	/**
	 * Lets `ear` hear what committed transactions of all processes tell (`migrations/*_notices.sql`), until the function it returns is called; null:
	 * some of it may have been missed.
	 */
	hear(ear: Ear): () => void;
	/** Connections of this process that are in a transaction, that wait for one, and those who wait for a connection. */
	connections(): { readonly used: number; readonly idle: number; readonly waiting: number };
	/** Whether the database answers and is migrated. */
	ready(): Promise<boolean>;
	/** Resolves when the engine has given up for good, as on a full disk: the process should end and be started again. */
	readonly stopped: Promise<Error>;
	close(): Promise<void>;
}

/** A statement failed. Says the SQLSTATE and never the statement or its values: those are what people wrote. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	constructor(
		message: string,
		readonly code: string | null
	) {
		super(message);
	}
}

/**
 * The SQLSTATE of a statement that failed; null: there was none, or something else failed. Known by its name: the command that starts the
 * server opens the database, and is built with a class of its own.
 */
export function storageCodeOf(error: unknown): string | null {
	const isOne = error instanceof Error && error.name === 'StorageError' && 'code' in error;
	return isOne && typeof error.code === 'string' ? error.code : null;
}

/** The SQLSTATE under which a connection that could not be had, or broke off, is told. */
export const connectionLost = '08006';

/** The SQLSTATE of what is in use, so that whoever wanted it to himself has to come again. */
export const lockNotAvailable = '55P03';

/** The database could not be asked, went while it was, or has no room: no mistake of the program, and over once somebody has mended it. */
export function isUnavailable(error: unknown): boolean {
	// Broken off, shut down, starting up; no disk, memory or connection left.
	return /^(08|57P0[123]|53)/.test(storageCodeOf(error) ?? '');
}

/** Somebody else was first to take what can be taken once. */
export function isTaken(error: unknown): boolean {
	return storageCodeOf(error) === '23505';
}

/** How long anything may take before it is given up, in milliseconds. */
export const millisecondsMax = {
	/** Waiting for a free connection. */
	connection: 10_000,
	/** One statement; the embedded engine cannot break one off. */
	statement: 10_000,
	/** One transaction with all of its work. */
	transaction: 15_000
} as const;
