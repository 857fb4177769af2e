import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLocale } from '$lib/i18n/generated/runtime.js';
import { rememberLocale } from '$lib/server/language';
import { readForm } from '../../read-form';

/**
 * The texts of a submitted form by field name; files are left out, of a repeated name the last counts. Forms send line ends as
 * two characters, scripts as one: they are one here, as the field itself counts them.
 */
export async function readFields(request: Request): Promise<Map<string, string>> {
	const fields = new Map<string, string>();
	for (const [name, value] of await readForm(request)) {
		if (typeof value === 'string') fields.set(name, value.replaceAll('\r\n', '\n'));
	}
	return fields;
}

/** The language switch of the header submits the page's own form: what was typed is saved, then the page comes back. */
export function switchLanguage(
	event: Pick<RequestEvent, 'cookies' | 'url'>,
	fields: ReadonlyMap<string, string>
): void {
	const language = fields.get('language');
	if (!isLocale(language)) return;
	rememberLocale(event.cookies, language, event.url);
	redirect(303, event.url.pathname + event.url.search);
}
