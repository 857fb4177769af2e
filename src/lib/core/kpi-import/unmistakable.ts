import { formatPlain } from '../format';
import type { Locale } from '../text';

/** A figure as a cell holds it: three decimals get a fourth, since `1.234` could be more than a thousand. */
export function unmistakable(value: number, locale: Locale): string {
	const text = formatPlain(value, locale);
	return /[.,]\d{3}$/.test(text) ? `${text}0` : text;
}
