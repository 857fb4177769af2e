import { dimensionById } from '../catalogue/dimensions';
import { dimensionIds } from '../catalogue/types';
import { formatList, formatPercent, inBoth, quote } from '../format';
import { score } from '../scoring/score';
import { stageOfShares } from '../scoring/stage';
import type { Stage, StageHold, StageRange } from '../scoring/types';
import type { Locale } from '../text';
import type { Example, Examples } from './example';
import { stageWords } from './phrases';
import { answersTo, asOf, dimensionOf, type Given, questionnaireOf, questions, scoredDimension } from './setting';

/** `docs/method.md` §3. */
export const stageExamples: Examples = {
	'M3.stage': stage,
	'M3.stage-range': stageRange,
	'M3.overall-cap': overallCap,
	'M3.hold': hold,
	'M3.fewest-changes': fewestChanges
};

function stage(): Example {
	const levels = [4, 4, 3, 2, 2] as const;
	return {
		given: [
			{
				de: 'Fünf Fragen mit Antwort 5, 5, 4, 3 und 3 von 5.',
				en: 'Five questions with answers 5, 5, 4, 3 and 3 of 5.'
			}
		],
		steps: [
			inBoth((locale) => sharesWords(sharesOf(levels), locale)),
			inBoth((locale) =>
				locale === 'de'
					? 'Antwort 4 oder höher haben mehr als 50\u00a0%, jede darunter mehr als 85\u00a0%; Antwort 5 hat weniger als die Hälfte.'
					: 'More than 50% have answer 4 or above, more than 85% each one below it; fewer than half have answer 5.'
			)
		],
		result: inBoth((locale) => stageWords(claimedStage(levels), locale, 'first'))
	};
}

function stageRange(): Example {
	const [worst, best] = [sharesOf([4, 4, 3, 0]), sharesOf([4, 4, 3, 4])];
	return {
		given: [
			{
				de: 'Drei Fragen mit Antwort 5, 5 und 4 von 5; die vierte ist mit „weiß nicht“ beantwortet.',
				en: 'Three questions with answers 5, 5 and 4 of 5; the fourth is answered “don’t know”.'
			}
		],
		steps: [
			inBoth((locale) => `${locale === 'de' ? 'Ungünstigster Fall' : 'Worst case'}: ${stageWithShares(worst, locale)}`),
			inBoth((locale) => `${locale === 'de' ? 'Günstigster Fall' : 'Best case'}: ${stageWithShares(best, locale)}`)
		],
		result: inBoth((locale) => stageWords(claimedStage([4, 4, 3, 'dont-know']), locale, 'first'))
	};
}

function overallCap(): Example {
	const weakest = 'service';
	const items = dimensionIds.flatMap((dimension) => questions(dimension, 2));
	const levels = dimensionIds.map((dimension) => (dimension === weakest ? ([1, 1] as const) : ([4, 4] as const)));
	const answers = dimensionIds.flatMap((dimension, index) => answersTo(dimension, levels[index] ?? []));
	const { overall, dimensions } = score({ questionnaire: questionnaireOf(items, 2), answers, asOf });
	const ofWeakest = dimensionOf(dimensions, weakest).stage;
	if (overall.stage === null || ofWeakest === null) throw new Error('Every question was answered.');
	const [total, lowest] = [overall.stage.claimed, ofWeakest.claimed];
	const shares = sharesOf(levels.flat());
	return {
		given: [
			{
				de: 'Acht Dimensionen mit je zwei Fragen, überall Antwort 5 von 5; nur im Service zweimal Antwort 2 von 5.',
				en: 'Eight dimensions with two questions each, answer 5 of 5 throughout; only in service answer 2 of 5 twice.'
			}
		],
		steps: [
			inBoth((locale) => {
				const [top, uncapped] = [
					formatPercent(100 * shares[3], locale),
					stageWords(alike(stageOfShares(shares)), locale)
				];
				return locale === 'de'
					? `Über alle 16 Fragen gerechnet: ${top} mit Antwort 5, das wäre ${uncapped}.`
					: `Over all 16 questions: ${top} with answer 5, which would be ${uncapped}.`;
			}),
			inBoth((locale) => {
				const name = quote(dimensionById(weakest).name[locale], locale);
				return locale === 'de'
					? `Schwächste Dimension, die mitzählt: ${name} auf ${stageWords(lowest, locale)}; erlaubt ist eine Stufe mehr.`
					: `Weakest dimension that counts: ${name} at ${stageWords(lowest, locale)}; one stage more is allowed.`;
			})
		],
		result: inBoth((locale) => (locale === 'de' ? `Gesamtstufe ${total[0]}` : `Overall stage ${total[0]}`))
	};
}

