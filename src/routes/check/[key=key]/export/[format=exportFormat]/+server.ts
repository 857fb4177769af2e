import { error } from '@sveltejs/kit';
import { paperOfReport } from '$lib/exports/assessment';
import { brandOfAssessment } from '$lib/exports/assessment-brand';
import { fileOf } from '$lib/exports/file-of';
import { m } from '$lib/i18n/generated/messages.js';
import * as assessments from '$lib/server/assessments';
import { database } from '$lib/server/db';
import * as edits from '$lib/server/edits';
import { attemptOfClient } from '$lib/server/throttle';
import { fileResponse } from '../../../../file-response';
import { actorOf } from '../../../../signed-in';
import { languageIn, openReport } from '../opened-report';
import type { RequestHandler } from './$types';

/** A finished report as a file, made while it is sent. */
export const GET: RequestHandler = async ({ params, url, locals, setHeaders }) => {
	// Setting one takes a tenth of a second of the one thread that answers everybody.
	const attempt = await attemptOfClient('file-client', locals.clientAddress);
	if (!attempt.allowed) {
		setHeaders({ 'retry-after': String(attempt.retryAfterSeconds) });
		error(429, m.exports_wait({ seconds: attempt.retryAfterSeconds }));
	}
	const stored = (await openReport(params.key, url)) ?? error(404);
	const locale = languageIn(url, locals.locale);
	const scope = assessments.scopeOf(params.key);
	const edit = edits.signed(await edits.newestByKey(scope));
	const paper = await paperOfReport(stored, { database: await database(), locale, edits: edit });
	const brand = await brandOfAssessment(scope, locals.signedIn && actorOf(locals.signedIn));
	return fileResponse(await fileOf(paper, brand, params.format));
};
