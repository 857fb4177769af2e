import type { EngagementGrant } from '../../core/access/roles';
import { m } from '../../i18n/generated/messages.js';

/** What an engagement allows, in words that follow "may". */
export const grantWords: Readonly<Record<EngagementGrant, () => string>> = {
	'run-rounds': m.practice_grant_run_rounds,
	'read-results': m.practice_grant_read_results,
	export: m.practice_grant_export
};

export function grantList(grants: readonly EngagementGrant[]): string {
	if (grants.length === 0) return m.practice_grants_none();
	return grants.map((grant) => grantWords[grant]()).join(', ');
}
