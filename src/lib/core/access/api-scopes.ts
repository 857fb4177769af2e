/** What a program with a token may do in its organisation. */
export const apiScopes = ['rounds.read', 'results.read', 'kpis.read', 'kpis.write'] as const;
export type ApiScope = (typeof apiScopes)[number];
