import { fail, redirect } from '@sveltejs/kit';
import { unserialised } from '$lib/ui/unserialised';
import { itemViews } from '../../../../../check/[key=key]/item-views';
import { readFields, switchLanguage } from '../../../../../check/[key=key]/save-form';
import { sectionsOf } from '../../../../../check/[key=key]/sections';
import { isFromReview, neighbours, onward, reviewAnchor, steps } from '../../../../../check/[key=key]/steps';
import { senderOf } from '../../../sender';
import { openDraft, partOf } from '../../open-draft';
import { progressIn } from '../../progress';
import { openSent, saveFields } from '../../save-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const opened = await openDraft(params);
	const { content, questionnaire, base } = opened;
	const { part, index, items } = partOf(questionnaire, params.part);
	const { previous } = neighbours(steps(questionnaire, content.drafts, content.endings), `part/${part.id}`);
	const back = isFromReview(url) ? `/review#${reviewAnchor(`part/${part.id}`)}` : previous ? `/${previous.path}` : '';
	return {
		...senderOf(opened.round, params.token),
		saveForm: 'answers',
		title: part.title[locale],
		intro: part.intro[locale],
		number: index + 1,
		count: questionnaire.parts.length,
		isAboutLately: questionnaire.id === 'pulse',
		back: base + back,
		base,
		view: unserialised({
			progress: progressIn(content, `part/${part.id}`, locale),
			sections: sectionsOf(itemViews(items, content.drafts, [], opened, locale))
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const fields = await readFields(request);
		const sent = await saveFields(params, fields);
		const opened = await openSent(params, sent);
		const { content, questionnaire } = opened;
		const { part, items } = partOf(questionnaire, params.part);
		const shown = sent.problems.filter(({ field }) => fields.has(field));
		if (shown.length > 0) {
			return fail(422, {
				view: unserialised({
					progress: progressIn(content, `part/${part.id}`, locals.locale),
					sections: sectionsOf(itemViews(items, content.drafts, shown, opened, locals.locale))
				})
			});
		}
		switchLanguage(event, fields);
		const all = steps(questionnaire, content.drafts, content.endings);
		redirect(303, opened.base + onward(all, `part/${part.id}`, fields, isFromReview(event.url)));
	}
};
