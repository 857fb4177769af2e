import { allows, type Capacity, type Permission } from './permissions';

/** What a program with a token may do in its organisation. */
export const apiScopes = ['rounds.read', 'results.read', 'kpis.read', 'kpis.write'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** Each needs all of one of these lists. */
const permissionsOf: Readonly<Record<ApiScope, readonly (readonly Permission[])[]>> = {
	'rounds.read': [['rounds.run'], ['results.read']],
	'results.read': [['results.read', 'results.export']],
	'kpis.read': [['kpis.read']],
	'kpis.write': [['kpis.read', 'kpis.change']]
};

/** Whether somebody may have a program do this: never more than they may themselves. */
export function mayGive(capacity: Capacity, scope: ApiScope): boolean {
	return permissionsOf[scope].some((all) => all.every((permission) => allows(capacity, permission)));
}