function hold(): Example {
	const levels = [4, 4, 4, 4, 0] as const;
	const held = claimedHold(levels);
	return {
		given: [
			{
				de: 'Vier Fragen mit Antwort 5 von 5, die fünfte mit Antwort 1 von 5.',
				en: 'Four questions with answer 5 of 5, the fifth with answer 1 of 5.'
			}
		],
		steps: [
			inBoth((locale) => sharesWords(sharesOf(levels), locale)),
			inBoth((locale) =>
				locale === 'de'
					? `Stufe ${held.next} verlangt, dass mehr als 85\u00a0% Antwort 2 oder höher haben.`
					: `Stage ${held.next} asks that more than 85% have answer 2 or above.`
			)
		],
		result: inBoth((locale) => {
			const [question, without] = [formatList(held.heldBy.map(placeOf), locale), held.stageWithout];
			return locale === 'de'
				? `Stufe ${held.stage} wegen der Antwort auf Frage ${question}; ohne sie Stufe ${without}`
				: `Stage ${held.stage} because of the answer to question ${question}; without it stage ${without}`;
		})
	};
}

function fewestChanges(): Example {
	const levels = [3, 1, 1, 1, 0] as const;
	const held = claimedHold(levels);
	return {
		given: [
			{
				de: 'Fünf Fragen mit Antwort 4, 2, 2, 2 und 1 von 5.',
				en: 'Five questions with answers 4, 2, 2, 2 and 1 of 5.'
			}
		],
		steps: [
			inBoth((locale) => `${locale === 'de' ? 'Heute' : 'Today'}: ${stageWithShares(sharesOf(levels), locale)}`),
			inBoth((locale) =>
				locale === 'de'
					? `Stufe ${held.next} verlangt mehr als 85\u00a0% mit Antwort 2 oder höher und mehr als 50\u00a0% mit Antwort 3 oder höher.`
					: `Stage ${held.next} asks for more than 85% with answer 2 or above and more than 50% with answer 3 or above.`
			)
		],
		result: inBoth((locale) => {
			const changes = held.fewestChanges.map(({ item, from, to }) => {
				const [start, end] = [(from ?? 0) + 1, to + 1];
				return locale === 'de'
					? `Frage ${placeOf(item)} von Antwort ${start} auf ${end}`
					: `question ${placeOf(item)} from answer ${start} to ${end}`;
			});
			const count = held.fewestChanges.length;
			return locale === 'de'
				? `${count} Antworten: ${formatList(changes, locale)}`
				: `${count} answers: ${formatList(changes, locale)}`;
		})
	};
}

/** The shares of answers at each level above the lowest, or higher. */
type Shares = readonly [number, number, number, number];

function sharesOf(levels: readonly number[]): Shares {
	const share = (from: number) => levels.filter((level) => level >= from).length / levels.length;
	return [share(1), share(2), share(3), share(4)];
}

/** `Antwort 2 oder höher: 100 %; 3 oder höher: 75 %; …`. */
function sharesWords(shares: Shares, locale: Locale): string {
	const parts = shares.map((share, index) => {
		const higher = locale === 'de' ? ' oder höher' : ' or above';
		return `${index + 2}${index === 3 ? '' : higher}: ${formatPercent(100 * share, locale, 0)}`;
	});
	return `${locale === 'de' ? 'Antwort' : 'Answer'} ${parts.join('; ')}`;
}

function stageWithShares(shares: Shares, locale: Locale): string {
	return `${stageWords(alike(stageOfShares(shares)), locale)} (${sharesWords(shares, locale)})`;
}

function claimedStage(given: readonly Given[]): StageRange {
	const { stage: stages } = scoredDimension(given, 2);
	if (stages === null) throw new Error('These answers give a stage.');
	return stages.claimed;
}

function claimedHold(given: readonly Given[]): StageHold {
	const { hold: holds } = scoredDimension(given, 2);
	if (holds === null) throw new Error('These answers give a stage.');
	return holds.claimed;
}

function alike(one: Stage): StageRange {
	return [one, one];
}

/** `service.5` → `5`. */
function placeOf(item: string): string {
	return item.slice(item.indexOf('.') + 1);
}
