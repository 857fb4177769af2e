import { z } from 'zod';
import { tidyName } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import { readForm } from './read-form';

/** One thing that is wrong with a form, said at its field. */
export interface FormProblem {
	readonly field: string;
	readonly message: string;
}

export type ParsedForm<Values> =
	| { readonly ok: true; readonly values: Values }
	| {
			readonly ok: false;
			readonly problems: readonly FormProblem[];
			/** What was typed, to be shown again; passwords and codes are never sent back. */
			readonly typed: Readonly<Record<string, string>>;
	  };

/**
 * Reads the texts of a submitted form by the schema of its fields. White space around a text does not count, except in
 * passwords; of a repeated name the last counts; fields the schema does not name are dropped (nothing is assigned by surprise).
 * Messages are those of the schema, `formText` and its like, in the language of the request.
 */
export async function parseForm<Schema extends z.ZodObject>(
	request: Request,
	schema: Schema
): Promise<ParsedForm<z.infer<Schema>>> {
	const typed: [string, string][] = [];
	for (const [name, value] of await readForm(request)) {
		if (typeof value !== 'string') continue;
		// A NUL character is typed by nobody, and no database stores it.
		const text = value.replaceAll('\0', '');
		typed.push([name, isSecret(name) ? text : text.replaceAll('\r\n', '\n').trim()]);
	}
	const parsed = schema.safeParse(Object.fromEntries(typed));
	if (parsed.success) return { ok: true, values: parsed.data };
	const problems = new Map<string, string>();
	for (const { path, message } of parsed.error.issues) {
		const field = String(path[0] ?? '');
		if (!problems.has(field)) problems.set(field, message);
	}
	return {
		ok: false,
		problems: [...problems].map(([field, message]) => ({ field, message })),
		typed: Object.fromEntries(typed.filter(([name]) => !isSecret(name)))
	};
}

/** A text that must be there, of at most `most` characters (200 unless told). */
export function formText(most = 200): z.ZodString {
	return z
		.string({ error: () => m.area_form_required() })
		.min(1, { error: () => m.area_form_required() })
		.max(most, { error: () => m.area_form_too_long({ most }) });
}

/** The name of somebody or something; one that shows nothing is none. */
export function formName(most = 200) {
	return formText(most)
		.transform(tidyName)
		.refine((name) => name !== '', { error: () => m.area_form_required() });
}

/** A mail address in lower case. */
export function formEmail() {
	return formText(254)
		.toLowerCase()
		.pipe(z.email({ error: () => m.area_form_email() }));
}

/** One of a fixed list. */
export function formChoice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
	return z.enum(choices, { error: () => m.area_form_choice() });
}

function isSecret(name: string): boolean {
	return /password|code/i.test(name);
}
