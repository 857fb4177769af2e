import { error, redirect } from '@sveltejs/kit';
import { provider } from '$lib/server/auth/oidc';
import { keepAttempt } from './attempt';
import { endWith } from './sign-on-end';
import type { PageServerLoad } from './$types';

/** Leads to the provider. A plain link and no form: a form's answer may not lead to another host (`form-action` of the CSP). */
export const load: PageServerLoad = async ({ cookies, locals, url }) => {
	const asked = provider();
	if (!asked) error(404);
	if (locals.signedIn) redirect(303, '/account');
	const begun = await asked.begin().catch(endWith);
	await keepAttempt(cookies, { checks: begun.checks, next: url.searchParams.get('next'), linkTo: null });
	redirect(303, begun.url);
};
