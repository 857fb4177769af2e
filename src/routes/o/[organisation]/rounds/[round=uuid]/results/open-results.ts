import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Finding } from '$lib/core/findings/types';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { kpisOn } from '$lib/core/kpi/history';
import { findGroupFindings } from '$lib/core/round/findings';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { Permission } from '$lib/core/access/permissions';
import { publicationOf } from '$lib/server/closing/publication';
import * as kpis from '$lib/server/kpis';
import { byVersion } from '$lib/server/questionnaires';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import type { OrganisationScope, OrganisationVisit } from '$lib/server/visits';
import { comparisonsOf } from '$lib/ui/results/comparisons';
import type { DepartmentFindings } from '$lib/ui/results/findings-view';
import { departmentsOf, type ResultsInput } from '$lib/ui/results/input';
import { withoutNames } from '$lib/ui/results/presented';
import { requireOrganisation } from '../../../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly round: string };
};

export interface RoundResults {
	readonly visit: OrganisationVisit;
	readonly round: Round;
	/** Address of the results, without a slash at its end. */
	readonly base: string;
}

/** Opens a round to somebody who may read results here; one that is not there is not found. */
export async function requireResults(event: Event, permission: Permission = 'results.read'): Promise<RoundResults> {
	const visit = await requireOrganisation(event, permission);
	const round = await rounds.find(visit.scope, event.params.round);
	if (!round) error(404);
	return { visit, round, base: `/o/${visit.organisation.slug}/rounds/${round.id}/results` };
}

/** What was published of it, ready for its pages; null as long as nothing is. */
export async function readResults({ visit, round, base }: RoundResults, event: Event): Promise<ResultsInput | null> {
	const published = round.status === 'closed' ? await publicationOf(visit.scope, round.id) : null;
	if (!published) return null;
	const { publication } = published;
	const { locale } = event.locals;
	const isWithoutNames = event.url.searchParams.get('names') === 'hidden';
	return {
		publication: (isWithoutNames && withoutNames([publication], locale)[0]) || publication,
		comparisons: comparisonsOf(publication),
		questionnaire: await questionnaireOf(visit.scope, publication),
		locale,
		address: { base, isWithoutNames }
	};
}

/** Likewise for a page below the results: what has no results yet says so on the page above. */
export async function requirePublished(
	event: Event
): Promise<{ readonly results: RoundResults; readonly input: ResultsInput }> {
	const results = await requireResults(event);
	const input = await readResults(results, event);
	if (!input) redirect(303, results.base);
	return { results, input };
}

/**
 * What there is to say about a group, held against its own customers' figures where it has some. Beside a hidden name none of that
 * stands: figures of a department would tell which one it is.
 */
export async function findingsOf(
	{ visit, round }: RoundResults,
	{ publication, questionnaire, address }: ResultsInput,
	group: PublishedGroup
): Promise<readonly Finding[]> {
	const [departmentId = null] = group.departmentIds;
	const hasKpis = group.kind === 'organisation' || (group.kind === 'department' && group.departmentIds.length === 1);
	const chosen = hasKpis ? await kpis.readFor(visit.scope, { departmentId, on: round.closesOn }) : null;
	const found = findGroupFindings({
		...{ publication, questionnaire, groupId: group.id },
		kpis: chosen ? evaluateKpis(chosen.entries) : {}
	});
	const isNameless = address.isWithoutNames && group.kind === 'department';
	return isNameless ? found.filter(({ kpi }) => kpi === undefined) : found;
}

/** Where answers of a department and the figures of its own customers disagree; not beside hidden names, which figures would tell. */
export async function departmentContradictions(
	{ visit, round }: RoundResults,
	input: ResultsInput
): Promise<readonly DepartmentFindings[]> {
	const { publication, questionnaire, address } = input;
	if (address.isWithoutNames) return [];
	const entered = await kpis.list(visit.scope);
	return departmentsOf(input).flatMap((group) => {
		const [departmentId, ...others] = group.departmentIds;
		const records = entered.filter((entry) => entry.departmentId === departmentId).map(kpis.recordOf);
		if (departmentId === undefined || others.length > 0 || records.length === 0) return [];
		const results = evaluateKpis(kpisOn(records, round.closesOn).entries);
		const found = findGroupFindings({ publication, questionnaire, groupId: group.id, kpis: results });
		const findings = found.filter(({ kpi }) => kpi !== undefined);
		return findings.length > 0 ? [{ group, findings }] : [];
	});
}

/** For the switch that hides names and shows them again. */
export function namesSwitch({ publication, address }: ResultsInput, url: URL) {
	if (!publication.groups.some(({ name }) => name !== null)) return null;
	const { isWithoutNames } = address;
	return { isHidden: isWithoutNames, href: url.pathname + (isWithoutNames ? '' : '?names=hidden') };
}

async function questionnaireOf(
	{ database }: OrganisationScope,
	{ round }: Publication
): Promise<VersionedQuestionnaire> {
	const questionnaire = await byVersion(await database, round.questionnaire.id, round.questionnaire.version);
	if (!questionnaire) throw new Error('The questionnaire of a round was not kept.');
	return questionnaire;
}
