import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { DimensionId } from '$lib/core/catalogue/types';
import { type DotPlotView, groupDots } from './group-rows';
import { type ItemPart, itemParts } from './group-view';
import { groupById, type ResultsInput } from './input';
import { type PairsView, pairsView } from './pairs-view';

/** One dimension in all groups. */
export interface DimensionView {
	readonly name: string;
	readonly meaning: string;
	readonly dots: DotPlotView;
	readonly pairs: PairsView | null;
	/** Its questions, over the whole organisation. */
	readonly parts: readonly ItemPart[];
}

export function dimensionView(input: ResultsInput, id: DimensionId): DimensionView {
	const { name, meaning } = dimensionById(id);
	const organisation = groupById(input, 'organisation');
	return {
		name: name[input.locale],
		meaning: meaning[input.locale],
		dots: groupDots(input, id),
		pairs: pairsView(input, id, true),
		parts: organisation === null ? [] : itemParts(input, organisation, id)
	};
}
