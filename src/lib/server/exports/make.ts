import type { Database, Transaction } from '../db';
import { fileExportParts } from '../db/schema';
import { logJobFailure } from '../log';
import { attemptsMax, type ExportAtWork, type Maker, type Making, partBytes } from './types';
import { end, finish, forget, isStillOurs, lifeSignMilliseconds, putBack, take } from './take';

/**
 * Makes the files that wait, one after the other, until none does. Several processes may do so at once. What fails is tried again; told to
 * stop, it puts the file back that it was making.
 */
export async function makeWaiting(database: Database, maker: Maker, isStopped: () => boolean): Promise<void> {
	while (!isStopped()) {
		const work = await take(database);
		if (work === null) return;
		await make(database, work, maker, isStopped);
	}
}

async function make(database: Database, work: ExportAtWork, maker: Maker, isStopped: () => boolean): Promise<void> {
	const inTheirName = <Result>(run: (transaction: Transaction) => Promise<Result>) =>
		database.withScope({ organisationId: work.organisationId }, run);
	try {
		const making = await maker.begin(work, database);
		if (making === 'no-right') return await inTheirName((transaction) => forget(transaction, work));
		if (making === 'gone') return await inTheirName((transaction) => end(transaction, work, 'failed'));
		const byteSize = await store(database, work, making, isStopped);
		if (byteSize === null) return;
		// What took long to make may have been asked for by somebody who has left since.
		if (!(await maker.mayHave(work, database))) return await inTheirName((transaction) => forget(transaction, work));
		await inTheirName((transaction) => finish(transaction, work, { fileName: making.name, byteSize }));
	} catch (error) {
		if (isStopped()) return await inTheirName((transaction) => putBack(transaction, work));
		logJobFailure(`file export as ${work.format}`, error);
		const status = work.attempts >= attemptsMax ? 'failed' : 'waiting';
		await inTheirName((transaction) => end(transaction, work, status));
	}
}

/** How many bytes it has; null where it is somebody else's to make by now, or nobody's. */
async function store(
	database: Database,
	work: ExportAtWork,
	making: Making,
	isStopped: () => boolean
): Promise<number | null> {
	const { organisationId, id: exportId } = work;
	let [number, byteSize] = [0, 0];
	const stopLifeSigns = giveLifeSigns(database, work);
	try {
		for await (const content of partsOf(making.pieces)) {
			const isStored = await database.withScope({ organisationId }, async (transaction) => {
				if (isStopped()) {
					await putBack(transaction, work);
					return false;
				}
				// All but the last per cent: it is done when it says so.
				if (!(await isStillOurs(transaction, work, Math.min(99, Math.floor(100 * making.share()))))) return false;
				await transaction.insert(fileExportParts).values({ organisationId, exportId, number, content });
				return true;
			});
			if (!isStored) return null;
			number += 1;
			byteSize += content.length;
		}
		return byteSize;
	} finally {
		stopLifeSigns();
	}
}

/** What sets a large paper may give no part for a while. */
function giveLifeSigns(database: Database, work: ExportAtWork): () => void {
	const { organisationId } = work;
	const sign = () => database.withScope({ organisationId }, (transaction) => isStillOurs(transaction, work));
	// One that does not come through is noticed when the next part is stored.
	const timer = setInterval(() => void sign().catch(() => undefined), lifeSignMilliseconds).unref();
	return () => clearInterval(timer);
}

/** Pieces of any size as parts of the same size, the last one smaller. */
async function* partsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let waiting: Uint8Array[] = [];
	let size = 0;
	for await (const piece of pieces) {
		waiting.push(piece);
		size += piece.length;
		while (size >= partBytes) {
			const all = Buffer.concat(waiting);
			yield all.subarray(0, partBytes);
			waiting = [all.subarray(partBytes)];
			size -= partBytes;
		}
	}
	if (size > 0) yield Buffer.concat(waiting);
}
