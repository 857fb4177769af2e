/** What a cell says: a score, a range instead of one, or why there is neither. */
export type HeatValue =
	| { readonly kind: 'score'; readonly score: number; readonly text: string; readonly note: string | null }
	| { readonly kind: 'range'; readonly low: number; readonly text: string }
	| { readonly kind: 'hidden'; readonly reason: string };

export interface HeatCell {
	/** What stands in the cell. */
	readonly text: string;
	/** The number behind the text; null where there is none, or only a range. */
	readonly score: number | null;
	/** 1 (0 to under 20) to 5 (80 to 100): how dark it is; null where there is no value. */
	readonly shade: 1 | 2 | 3 | 4 | 5 | null;
	/** A sign after the number that the legend explains. */
	readonly mark: '≠' | null;
	/** Said to those who hear the page, and on hovering; null where the text says it all. */
	readonly explanation: string | null;
}

/**
 * A cell of the map: always its number in words, the shade only repeats it, so that it reads the same in greyscale, in print and with
 * colours of the reader's own. A hidden cell is a dash and nothing else.
 */
export function heatCell(value: HeatValue): HeatCell {
	if (value.kind === 'hidden') return { text: '–', score: null, shade: null, mark: null, explanation: value.reason };
	if (value.kind === 'range') return { text: value.text, score: null, shade: null, mark: null, explanation: null };
	const { score, text, note } = value;
	return { text, score, shade: shadeOf(score), mark: note === null ? null : '≠', explanation: note };
}

function shadeOf(score: number): HeatCell['shade'] {
	return ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, Math.floor(score / 20)))] ?? 1;
}
