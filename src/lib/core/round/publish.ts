import { METHOD_VERSION } from '../report/build';
import { agreementOf } from '../statistics/agreement';
import type { RoundTally } from './accumulate';
import { departmentMeansOf } from './department-means';
import { type Earlier, withheldBeside } from './earlier-cuts';
import { addedUp } from './figures';
import { type GroupDefinition, groupPlanOf } from './groups';
import { itemFiguresOf } from './item-figures';
import { type MeasureLayout, responsesSlot } from './layout';
import { type MeasureInput, cappedStage, measureOf, stageEndsOf } from './measure-figures';
import { type InPieces, atOnce } from '../pieces';
import type { GroupFigures, ItemFigures, Measure, Publication, PublishedGroup } from './publication';
import { type RoundShowing, everythingShown, requireNoDisclosure, showingOf } from './showing';
import { publishedTexts } from './texts';
import type { FreeText, RoundGroup, RoundSettings } from './types';

/**
 * The one publication of a round (`docs/method.md` §9, M9.publication), from nothing but counts: the same responses give the same
 * document, in whatever order they came. Throws where it would still give away fewer than k people.
 */
export function publish(...round: Parameters<typeof publishing>): Publication {
	return atOnce(publishing(...round));
}

/** Likewise, piece by piece: deciding what may be shown takes long where there are many groups. */
export function* publishing(
	tally: RoundTally,
	settings: RoundSettings,
	groups: readonly RoundGroup[],
	texts: readonly FreeText[] = [],
	earlier: Earlier | null = null
): InPieces<Publication> {
	const plan = groupPlanOf(groups);
	const isAnonymous = settings.kind === 'anonymous';
	const withheld = earlier ? yield* withheldBeside(plan.definitions, earlier, settings.k) : new Set<string>();
	const showing = isAnonymous ? yield* showingOf(tally, plan, settings.k, withheld) : everythingShown(tally, plan);
	if (isAnonymous) yield* requireNoDisclosure(tally, plan, showing, settings.k);
	const published: PublishedGroup[] = [];
	for (const group of plan.definitions) {
		yield;
		published.push(publishedGroup(tally, group, showing));
	}
	return {
		format: 1,
		method: METHOD_VERSION,
		round: {
			kind: settings.kind,
			name: settings.name,
			questionnaire: { id: settings.questionnaire.id, version: settings.questionnaire.version },
			opensOn: settings.opensOn,
			closesOn: settings.closesOn,
			k: isAnonymous ? settings.k : 1,
			weights: settings.weights,
			hasOpenLinks: groups.some(({ invited }) => invited.by === 'link')
		},
		groups: published,
		departments: departmentMeansOf(published),
		texts: publishedTexts(texts, settings, published)
	};
}

function publishedGroup(tally: RoundTally, group: GroupDefinition, showing: RoundShowing): PublishedGroup {
	const { id, kind, name, parentId, departmentIds } = group;
	const state = showing.groups.get(id) ?? 'too-few';
	const shared = { id, kind, name, parentId, departmentIds };
	if (state === 'range') return { ...shared, showing: 'protects-others' };
	if (state !== 'shown') return { ...shared, showing: state };
	return { ...shared, showing: state, figures: figuresOf(tally, group, showing) };
}

function figuresOf({ cells, layout }: RoundTally, group: GroupDefinition, showing: RoundShowing): GroupFigures {
	const numbers = addedUp(group.cells.flatMap((cell) => cells.get(cell) ?? []));
	const n = numbers[responsesSlot] ?? 0;
	const { invited } = group;
	const isTooMany = invited !== null && n > invited;
	const rate = invited === null || isTooMany || invited === 0 ? null : n / invited;
	const items = layout.plan.items.map((item, index) =>
		itemFiguresOf(item, index, showing.items[index]?.get(group.id) ?? 'too-few', numbers)
	);
	const inputOf = (measure: MeasureLayout): MeasureInput => ({
		measure,
		showing: showing.measures.get(measure.id)?.get(group.id) ?? 'too-few',
		numbers,
		population: isTooMany ? null : invited,
		agreement: measure.items === null ? null : agreementShown(items, measure.items.items)
	});
	const dimensions = layout.dimensions.map((measure) => {
		const input = inputOf(measure);
		return { id: measure.id, input, ends: stageEndsOf(input) };
	});
	return {
		n,
		invited,
		responseRate: rate,
		warning: isTooMany ? 'more-than-invited' : rate !== null && rate < 0.5 ? 'low' : null,
		overall: overallOf(inputOf(layout.overall), dimensions),
		...(layout.overallWeighted !== null && { overallWeighted: measureOf(inputOf(layout.overallWeighted), null) }),
		...(layout.position !== null && { position: measureOf(inputOf(layout.position), null) }),
		dimensions: dimensions.map(({ id, input, ends }) => ({ id, measure: measureOf(input, ends) })),
		items
	};
}

function overallOf(input: MeasureInput, dimensions: Parameters<typeof cappedStage>[1]): Measure {
	const uncapped = stageEndsOf(input);
	if (uncapped === null) return measureOf(input, null);
	const { stage, cappedBy } = cappedStage(uncapped, dimensions);
	const measure = measureOf(input, stage);
	return measure.showing === 'shown' ? { ...measure, cappedBy: measure.stage === null ? [] : cappedBy } : measure;
}

/** Over the graded items of a measure that are shown; null where they are not, so that they cannot be worked out from it. */
function agreementShown(items: readonly ItemFigures[], indices: readonly number[]): number | null {
	const graded = indices.flatMap((index) => {
		const item = items[index];
		return item?.showing === 'shown' && item.agreement !== null ? [item.distribution] : [];
	});
	return agreementOf(graded);
}
