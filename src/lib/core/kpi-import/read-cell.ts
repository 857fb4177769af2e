import { formatPlain } from '../format';
import { readNumber } from '../read-number';
import type { Locale } from '../text';
import type { CellProblemKind } from './cell-problems';
import { currencyIn } from './currency';
import { readFigure } from './read-figure';
import type { ImportTarget } from './targets';
import type { NumberFormat } from './types';

/** What a cell becomes in a worksheet, or why it cannot. */
export type CellReading =
	| { readonly value: string; /** That the cell names; empty: none. */ readonly currency: string }
	| { readonly problem: CellProblemKind };

/** The longest text beside a figure; also the longest cell that is read as one. */
const cellLengthMax = 300;

/** Reads a filled cell as its field asks for. Figures are written anew, so that nothing ambiguous is stored. */
export function readCell(text: string, target: ImportTarget, format: NumberFormat, locale: Locale): CellReading {
	if (text.length > cellLengthMax) return { problem: 'too-long' };
	if (target.kind === 'text') return { value: text, currency: '' };
	if (/^=/.test(text)) return { problem: 'formula' };
	if (/^#[A-ZÄÖÜ/0!?]/i.test(text)) return { problem: 'error-value' };
	if (target.kind === 'currency') return { value: currencyIn(text) || text.toUpperCase(), currency: '' };
	const isWhole = target.kind === 'count';
	if (isWhole && text.includes('%')) return { problem: 'per-cent-of-a-count' };
	const value = readFigure(text, format, isWhole);
	if (value === null) return { problem: readNumber(text) === null ? 'not-a-number' : 'other-decimal-mark' };
	return { value: formatPlain(value, locale), currency: target.isMoney ? currencyIn(text) : '' };
}
