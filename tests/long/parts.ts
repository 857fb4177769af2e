import { fuzzPart } from '../fuzz/part';
import { killPart } from './crash/part';
import { interruptionsPart } from './interruptions/part';
import { loadPart } from './load/part';
import { powerCutPart } from './power-cut/part';

/** One part of the long tests: what it does stands in its own folder, its figures in `docs`. */
export interface Part {
	readonly name: string;
	/** Measures, and returns the text for the document. `tell` is told how far it is. */
	run(asked: Asked, tell: (line: string) => void): Promise<Measured>;
}

export interface Asked {
	/** For whatever happens by chance, so that it can be repeated. */
	readonly seed: number;
	/** Everything a hundredth as often, to see whether the part itself works. */
	readonly isShort: boolean;
}

export interface Measured {
	/** In Markdown, without a heading. */
	readonly text: string;
	/** Where it belongs; there are markers of the part’s name in it. */
	readonly document: 'docs/reliability.md' | 'docs/benchmarks.md';
	readonly holds: boolean;
}

/** In the order in which they are run where none is chosen. */
export const parts: readonly Part[] = [killPart, powerCutPart, interruptionsPart, loadPart, fuzzPart];
