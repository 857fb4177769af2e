import { z } from 'zod';
import { engagementGrants, type EngagementGrant } from '$lib/core/access/roles';

/** One box a grant; a box that is not ticked sends nothing. */
export const grantFields = z.object({
	'run-rounds': z.literal('yes').optional(),
	'read-results': z.literal('yes').optional(),
	export: z.literal('yes').optional()
});

/** The grants whose boxes were ticked. */
export function ticked(values: z.infer<typeof grantFields>): EngagementGrant[] {
	return engagementGrants.filter((grant) => values[grant] === 'yes');
}
