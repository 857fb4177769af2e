import type { Locale, Text } from './text';

export { readNumber } from './read-number';

/** U+2212: as wide as a plus sign, and never taken for a hyphen. */
const MINUS = '\u2212';
/** U+202F: German sets a narrow space before the per cent sign, which must not break. */
const NARROW_SPACE = '\u202f';
/** U+00A0: keeps an amount and its currency on one line. */
const NO_BREAK_SPACE = '\u00a0';

const marks: Record<Locale, { readonly decimal: string; readonly thousands: string }> = {
	de: { decimal: ',', thousands: '.' },
	en: { decimal: '.', thousands: ',' }
};

const currencySigns: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

const monthNames: Record<Locale, readonly string[]> = {
	de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' ')
};

/**
 * A number with exactly `decimals` decimals, grouped in thousands. Own tables instead of `Intl`, whose output changes with
 * the ICU data of a Node version: the same report must give the same bytes everywhere.
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
	const [whole = '0', fraction] = fixedDigits(Math.abs(value), decimals).split('.');
	const { decimal, thousands } = marks[locale];
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	const digits = fraction === undefined ? grouped : grouped + decimal + fraction;
	return isNegative(value, digits) ? MINUS + digits : digits;
}

/** A number with as many decimals as it has and no thousands separators: what a form field holds. Reads back exactly. */
export function formatPlain(value: number, locale: Locale): string {
	const digits = shortestDigits(Math.abs(value)).replace('.', marks[locale].decimal);
	return isNegative(value, digits) ? `-${digits}` : digits;
}

/** A number with at most `decimalsMax` decimals and none that are zero at the end: 8, 7.5. */
export function formatShort(value: number, locale: Locale, decimalsMax = 1): string {
	let decimals = decimalsMax;
	while (decimals > 0 && fixedDigits(Math.abs(value), decimals).endsWith('0')) decimals -= 1;
	return formatNumber(value, locale, decimals);
}

/** A difference with its sign; zero (after rounding) has none. */
export function formatSigned(value: number, locale: Locale, decimals = 0): string {
	const text = formatNumber(value, locale, decimals);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Adds the per cent sign to a value already on 0–100. */
export function formatPercent(value: number, locale: Locale, decimals = 1): string {
	return withPercentSign(formatNumber(value, locale, decimals), locale);
}

/** The per cent sign as the language sets it: `12,5 %`, `12.5%`. */
export function withPercentSign(number: string, locale: Locale): string {
	return locale === 'de' ? `${number}${NARROW_SPACE}%` : `${number}%`;
}

/** An amount with its ISO 4217 currency; cents only where there are any. */
export function formatMoney(value: number, currency: string, locale: Locale): string {
	const digits = fixedDigits(Math.abs(value), 2).endsWith('.00') ? 0 : 2;
	const number = formatNumber(Math.abs(value), locale, digits);
	const sign = isNegative(value, number) ? MINUS : '';
	const symbol = currencySigns[currency];
	if (locale === 'de') return `${sign}${number}${NO_BREAK_SPACE}${symbol ?? currency}`;
	return symbol ? `${sign}${symbol}${number}` : `${sign}${currency}${NO_BREAK_SPACE}${number}`;
}

/** `2026-11-15` → `15. November 2026` / `15 November 2026`; `2026-11` → `November 2026`; anything else unchanged. */
export function formatDate(date: string, locale: Locale): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
	const monthName = monthNames[locale][Number(month) - 1];
	if (year === undefined || monthName === undefined) return date;
	if (day === undefined) return `${monthName} ${year}`;
	return locale === 'de' ? `${Number(day)}. ${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

/** Two ends in words: `55 bis 80`, `55 to 80`. */
export function formatRange(low: string, high: string, locale: Locale): string {
	return low === high ? low : `${low} ${locale === 'de' ? 'bis' : 'to'} ${high}`;
}

/** `a`, `a und b`, `a, b und c`; the serial comma in English from three on. */
export function formatList(parts: readonly string[], locale: Locale): string {
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return last;
	const comma = locale === 'en' && parts.length > 2 ? ',' : '';
	return `${parts.slice(0, -1).join(', ')}${comma} ${locale === 'de' ? 'und' : 'and'} ${last}`;
}

/** Puts a text in the language's quotation marks, without the full stop it may end with; marks inside become single ones. */
export function quote(text: string, locale: Locale): string {
	const inner = text.trim().replace(/\.$/, '');
	if (locale === 'de') return `„${inner.replace(/„/g, '‚').replace(/“/g, '‘')}“`;
	return `“${inner.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** Builds a text in both languages from one composing function. */
export function inBoth(compose: (locale: Locale) => string): Text {
	return { de: compose('de'), en: compose('en') };
}

/** Like `toFixed`, which falls back to exponents from 1e21 on. */
function fixedDigits(value: number, decimals: number): string {
	if (value < 1e21) return value.toFixed(decimals);
	return decimals === 0 ? shortestDigits(value) : `${shortestDigits(value)}.${'0'.repeat(decimals)}`;
}

/** The shortest digits that read back as the same number, without an exponent. */
function shortestDigits(value: number): string {
	const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
	const digits = mantissa.replace('.', '');
	const pointAt = Number(exponentText) + 1;
	if (pointAt <= 0) return `0.${'0'.repeat(-pointAt)}${digits}`;
	if (pointAt >= digits.length) return digits + '0'.repeat(pointAt - digits.length);
	return `${digits.slice(0, pointAt)}.${digits.slice(pointAt)}`;
}

/** A value that rounds to zero is shown without a sign. */
function isNegative(value: number, digits: string): boolean {
	return value < 0 && /[1-9]/.test(digits);
}
