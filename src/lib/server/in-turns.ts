import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InPieces } from '$lib/core/pieces';

/** Runs work that is done piece by piece, and lets everybody else have their turn after each. */
export async function inTurns<Result>(pieces: InPieces<Result>): Promise<Result> {
	for (;;) {
		const piece = pieces.next();
		if (piece.done) return piece.value;
		await nextTurn();
	}
}
