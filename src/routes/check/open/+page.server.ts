import { fail, redirect } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { database } from '$lib/server/db';
import { byVersion, current } from '$lib/server/questionnaires';
import { attemptOfClient } from '$lib/server/throttle';
import { m } from '$lib/i18n/generated/messages.js';
import { readForm } from '../../read-form';
import { readFile } from '../read-file';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals }) => {
		// A file may hold a megabyte: opening them without end would fill the disk.
		const attempt = await attemptOfClient('file-client', locals.clientAddress);
		if (!attempt.allowed) return fail(429, { problem: m.check_open_wait({ seconds: attempt.retryAfterSeconds }) });
		const read = await readFile((await readForm(request)).get('file'));
		if ('problem' in read) return fail(422, { problem: read.problem });
		const { id, version } = read.document.questionnaire;
		const questionnaire = (await byVersion(await database(), id, version)) ?? current(id);
		const { content, dropped } = assessments.fromDocument(read.document, questionnaire);
		const key = assessments.newKey();
		await assessments.importing(assessments.scopeOf(key), content);
		redirect(303, `/check/${key}/review${dropped > 0 ? '?dropped=' + dropped : ''}`);
	}
};
