import { wilsonInterval } from '../statistics/proportion';
import { shownForm } from './shown-form';
import { tokensOf } from './tokens';
import {
	type ComparedSide,
	type ComparedWord,
	type Sentence,
	type SentenceComparison,
	sentenceSides,
	type SentenceSource,
	type Stem
} from './types';
import { type DescribingWord, describingWords, type Reading } from './words';

export interface ComparingSentences {
	readonly stem: Stem;
	/** Names of the company, whose words are left out. */
	readonly names: readonly string[];
}

/**
 * Which words the sides have in common and which are used by one alone, each by the number of sentences that use it (`docs/method.md` §5,
 * M5.sentences). Only counts: what a word means, and whether it is praise, is for the reader. null where fewer than two sides have sentences
 * that may be told. The order of sentences changes nothing.
 */
export function compareSentences(
	sources: readonly SentenceSource[],
	{ stem, names }: ComparingSentences
): SentenceComparison | null {
	const told = sources.filter(({ sentences, threshold }) => sentences.length > 0 && sentences.length >= threshold);
	const sides = sentenceSides.flatMap((side) => sideOf(side, told) ?? []);
	if (sides.length < 2) return null;
	const words = [...tallies(told, { stem, names: wordsOf(names) })]
		.filter(([, tally]) => isTold(tally))
		.map(([key, tally]) => comparedWord(key, tally, sides));
	const byUsers = (count: number) => words.filter(({ uses }) => usersOf(uses).length === count);
	return {
		sides,
		common: inOrder(byUsers(sides.length)),
		partly: inOrder(words.filter(({ uses }) => usersOf(uses).length > 1 && usersOf(uses).length < sides.length)),
		only: sides.map(({ side }) => ({
			side,
			words: inOrder(byUsers(1).filter(({ uses }) => usersOf(uses)[0]?.side === side))
		}))
	};
}

function sideOf(side: ComparedSide['side'], told: readonly SentenceSource[]): ComparedSide | null {
	const of = told.filter((source) => source.side === side).reduce((sum, { sentences }) => sum + sentences.length, 0);
	return of === 0 ? null : { side, of, unseenShare: wilsonInterval({ successes: 0, total: of })[1] };
}

function wordsOf(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.flatMap((name) => tokensOf(name).map(({ word }) => word)));
}

/** Of one word. */
interface Tally {
	/** Sentences by side. */
	readonly counts: Map<ComparedSide['side'], number>;
	/** Of these, those beside which no name stands. */
	readonly nameless: Map<ComparedSide['side'], number>;
	/** Somebody uses it whose name stands beside it anyway. */
	isNamed: boolean;
	readonly forms: Map<string, number>;
	/** Likewise, at the beginning of sentences. */
	readonly firstForms: Map<string, number>;
}

function tallies(told: readonly SentenceSource[], reading: Reading): ReadonlyMap<string, Tally> {
	const words = new Map<string, Tally>();
	for (const { side, threshold, sentences } of told) {
		for (const found of sentences.map((sentence: Sentence) => describingWords(sentence, reading))) {
			for (const { key, form, begins } of found) {
				const { forms, firstForms } = tallyOf(words, key);
				add(begins ? firstForms : forms, form);
			}
			for (const key of keysIn(found)) {
				const tally = tallyOf(words, key);
				add(tally.counts, side);
				if (threshold === 1) tally.isNamed = true;
				else add(tally.nameless, side);
			}
		}
	}
	return words;
}

/** A sentence uses a word once, however often it stands there. */
function keysIn(found: readonly DescribingWord[]): ReadonlySet<string> {
	return new Set(found.map(({ key }) => key));
}

function tallyOf(words: Map<string, Tally>, key: string): Tally {
	const known = words.get(key);
	if (known) return known;
	const tally: Tally = {
		...{ counts: new Map(), nameless: new Map(), isNamed: false },
		...{ forms: new Map(), firstForms: new Map() }
	};
	words.set(key, tally);
	return tally;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A word that only one person of many uses may be somebody’s name, or give away who writes. */
function isTold({ nameless, isNamed }: Tally): boolean {
	return isNamed || [...nameless.values()].some((count) => count >= 2);
}

function comparedWord(key: string, tally: Tally, sides: readonly ComparedSide[]): ComparedWord {
	const uses = sides.map(({ side, of }) => ({ side, count: tally.counts.get(side) ?? 0, of }));
	const shares = uses.map(({ count, of }) => count / of);
	return {
		key,
		word: shownForm(tally.forms, tally.firstForms),
		uses,
		spread: Math.max(...shares) - Math.min(...shares)
	};
}

function usersOf(uses: ComparedWord['uses']): ComparedWord['uses'] {
	return uses.filter(({ count }) => count > 0);
}

/** Furthest apart first, then the most used, then by the alphabet. */
function inOrder(words: readonly ComparedWord[]): readonly ComparedWord[] {
	const total = ({ uses }: ComparedWord) => uses.reduce((sum, { count }) => sum + count, 0);
	const apart = ({ spread }: ComparedWord) => Math.round(spread * 1e9);
	return words.toSorted(
		(one, other) => apart(other) - apart(one) || total(other) - total(one) || (one.key < other.key ? -1 : 1)
	);
}
