import { error, json } from '@sveltejs/kit';
import { sentenceLengthMax } from '$lib/core/answer/limits';
import { worksheetFields } from '$lib/core/kpi/worksheet';
import * as assessments from '$lib/server/assessments';
import { saveAmbition } from '../save-ambition';
import { saveAnyAnswers } from '../save-answers';
import { readFields } from '../save-form';
import { readWorksheetFields } from '../../../worksheet-form';
import type { RequestHandler } from './$types';

/** Autosave: the flat fields of any page of this assessment; acknowledged once they are on disk. Saving again changes nothing. */
export const POST: RequestHandler = async ({ params, request }) => {
	const fields = await readFields(request);
	const scope = assessments.scopeOf(params.key);
	const { problems } = await saveAnyAnswers(params.key, fields);
	const refused = problems.filter(({ reason }) => reason === 'too-long').map(({ field }) => field);
	const sentence = fields.get('sentence')?.trim();
	if (sentence !== undefined) {
		if (sentence.length > sentenceLengthMax) refused.push('sentence');
		else if (!(await assessments.saveSentence(scope, sentence))) error(404);
	}
	if (worksheetFields.some(({ name }) => fields.has(name))) {
		if (!(await assessments.saveWorksheet(scope, readWorksheetFields(fields)))) error(404);
	}
	refused.push(...(await saveAmbition(params.key, fields)).map(({ field }) => field));
	return json({ refused }, { status: refused.length > 0 ? 422 : 200 });
};
