import type { Level } from '../answer/types';
import type { Questionnaire, QuestionnaireItem } from '../catalogue/types';
import type { Finding } from '../findings/types';
import { inBoth, quote } from '../format';
import type { KpiResults } from '../kpi/types';
import { resolveTargets } from '../report/targets';
import { rungAt } from '../round/item-figures';
import { groupOf, shownIn } from '../round/measures';
import type { Publication, ShownItem } from '../round/publication';
import { TOLERANCE } from '../statistics/interval';
import type { Locale } from '../text';
import { becauseOf } from './because';
import { recommendBy, type TriggeringItem } from './recommend';
import type { Recommendation } from './types';

/** What there is to go by for one group of a closed round. */
export interface GroupRecommendationInput {
	readonly publication: Publication;
	/** In the version that was answered. */
	readonly questionnaire: Questionnaire;
	/** Id of a published group. */
	readonly groupId: string;
	/** Of the same group. */
	readonly findings: readonly Finding[];
	readonly kpis: KpiResults;
}

/**
 * What to do first in a group (`docs/method.md` §8), from what is published of it and nothing else: none of a group that is not shown. For the
 * answers to an item stands their median, the lower one of two: at least half of those who answered stand there or below.
 */
export function recommendForGroup(input: GroupRecommendationInput): readonly Recommendation[] {
	const { publication, questionnaire, groupId, findings, kpis } = input;
	const group = groupOf(publication, groupId);
	if (group?.figures === undefined) return [];
	const items = group.figures.items.flatMap((shown) => {
		const item = questionnaire.items.find(({ id }) => id === shown.id);
		return item && shown.showing === 'shown' ? [medianOf(item, shown)] : [];
	});
	const { byDimension } = resolveTargets({});
	const { weights } = publication.round;
	return recommendBy<MedianItem>(
		{
			...{ items, findings, kpis, ...(weights && { weights }) },
			targets: mapped(byDimension),
			scores: {
				dimensions: group.figures.dimensions.map(({ id }) => ({ id, score: shownIn(group, id)?.mean ?? null }))
			}
		},
		(template, triggering, distance) =>
			inBoth((locale) => {
				const answers = triggering.map((each) => medianInWords(each, locale));
				return becauseOf(answers, template, { distance, result: kpis[template.kpi] }, locale);
			})
	);
}

/** The first place of a distribution at which, with those below, at least half of all stand. */
export function medianPlace(distribution: readonly number[]): number {
	const all = distribution.reduce((sum, count) => sum + count, 0);
	let below = 0;
	return distribution.findIndex((count) => {
		below += count;
		return 2 * below >= all;
	});
}

interface MedianItem extends TriggeringItem {
	readonly asked: QuestionnaireItem;
	/** Place of the median in the distribution. */
	readonly place: number;
	readonly n: number;
}

function medianOf(asked: QuestionnaireItem, { distribution, n, meanLevel }: ShownItem): MedianItem {
	const place = medianPlace(distribution);
	const level = Math.floor(rungAt(place, distribution.length) + TOLERANCE);
	return { item: asked.id, asked, place, n, x: meanLevel / 4, level: level as Level };
}

function medianInWords({ asked, place, n }: MedianItem, locale: Locale): string {
	const label = quote(asked.label[locale], locale);
	if (asked.kind !== 'contrast') {
		const level = quote(asked.levels[place as Level][locale], locale);
		return locale === 'de'
			? `zu ${label} ist die mittlere von ${n} Antworten ${level}`
			: `on ${label} the median of ${n} answers is ${level}`;
	}
	if (place === 0) {
		return locale === 'de'
			? `bei ${label} trifft nach der mittleren von ${n} Antworten noch keins von beiden zu`
			: `on ${label} neither applies yet, by the median of ${n} answers`;
	}
	const [focus, obsession] = asked.poles.map((pole) => quote(pole[locale], locale));
	return locale === 'de'
		? `bei ${label} steht die mittlere von ${n} Antworten auf Position ${place} von 7 zwischen ${focus} und ${obsession}`
		: `on ${label} the median of ${n} answers stands at position ${place} of 7 between ${focus} and ${obsession}`;
}

function mapped(byDimension: ReturnType<typeof resolveTargets>['byDimension']) {
	const targets = Object.entries(byDimension).map(([id, { target }]) => [id, target]);
	return Object.fromEntries(targets) as Record<keyof typeof byDimension, number>;
}
