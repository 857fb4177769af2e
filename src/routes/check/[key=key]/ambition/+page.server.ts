import { error, fail, redirect } from '@sveltejs/kit';
import { dimensions } from '$lib/core/catalogue';
import { ambitionFields, ambitionText } from '$lib/core/report/ambition-fields';
import { hasTargets, resolveTargets } from '$lib/core/report/targets';
import { type Strategy, strategies } from '$lib/core/report/types';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { progressAt } from '../progress';
import { numberFields, saveAmbition } from '../save-ambition';
import { readFields, switchLanguage } from '../save-form';
import { fromReview, isFromReview, neighbours, onward, steps, type Step } from '../steps';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		url,
		locals: { locale }
	} = event;
	const assessment = await openShownAssessment(event);
	const { questionnaire, drafts, strategy, targets, weights } = assessment;
	if (!hasTargets(questionnaire)) error(404);
	const base = `/check/${params.key}`;
	const all = steps(questionnaire, drafts);
	const { previous } = neighbours(all, 'ambition');
	const typed = (field: string, stored: number | undefined) =>
		url.searchParams.get(field) ?? ambitionText(stored, locale);
	return {
		saveForm: 'answers',
		base,
		back: `${base}/${isFromReview(url) || !previous ? 'review#ambition' : previous.path}`,
		progress: isStep(all) ? progressAt(assessment, 'ambition', locale) : null,
		strategy: strategy ?? '',
		rows: dimensions.map(({ id, name }) => ({
			id,
			name: name[locale],
			target: typed(ambitionFields.targets.name(id), targets[id]),
			importance: typed(ambitionFields.weights.name(id), weights[id]),
			usual: usualTargets.byDimension[id].target,
			lowered: loweredTargets.flatMap(({ by, targets: { byDimension } }) => {
				const { target, reason } = byDimension[id];
				return reason === 'strategy' ? [{ by, target }] : [];
			})
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const { questionnaire, drafts } = await openAssessment(params.key);
		const fields = await readFields(request);
		const problems = await saveAmbition(params.key, fields);
		switchLanguage(keepingUnread(event, fields, problems), fields);
		if (problems.length > 0 && fields.get('next') !== 'pause') {
			return fail(422, {
				typed: Object.fromEntries(numberFields.map((name) => [name, fields.get(name) ?? ''])),
				problems: problems.map(({ field, message }) => ({ field, message: message[locals.locale] }))
			});
		}
		const all = steps(questionnaire, drafts);
		const base = `/check/${params.key}`;
		if (fields.get('next') === 'pause' && !isStep(all)) redirect(303, base);
		const next = onward(all, 'ambition', fields, isFromReview(event.url) || !isStep(all));
		redirect(303, base + next);
	}
};

/** In the other questionnaires the page is reached from the review or the report, and leads back there. */
const isStep = (all: readonly Step[]) => all.some(({ kind }) => kind === 'ambition');

const usualTargets = resolveTargets({});
const loweredTargets: readonly { readonly by: Strategy; readonly targets: ReturnType<typeof resolveTargets> }[] =
	strategies.map((strategy) => ({ by: strategy, targets: resolveTargets({ strategy }) }));

/** What could not be read is not stored: it travels in the address when the language is switched. */
function keepingUnread(
	{ cookies, url }: Parameters<typeof switchLanguage>[0],
	fields: ReadonlyMap<string, string>,
	problems: readonly { readonly field: string }[]
): Parameters<typeof switchLanguage>[0] {
	const unread = problems.map(({ field }) => [field, (fields.get(field) ?? '').slice(0, 100)]);
	const search = new URLSearchParams([...(isFromReview(url) ? new URLSearchParams(fromReview) : []), ...unread]);
	return { cookies, url: new URL(`${url.pathname}?${search}`, url) };
}
