import { sharedItems } from '../comparison/same-wording';
import { type Questionnaire, dimensionIds } from '../catalogue/types';
import type { Range } from '../scoring/types';
import { sampleOfCounts } from '../statistics/sample';
import { welch } from '../statistics/welch';
import { corrected, rawPair } from './compare';
import { rungAt } from './item-figures';
import { type ComparedIn, shownIn } from './measures';
import type { PublishedGroup, ShownItem, ShownMeasure } from './publication';
import { type GroupCourse, type TrendRound, coursesOf } from './trend-groups';

/** A group's course in one measure. */
export interface TrendLine {
	readonly measure: ComparedIn;
	/** One a round, earliest first; null where it is not shown. */
	readonly values: readonly (ShownMeasure | null)[];
	/** One fewer than rounds. */
	readonly steps: readonly TrendStep[];
}

/** From one round to the next (`docs/method.md` §5, M5.rounds). */
export type TrendStep =
	/** On one of the two sides there is nothing to compare. */
	| { readonly kind: 'none' }
	/** Other questions, or other words: the line breaks, and only what was asked in the same words is compared, item by item. */
	| { readonly kind: 'break'; readonly items: readonly ItemStep[] }
	| {
			/** `noise`: chance alone could make such a difference. */
			readonly kind: 'change' | 'noise';
			/** Points, later less earlier. */
			readonly difference: number;
			readonly interval: Range | null;
			/** Corrected by Holm over all lines and steps asked for together. */
			readonly p: number | null;
	  };

export interface ItemStep {
	readonly item: string;
	/** Mean levels 0–4. */
	readonly before: number;
	readonly after: number;
	/** 95 % of the difference in levels, of this item alone; null where nobody differs from anybody. */
	readonly interval: Range | null;
}

export interface GroupTrend extends GroupCourse {
	readonly lines: readonly TrendLine[];
}

/**
 * Rounds of one organisation over time, earliest first, compared as groups and never as people: unpaired, by Welch's t test. Only what
 * both asked in the same words is compared. Throws where anonymous and named rounds are mixed (M9.round-kind).
 */
export function trendsOf(
	rounds: readonly TrendRound[],
	{ groupIds, measures = ['overall', ...dimensionIds] }: Shown = {}
): readonly GroupTrend[] {
	if (new Set(rounds.map(({ publication }) => publication.round.kind)).size > 1) {
		throw new Error('Anonymous and named rounds are never put into one picture.');
	}
	const courses = coursesOf(rounds).filter(({ group }) => groupIds === undefined || groupIds.includes(group.id));
	const same = rounds.slice(1).map((after, place) => sameMeasures(rounds[place]?.questionnaire, after.questionnaire));
	const tested: Tested[] = [];
	const lines = courses.map((course) => measures.map((measure) => lineOf(course, measure, same, tested)));
	const { pairs } = corrected(tested.map(({ raw }) => raw));
	pairs.forEach(({ p, difference, interval, verdict }, index) => {
		const kind = verdict === 'distinguishable' ? 'change' : 'noise';
		tested[index]?.settle({ kind, difference, interval, p });
	});
	return courses.map((course, place) => ({ ...course, lines: lines[place] ?? [] }));
}

interface Shown {
	/** Ids in the last round; absent: all. */
	readonly groupIds?: readonly string[];
	readonly measures?: readonly ComparedIn[];
}

/** A step that waits for the correction over all of them. */
interface Tested {
	readonly raw: ReturnType<typeof rawPair>;
	settle(step: TrendStep): void;
}

/** What of two questionnaires is asked in the same words. */
interface Same {
	readonly items: ReadonlySet<string>;
	readonly measures: ReadonlySet<ComparedIn>;
	readonly itemsOf: (measure: ComparedIn) => readonly string[];
}

function sameMeasures(before: Questionnaire | undefined, after: Questionnaire): Same {
	const items = new Set(before === undefined ? [] : sharedItems(before, after).same);
	const idsIn = ({ items: all }: Questionnaire, measure: ComparedIn) =>
		all
			.filter(({ dimensions }) => measure === 'overall' || dimensions.some(({ id }) => id === measure))
			.map(({ id }) => id);
	const isSame = (measure: ComparedIn) =>
		before !== undefined &&
		before.itemsForScore === after.itemsForScore &&
		[...idsIn(before, measure), ...idsIn(after, measure)].every((id) => items.has(id));
	const measures = (['overall', ...dimensionIds] as const).filter(isSame);
	return {
		items,
		measures: new Set(measures),
		itemsOf: (measure) => idsIn(after, measure).filter((id) => items.has(id))
	};
}

function lineOf({ places }: GroupCourse, measure: ComparedIn, same: readonly Same[], tested: Tested[]): TrendLine {
	const values = places.map((group) => (group === null ? null : shownIn(group, measure)));
	const steps = same.map((): TrendStep => ({ kind: 'none' }));
	for (const [place, shared] of same.entries()) {
		const [before, after] = [places[place] ?? null, places[place + 1] ?? null];
		if (before === null || after === null) continue;
		const [was, is] = [values[place] ?? null, values[place + 1] ?? null];
		if (!shared.measures.has(measure)) {
			steps[place] = { kind: 'break', items: itemSteps(before, after, shared.itemsOf(measure)) };
		} else if (was !== null && is !== null) {
			const raw = rawPair({ id: after.id, shown: is }, { id: before.id, shown: was }, measure);
			tested.push({ raw, settle: (step) => (steps[place] = step) });
		}
	}
	return { measure, values, steps };
}

function itemSteps(before: PublishedGroup, after: PublishedGroup, ids: readonly string[]): readonly ItemStep[] {
	return ids.flatMap((item) => {
		const [was, is] = [shownItem(before, item), shownItem(after, item)];
		if (was === null || is === null) return [];
		const [one, other] = [is, was].map(({ distribution }) =>
			sampleOfCounts(distribution.map((count, place) => [rungAt(place, distribution.length), count]))
		);
		const test = one && other ? welch(one, other) : null;
		return [{ item, before: was.meanLevel, after: is.meanLevel, interval: test?.interval ?? null }];
	});
}

function shownItem({ figures }: PublishedGroup, id: string): ShownItem | null {
	const item = figures?.items.find((candidate) => candidate.id === id);
	return item?.showing === 'shown' ? item : null;
}
