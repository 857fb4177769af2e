import { z } from 'zod';

/**
 * A backup is gzipped text, one JSON value a line, so that any program can read it and neither side ever holds a whole table:
 * first a head, then of each table its rows (arrays of the columns' texts, as PostgreSQL writes them) and an end that says
 * how many there were and their SHA-256, last a foot. A file without its foot is not whole.
 */
export const format = { name: 'gegenprobe-backup', version: 1 } as const;

/** It cannot be made, read or put there; the message says why, and what to do. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const migration = z.object({ name: z.string(), sha256 });
const column = z.object({ name: z.string(), type: z.string() });
const table = z.object({ name: z.string(), columns: z.array(column) });

export const headSchema = z.object({
	format: z.literal(format.name),
	version: z.number().int(),
	program: z.string(),
	engine: z.enum(['embedded', 'postgres']),
	at: z.iso.datetime(),
	/** In the order in which they were applied, each with the SHA-256 of its file. */
	migrations: z.array(migration),
	tables: z.array(table),
	/** What individual people answered in surveys that run has been taken out, and that they did. */
	withoutAnswers: z.boolean().default(false)
});

export const endSchema = z.object({ end: z.string(), rows: z.number().int().min(0), sha256 });

export const footSchema = z.object({
	/** Of the tables that store documents with their SHA-256: all of those, in the order of the rows. */
	documents: z.record(z.string(), z.array(sha256)),
	/** Documents that did not have their SHA-256 any more when the backup was made, by table. */
	damaged: z.record(z.string(), z.number().int()),
	/** The value of each sequence, and whether it has been given out. */
	sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
	/** Of every line before this one, each with its line feed. */
	sha256
});

export type Head = z.infer<typeof headSchema>;
export type Foot = z.infer<typeof footSchema>;
export type Table = z.infer<typeof table>;

/** Tables whose rows hold a document (`model`) and its SHA-256 (`sha256`): reports and publications. */
export const documentTables: ReadonlySet<string> = new Set(['assessment_reports', 'round_publications']);

/** Where answers of individual people lie until they have become counts, and drafts of them. */
export const answerTables: ReadonlySet<string> = new Set([
	...['round_intake', 'round_responses', 'round_drafts', 'voice_intake']
]);

/**
 * Which rows of a table are kept, where not all are. Attempts and the salts under which clients are counted live half a day, so that
 * nobody can say later who it was: in a backup they would live on.
 */
export const keptRows: Readonly<Record<string, string>> = {
	rate_limits: 'false',
	secrets: 'expires_at is null'
};

/** A row begins with a bracket, everything else is an object. */
export const isRow = (line: string): boolean => line.startsWith('[');

/** The texts of a row's columns, in the order of the head. */
export const rowSchema = z.array(z.string().nullable());
