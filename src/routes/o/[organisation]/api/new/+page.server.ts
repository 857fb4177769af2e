import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { apiScopes, mayGive } from '$lib/core/access/api-scopes';
import { m } from '$lib/i18n/generated/messages.js';
import * as apiTokens from '$lib/server/api-tokens';
import { dayOf } from '$lib/server/day';
import { apiScopeWords } from '$lib/ui/area/api-scope-words';
import { formChoice, formName, parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { requireOrganisation } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

/** Days until it expires, as a form offers them. */
const days = ['30', '90', '365'] as const;

const fields = z.object({
	name: formName(),
	days: formChoice(days),
	...Object.fromEntries(apiScopes.map((scope) => [scope, z.literal('yes').optional()]))
});

export const load: PageServerLoad = async (event) => {
	const { capacity } = await requireOrganisation(event, 'api.change');
	return {
		scopes: apiScopes
			.filter((scope) => mayGive(capacity, scope))
			.map((scope) => ({ scope, text: apiScopeWords[scope]() })),
		isLimited: apiScopes.some((scope) => !mayGive(capacity, scope)),
		days: days.map((each) => ({ value: each, text: m.tokens_days({ days: each }) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { capacity, scope } = await requireOrganisation(event, 'api.change');
		const form = await parseForm(event.request, fields);
		const values: Readonly<Record<string, string | undefined>> = form.ok ? form.values : form.typed;
		const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']));
		const scopes = apiScopes.filter((each) => values[each] === 'yes' && mayGive(capacity, each));
		const [first = 'rounds.read'] = apiScopes.filter((each) => mayGive(capacity, each));
		const problems = [
			...(form.ok ? [] : form.problems),
			...(scopes.length === 0 ? [{ field: first, message: m.tokens_no_scope() }] : [])
		];
		if (!form.ok || problems.length > 0) return fail(422, { problems, typed });
		const expiresAt = new Date(Date.now() + Number(form.values.days) * 86_400_000);
		const created = await apiTokens.create(scope, { name: form.values.name, scopes, expiresAt });
		if (created.kind === 'too-many') return refuse('name', m.tokens_too_many(), typed);
		event.setHeaders({ 'cache-control': 'no-store' });
		// Shown in this answer and never again.
		return { made: { name: form.values.name, token: created.token, expiresOn: dayOf(expiresAt) } };
	}
};
