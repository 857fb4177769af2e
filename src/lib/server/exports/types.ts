import type { ExportFormat, ExportSubject } from '$lib/core/paper/export';
import type { Locale } from '$lib/core/text';
import type { Database } from '../db';
import type { ExportStatus } from '../db/schema';

/** What somebody asks a file of. */
export interface ExportOrder {
	readonly subject: ExportSubject;
	readonly format: ExportFormat;
	readonly locale: Locale;
}

/** A file that somebody asked for, as they see it. */
export interface FileExport extends ExportOrder {
	readonly id: string;
	readonly status: ExportStatus;
	readonly progressPercent: number;
	/** Once it is done. */
	readonly fileName: string | null;
	readonly byteSize: number | null;
	readonly createdAt: Date;
}

/** A file whose turn it is. */
export interface ExportAtWork extends ExportOrder {
	readonly organisationId: string;
	readonly id: string;
	readonly userId: string;
	/** How often it has been begun; whoever has another number has lost it to somebody else. */
	readonly attempts: number;
}

/** A file that is made while it is read. */
export interface Making {
	readonly name: string;
	readonly pieces: AsyncIterable<Uint8Array>;
	/** How much of it is there, 0–1, as far as one can tell. */
	share(): number;
}

/** How the program makes files; what they are made of is no matter of this module. */
export interface Maker {
	/** `no-right`: whoever asked may not have it any more. `gone`: there is nothing (any more) that it could be made of. */
	begin(order: ExportAtWork, database: Database): Promise<Making | 'no-right' | 'gone'>;
	/** Whether they still may have it. */
	mayHave(order: ExportAtWork, database: Database): Promise<boolean>;
}

/** How many files of one person may wait or be made at a time. */
export const waitingMax = 20;

/** How often a file is begun before it is given up. */
export const attemptsMax = 3;

/** What is written at a time, in bytes: no process ever holds more of a file. */
export const partBytes = 262_144;
