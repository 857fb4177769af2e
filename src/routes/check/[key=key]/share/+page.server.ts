import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as sharing from '$lib/server/sharing';
import { parseShareForm, shareOffer, tooManyLinks } from '../../../share-form';
import { shareRow } from '../../../share-views';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { shareOwnerAt } from './owner';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const { locale } = locals;
	const assessment = await openShownAssessment(event);
	const base = `/check/${params.key}`;
	if (!assessment.latestReport) redirect(303, `${base}/review`);
	const links = await sharing.list(shareOwnerAt(params.key, locals));
	const whatOf = ({ subject }: sharing.ShareLink) =>
		assessment.latestReport?.number === 1 || subject.kind !== 'assessment'
			? null
			: m.share_what_assessment_number({ number: subject.reportNumber });
	return {
		base,
		done: url.searchParams.get('done'),
		offer: shareOffer({ kind: 'assessment', locale }),
		links: links.map((link) => shareRow(link, whatOf(link), { locale }))
	};
};

export const actions: Actions = {
	default: async ({ params, locals, request, url }) => {
		const assessment = await openAssessment(params.key);
		const latest = assessment.latestReport?.number ?? error(404);
		const form = await parseShareForm(request, { kind: 'assessment', locale: locals.locale });
		if (!form.ok) return form.refusal;
		const reportNumber = Number(url.searchParams.get('number') ?? latest);
		const owner = shareOwnerAt(params.key, locals);
		if (!Number.isSafeInteger(reportNumber) || reportNumber > latest) error(404);
		const created = await sharing.create(owner, { kind: 'assessment', reportNumber }, form.terms);
		if (created === 'unknown') error(404);
		if (created === 'too-many') return tooManyLinks(form.typed);
		redirect(303, `/check/${params.key}/share/${created.id}?done=created`);
	}
};
