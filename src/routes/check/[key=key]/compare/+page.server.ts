import { fail } from '@sveltejs/kit';
import { exportFormats } from '$lib/core/paper/export';
import * as assessments from '$lib/server/assessments';
import { dayOf } from '$lib/server/day';
import { comparedReports } from '$lib/ui/check/compare';
import { reportLabels } from '$lib/ui/check/report-labels';
import { formatWords } from '$lib/ui/exports/format-words';
import { readForm } from '../../../read-form';
import { openShownAssessment } from '../open-assessment';
import { otherReport, ownReport, typedAddress } from './compared';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		locals: { locale }
	} = event;
	const assessment = await openShownAssessment(event);
	const scope = assessments.scopeOf(params.key);
	const heads = await assessments.reports(scope);
	return {
		base: `/check/${params.key}`,
		hasReport: assessment.latestReport !== null,
		earlier: reportLabels(
			heads.map(({ number, method, finishedAt }) => ({ number, method, date: dayOf(finishedAt) })),
			locale
		).slice(1),
		formats: exportFormats.map((format) => ({ format, name: formatWords(format).name })),
		locale
	};
};

export const actions: Actions = {
	default: async ({ params, request, locals: { locale } }) => {
		const form = await readForm(request);
		const address = typedAddress(form);
		const own = await ownReport(params.key);
		const other = await otherReport(params.key, form);
		if ('problem' in other) return fail(422, { address, ...other });
		const { dated, again } = other;
		return { address, comparison: comparedReports(own, other, locale, { dated }), again };
	}
};
