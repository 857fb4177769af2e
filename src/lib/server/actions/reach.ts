import { allows, type Capacity } from '$lib/core/access/permissions';
import type { Reach } from './types';

/** Which actions somebody sees in this capacity; null: none. */
export function reachOf(capacity: Capacity): Reach | null {
	if (allows(capacity, 'actions.read')) return 'all';
	if (!allows(capacity, 'actions.progress-own')) return null;
	return { departmentId: 'departmentId' in capacity ? capacity.departmentId : null };
}
