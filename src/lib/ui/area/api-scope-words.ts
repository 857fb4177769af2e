import type { ApiScope } from '$lib/core/access/api-scopes';
import { m } from '$lib/i18n/generated/messages.js';

/** What each scope of a program's access allows. */
export const apiScopeWords = {
	'rounds.read': m.tokens_scope_rounds,
	'results.read': m.tokens_scope_results,
	'kpis.read': m.tokens_scope_kpis_read,
	'kpis.write': m.tokens_scope_kpis_write
} as const satisfies Readonly<Record<ApiScope, () => string>>;
