import type { ReportEdit } from './edit';

/** Recommendations as they are to be shown, and what was done to them. */
export interface Arranged<Each> {
	readonly shown: readonly Each[];
	readonly hiddenCount: number;
	/** Those that are shown stand in another order than the rules put them in. */
	readonly isReordered: boolean;
}

/** Puts what an edit names first, in its order, and leaves out what it hides; ids it names that are not there change nothing. */
export function arrange<Each extends { readonly id: string }>(
	all: readonly Each[],
	edit: Pick<ReportEdit, 'order' | 'hidden'> | null
): Arranged<Each> {
	if (edit === null) return { shown: all, hiddenCount: 0, isReordered: false };
	const kept = all.filter(({ id }) => !edit.hidden.includes(id));
	const named = [...new Set(edit.order)].flatMap((id) => kept.find((each) => each.id === id) ?? []);
	const shown = [...named, ...kept.filter((each) => !named.includes(each))];
	return {
		shown,
		hiddenCount: all.length - kept.length,
		isReordered: shown.some((each, place) => each !== kept[place])
	};
}
