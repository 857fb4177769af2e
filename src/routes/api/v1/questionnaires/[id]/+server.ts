import { questionnaireDetail } from '$lib/server/api/questionnaires';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
	const questionnaire = questionnaireDetail(params.id);
	if (questionnaire === null) {
		return problem(404, { detail: 'There is no such questionnaire. GET /api/v1/questionnaires lists them.' });
	}
	return json(questionnaire);
};
