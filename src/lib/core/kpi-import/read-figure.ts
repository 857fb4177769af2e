import { readNumber } from '../read-number';
import type { DecimalMark, NumberFormat } from './types';

/** What the cells of a series say about how its figures are written. */
export interface FormatEvidence {
	/** Undefined: the cells do not say. */
	readonly mark?: DecimalMark;
	/** `1.234` and nothing beside it that tells whether it is more than a thousand or little more than one. */
	readonly isMarkOpen: boolean;
	/** Per cent values that all lie between 0 and 1: they may be shares. */
	readonly isScaleOpen: boolean;
}

/** How the figures of a series are written. `isWhole`: counts, in which `1.234` can only be more than a thousand. */
export function formatEvidence(
	texts: readonly string[],
	{ isWhole, isPercent }: { readonly isWhole: boolean; readonly isPercent: boolean }
): FormatEvidence {
	const marks = new Set(texts.flatMap((text) => markOf(text) ?? []));
	const [mark, another] = [...marks].filter((one) => one !== 'open');
	const isOpen = !isWhole && marks.has('open') && (mark === undefined || another !== undefined);
	return {
		...(mark !== undefined && another === undefined && { mark }),
		isMarkOpen: isOpen,
		isScaleOpen: isPercent && !isOpen && areShares(texts, mark)
	};
}

/**
 * A figure written with this decimal mark; null where it is no number, or none with this mark. Counts (`isWhole`) are read with either:
 * they have no decimals. A share of one is given in per cent, unless its cell says per cent itself.
 */
export function readFigure(text: string, { mark, scale }: NumberFormat, isWhole: boolean): number | null {
	if (isWhole) return readNumber(text, { whole: true });
	if (mark !== undefined && markContradicts(text, mark)) return null;
	const isGrouped = separatorsOf(text) === (mark === 'comma' ? '.' : ',') && isThreeDigitsAfter(text);
	// Read as a whole number, the one separator of `1.234` is a thousands separator.
	const value = readNumber(text, { whole: mark !== undefined && isGrouped });
	if (value === null || scale !== 'share' || text.includes('%')) return value;
	// 0.035 × 100 is 3.5000000000000004; no share has more digits than these.
	return Number((value * 100).toPrecision(12));
}

/** What one cell says of its decimal mark; null: nothing. */
function markOf(text: string): DecimalMark | 'open' | null {
	const separators = separatorsOf(text);
	const [first = '', last = ''] = [separators[0], separators.at(-1)];
	if (first !== last) return last === ',' ? 'comma' : 'point';
	if (separators.length === 0 || readNumber(text) === null) return null;
	if (separators.length > 1) return first === ',' ? 'point' : 'comma';
	if (isThreeDigitsAfter(text) && /(?<!\d)[1-9]\d{0,2}[.,]/.test(text)) return 'open';
	return first === ',' ? 'comma' : 'point';
}

function markContradicts(text: string, mark: DecimalMark): boolean {
	const own = markOf(text);
	return own !== null && own !== 'open' && own !== mark;
}

/** The points and commas of a cell, in their order. */
function separatorsOf(text: string): string {
	return text.replace(/[^.,]/g, '');
}

function isThreeDigitsAfter(text: string): boolean {
	return /[.,]\d{3}(?!\d)/.test(text);
}

function areShares(texts: readonly string[], mark: DecimalMark | undefined): boolean {
	const filled = texts.filter((text) => text.trim() !== '');
	if (filled.some((text) => text.includes('%'))) return false;
	const values = filled.flatMap((text) => readFigure(text, { mark }, false) ?? []);
	return values.some((value) => value > 0 && value < 1) && values.every((value) => value >= 0 && value <= 1);
}
