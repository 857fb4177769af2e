import { fail, redirect } from '@sveltejs/kit';
import { asksForFact } from '$lib/core/answer/draft';
import { factViews, hasFactThatFails } from '../../../../../../check/[key=key]/fact-views';
import { readFields, switchLanguage } from '../../../../../../check/[key=key]/save-form';
import { fromReview, isFromReview, neighbours, onward, steps } from '../../../../../../check/[key=key]/steps';
import { senderOf } from '../../../../sender';
import { openDraft, partOf } from '../../../open-draft';
import { progressIn } from '../../../progress';
import { openSent, saveFields } from '../../../save-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const opened = await openDraft(params);
	const { content, questionnaire, base, today } = opened;
	const { part, index, items } = partOf(questionnaire, params.part);
	const asked = items.filter((item) => asksForFact(item, content.drafts.get(item.id)));
	if (asked.length === 0) redirect(303, `${base}/part/${part.id}`);
	const path = `part/${part.id}/facts`;
	const { next } = neighbours(steps(questionnaire, content.drafts, content.endings), path);
	return {
		...senderOf(opened.round, params.token),
		saveForm: 'answers',
		title: part.title[locale],
		number: index + 1,
		count: questionnaire.parts.length,
		base,
		back: `${base}/part/${part.id}${isFromReview(url) ? fromReview : ''}`,
		beyond: isFromReview(url) ? 'review' : (next?.path ?? 'review'),
		progress: progressIn(content, path, locale),
		items: factViews(asked, content.drafts, opened, locale, today)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const fields = await readFields(request);
		const sent = await saveFields(params, fields);
		const opened = await openSent(params, sent);
		const { problems } = sent;
		const { content, questionnaire, today } = opened;
		const { part, items } = partOf(questionnaire, params.part);
		const asked = items.filter((item) => asksForFact(item, content.drafts.get(item.id)));
		const again = () => fail(422, { items: factViews(asked, content.drafts, opened, locals.locale, today) });
		if (problems.some(({ reason }) => reason === 'too-long')) return again();
		switchLanguage(event, fields);
		const isGoingOn = !fields.get('next');
		if (isGoingOn && (problems.length > 0 || hasFactThatFails(asked, content.drafts, today))) return again();
		const all = steps(questionnaire, content.drafts, content.endings);
		redirect(303, opened.base + onward(all, `part/${part.id}/facts`, fields, isFromReview(event.url)));
	}
};
