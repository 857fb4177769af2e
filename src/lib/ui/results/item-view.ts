import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import { resultsHref } from './address';
import { type DistributionView, groupItemRows } from './distributions';
import type { ResultsInput } from './input';

/** One question in all groups. */
export interface ItemView {
	readonly label: string;
	readonly text: string;
	/** What its places stand for, lowest first: five behaviours, or the two poles. */
	readonly places: readonly string[];
	readonly isContrast: boolean;
	readonly dimension: { readonly name: string; readonly href: string } | null;
	readonly distribution: DistributionView;
}

export function itemView(input: ResultsInput, item: QuestionnaireItem): ItemView {
	const { locale, address } = input;
	const [first] = item.dimensions;
	const texts = item.kind === 'contrast' ? item.poles : item.levels;
	return {
		label: item.label[locale],
		text: item.text[locale],
		places: texts.map((text) => text[locale]),
		isContrast: item.kind === 'contrast',
		dimension: first
			? { name: dimensionById(first.id).name[locale], href: resultsHref(address, `/dimensions/${first.id}`) }
			: null,
		distribution: groupItemRows(input, item)
	};
}
