import { allows, type Capacity, type Permission } from './permissions';

/** By each of these somebody comes to know the addresses of single assessments: from the list, or by adding or recording them. */
const tellingAddresses: readonly Permission[] = ['results.read', 'assessments.claim', 'answers.record'];

/**
 * Whether addresses of the organisation's assessments have to be replaced when somebody's capacity becomes another one, or none (null):
 * an address opens its assessment without a login, so it must not outlive the right by which it was learnt. Whoever may read results
 * afterwards finds the new addresses anyway.
 */
export function losesAddresses(before: Capacity | null, after: Capacity | null): boolean {
	if (allows(after, 'results.read')) return false;
	return tellingAddresses.some((permission) => allows(before, permission) && !allows(after, permission));
}
