import { locales, type Locale } from '../text';
import type { Item, Questionnaire } from './types';

const wordsPerMinute = 220;
const secondsPerItem = 3;

/**
 * Whole minutes, rounded up, to read and answer a questionnaire: words of questions, levels and poles at 220 a minute,
 * plus three seconds an item. Without a locale the longer of the languages. Facts, notes and KPIs come on top.
 */
export function minutesOf(questionnaire: Questionnaire, locale?: Locale): number {
	if (locale === undefined) return Math.max(...locales.map((each) => minutesOf(questionnaire, each)));
	const words = questionnaire.items.reduce((sum, item) => sum + wordsOf(item, locale), 0);
	return Math.ceil(words / wordsPerMinute + (questionnaire.items.length * secondsPerItem) / 60);
}

/** Items never change while they are served; counting their words anew for every page would be noticed. */
const wordsByItem = new WeakMap<Item, Record<Locale, number>>();

function wordsOf(item: Item, locale: Locale): number {
	const known = wordsByItem.get(item);
	if (known) return known[locale];
	const choices = item.kind === 'contrast' ? item.poles : item.levels;
	const count = (of: Locale) => [item.text, ...choices].reduce((sum, text) => sum + text[of].split(/\s+/).length, 0);
	const words = { de: count('de'), en: count('en') };
	wordsByItem.set(item, words);
	return words[locale];
}
