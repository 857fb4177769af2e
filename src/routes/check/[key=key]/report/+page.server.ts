import { error, redirect } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import { hasTargets } from '$lib/core/report/targets';
import * as assessments from '$lib/server/assessments';
import { database } from '$lib/server/db';
import { byVersion } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { unserialised } from '$lib/ui/unserialised';
import { openAssessment } from '../open-assessment';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const assessment = await openAssessment(params.key);
	const base = `/check/${params.key}`;
	if (!assessment.latestReport) redirect(303, `${base}/review`);
	const scope = assessments.scopeOf(params.key);
	const number = Number(url.searchParams.get('number') ?? assessment.latestReport.number);
	const stored = (await assessments.report(scope, Number.isSafeInteger(number) ? number : 0)) ?? error(404);
	const report = reports.parse(stored);
	const { id, version } = report.questionnaire;
	const questionnaire = (await byVersion(await database(), id, version)) ?? error(404);
	const { number: latest, finishedAt } = assessment.latestReport;
	const earlier = assessment.latestReport.number > 1 ? await assessments.reports(scope) : [];
	return {
		base,
		locale,
		hash: stored.sha256,
		view: unserialised({ report, texts: buildReportTexts(report, questionnaire, locale) }),
		/** What was changed and changed back, or is in no report, asks for no new one. */
		changed: assessment.changedAt > finishedAt && (stored.number !== latest || reports.differs(assessment, stored)),
		number: stored.number,
		hasTargets: hasTargets(assessment.questionnaire),
		earlier: earlier.map((head) => ({
			number: head.number,
			date: formatDate(reports.today(head.finishedAt), locale)
		}))
	};
};
