/** Parts of a report that whoever shares it can leave out. */
export const withheldParts = ['departments', 'findings', 'recommendations', 'kpis', 'sentences', 'comments'] as const;
export type Withheld = (typeof withheldParts)[number];
