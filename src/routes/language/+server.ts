import { redirect } from '@sveltejs/kit';
import { isLocale } from '$lib/i18n/generated/runtime.js';
import { localPath, rememberLocale } from '$lib/server/language';
import { readForm } from '../read-form';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await readForm(request);
	const language = form.get('language');
	if (isLocale(language)) rememberLocale(cookies, language, url);
	redirect(303, localPath(form.get('back')));
};
