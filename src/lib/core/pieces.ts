/** Work that is done piece by piece: whoever runs it may let others have their turn after each. The result is the same. */
export type InPieces<Result> = Generator<undefined, Result, undefined>;

export function atOnce<Result>(pieces: InPieces<Result>): Result {
	let piece = pieces.next();
	while (!piece.done) piece = pieces.next();
	return piece.value;
}
