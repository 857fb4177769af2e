import { redirect } from '@sveltejs/kit';
import { locales } from '$lib/core/text';
import { exportFormats } from '$lib/core/paper/export';
import * as assessments from '$lib/server/assessments';
import { dayOf } from '$lib/server/day';
import { reportLabels } from '$lib/ui/check/report-labels';
import { formatWords } from '$lib/ui/exports/format-words';
import { openShownAssessment } from '../open-assessment';
import { languageIn, openReport } from './opened-report';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		url,
		locals: { locale }
	} = event;
	await openShownAssessment(event);
	const base = `/check/${params.key}`;
	const stored = await openReport(params.key, url);
	if (!stored) redirect(303, `${base}/review`);
	const heads = await assessments.reports(assessments.scopeOf(params.key));
	const labels = reportLabels(
		heads.map(({ number, method, finishedAt }) => ({ number, method, date: dayOf(finishedAt) })),
		locale
	);
	const language = languageIn(url, locale);
	const query = (asked: { readonly number?: number; readonly language?: string }) =>
		`?${new URLSearchParams({ number: String(asked.number ?? stored.number), language: asked.language ?? language })}`;
	return {
		base,
		report: labels.find(({ number }) => number === stored.number)?.label ?? '',
		languages: locales.map((each) => ({ locale: each, isChosen: each === language, href: query({ language: each }) })),
		formats: exportFormats.map((format) => ({
			format,
			...formatWords(format),
			href: `${base}/export/${format}${query({})}`
		})),
		others: labels
			.filter(({ number }) => number !== stored.number)
			.map(({ number, label }) => ({ number, label, href: query({ number }) }))
	};
};
