import { error, fail } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import * as identities from '$lib/server/accounts/identities';
import * as secondFactor from '$lib/server/accounts/second-factor';
import { provider } from '$lib/server/auth/oidc';
import { config } from '$lib/server/config';
import { dayOf } from '$lib/server/day';
import { database } from '$lib/server/db';
import { keepAttempt } from '../../login/sso/attempt';
import { endWords } from '../../login/sso/end-words';
import { failureOf, statusOf } from '../../login/sso/sign-on-end';
import { requireSignedIn } from '../../signed-in';
import { refusal } from '../second-factor/confirm';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const { locals, url } = event;
	const scope = { database: database(), userId: user.id };
	const { oidc } = config();
	const [linked, { hasPassword, onSince }] = await Promise.all([identities.list(scope), secondFactor.state(scope)]);
	return {
		provider: oidc?.name ?? null,
		hasPassword,
		takesCode: onSince !== null,
		done: url.searchParams.get('done'),
		identities: linked.map(({ id, issuer, createdAt }) => ({
			id,
			name: issuer === oidc?.issuer ? oidc.name : issuer,
			since: formatDate(dayOf(createdAt), locals.locale)
		}))
	};
};

export const actions: Actions = {
	/** Answers with the address of the provider, as a link: a form's answer may not lead to another host (`form-action` of the CSP). */
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const asked = provider();
		if (!asked) error(404);
		const refused = await refusal(event);
		if (refused) return refused;
		const begun = await asked.begin().catch(failureOf);
		if (typeof begun === 'string') {
			const { text } = endWords(begun, config().oidc?.name ?? '');
			return fail(statusOf(begun), { problems: [{ field: 'password', message: text }], typed: {} });
		}
		await keepAttempt(event.cookies, { checks: begun.checks, next: null, linkTo: user.id });
		return { address: begun.url };
	}
};
