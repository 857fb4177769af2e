import { m } from '$lib/i18n/generated/messages.js';
import * as apiTokens from '$lib/server/api-tokens';
import { dayOf } from '$lib/server/day';
import { apiScopeWords } from '$lib/ui/area/api-scope-words';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'api.change');
	const now = new Date();
	const all = (await apiTokens.list(scope)).map(({ id, name, scopes, by, ...token }) => ({
		...{ id, name, by },
		scopes: scopes.map((each) => apiScopeWords[each]()),
		createdOn: dayOf(token.createdAt),
		expiresOn: dayOf(token.expiresAt),
		lastUsedOn: token.lastUsedOn,
		isValid: token.revokedAt === null && token.expiresAt > now,
		revokedOn: token.revokedAt && dayOf(token.revokedAt)
	}));
	return {
		done: event.url.searchParams.get('done') === 'revoked' ? m.tokens_done_revoked() : null,
		valid: all.filter(({ isValid }) => isValid),
		past: all.filter(({ isValid }) => !isValid),
		locale: event.locals.locale
	};
};
