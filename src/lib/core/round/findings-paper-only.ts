import type { QuestionnaireItem } from '../catalogue/types';
import { paperOnlyBasis } from '../findings/basis';
import { paperOnlyExplanations } from '../findings/explanations';
import type { Finding } from '../findings/types';
import { formatList, formatNumber, inBoth, quote } from '../format';
import type { Range } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import { meanInterval } from '../statistics/mean-interval';
import { sampleOfCounts } from '../statistics/sample';
import type { Locale } from '../text';
import { type AboutGroup, shownItems } from './findings-input';
import { intervalOf, ofGroup } from './findings-wording';
import { rungAt } from './item-figures';
import type { ShownItem } from './publication';

/** The middle of the ladder 0–4, which neither interval may cross. */
const middle = 2;

/**
 * Paper only in a group (`docs/method.md` §7, M7.paper-only-group): on average pain points are known or satisfaction is acted upon, and at the
 * worst of them hardly anything has started; both means are on their side of the ladder's middle with their whole interval.
 */
export function groupPaperOnly(about: AboutGroup): readonly Finding[] {
	const [started] = judgedItems(about, ['check.4']);
	if (started === undefined || started.mean > 1 + TOLERANCE || started.interval[1] > middle + TOLERANCE) return [];
	const known = judgedItems(about, ['check.3', 'check.6']).filter(
		({ mean, interval }) => mean >= 3 - TOLERANCE && interval[0] >= middle - TOLERANCE
	);
	if (known.length === 0) return [];
	const statement = inBoth((locale) => {
		const german = locale === 'de';
		const claims = known.map((one) =>
			german
				? `zu ${labelOf(one, locale)} ${standing(one, [3, 4], locale)}`
				: `${labelOf(one, locale)} ${standing(one, [3, 4], locale)}`
		);
		const said = formatList(claims, locale);
		const [label, begun] = [labelOf(started, locale), standing(started, [0, 1], locale)];
		const whose = ofGroup(about.group, locale);
		return german
			? `Die Antworten ${whose} liegen im Mittel ${said}; zu ${label} liegen sie dagegen ${begun}.`
			: `On average the answers ${whose} put ${said}, but ${label} ${begun}.`;
	});
	const ids = new Set([...known, started].map(({ item }) => item.id));
	return [
		{
			rule: 'M7.paper-only-group',
			kind: 'paper-only',
			dimension: 'journey',
			statement,
			explanations: paperOnlyExplanations,
			basis: paperOnlyBasis,
			answers: about.questionnaire.items.map(({ id }) => id).filter((id) => ids.has(id))
		}
	];
}

interface JudgedItem {
	readonly item: QuestionnaireItem;
	readonly shown: ShownItem;
	/** Levels 0–4. */
	readonly mean: number;
	/** 95 % by t, on the same ladder. */
	readonly interval: Range;
}

function judgedItems(about: AboutGroup, ids: readonly string[]): readonly JudgedItem[] {
	return shownItems(about, ids).flatMap((shown) => {
		const item = about.questionnaire.items.find(({ id }) => id === shown.id);
		const sample = sampleOfCounts(
			shown.distribution.map((count, place) => [rungAt(place, shown.distribution.length), count])
		);
		const interval = sample && meanInterval(sample, { low: 0, high: 4, population: about.figures.invited });
		return item && sample && interval ? [{ item, shown, mean: sample.mean, interval }] : [];
	});
}

function labelOf({ item }: JudgedItem, locale: Locale): string {
	return quote(item.label[locale], locale);
}

/** `bei 4,2 von 5 (95‑%‑Intervall 3,8 bis 4,6; 11 von 14 Personen bei 4 oder 5)`; people count rungs from 1. */
function standing({ shown, mean, interval }: JudgedItem, levels: readonly [number, number], locale: Locale): string {
	const rung = formatNumber(mean + 1, locale, 1);
	const sure = intervalOf([interval[0] + 1, interval[1] + 1], locale, 1);
	const people = levels.reduce((sum, level) => sum + (shown.distribution[level] ?? 0), 0);
	const [part, whole] = [formatNumber(people, locale), formatNumber(shown.n, locale)];
	const [low, high] = [levels[0] + 1, levels[1] + 1];
	return locale === 'de'
		? `bei ${rung} von 5 (${sure}; ${part} von ${whole} Personen bei ${low} oder ${high})`
		: `at ${rung} of 5 (${sure}; ${part} of ${whole} people at ${low} or ${high})`;
}
