import { error } from '@sveltejs/kit';
import { brandOfAssessment } from '$lib/exports/assessment-brand';
import { fileOf } from '$lib/exports/file-of';
import { m } from '$lib/i18n/generated/messages.js';
import * as assessments from '$lib/server/assessments';
import { attemptOfClient } from '$lib/server/throttle';
import { comparisonPaper } from '$lib/ui/paper/comparison-paper';
import { fileResponse } from '../../../../../file-response';
import { readForm } from '../../../../../read-form';
import { actorOf } from '../../../../../signed-in';
import { otherReport, ownReport } from '../../compared';
import type { RequestHandler } from './$types';

/** A comparison as a file. The form names the other report as the page did; nothing of it is kept. */
export const POST: RequestHandler = async ({ params, request, locals, setHeaders }) => {
	const attempt = await attemptOfClient('file-client', locals.clientAddress);
	if (!attempt.allowed) {
		setHeaders({ 'retry-after': String(attempt.retryAfterSeconds) });
		error(429, m.exports_wait({ seconds: attempt.retryAfterSeconds }));
	}
	const one = await ownReport(params.key);
	const other = await otherReport(params.key, await readForm(request));
	if ('problem' in other) error(422, other.problem);
	const paper = comparisonPaper({ one, other, dated: other.dated, locale: locals.locale });
	const scope = assessments.scopeOf(params.key);
	const brand = await brandOfAssessment(scope, locals.signedIn && actorOf(locals.signedIn));
	return fileResponse(await fileOf(paper, brand, params.format));
};
