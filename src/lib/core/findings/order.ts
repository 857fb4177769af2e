import { type FindingKind, findingKinds } from './types';

/** What kinds of findings have in common, in the order in which an organisation reads them. */
export const findingParts = ['contradictions', 'blind-spots', 'views'] as const;
export type FindingPart = (typeof findingParts)[number];

/**
 * Where a kind belongs (`docs/method.md` §7, M7.gathered): customers' figures against answers, then what nobody sees or can show, then people
 * who see things differently.
 */
export const partOfKind: Readonly<Record<FindingKind, FindingPart>> = {
	'self-image-above-evidence': 'contradictions',
	undersold: 'contradictions',
	momentum: 'contradictions',
	'flying-blind': 'blind-spots',
	'paper-only': 'blind-spots',
	unevidenced: 'blind-spots',
	'leaders-differ': 'views',
	'no-shared-picture': 'views'
};

/** All kinds, part by part. */
export const kindsInOrder: readonly FindingKind[] = findingParts.flatMap((part) =>
	findingKinds.filter((kind) => partOfKind[kind] === part)
);

/** By part and kind; those of one kind stay in the order in which they were found. Nothing is ranked by how grave it is. */
export function inReadingOrder<Found extends { readonly finding: { readonly kind: FindingKind } }>(
	found: readonly Found[]
): readonly Found[] {
	return found.toSorted(
		(one, other) => kindsInOrder.indexOf(one.finding.kind) - kindsInOrder.indexOf(other.finding.kind)
	);
}
