import { error, redirect } from '@sveltejs/kit';
import { editedReport } from '$lib/core/edits/edited-report';
import { METHOD_VERSION } from '$lib/core/report/build';
import { hasTargets } from '$lib/core/report/targets';
import * as assessments from '$lib/server/assessments';
import { dayOf } from '$lib/server/day';
import { database } from '$lib/server/db';
import * as edits from '$lib/server/edits';
import { byVersion } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { reportLabels } from '$lib/ui/check/report-labels';
import { editedWords } from '$lib/ui/edits/edited-words';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { unserialised } from '$lib/ui/unserialised';
import { openShownAssessment } from '../open-assessment';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		url,
		locals: { locale }
	} = event;
	const assessment = await openShownAssessment(event);
	const base = `/check/${params.key}`;
	if (!assessment.latestReport) redirect(303, `${base}/review`);
	const scope = assessments.scopeOf(params.key);
	const number = Number(url.searchParams.get('number') ?? assessment.latestReport.number);
	const stored = (await assessments.report(scope, Number.isSafeInteger(number) ? number : 0)) ?? error(404);
	const whole = reports.parse(stored);
	const edit = edits.signed(await edits.newestByKey(scope));
	const { report, plan } = editedReport(whole, edit);
	const { id, version } = whole.questionnaire;
	const questionnaire = (await byVersion(await database(), id, version)) ?? error(404);
	const { number: latest, method: latestMethod, finishedAt } = assessment.latestReport;
	const earlier = assessment.latestReport.number > 1 ? await assessments.reports(scope) : [];
	return {
		base,
		locale,
		hash: stored.sha256,
		view: unserialised({
			...{ report, edit, edited: editedWords(plan, edit, locale) },
			texts: buildReportTexts(whole, questionnaire, locale)
		}),
		/** What was changed and changed back, or is in no report, asks for no new one. */
		changed: assessment.changedAt > finishedAt && (stored.number !== latest || reports.differs(assessment, stored)),
		/** Where it is not today's; where the latest report's is not either, another report can be made. */
		method:
			stored.method === METHOD_VERSION
				? null
				: { own: stored.method, today: METHOD_VERSION, canRenew: latestMethod !== METHOD_VERSION },
		number: stored.number,
		isEdited: url.searchParams.get('done') === 'edited',
		hasTargets: hasTargets(assessment.questionnaire),
		earlier: reportLabels(
			earlier.map(({ number, method, finishedAt }) => ({ number, method, date: dayOf(finishedAt) })),
			locale
		)
	};
};
