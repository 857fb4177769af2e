import type { FoundFinding } from '$lib/core/findings/found';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { publicationOf, publicationUnder } from '$lib/server/closing/publication';
import * as findings from '$lib/server/findings';
import { byVersion } from '$lib/server/questionnaires';
import type { Stamp } from '$lib/server/results';
import type { Round } from '$lib/server/rounds';
import type { OrganisationScope, OrganisationVisit } from '$lib/server/visits';
import { comparisonsOf } from '$lib/ui/results/comparisons';
import type { DepartmentFindings } from '$lib/ui/results/findings-view';
import { departmentsOf, type ResultsInput } from '$lib/ui/results/input';
import { nameless } from '$lib/ui/results/presented';

export interface RoundResults {
	readonly visit: OrganisationVisit;
	readonly round: Round;
	/** Of all that its pages show, where one was taken: nothing is read again that has not changed since. null: nothing is published. */
	readonly stamp?: Stamp | null;
	/** Address of the results, without a slash at its end. */
	readonly base: string;
}

/** In which language results are shown, and whether with the names of departments. */
export interface Shown {
	readonly locale: Locale;
	readonly isWithoutNames: boolean;
}

/** What was published of a round, ready for pages and papers; null as long as nothing is. */
export async function publishedResults(
	results: RoundResults,
	{ locale, isWithoutNames }: Shown
): Promise<ResultsInput | null> {
	const publication = await publicationIn(results);
	if (!publication) return null;
	const { visit, base } = results;
	return {
		publication: isWithoutNames ? nameless(publication, locale) : publication,
		comparisons: comparisonsOf(publication),
		questionnaire: await questionnaireOf(visit.scope, publication),
		locale,
		address: { base, isWithoutNames }
	};
}

/**
 * What there is to say about some of its groups, held against their own customers' figures where they have some, and what was decided about
 * it. Beside a hidden name none of those figures stands: they would tell which department it is.
 */
export async function findingsIn(
	{ visit, round, stamp }: RoundResults,
	{ publication, questionnaire, address }: ResultsInput,
	groups: readonly PublishedGroup[]
): Promise<readonly FoundFinding[]> {
	const base = `/o/${visit.organisation.slug}`;
	const rows = await findings.rowsToJudge(visit.scope, stamp);
	const found = await findings.ofRound(visit.scope, { round, publication, questionnaire, base }, groups, rows);
	if (!address.isWithoutNames) return found;
	return found.filter((each) => !isOfDepartment(each) || each.finding.kpi === undefined);
}

/** Departments that can have any such finding beside the answers alone; none where names are hidden. */
export async function departmentsWithFigures(
	{ visit, stamp }: RoundResults,
	input: ResultsInput
): Promise<readonly PublishedGroup[]> {
	if (input.address.isWithoutNames) return [];
	const { records } = await findings.rowsToJudge(visit.scope, stamp);
	const known = new Set(records.map(({ departmentId }) => departmentId));
	return departmentsOf(input).filter(({ departmentIds }) => departmentIds.some((id) => known.has(id)));
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

async function publicationIn({ visit, round, stamp }: RoundResults): Promise<Publication | null> {
	if (round.status !== 'closed' || stamp === null) return null;
	if (stamp) return publicationUnder(visit.scope, round.id, stamp.sha256);
	return (await publicationOf(visit.scope, round.id))?.publication ?? null;
}

function isOfDepartment({ about }: FoundFinding): boolean {
	return 'group' in about && about.group.kind === 'department';
}

async function questionnaireOf(
	{ database }: OrganisationScope,
	{ round }: Publication
): Promise<VersionedQuestionnaire> {
	const questionnaire = await byVersion(await database, round.questionnaire.id, round.questionnaire.version);
	if (!questionnaire) throw new Error('The questionnaire of a round was not kept.');
	return questionnaire;
}
