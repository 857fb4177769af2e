import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { FoundFinding } from '$lib/core/findings/found';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { allows, type Permission } from '$lib/core/access/permissions';
import { publicationOf } from '$lib/server/closing/publication';
import * as findings from '$lib/server/findings';
import { byVersion } from '$lib/server/questionnaires';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import type { OrganisationScope, OrganisationVisit } from '$lib/server/visits';
import { resultsHref } from '$lib/ui/results/address';
import { comparisonsOf } from '$lib/ui/results/comparisons';
import type { FindingActs } from '$lib/ui/results/finding-decisions';
import type { DepartmentFindings } from '$lib/ui/results/findings-view';
import { departmentsOf, type ResultsInput } from '$lib/ui/results/input';
import { withoutNames } from '$lib/ui/results/presented';
import { groupName } from '$lib/ui/results/words';
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
 * What there is to say about some of its groups, held against their own customers' figures where they have some, and what was decided about
 * it. Beside a hidden name none of those figures stands: they would tell which department it is.
 */
export async function findingsIn(
	{ visit, round }: RoundResults,
	{ publication, questionnaire, address }: ResultsInput,
	groups: readonly PublishedGroup[]
): Promise<readonly FoundFinding[]> {
	const base = `/o/${visit.organisation.slug}`;
	const found = await findings.ofRound(visit.scope, { round, publication, questionnaire, base }, groups);
	if (!address.isWithoutNames) return found;
	return found.filter((each) => !isOfDepartment(each) || each.finding.kpi === undefined);
}

/** Of the departments only where answers and the figures of their own customers disagree. */
export function departmentContradictions(
	input: ResultsInput,
	found: readonly FoundFinding[]
): readonly DepartmentFindings[] {
	return departmentsOf(input).flatMap((group) => {
		const own = foundIn(group, found).filter(({ finding }) => finding.kpi !== undefined);
		return own.length > 0 ? [{ group, findings: own }] : [];
	});
}

export function foundIn({ id }: PublishedGroup, found: readonly FoundFinding[]): readonly FoundFinding[] {
	return found.filter(({ about }) => 'group' in about && about.group.id === id);
}

/** What whoever reads results may do with findings. */
export function findingActs({ visit: { organisation, capacity } }: RoundResults): FindingActs {
	return {
		base: `/o/${organisation.slug}`,
		maySetAside: allows(capacity, 'findings.dismiss'),
		mayCreateActions: allows(capacity, 'actions.change')
	};
}

function isOfDepartment({ about }: FoundFinding): boolean {
	return 'group' in about && about.group.kind === 'department';
}

/** The page of the whole organisation, to go back to. */
export function aboveAll({ address, locale }: ResultsInput) {
	return { name: groupName({ kind: 'organisation', name: null }, locale), href: resultsHref(address) };
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
