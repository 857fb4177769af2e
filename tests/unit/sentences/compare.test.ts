import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentences } from '../../../src/lib/core/sentences/compare';
import {
	type ComparedWord,
	type SentenceComparison,
	type SentenceSide,
	sentenceSides,
	type SentenceSource,
	type Stem
} from '../../../src/lib/core/sentences/types';
import type { Locale } from '../../../src/lib/core/text';

const stem: Stem = (word, locale) => (locale === 'de' ? german(word) : english(word));
const compared = (sources: readonly SentenceSource[], names: readonly string[] = []) =>
	compareSentences(sources, { stem, names });
const source = (side: SentenceSide, threshold: number, texts: readonly string[], locale: Locale = 'de') => ({
	side,
	threshold,
	sentences: texts.map((text) => ({ text, locale }))
});
const allWords = (comparison: SentenceComparison | null): ComparedWord[] =>
	comparison === null
		? []
		: [...comparison.common, ...comparison.partly, ...comparison.only.flatMap(({ words }) => words)];
const said = (comparison: SentenceComparison | null) => allWords(comparison).map(({ word }) => word);
const countsOf = (comparison: SentenceComparison | null, word: string) =>
	allWords(comparison)
		.find((each) => each.word === word)
		?.uses.map(({ side, count, of }) => `${side} ${count}/${of}`);

describe('words that sides have in common', () => {
	const comparison = compared([
		source('executives', 1, ['Zuverlässig und persönlich.', 'Der zuverlässige Partner.']),
		source('staff', 2, ['Gute Arbeit, schlechte Termine', 'Wir halten Termine', 'Zuverlässig, aber der Termin']),
		source('customers', 2, ['Zuverlässige Leute', 'Zuverlässig, nur der Termin kam nie', 'Der Termin fiel aus'])
	]);

	it('are told by all forms of a word, each sentence once, with the number of sentences', () => {
		expect(comparison?.common.map(({ word }) => word)).toEqual(['zuverlässig']);
		expect(countsOf(comparison, 'zuverlässig')).toEqual(['executives 2/2', 'staff 1/3', 'customers 2/3']);
		expect(comparison?.common[0]?.spread).toBeCloseTo(2 / 3, 12);
	});

	it('are parted from those of some sides and of one', () => {
		expect(comparison?.partly.map(({ word }) => word)).toEqual(['Termin']);
		expect(countsOf(comparison, 'Termin')).toEqual(['executives 0/2', 'staff 3/3', 'customers 2/3']);
		expect(comparison?.only.map(({ side, words }) => [side, words.map(({ word }) => word)])).toEqual([
			['executives', ['Partner', 'persönlich']],
			['staff', []],
			['customers', []]
		]);
	});

	it('say how little a missing word means where there are few sentences', () => {
		// Wilson: 0 of 2 and 0 of 3, z² ÷ (n + z²).
		const zSquared = 1.959963984540054 ** 2;
		expect(comparison?.sides[0]?.unseenShare).toBeCloseTo(zSquared / (2 + zSquared), 9);
		expect(comparison?.sides[1]?.unseenShare).toBeCloseTo(zSquared / (3 + zSquared), 9);
	});

	it('stand with those first whose shares lie furthest apart', () => {
		const { common } = compared([
			source('staff', 2, ['schnell', 'schnell freundlich', 'freundlich', 'freundlich']),
			source('customers', 2, ['schnell freundlich', 'freundlich', 'freundlich'])
		]) ?? { common: [] };
		expect(common.map(({ word }) => word)).toEqual(['freundlich', 'schnell']);
		expect(common.map(({ spread }) => Math.round(100 * spread))).toEqual([25, 17]);
	});
});

describe('what is not shown', () => {
	const customers = source(
		'customers',
		10,
		Array.from({ length: 10 }, () => 'freundlich')
	);

	it('is a side with too few sentences, and a comparison of one side', () => {
		expect(compared([customers, source('staff', 10, ['freundlich', 'freundlich'])])).toBeNull();
		expect(compared([customers])).toBeNull();
		expect(compared([])).toBeNull();
		expect(compared([customers, source('executives', 1, ['freundlich'])])?.sides).toHaveLength(2);
	});

	it('is a word that only one of many uses, unless a name stands beside it anyway', () => {
		const others = Array.from({ length: 9 }, () => 'ordentlich');
		const staff = source('staff', 10, [...others, 'Herr Brandt meldet sich']);
		expect(said(compared([customers, staff])).toSorted()).toEqual(['freundlich', 'ordentlich'].toSorted());
		const boss = source('executives', 1, ['Meldet sich von allein']);
		expect(countsOf(compared([customers, staff, boss]), 'meldet')).toEqual([
			'executives 1/1',
			'staff 1/10',
			'customers 0/10'
		]);
	});

	it('is a number, an address and the name of the company', () => {
		const text =
			'Falkenrieders Leute von info@haus.example, [Anschrift] und www.falkenrieder.example kamen am 24. um 8h pünktlich';
		const two = [text, text];
		const comparison = compared(
			[source('staff', 2, two), source('customers', 2, two)],
			['Falkenrieder Haustechnik GmbH']
		);
		expect(said(comparison).toSorted()).toEqual(['Leute', 'kamen', 'pünktlich']);
		// A name takes away nothing but itself.
		const named = source('staff', 2, ['persönlich im Haus', 'persönlich']);
		expect(said(compared([named, { ...named, side: 'customers' }], ['Personal', 'Häuser']))).toContain('persönlich');
	});
});

