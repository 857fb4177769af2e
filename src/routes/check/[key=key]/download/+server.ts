import * as assessments from '$lib/server/assessments';
import { openAssessment } from '../open-assessment';
import type { RequestHandler } from './$types';

/** All that was entered, as a file that can be opened here again. */
export const GET: RequestHandler = async ({ params }) => {
	const assessment = await openAssessment(params.key);
	const day = assessment.changedAt.toISOString().slice(0, 10);
	return new Response(`${JSON.stringify(assessments.toDocument(assessment), null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="gegenprobe-${day}.json"`
		}
	});
};
