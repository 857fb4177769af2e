import { decideShowing, findDisclosure } from '../anonymity';
import type { Showing } from '../anonymity';
import type { RoundTally } from './accumulate';
import { type Figure, itemFigure, measureFigure, responsesFigure, total } from './figures';
import type { GroupDefinition, GroupPlan } from './groups';
import { joinItems, joinMeasures } from './joined-figures';
import type { MeasureLayout } from './layout';
import type { InPieces } from '../pieces';

/** `range`: only as the range of one voice (`docs/method.md` §9, M9.one-voice). */
export type FigureShowing = Showing | 'range';

/** What of a round is shown, by group. A group that is not shown at all is absent from the maps of measures and items. */
export interface RoundShowing {
	readonly groups: ShowingByGroup;
	readonly measures: ReadonlyMap<MeasureLayout['id'], ShowingByGroup>;
	/** By the item's index in the questionnaire; never a range. */
	readonly items: readonly ShowingByGroup[];
}

export type ShowingByGroup = ReadonlyMap<string, FigureShowing>;

/**
 * Decides for every figure of an anonymous round in which groups it is shown (`docs/method.md` §9, M9.publication). Each has its own
 * number of persons, so each is decided on its own, among the groups that are shown at all; then those that are made of one another
 * are joined (`joinMeasures`, `joinItems`), so that nothing about a figure follows from others that does not follow from itself.
 * Nothing is shown of those withheld.
 */
export function* showingOf(
	tally: RoundTally,
	plan: GroupPlan,
	k: number,
	withheld: ReadonlySet<string>
): InPieces<RoundShowing> {
	const { layout } = tally;
	const responses = responsesFigure(tally);
	const admitted = plan.definitions.filter(({ id }) => !withheld.has(id));
	const hidden = plan.definitions.filter(({ id, cells }) => withheld.has(id) && sizeOf(cells, responses.counts) >= k);
	const groups = new Map([
		...decide(admitted, plan, responses, k),
		...hidden.map(({ id }) => [id, 'protects-others'] as const)
	]);
	const shown = plan.definitions.filter(({ id }) => groups.get(id) === 'shown');
	const measures = new Map<MeasureLayout['id'], ShowingByGroup>();
	for (const measure of measuresOf(tally)) {
		yield;
		measures.set(measure.id, decide(shown, plan, measureFigure(tally, measure), k));
	}
	const items: ShowingByGroup[] = [];
	for (const index of layout.plan.items.keys()) {
		yield;
		items.push(decide(shown, plan, itemFigure(tally, index), k));
	}
	return { groups, ...joinItems(layout, joinMeasures(layout, measures), items) };
}

/** In a named round names stand beside the answers: everything is shown of everybody. */
export function everythingShown(tally: RoundTally, { definitions }: GroupPlan): RoundShowing {
	const all = ({ counts }: Figure): ShowingByGroup =>
		new Map(definitions.map(({ id, cells }) => [id, sizeOf(cells, counts) > 0 ? 'shown' : 'too-few']));
	return {
		groups: all(responsesFigure(tally)),
		measures: new Map(measuresOf(tally).map((measure) => [measure.id, all(measureFigure(tally, measure))])),
		items: tally.layout.plan.items.map((_, index) => all(itemFigure(tally, index)))
	};
}

/** The last look before anything is published. Throws where fewer than k people could be worked out from what is about to be shown. */
export function* requireNoDisclosure(
	tally: RoundTally,
	plan: GroupPlan,
	showing: RoundShowing,
	k: number
): InPieces<void> {
	const all: readonly (readonly [string, ShowingByGroup | undefined, () => Figure])[] = [
		['responses', showing.groups, () => responsesFigure(tally)],
		...measuresOf(tally).map((one) => [one.id, showing.measures.get(one.id), () => measureFigure(tally, one)] as const),
		...showing.items.map((one, index) => [`item ${index + 1}`, one, () => itemFigure(tally, index)] as const)
	];
	for (const [name, decided, figureOf] of all) {
		yield;
		const published = [...(decided ?? [])].filter(([, state]) => state === 'shown' || state === 'range');
		const shown = new Set(published.map(([id]) => id));
		const found = findDisclosure({ groups: plan.definitions, shown, counts: figureOf().counts, k });
		if (found !== null)
			throw new Error(`Publishing ${name} would give away fewer than ${k} people (${found.join(', ')}).`);
	}
}

function measuresOf({ layout }: RoundTally): readonly MeasureLayout[] {
	const { dimensions, overall, overallWeighted, position } = layout;
	return [...dimensions, overall, overallWeighted, position].filter((measure) => measure !== null);
}

function decide(
	groups: readonly GroupDefinition[],
	{ families }: GroupPlan,
	figure: Figure,
	k: number
): ShowingByGroup {
	const showing = decideShowing({ groups, families, k, counts: figure.counts, oneVoice: figure.isOneVoice });
	return new Map(
		groups.map(({ id, cells }): [string, FigureShowing] => {
			const own = showing.get(id) ?? 'too-few';
			return [id, own === 'shown' && figure.isOneVoice(cells) ? 'range' : own];
		})
	);
}

function sizeOf(cells: readonly string[], counts: ReadonlyMap<string, number>): number {
	return total(cells.map((cell) => counts.get(cell) ?? 0));
}
