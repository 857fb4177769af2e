import { fail, redirect } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as participation from '$lib/server/participation';
import { answerText } from '../../../../check/[key=key]/answer-text';
import { itemViews } from '../../../../check/[key=key]/item-views';
import { readFields, switchLanguage } from '../../../../check/[key=key]/save-form';
import { neighbours, steps } from '../../../../check/[key=key]/steps';
import { senderOf } from '../../sender';
import { asksForContact, openDraft } from '../open-draft';
import { saveFields } from '../save-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	const opened = await openDraft(params);
	const { content, questionnaire, base, stored, round } = opened;
	const isContactAsked = await asksForContact(opened);
	const views = new Map(
		itemViews(questionnaire.items, content.drafts, [], opened, locale).map((view) => [view.id, view])
	);
	return {
		...senderOf(round, params.token),
		...(isContactAsked && { saveForm: 'answers' }),
		base,
		back: `${base}/${neighbours(steps(questionnaire, content.drafts, content.endings), 'review').previous?.path ?? ''}`,
		isNamed: round.kind === 'named',
		closesOn: formatDate(round.closesOn, locale),
		count: questionnaire.items.length,
		open: questionnaire.items.filter(({ id }) => !content.drafts.get(id)?.value).length,
		asksForSentence: round.freeTextThreshold !== null,
		sentence: stored.sentence,
		asksForContact: isContactAsked,
		contact: stored.isCustomerFacing === null ? '' : stored.isCustomerFacing ? 'yes' : 'no',
		parts: questionnaire.parts.map(({ id, title, items }) => ({
			id,
			title: title[locale],
			items: items.flatMap((itemId) => {
				const view = views.get(itemId);
				const proved = content.drafts.get(itemId)?.evidence !== undefined;
				return view ? [{ id: itemId, question: view.question, answer: answerText(view), proved }] : [];
			})
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params } = event;
		const fields = await readFields(event.request);
		if (fields.has('contact')) await saveFields(params, fields);
		switchLanguage(event, fields);
		// Where the draft has gone, the round is not open or the link was used, this leads to where it says so.
		const { database, link, content, questionnaire, stored } = await openDraft(params);
		// Nothing in it would use up the link all the same, and count as somebody who took part.
		if (!stored.sentence && !questionnaire.items.some(({ id }) => content.drafts.get(id)?.value)) {
			return fail(422, {
				problems: [{ field: questionnaire.parts[0]?.id ?? '', message: m.participant_submit_nothing() }]
			});
		}
		const submission = await participation.submit(database, link, params.key);
		if (submission.kind === 'submitted') redirect(303, `/r/receipt/${submission.receiptKey}?done=submitted`);
		redirect(303, `/r/${params.token}`);
	}
};
