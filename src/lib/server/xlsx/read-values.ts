import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** A cell as the library gives it. */
export type CellValue = string | number | boolean | Date | null;

type Sheets = readonly (readonly (readonly CellValue[])[])[];

export type ReadValues =
	| { readonly ok: true; readonly sheets: Sheets }
	| { readonly ok: false; readonly reason: 'broken' | 'too-large' };

/** How much of a workbook is read. */
export interface WorkbookSize {
	/** Of each sheet. */
	readonly rowsMax: number;
	readonly columnsMax: number;
	/** Of all sheets together, each cell up to the last one of its row counting as one more. */
	readonly charactersMax: number;
}

/** How long a workbook may take, and what memory, before it is given up. */
const limits = { milliseconds: 10_000, megabytes: 256 } as const;

/**
 * Reads the values of these sheets (by name) in a thread of its own: a file of a few bytes can name the millionth row of a sheet, for which the library
 * makes all those before it. Of each sheet only the first rows and columns come back, and no more of all than `charactersMax`: a text that a thousand
 * cells share is copied for each of them on its way out of the thread. One file at a time.
 */
export function readValues(workbook: Buffer, sheets: readonly string[], size: WorkbookSize): Promise<ReadValues> {
	const reading = line.then(() => inThread({ library, workbook, sheets, ...size }));
	line = reading.catch(() => undefined);
	return reading;
}

let line: Promise<unknown> = Promise.resolve();

/** Where the library lies: a thread made from text has no place of its own to look from. */
const library = createRequire(import.meta.url).resolve('read-excel-file/node');

/** A text and no file, since the build makes one file of everything a route needs and none for threads. */
const program = `
	const { parentPort, workerData } = require('node:worker_threads');
	const { library, workbook, sheets, rowsMax, columnsMax, charactersMax } = workerData;
	const filled = (cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
	const sizeOf = (cells) => cells.reduce((sum, cell) => sum + 1 + (typeof cell === 'string' ? cell.length : 0), 0);
	async function read() {
		let characters = 0;
		const values = [];
		for (const { data } of await require(library).default(Buffer.from(workbook), { sheets })) {
			const rows = [];
			for (const row of data.slice(0, rowsMax)) {
				const cells = filled(row.slice(0, columnsMax));
				characters += sizeOf(cells);
				if (characters > charactersMax) return 'too-large';
				rows.push(cells);
			}
			values.push(rows);
		}
		return values;
	}
	read().catch(() => 'broken').then((answer) => parentPort.postMessage(answer));
`;

function inThread(workerData: { readonly [name: string]: unknown }): Promise<ReadValues> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(program, {
			eval: true,
			workerData,
			resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }
		});
		const tooLong = setTimeout(() => end({ ok: false, reason: 'too-large' }), limits.milliseconds);
		const end = (result: ReadValues) => {
			clearTimeout(tooLong);
			void thread.terminate();
			resolve(result);
		};
		thread.once('message', (answer: Sheets | 'broken' | 'too-large') =>
			end(typeof answer === 'string' ? { ok: false, reason: answer } : { ok: true, sheets: answer })
		);
		thread.once('error', (error) => {
			if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ ok: false, reason: 'too-large' });
			clearTimeout(tooLong);
			reject(error);
		});
	});
}
