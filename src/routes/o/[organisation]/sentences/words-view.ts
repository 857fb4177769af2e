import { formatPercent } from '$lib/core/format';
import type { ComparedSide, ComparedWord, SentenceComparison, SentenceSide } from '$lib/core/sentences/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { partedSideName, sideName } from './side-name';

export interface WordCell {
	readonly count: number;
	/** For those who hear the page. */
	readonly words: string;
	/** Of the sentences of its side, 0–100. */
	readonly percent: number;
}

export interface WordRow {
	readonly key: string;
	readonly word: string;
	/** One a column. */
	readonly cells: readonly WordCell[];
}

export interface WordsTable {
	readonly title: string;
	/** Name and number of sentences of each side. */
	readonly columns: readonly string[];
	/** The first ones; the others are shown when asked for. */
	readonly rows: readonly WordRow[];
	readonly more: readonly WordRow[];
}

export interface WordsView {
	readonly common: WordsTable;
	/** null where there are only two sides. */
	readonly partly: WordsTable | null;
	readonly only: readonly WordsTable[];
	/** What the counts cannot tell, a sentence each. */
	readonly limits: readonly string[];
}

/** So many words are read at a glance. */
const rowsFirst = 12;

/** What a side says most often; empty where nothing is said twice. */
export function mostUsedWords({ common, partly, only }: SentenceComparison, side: SentenceSide): string {
	const used = [...common, ...partly, ...only.flatMap(({ words }) => words)].flatMap(({ key, word, uses }) => {
		const use = uses.find((each) => each.side === side);
		return use && use.count > 1 ? [{ key, word, count: use.count }] : [];
	});
	return used
		.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
		.slice(0, mostUsedCount)
		.map(({ word, count }) => m.sentences_most_used_word({ word, count }))
		.join(', ');
}

const mostUsedCount = 3;

export function wordsView({ sides, common, partly, only }: SentenceComparison, locale: Locale): WordsView {
	return {
		common: tableOf(m.sentences_common(), common, sides),
		partly: partly.length > 0 ? tableOf(m.sentences_partly(), partly, sides) : null,
		only: only.map(({ side, words }) =>
			tableOf(
				sideName(side),
				words,
				sides.filter((each) => each.side === side)
			)
		),
		limits: [
			...sides.map((side) => unseenWords(side, locale)),
			m.sentences_limit_negation(),
			m.sentences_limit_meaning(),
			m.sentences_limit_one()
		]
	};
}

function tableOf(title: string, words: readonly ComparedWord[], sides: readonly ComparedSide[]): WordsTable {
	const rows = words.map(({ key, word, uses }) => ({
		...{ key, word },
		cells: sides.flatMap(({ side }) => {
			const use = uses.find((each) => each.side === side);
			return use ? [{ count: use.count, words: m.sentences_use(use), percent: (100 * use.count) / use.of }] : [];
		})
	}));
	return {
		title,
		columns: sides.map(({ side, of }) =>
			m.sentences_column({ side: partedSideName(side), count: m.sentences_count({ count: of }) })
		),
		rows: rows.slice(0, rowsFirst),
		more: rows.slice(rowsFirst)
	};
}

function unseenWords({ side, of, unseenShare }: ComparedSide, locale: Locale): string {
	const share = formatPercent(100 * unseenShare, locale, 0);
	if (of === 1) return m.sentences_limit_unseen_one({ side: sideName(side), share });
	return m.sentences_limit_unseen({ side: sideName(side), count: of, share });
}
