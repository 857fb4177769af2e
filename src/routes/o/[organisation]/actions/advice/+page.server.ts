import { error } from '@sveltejs/kit';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import { allows } from '$lib/core/access/permissions';
import { arrange } from '$lib/core/edits/arrange';
import type { SignedEdit } from '$lib/core/edits/edit';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as stored from '$lib/server/actions';
import * as assessments from '$lib/server/assessments';
import { dayOf } from '$lib/server/day';
import * as edits from '$lib/server/edits';
import type { OrganisationScope } from '$lib/server/visits';
import { requireOrganisation } from '../../../../signed-in';
import { kpiNames } from '$lib/ui/check/kpi-texts';
import { editedWords } from '$lib/ui/edits/edited-words';
import { effortNames } from '$lib/ui/actions/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, capacity } = await requireOrganisation(event, 'actions.change');
	if (!allows(capacity, 'results.read')) error(403);
	const { locale } = event.locals;
	const [sources, known] = await Promise.all([stored.advice(scope), stored.list(scope)]);
	const taken = new Map(known.map(({ recommendationId, id }) => [recommendationId, id]));
	const edited = await Promise.all(sources.map(async (source) => ({ source, edit: await editOf(scope, source) })));
	return {
		sources: edited.map(({ source, edit }) => ({
			id: source.kind === 'round' ? source.id : source.key,
			title: titleOf(source, locale),
			edited: editedWords(arrange(source.recommendations, edit), edit, locale),
			recommendations: arrange(source.recommendations, edit).shown.map(
				({ id, dimension, title, because, firstStep, kpi, effort }) => ({
					...{ id, title: title[locale], because: because[locale], firstStep: firstStep[locale] },
					about: [
						dimensionById(dimension).name[locale],
						kpiNames[kpi](),
						m.actions_effort_short({ effort: effortNames[effort]() })
					].join(' · '),
					search: String(
						new URLSearchParams({ recommendation: id, ...(source.kind === 'round' && { round: source.id }) })
					),
					taken: taken.get(id) ?? null
				})
			)
		}))
	};
};

/** What somebody ordered or left out of it. */
async function editOf(scope: OrganisationScope, source: Source): Promise<SignedEdit | null> {
	const stored =
		source.kind === 'round'
			? await edits.newest(scope, { roundId: source.id })
			: await edits.newestByKey(assessments.scopeOf(source.key, scope.database));
	return edits.signed(stored);
}

type Source = Awaited<ReturnType<typeof stored.advice>>[number];

function titleOf(source: Source, locale: App.Locals['locale']): string {
	if (source.kind === 'round') return m.actions_advice_round({ name: source.name });
	const date = formatDate(dayOf(source.finishedAt), locale);
	return source.name === ''
		? m.actions_advice_report({ date })
		: m.actions_advice_report_named({ name: source.name, date });
}