describe('a negation', () => {
	const wordsOf = (text: string, locale: Locale = 'de') =>
		said(compared([source('staff', 1, [text], locale), source('customers', 1, ['xyz'], locale)])).filter(
			(word) => word !== 'xyz'
		);

	it.each([
		['Der Service ist nicht freundlich', ['Service', 'nicht freundlich']],
		['Nicht immer pünktlich, aber freundlich', ['freundlich', 'nicht immer pünktlich']],
		['Nicht nur freundlich', ['freundlich']],
		['Weder freundlich noch pünktlich', ['noch pünktlich', 'weder freundlich']],
		['Ich weiß nie, wann sie kommen', ['kommen', 'weiß']],
		['Ohne die Hotline wäre ich weg', ['ohne die Hotline', 'weg']]
	])('stays with the word behind it: %s', (text, words) => {
		expect(wordsOf(text).toSorted()).toEqual(words.toSorted());
	});

	it.each([
		['They are not very friendly', ['not very friendly']],
		['They don’t listen, and never answer', ["don't listen", 'never answer']],
		['Not only quick', ['quick']]
	])('likewise in English: %s', (text, words) => {
		expect(wordsOf(text, 'en').toSorted()).toEqual(words.toSorted());
	});

	it('makes another word of it', () => {
		const comparison = compared([
			source('staff', 2, ['freundlich', 'freundlich']),
			source('customers', 2, ['nicht freundlich', 'nie freundlich', 'freundlich'])
		]);
		expect(countsOf(comparison, 'freundlich')).toEqual(['staff 2/2', 'customers 1/3']);
		expect(countsOf(comparison, 'nicht freundlich')).toEqual(['staff 0/2', 'customers 2/3']);
	});
});

describe('languages', () => {
	it('are told by the small words of a sentence, not by the page it was written on', () => {
		const comparison = compared([
			source('staff', 1, ['Sie sind prompt und das ist gut'], 'en'),
			source('customers', 1, ['They are prompt and it is good'], 'de')
		]);
		expect(said(comparison).toSorted()).toEqual(['good', 'gut', 'prompt']);
	});

	it('share a word that both write alike', () => {
		const comparison = compared([
			source('staff', 1, ['Der Service ist gut']),
			source('customers', 1, ['The service is good'], 'en')
		]);
		expect(comparison?.common.map(({ key }) => key)).toEqual(['servic']);
	});
});

describe('whatever is written', () => {
	const vocabulary = [
		...[
			'freundlich',
			'Freundliche',
			'nicht',
			'pünktlich',
			'immer',
			'Service',
			'die',
			'Rechnung',
			'Rechnungen',
			'never'
		],
		...[
			'quick',
			'the',
			'customers',
			'customer',
			'kein',
			'Termin',
			',',
			'12',
			'a@b.example',
			'zu',
			'schnell',
			'only',
			'noch'
		]
	];
	const sentences = fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 }), {
		maxLength: 14
	});
	const sources = fc.array(
		fc.record({
			side: fc.constantFrom(...sentenceSides),
			threshold: fc.constantFrom(1, 2, 5, 10),
			sentences: sentences.map((all) =>
				all.map((words, index) => ({
					text: words.join(' '),
					locale: index % 3 === 0 ? ('en' as const) : ('de' as const)
				}))
			)
		}),
		{ maxLength: 5 }
	);
	const tallyOf = (comparison: SentenceComparison | null) =>
		new Map(
			allWords(comparison).flatMap(({ key, uses }) => uses.map(({ side, count }) => [`${key} ${side}`, count] as const))
		);

	it('the order of sentences and sources changes nothing', () => {
		fc.assert(
			fc.property(sources, fc.infiniteStream(fc.nat()), (given, numbers) => {
				const shuffled = <Each>(list: readonly Each[]) =>
					list
						.map((each) => ({ each, at: numbers.next().value ?? 0 }))
						.sort((one, other) => one.at - other.at)
						.map(({ each }) => each);
				const other = shuffled(given).map((one) => ({ ...one, sentences: shuffled(one.sentences) }));
				expect(compared(other)).toEqual(compared(given));
			})
		);
	});

	it('another sentence never lowers a count', () => {
		fc.assert(
			fc.property(sources, fc.array(fc.constantFrom(...vocabulary), { minLength: 1 }), fc.nat(), (given, words, at) => {
				const before = tallyOf(compared(given));
				const place = given.length === 0 ? -1 : at % given.length;
				const more = given.map((one, index) =>
					index === place
						? { ...one, sentences: [...one.sentences, { text: words.join(' '), locale: 'de' as const }] }
						: one
				);
				const after = tallyOf(compared(more));
				for (const [key, count] of before) expect(after.get(key) ?? -1, key).toBeGreaterThanOrEqual(count);
			})
		);
	});

	it('nothing of a source with too few sentences appears anywhere', () => {
		fc.assert(
			fc.property(sources, fc.constantFrom(...sentenceSides), (given, side) => {
				const few = {
					side,
					threshold: 10,
					sentences: Array.from({ length: 9 }, () => ({ text: 'Geheimnis freundlich', locale: 'de' as const }))
				};
				expect(compared([...given, few])).toEqual(compared(given));
			})
		);
	});

	it('counts stay within the number of sentences, and every word is used by somebody', () => {
		fc.assert(
			fc.property(sources, (given) => {
				for (const { uses, spread } of allWords(compared(given))) {
					expect(uses.every(({ count, of }) => count >= 0 && count <= of)).toBe(true);
					expect(uses.some(({ count }) => count > 0)).toBe(true);
					expect(spread).toBeGreaterThanOrEqual(0);
					expect(spread).toBeLessThanOrEqual(1);
				}
			})
		);
	});
});
