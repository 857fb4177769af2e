import { json } from '@sveltejs/kit';
import { worksheetFields } from '$lib/core/kpi/worksheet';
import * as assessments from '$lib/server/assessments';
import { openAssessment } from '../open-assessment';
import { saveAnswers } from '../save-answers';
import { readFields } from '../save-form';
import { readWorksheetFields } from '../worksheet-form';
import type { RequestHandler } from './$types';

/** Autosave: the flat fields of any page of this assessment; acknowledged once they are on disk. Saving again changes nothing. */
export const POST: RequestHandler = async ({ params, request }) => {
	const { questionnaire } = await openAssessment(params.key);
	const fields = await readFields(request);
	const scope = assessments.scopeOf(params.key);
	const { problems } = await saveAnswers(params.key, questionnaire.items, fields);
	const sentence = fields.get('sentence');
	if (sentence !== undefined) await assessments.saveSentence(scope, sentence.trim());
	if (worksheetFields.some(({ name }) => fields.has(name))) {
		await assessments.saveWorksheet(scope, readWorksheetFields(fields));
	}
	const refused = problems.filter(({ reason }) => reason === 'too-long');
	return json({ refused: refused.map(({ field }) => field) }, { status: refused.length > 0 ? 422 : 200 });
};
