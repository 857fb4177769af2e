import { dimensions, items, questionnaires, stageDescriptions, stageNames } from '$lib/core/catalogue';
import type { Item } from '$lib/core/catalogue/types';
import { locales, type Locale, type Text } from '$lib/core/text';

/** A text with the place it stands in, so that a failing rule names it. */
export interface PlacedText {
	readonly place: string;
	readonly locale: Locale;
	readonly words: string;
}

/** The choices of an item, worst to best or focus to obsession. */
export function choicesOf(item: Item): readonly Text[] {
	return item.kind === 'contrast' ? item.poles : item.levels;
}

/** Question and choices: what a participant reads before answering. */
export function askedTexts(): readonly PlacedText[] {
	return items.flatMap((item) => [
		...placed(`${item.id} text`, item.text),
		...choicesOf(item).flatMap((choice, index) => placed(`${item.id} choice ${index}`, choice))
	]);
}

/** Every text of the catalogue that a person can see. */
export function allTexts(): readonly PlacedText[] {
	return [
		...askedTexts(),
		...items.flatMap((item) => [
			...placed(`${item.id} label`, item.label),
			...placed(`${item.id} help`, item.help),
			...(item.kind === 'contrast' || !item.evidenceHint ? [] : placed(`${item.id} evidenceHint`, item.evidenceHint))
		]),
		...dimensions.flatMap(({ id, name, meaning }) => [
			...placed(`${id} name`, name),
			...placed(`${id} meaning`, meaning)
		]),
		...Object.entries(stageNames).flatMap(([stage, name]) => placed(`stage ${stage} name`, name)),
		...Object.entries(stageDescriptions).flatMap(([stage, text]) => placed(`stage ${stage} description`, text)),
		...Object.values(questionnaires).flatMap(({ id, title, purpose, coverage, parts, sentence }) => [
			...placed(`${id} title`, title),
			...placed(`${id} purpose`, purpose),
			...placed(`${id} coverage`, coverage),
			...placed(`${id} sentence`, sentence.text),
			...placed(`${id} sentence help`, sentence.help),
			...parts.flatMap((part) => [
				...placed(`${id}/${part.id} title`, part.title),
				...placed(`${id}/${part.id} intro`, part.intro)
			])
		])
	];
}

export function wordCount(words: string): number {
	return words.trim().split(/\s+/).length;
}

function placed(place: string, text: Text): readonly PlacedText[] {
	return locales.map((locale) => ({ place, locale, words: text[locale] }));
}
