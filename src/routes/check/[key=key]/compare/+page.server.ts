import { error, fail } from '@sveltejs/kit';
import { buildReport } from '$lib/core/report/build';
import type { WordedReport } from '$lib/core/comparison/compare';
import * as assessments from '$lib/server/assessments';
import { dayOf } from '$lib/server/day';
import { database } from '$lib/server/db';
import { byVersion, current } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { m } from '$lib/i18n/generated/messages.js';
import { comparedReports } from '$lib/ui/check/compare';
import { reportLabels } from '$lib/ui/check/report-labels';
import { readForm } from '../../../read-form';
import { readFile } from '../../read-file';
import { openAssessment } from '../open-assessment';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	const assessment = await openAssessment(params.key);
	const scope = assessments.scopeOf(params.key);
	const heads = await assessments.reports(scope);
	return {
		base: `/check/${params.key}`,
		hasReport: assessment.latestReport !== null,
		earlier: reportLabels(
			heads.map(({ number, method, finishedAt }) => ({ number, method, date: dayOf(finishedAt) })),
			locale
		).slice(1),
		locale
	};
};

export const actions: Actions = {
	default: async ({ params, request, locals: { locale } }) => {
		const form = await readForm(request);
		const address = String(form.get('address') ?? '').trim();
		const own = await ownReport(params.key);
		const other = await otherReport(params.key, form, address);
		if ('problem' in other) return fail(422, { address, ...other });
		return { address, comparison: comparedReports(own, other, locale, { dated: other.dated }) };
	}
};

async function ownReport(key: string): Promise<WordedReport> {
	const stored = await assessments.report(assessments.scopeOf(key));
	return stored ? worded(stored) : error(404);
}

/** `dated`: the report's date is that of its answers. */
type Other =
	(WordedReport & { readonly dated: boolean }) | { readonly field: 'address' | 'file'; readonly problem: string };

async function otherReport(key: string, form: FormData, address: string): Promise<Other> {
	const number = Number(form.get('number'));
	if (Number.isSafeInteger(number) && number > 0) return stored(key, number);
	const otherKey = /[A-Za-z0-9_-]{22}(?=$|[/?#])/.exec(address.replace(/\/(report|review)?\/?$/, ''))?.[0];
	if (otherKey) return stored(otherKey);
	const file = form.get('file');
	if (address !== '' && !(file instanceof File && file.size > 0)) {
		return { field: 'address', problem: m.check_compare_unknown() };
	}
	if (!(file instanceof File) || file.size === 0) return { field: 'address', problem: m.check_compare_missing() };
	const read = await readFile(file);
	if ('problem' in read) return { field: 'file', problem: read.problem };
	const { id, version } = read.document.questionnaire;
	const questionnaire = (await byVersion(await database(), id, version)) ?? current(id);
	const { content } = assessments.fromDocument(read.document, questionnaire);
	return { report: buildReport(reports.inputOf({ ...content, questionnaire })), questionnaire, dated: false };
}

async function stored(key: string, number?: number): Promise<Other> {
	const scope = assessments.scopeOf(key);
	const found = await assessments.report(scope, number);
	if (found) return { ...(await worded(found)), dated: true };
	const exists = (await assessments.load(scope)) !== null;
	return { field: 'address', problem: exists ? m.check_compare_unfinished() : m.check_compare_unknown() };
}

/** A stored report with the wording it was answered to, which need not be today's. */
async function worded(stored: assessments.StoredReport): Promise<WordedReport> {
	const report = reports.parse(stored);
	const { id, version } = report.questionnaire;
	return { report, questionnaire: (await byVersion(await database(), id, version)) ?? error(404) };
}
