import type { Questionnaire } from '$lib/core/catalogue/types';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import type { ResultsAddress } from './address';
import type { Comparisons } from './comparisons';

/** All that the pages of a closed round are made of; names of departments are as they are to be shown. */
export interface ResultsInput {
	readonly publication: Publication;
	readonly comparisons: Comparisons;
	/** In the version that was answered. */
	readonly questionnaire: Questionnaire;
	readonly locale: Locale;
	readonly address: ResultsAddress;
}

export function groupById({ publication }: Pick<ResultsInput, 'publication'>, id: string): PublishedGroup | null {
	return publication.groups.find((group) => group.id === id) ?? null;
}

export function departmentsOf({ publication }: Pick<ResultsInput, 'publication'>): readonly PublishedGroup[] {
	return publication.groups.filter(({ kind }) => kind === 'department');
}

/** How far below the top a group lies among its like; everything at the top where names are hidden, as the tree would tell them. */
export function depthOf(input: Pick<ResultsInput, 'publication' | 'address'>, group: PublishedGroup): number {
	if (input.address.isWithoutNames || group.kind !== 'department' || group.parentId === null) return 0;
	const parent = groupById(input, group.parentId);
	return parent?.kind === 'department' ? 1 + depthOf(input, parent) : 0;
}
