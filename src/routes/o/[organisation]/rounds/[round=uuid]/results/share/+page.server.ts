import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { publicationOf } from '$lib/server/closing/publication';
import { readSettings } from '$lib/server/organisations';
import * as sharing from '$lib/server/sharing';
import { groupName } from '$lib/ui/results/words';
import { parseShareForm, shareOffer, tooManyLinks } from '../../../../../../share-form';
import { shareRow } from '../../../../../../share-views';
import { whatIsShared } from '../../../../shares/open-shares';
import { requireResults } from '../open-results';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, publication, group, timeZone } = await requireShareable(event);
	const { visit, round, base } = results;
	const { locale } = event.locals;
	const own = sharing.ownerIn(visit.scope);
	const links = (await sharing.list(own)).filter(
		({ subject }) => subject.kind !== 'assessment' && subject.roundId === round.id
	);
	const whatOf = await whatIsShared(visit.scope, links);
	return {
		results: base,
		round: round.name,
		group: group && groupName(group, locale),
		groups: choicesOf(publication, locale),
		offer: shareOffer({ kind: group ? 'group' : 'round', locale, timeZone }),
		links: links.map((link) => shareRow(link, whatOf(link), { locale, timeZone }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { results, group, timeZone } = await requireShareable(event);
		const { visit, round } = results;
		const kind = group ? 'group' : 'round';
		const form = await parseShareForm(event.request, { kind, locale: event.locals.locale, timeZone });
		if (!form.ok) return form.refusal;
		const roundId = round.id;
		const request = group
			? ({ kind: 'group', roundId, groupId: group.id } as const)
			: ({ kind: 'round', roundId } as const);
		const created = await sharing.create(sharing.ownerIn(visit.scope), request, form.terms);
		if (created === 'unknown') error(404);
		if (created === 'too-many') return tooManyLinks(form.typed);
		redirect(303, `/o/${visit.organisation.slug}/shares/${created.id}?done=created`);
	}
};

/** Results that have been published, or one department of them (`?group=`), for somebody who may both read them and hand them on. */
async function requireShareable(event: RequestEvent) {
	const results = await requireResults(event);
	const { scope, capacity } = results.visit;
	if (!allows(capacity, 'shares.change')) error(403);
	const [published, settings] = await Promise.all([publicationOf(scope, results.round.id), readSettings(scope)]);
	if (!published || !settings) redirect(303, results.base);
	const { publication } = published;
	const id = event.url.searchParams.get('group');
	const group = id === null ? null : (shareable(publication).find((each) => each.id === id) ?? error(404));
	return { results, publication, group, timeZone: settings.timeZone };
}

/** Departments that are shown; what is hidden is nobody's to hand on. */
function shareable({ groups }: Publication): readonly PublishedGroup[] {
	return groups.filter(({ kind, figures }) => kind === 'department' && figures !== undefined);
}

function choicesOf(publication: Publication, locale: Locale) {
	return shareable(publication).map((group) => ({ value: group.id, text: groupName(group, locale) }));
}
