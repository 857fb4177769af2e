import { fail, redirect } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { database } from '$lib/server/db';
import { byVersion, current } from '$lib/server/questionnaires';
import { readForm } from '../../read-form';
import { readFile } from '../read-file';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request }) => {
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
