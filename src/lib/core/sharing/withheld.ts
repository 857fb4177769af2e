/** Parts of a report that whoever shares it can leave out. */
export const withheldParts = ['departments', 'findings', 'recommendations', 'kpis', 'sentences', 'comments'] as const;
export type Withheld = (typeof withheldParts)[number];

/** What a link can lead to. */
export const sharedKinds = ['assessment', 'round', 'group'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Which parts each of them has, in the order of the page. */
export const partsOf: Readonly<Record<SharedKind, readonly Withheld[]>> = {
	assessment: ['findings', 'recommendations', 'kpis', 'sentences', 'comments'],
	round: ['departments', 'findings', 'kpis', 'sentences', 'comments'],
	group: ['departments', 'findings', 'kpis', 'comments']
};
