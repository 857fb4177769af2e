import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { exportFormats, formatsFor, type ExportSubject } from '$lib/core/paper/export';
import { locales } from '$lib/core/text';
import { filesAtWork } from '$lib/exports/at-work';
import { m } from '$lib/i18n/generated/messages.js';
import * as fileExports from '$lib/server/exports';
import type { OrganisationVisit } from '$lib/server/visits';
import { formChoice, parseForm } from '../../../form';
import { refuse, type RefusedForm } from '../../../refuse';

const fields = z.object({
	content: z.string().max(100).default(''),
	format: formChoice(exportFormats),
	language: formChoice(locales),
	names: z.literal('hidden').optional()
});

/** What was asked for beside format and language. */
export interface OrderedContent {
	/** Empty: there was nothing to choose. */
	readonly content: string;
	readonly isWithoutNames: boolean;
}

/** A file that takes longer is made while its reader does something else, in milliseconds. */
const shortWait = 1000;

/**
 * Asks for a file and leads to where it can be had: most are there by then. `name` says what it is made of; `subjectOf` gives null for what cannot
 * be chosen here.
 */
export async function orderFile(
	{ request }: Pick<RequestEvent, 'request'>,
	{ organisation, scope }: OrganisationVisit,
	name: string,
	subjectOf: (ordered: OrderedContent) => ExportSubject | null
): Promise<ActionFailure<RefusedForm>> {
	const form = await parseForm(request, fields);
	if (!form.ok) return fail(422, form);
	const { content, format, language, names } = form.values;
	const typed = { content, format, language, names: names ?? '' };
	const subject = subjectOf({ content, isWithoutNames: names === 'hidden' });
	if (subject === null) return refuse('content', m.area_form_choice(), typed);
	if (!formatsFor(subject.kind).includes(format)) return refuse('format', m.area_form_choice(), typed);
	const id = await fileExports.ask(scope, { subject, format, locale: language }, name);
	if (id === 'too-many') return refuse('format', m.exports_too_many(), typed);
	await Promise.race([filesAtWork.work(await scope.database), pause(shortWait, undefined, { ref: false })]);
	redirect(303, `/o/${organisation.slug}/exports/${id}`);
}
