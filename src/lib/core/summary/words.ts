import { dimensionById } from '../catalogue/dimensions';
import { stageNames } from '../catalogue/stages';
import type { DimensionId } from '../catalogue/types';
import { formatList, formatNumber, formatRange, quote } from '../format';
import type { StageRange } from '../scoring/types';
import type { Locale } from '../text';

/** Words as a reader counts them: a lone sign is none. A loop, since every sentence of every report is counted. */
export function wordCount(text: string): number {
	let [count, counting] = [0, false];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x20 || code === 0xa0 || code === 0x202f) counting = false;
		else if (!counting && isWordCode(code)) [count, counting] = [count + 1, true];
	}
	return count;
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a recommendation joins by semicolons, as sentences of their own: a page of prose reads more easily so. */
export function inShortSentences(text: string): string {
	return text.replace(/; (\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`);
}

/** The name in quotation marks, which spares it every case. */
export function dimensionName(id: DimensionId, locale: Locale): string {
	return quote(dimensionById(id).name[locale], locale);
}

export function dimensionNames(ids: readonly DimensionId[], locale: Locale): string {
	return formatList(
		ids.map((id) => dimensionName(id, locale)),
		locale
	);
}

/** A score as every page rounds it. */
export function points(score: number, locale: Locale): string {
	return formatNumber(score, locale);
}

/** `zwischen 52 und 61 Punkten`, `bei 50 Punkten` where both ends read alike. */
export function pointsBetween(low: number, high: number, locale: Locale): string {
	const [from, to] = [points(low, locale), points(high, locale)];
	if (from === to) return locale === 'de' ? `bei ${to} Punkten` : `at ${to} points`;
	return locale === 'de' ? `zwischen ${from} und ${to} Punkten` : `between ${from} and ${to} points`;
}

/** `Stufe 3`, `Stufe 2 bis 3`. */
export function stageNumber([low, high]: StageRange, locale: Locale): string {
	return `${locale === 'de' ? 'Stufe' : 'stage'} ${formatRange(String(low), String(high), locale)}`;
}

/** `„kundenorientiert“`, `„kundenbewusst“ bis „kundenorientiert“`. */
export function stageName([low, high]: StageRange, locale: Locale): string {
	return formatRange(quote(stageNames[low][locale], locale), quote(stageNames[high][locale], locale), locale);
}

/** Digits and letters; beyond ASCII whatever is no punctuation of ours (`…`, `„`, `–`, `−`). */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
	return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff);
}
