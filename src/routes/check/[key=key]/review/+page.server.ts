import { error, redirect } from '@sveltejs/kit';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { kpiIds } from '$lib/core/kpi/types';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import { ambitionText } from '$lib/core/report/ambition-fields';
import { hasTargets } from '$lib/core/report/targets';
import { dimensions } from '$lib/core/catalogue';
import type { AnswerDraft } from '$lib/core/answer/draft';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import * as assessments from '$lib/server/assessments';
import * as reports from '$lib/server/reports';
import { kpiNames, kpiNumber } from '$lib/ui/check/kpi-texts';
import { openAssessment } from '../open-assessment';
import { neighbours, steps } from '../steps';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const assessment = await openAssessment(params.key);
	const { questionnaire, drafts, worksheet } = assessment;
	const itemById = new Map(questionnaire.items.map((item) => [item.id, item]));
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
				const item = itemById.get(itemId);
				return item ? [answerView(item, drafts.get(itemId), locale)] : [];
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

function answerView(item: QuestionnaireItem, draft: AnswerDraft | undefined, locale: Locale) {
	return {
		id: item.id,
		question: item.text[locale],
		answer: answerText(item, draft, locale),
		noted: draft?.note !== undefined,
		proved: draft?.evidence !== undefined
	};
}

function answerText(item: QuestionnaireItem, draft: AnswerDraft | undefined, locale: Locale): string | null {
	const value = draft?.value;
	if (!value) return null;
	if ('level' in value) return item.kind === 'contrast' ? null : (item.levels[value.level]?.[locale] ?? null);
	if ('position' in value) {
		if (item.kind !== 'contrast') return null;
		const [left, right] = [item.poles[0][locale], item.poles[1][locale]];
		return m.check_closer_to({ number: value.position, left, right });
	}
	if ('neither' in value) return m.check_neither();
	return 'dontKnow' in value ? m.check_dont_know() : m.check_not_applicable();
}
