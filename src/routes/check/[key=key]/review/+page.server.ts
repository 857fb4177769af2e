import { error, redirect } from '@sveltejs/kit';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { kpiIds } from '$lib/core/kpi/types';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import { ambitionText } from '$lib/core/report/ambition-fields';
import { hasTargets } from '$lib/core/report/targets';
import { dimensions } from '$lib/core/catalogue';
import type { Locale } from '$lib/core/text';
import * as assessments from '$lib/server/assessments';
import * as reports from '$lib/server/reports';
import { kpiNames, kpiNumber } from '$lib/ui/check/kpi-texts';
import { answerText } from '../answer-text';
import { itemViews } from '../item-views';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { neighbours, steps } from '../steps';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		url,
		locals: { locale }
	} = event;
	const assessment = await openShownAssessment(event);
	const { questionnaire, drafts, worksheet } = assessment;
	const views = itemViews(questionnaire.items, drafts, [], assessment, locale);
	const viewById = new Map(views.map((view) => [view.id, view]));
	const { entries, problems } = readWorksheet(worksheet);
	const results = evaluateKpis(entries);
	return {
		base: `/check/${params.key}`,
		back: `/check/${params.key}/${neighbours(steps(questionnaire, drafts), 'review').previous?.path ?? ''}`,
		/** Answers of an opened file that could not be taken over. */
		dropped: Math.min(Number(url.searchParams.get('dropped')) || 0, questionnaire.items.length),
		organisation: assessment.organisation,
		unit: assessment.unit,
		ambition: {
			isOffered: hasTargets(questionnaire),
			strategy: assessment.strategy,
			targets: listed(assessment.targets, locale),
			weights: listed(assessment.weights, locale)
		},
		sentence: assessment.sentence,
		finished: assessment.latestReport !== null,
		count: questionnaire.items.length,
		open: questionnaire.items.filter(({ id }) => !drafts.get(id)?.value).length,
		parts: questionnaire.parts.map(({ id, title, items }) => ({
			id,
			title: title[locale],
			items: items.flatMap((itemId) => {
				const view = viewById.get(itemId);
				const { note, evidence } = drafts.get(itemId) ?? {};
				if (!view) return [];
				const answer = answerText(view);
				return [
					{ id: itemId, question: view.question, answer, noted: note !== undefined, proved: evidence !== undefined }
				];
			})
		})),
		kpis: kpiIds.map((kpi) => {
			const value = results[kpi]?.value;
			return {
				name: kpiNames[kpi](),
				value: value === undefined || value === null ? null : kpiNumber(kpi, value, results[kpi]?.currency, locale),
				problem: problems.find(({ field }) => field.startsWith(`${kpi}.`))?.message[locale] ?? null
			};
		})
	};
};

export const actions: Actions = {
	default: async ({ params }) => {
		const assessment = await openAssessment(params.key);
		const head = await reports.finish(assessments.scopeOf(params.key), assessment);
		if (!head) error(404);
		redirect(303, `/check/${params.key}/report`);
	}
};

/** Numbers by dimension as one line; null where there is none. */
function listed(numbers: Readonly<Record<string, number>>, locale: Locale): string | null {
	const given = dimensions.flatMap(({ id, name }) => {
		const value = numbers[id];
		return value === undefined ? [] : [`${name[locale]} ${ambitionText(value, locale)}`];
	});
	return given.length === 0 ? null : given.join(', ');
}
