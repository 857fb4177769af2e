/**
 * Reads a number as people type and paste it: `3,5`, `3.5`, `1.234,5`, `1,234.5`, `12 000`, `12'000`, with a per cent or
 * currency sign around it. One separator followed by exactly three digits (`1.234`) means thousands where whole numbers are
 * asked for and decimals elsewhere. No exponents, no hexadecimals; null for all that is not a number.
 */
export function readNumber(text: string, { whole }: { readonly whole: boolean } = { whole: false }): number | null {
	if (text.length > CHARACTERS_MAX) return null;
	const clean = text.replace(INVISIBLE, '').replace(MINUS, '-').trim();
	const [, outerSign = '', innerSign = '', digits = ''] = SIGNED.exec(clean) ?? [];
	if (outerSign !== '' && innerSign !== '') return null;
	const plain = plainDigits(digits, whole);
	const value = plain === null ? NaN : Number(plain);
	if (!Number.isFinite(value)) return null;
	return outerSign + innerSign === '-' && value !== 0 ? -value : value;
}

/** The smallest number a machine writes out has 330 digits; none is longer than this. The patterns below try white space in more and more ways as it grows. */
const CHARACTERS_MAX = 400;
/** Marks of writing direction and joining, which a copied number brings along unseen. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Minus sign and en dash, as typeset tables have them. */
const MINUS = /[\u2212\u2013]/;
/** A closed list: with any three letters, `5 Mio` would read as five. */
const UNIT = '(?:[%€$£¥]|EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|HUF)';
const SIGNED = new RegExp(`^([+-]?)\\s*(?:${UNIT}\\s*)?([+-]?)\\s*([\\d.,'’ʼ\\s]*?)\\s*${UNIT}?$`, 'i');

const GROUPED = /^([1-9]\d{0,2}(?:([.,\s'’ʼ])\d{3})(?:\2\d{3})*)(?:([.,])(\d*))?$/;
const SIMPLE = /^(\d*)[.,]?(\d*)$/;

/** Digits with a point as decimal mark, or null where the separators make no sense. */
function plainDigits(digits: string, whole: boolean): string | null {
	if (!/\d/.test(digits)) return null;
	const [, groups = '', separator = '', decimalMark, groupedFraction = ''] = GROUPED.exec(digits) ?? [];
	const ambiguous = decimalMark === undefined && /^\d+[.,]\d+$/.test(groups);
	if (groups !== '' && separator !== decimalMark && (whole || !ambiguous)) {
		return `${groups.split(separator).join('')}.${groupedFraction || '0'}`;
	}
	const [simple, integer = '', fraction = ''] = SIMPLE.exec(digits) ?? [];
	return simple === undefined ? null : `${integer || '0'}.${fraction || '0'}`;
}
