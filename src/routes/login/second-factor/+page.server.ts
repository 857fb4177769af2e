import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as secondFactor from '$lib/server/accounts/second-factor-check';
import { tellOwner } from '$lib/server/accounts/security-notices';
import { database } from '$lib/server/db';
import { formText, parseForm } from '../../form';
import { finishLogin } from '../finish-login';
import { dropFirstStep, firstStep } from '../first-step';
import { refuse, refuseTooMany } from '../../refuse';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals, url }) => {
	if (locals.signedIn) redirect(303, '/account');
	return {
		isExpired: (await firstStep(cookies)) === null,
		withRecoveryCode: url.searchParams.get('with') === 'recovery-code',
		next: url.searchParams.get('next')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { cookies, request, url } = event;
		const token = await firstStep(cookies);
		if (!token) return fail(410, { problems: [] });
		const form = await parseForm(request, z.object({ code: formText(100) }));
		if (!form.ok) return fail(422, form);
		const checked = await secondFactor.finish(await database(), token, form.values.code);
		if (checked.kind === 'expired') return fail(410, { problems: [] });
		if (checked.kind === 'throttled') {
			return refuseTooMany(event, { field: 'code', typed: {} }, [async () => checked.attempt]);
		}
		if (checked.kind === 'unreadable') return refuse('code', m.security_code_unreadable());
		if (checked.kind === 'wrong') {
			const withRecoveryCode = url.searchParams.get('with') === 'recovery-code';
			return refuse('code', withRecoveryCode ? m.security_recovery_wrong() : m.security_code_wrong());
		}
		dropFirstStep(cookies);
		const next = url.searchParams.get('next');
		if (checked.codesLeft === null) return finishLogin(event, token.userId, next);
		tellOwner({ database: database(), userId: token.userId }, 'recovery-code-used');
		// Whoever reaches for the sheet should learn how many codes are left on it.
		return finishLogin(event, token.userId, afterRecoveryCode(next));
	}
};

function afterRecoveryCode(next: string | null): string {
	const parameters = new URLSearchParams({ done: 'recovery-code', ...(next !== null && { next }) });
	return `/account/second-factor?${parameters}`;
}
