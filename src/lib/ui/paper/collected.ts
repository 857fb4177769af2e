import type { InPieces } from '$lib/core/pieces';

/** What all of them make, in their order; others may have their turn after each. */
export function* collected<Part>(makers: readonly (() => readonly Part[])[]): InPieces<readonly Part[]> {
	const parts: Part[] = [];
	for (const make of makers) {
		parts.push(...make());
		yield;
	}
	return parts;
}
