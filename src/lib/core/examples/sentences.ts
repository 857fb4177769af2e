import { formatList, formatPercent, inBoth, quote } from '../format';
import { groupBy } from '../organisation/group-by';
import { publishedTexts } from '../round/texts';
import { type FreeText, freeTextThresholdMin, type TextSide } from '../round/types';
import { compareSentences } from '../sentences/compare';
import type { ComparedWord } from '../sentences/types';
import type { Locale } from '../text';
import type { Example, Examples } from './example';
import { alternating, roundOf } from './round-setting';

/** What people write: `docs/method.md` §5, M5.sentences, and §9, M9.sides. */
export const sentenceExamples: Examples = {
	'M5.sentences': sentences,
	'M9.sides': sides
};

const written = {
	executives: { de: 'Pünktlich und freundlich.', en: 'Punctual and friendly.' },
	customers: { de: 'Nicht immer pünktlich, aber freundlich.', en: 'Not always punctual, but friendly.' }
} as const;

function sentences(): Example {
	const comparedIn = (locale: Locale) => {
		const sources = (['executives', 'customers'] as const).map((side) => ({
			...{ side, threshold: 1 },
			sentences: [{ text: written[side][locale], locale }]
		}));
		// The words here have one form each: nothing has to be cut off.
		return compareSentences(sources, { stem: (word) => word, names: [] });
	};
	return {
		given: [
			inBoth((locale) => {
				const [one, other] = [written.executives, written.customers].map((text) => quote(text[locale], locale));
				return locale === 'de'
					? `Die Führung sagt: ${one}, eine Kundin: ${other}.`
					: `An executive says: ${one}, a customer: ${other}.`;
			})
		],
		steps: [
			inBoth((locale) => {
				const words = formatList(
					(comparedIn(locale)?.only ?? []).flatMap((side) => quoted(side.words, locale)),
					locale
				);
				return locale === 'de' ? `Nur auf einer Seite: ${words}` : `On one side only: ${words}`;
			}),
			inBoth((locale) => {
				const share = formatPercent(100 * (comparedIn(locale)?.sides[1]?.unseenShare ?? 0), locale, 0);
				return locale === 'de'
					? `Ein Wort, das in diesem einen Satz fehlt, könnten trotzdem bis zu ${share} aller benutzen`
					: `A word missing in this one sentence might still be used by up to ${share} of all`;
			})
		],
		result: inBoth((locale) => {
			const words = formatList(quoted(comparedIn(locale)?.common ?? [], locale), locale);
			return locale === 'de' ? `Gemeinsam: ${words}` : `In common: ${words}`;
		})
	};
}

function quoted(words: readonly ComparedWord[], locale: Locale): readonly string[] {
	return words.map(({ word, uses }) => {
		const counts = uses.map(({ count, of }) => (locale === 'de' ? `${count} von ${of}` : `${count} of ${of}`));
		return `${quote(word, locale)} (${counts.join(', ')})`;
	});
}

function sides(): Example {
	const threshold = freeTextThresholdMin;
	const [few, enough, others] = [threshold - 1, threshold + 1, 24] as const;
	return {
		given: [
			{
				de: `Zwei Befragungen, in denen freier Text ab ${threshold} gezeigt wird: In der ersten schrieben ${enough} aus der Führung und ${others} andere einen Satz, in der zweiten ${few} und ${others}.`,
				en: `Two surveys in which free text is shown from ${threshold}: in the first ${enough} leaders and ${others} others wrote a sentence, in the second ${few} and ${others}.`
			}
		],
		steps: [inBoth(() => `${enough} ≥ ${threshold}, ${others} ≥ ${threshold}`), inBoth(() => `${few} < ${threshold}`)],
		result: inBoth((locale) => {
			const [first, second] = [listsOf(enough, others), listsOf(few, others)].map((lists) =>
				formatList(lists.map(String), locale)
			);
			return locale === 'de'
				? `In der ersten Listen mit ${first} Sätzen; in der zweiten eine mit ${second}`
				: `In the first, lists of ${first} sentences; in the second, one of ${second}`;
		})
	};
}

/** How many sentences stand together where so many leaders and others have written one. */
function listsOf(leaders: number, others: number): readonly number[] {
	const { groups } = roundOf({ staff: alternating(others, 2), leaders: alternating(leaders, 2) });
	const texts = [...textsOf(leaders, 'leadership'), ...textsOf(others, 'staff')];
	const published = publishedTexts(texts, { kind: 'anonymous', freeText: { threshold: freeTextThresholdMin } }, groups);
	return [...groupBy(published ?? [], ({ side }) => side).values()].map((list) => list.length);
}

function textsOf(count: number, side: TextSide): readonly FreeText[] {
	return Array.from({ length: count }, () => ({ kind: 'sentence', item: null, text: 'Service', side }));
}
