import { blocksOf } from './blocks';
import type { MeasureLayout, TallyLayout } from './layout';
import type { RoundShowing, ShowingByGroup } from './showing';

/*
 * Why joining figures like this is enough (`docs/method.md` §9, M9.publication).
 *
 * Of every figure, the sums over those groups that show it exactly are known, and all that can be combined from them. A mean hangs
 * together with its parts wherever all people have all of them; a reader may know of every cell whether that is so. Let t be any
 * sum of cells of one figure. If t can be combined from several figures, the coefficients of all others have to cancel out:
 *
 * t of a part. What the mean adds to the combination lies in the groups that show the mean. They are among those that show the part, or
 * another part is hidden exactly where this one is and has to cancel the same. Either way t is a combination of the part's own sums.
 * t of a mean. One of its parts is hidden wherever the mean is. It cancels out only by sums of groups that show the mean as well.
 *
 * So t follows from the sums of its own figure, and of these `decideShowing` lets none speak of fewer than k people.
 */

/**
 * Scores that are made of scores. The overall ones (in a questionnaire too short for them also the position, which is the same mean
 * wherever nobody answered *neither*) are shown in the same groups, and only where all dimensions are. One dimension, where it costs
 * least, is hidden wherever an overall score is hidden for its own sake.
 */
export function joinMeasures(
	{ plan, dimensions, overall, overallWeighted, position }: TallyLayout,
	alone: RoundShowing['measures']
): RoundShowing['measures'] {
	const means = [overall, overallWeighted, plan.pooled ? position : null].filter((measure) => measure !== null);
	const joined = new Map(alone);
	const hiddenOf = ({ id }: MeasureLayout) => hiddenIn(joined.get(id));
	const hide = ({ id }: MeasureLayout, groups: readonly string[]) => joined.set(id, without(joined.get(id), groups));
	const hidden = means.flatMap(hiddenOf);
	if (!plan.pooled) {
		const costOf = (measure: MeasureLayout) =>
			new Set([...hidden, ...hiddenOf(measure)]).size - hiddenOf(measure).length;
		const [cheapest] = dimensions.toSorted((one, other) => costOf(one) - costOf(other));
		if (cheapest) hide(cheapest, hidden);
		hidden.push(...dimensions.flatMap(hiddenOf));
	}
	for (const mean of means) hide(mean, hidden);
	return joined;
}

/**
 * Items, and the position made of contrasts. Where a score is hidden, or only a range, so are its items; an item that all answered
 * alike has no range that would say less than its level, so it is hidden too (M9.one-voice). None of a score is hidden alone, and all
 * that are hidden for the sake of one of them in the same groups. The position is shown where all contrasts are.
 */
export function joinItems(
	{ plan, dimensions, overall, position }: TallyLayout,
	measures: RoundShowing['measures'],
	alone: readonly ShowingByGroup[]
): Pick<RoundShowing, 'measures' | 'items'> {
	const hiddenOf = (measure: MeasureLayout) => hiddenIn(measures.get(measure.id));
	const positionHidden = position === null ? [] : hiddenOf(position);
	const own = alone.map((showing, index) =>
		plan.contrasts.includes(index) ? without(showing, positionHidden) : showing
	);
	const items = [...own];
	for (const block of blocksOf(plan, dimensions)) {
		const above = plan.pooled
			? [...dimensions, overall]
			: dimensions.filter(({ items: { items: parts } }) => parts.some((index) => block.includes(index)));
		const hidden = above.flatMap(hiddenOf);
		const isHidden = (index: number) => hiddenIn(own[index]).length > 0;
		const partly = new Set(
			hiddenTogether(block)
				.filter((indices) => indices.some(isHidden))
				.flat()
		);
		const hiddenInPart = block.flatMap((index) => hiddenIn(own[index]));
		for (const index of block) {
			items[index] = without(own[index], partly.has(index) ? [...hidden, ...hiddenInPart] : hidden);
		}
	}
	if (position === null || plan.pooled) return { measures, items };
	const contrastsHidden = plan.contrasts.flatMap((index) => hiddenIn(items[index]));
	const joined = without(measures.get(position.id), [...positionHidden, ...contrastsHidden]);
	return { measures: new Map(measures).set(position.id, joined), items };
}

/**
 * The items of a score in fixed sets of three to five, or two where there are no more. Which of a set would be shown on its own then
 * nobody can tell, nor what two others leave over for the third.
 */
function hiddenTogether(block: readonly number[]): readonly (readonly number[])[] {
	const sets = Math.max(1, Math.floor(block.length / 3));
	const setOf = (place: number) => Math.min(sets - 1, Math.floor(place / 3));
	return Array.from({ length: sets }, (_, set) => block.filter((_item, place) => setOf(place) === set));
}

/** Where there is no exact figure. */
function hiddenIn(showing: ShowingByGroup | undefined): readonly string[] {
	return [...(showing ?? [])].filter(([, state]) => state !== 'shown').map(([id]) => id);
}

/** Hidden in these groups as well; a range stays, as nothing follows from it. */
function without(showing: ShowingByGroup | undefined, hidden: readonly string[]): ShowingByGroup {
	const ids = new Set(hidden);
	return new Map(
		[...(showing ?? [])].map(([id, state]) => [id, state === 'shown' && ids.has(id) ? 'protects-others' : state])
	);
}
