import type { SignedEdit } from '$lib/core/edits/edit';
import type { FoundFinding } from '$lib/core/findings/found';
import type { PublishedGroup } from '$lib/core/round/publication';
import { publicationWithout } from '$lib/core/sharing/publication-without';
import { isAboutKpis, partsLeftOut } from '$lib/core/sharing/report-without';
import type { Withheld } from '$lib/core/sharing/withheld';
import type { Locale } from '$lib/core/text';
import { lookOf } from '$lib/server/branding';
import { publicationOf } from '$lib/server/closing/publication';
import type { Database } from '$lib/server/db';
import * as edits from '$lib/server/edits';
import * as findings from '$lib/server/findings';
import { readSettings } from '$lib/server/organisations';
import { byVersion } from '$lib/server/questionnaires';
import * as rounds from '$lib/server/rounds';
import { scopeThrough, type OpenedLink, type SharedSubject } from '$lib/server/sharing';
import type { OrganisationScope } from '$lib/server/visits';
import { comparisonsOf } from '$lib/ui/results/comparisons';
import type { DepartmentFindings } from '$lib/ui/results/findings-view';
import { groupById, type ResultsInput } from '$lib/ui/results/input';
import { departmentContradictions, foundIn } from './round-results';

/** Results of a round as a link shows them: `input` and findings hold no more than their reader may see. */
export interface SharedResults {
	readonly kind: 'results';
	/** Name of the organisation. */
	readonly organisation: string;
	/** In the link's name. */
	readonly scope: OrganisationScope;
	readonly roundId: string;
	readonly look: Awaited<ReturnType<typeof lookOf>>;
	readonly input: ResultsInput;
	/** The one group that is shown; null: the whole round. */
	readonly group: PublishedGroup | null;
	readonly findings: readonly FoundFinding[];
	readonly departmentFindings: readonly DepartmentFindings[];
	/** What somebody added to the round, or to the one group; null also where it, or departments that it may name, are left out. */
	readonly edit: SignedEdit | null;
	readonly withheld: readonly Withheld[];
	/** Whether nothing is left out. */
	readonly isWhole: boolean;
}

type Subject = Exclude<SharedSubject, { kind: 'assessment' }>;

/** Everything is read in the link's name: the database shows nothing but this round, even where a query asks for more. */
export async function sharedResults(
	database: Database,
	link: OpenedLink,
	subject: Subject,
	locale: Locale
): Promise<SharedResults | null> {
	const scope = scopeThrough(database, link, subject);
	const [round, published, settings, look] = await Promise.all([
		rounds.find(scope, subject.roundId),
		publicationOf(scope, subject.roundId),
		readSettings(scope),
		lookOf(scope)
	]);
	if (!round || !published || !settings) return null;
	const { publication: whole } = published;
	const { id, version } = whole.round.questionnaire;
	const questionnaire = await byVersion(database, id, version);
	if (!questionnaire) return null;
	const groupId = subject.kind === 'group' ? subject.groupId : null;
	const publication = publicationWithout(whole, link.withheld, groupId);
	// Of departments and questions there are no pages here.
	const address = { base: '', isWithoutNames: false };
	const input = { publication, comparisons: comparisonsOf(publication), questionnaire, locale, address };
	const group = groupId === null ? null : groupById(input, groupId);
	if (groupId !== null && group?.figures === undefined) return null;
	const judged = { round, publication, questionnaire, base: '' };
	const groups = group === null ? publication.groups.filter(hasFindings) : [group];
	const found = await findingsOf(scope, judged, groups, link.withheld);
	const own = group ?? groupById(input, 'organisation');
	return {
		...{ kind: 'results', organisation: settings.name, scope, look, input, group },
		roundId: round.id,
		findings: own ? foundIn(own, found) : [],
		departmentFindings: group === null ? departmentContradictions(input, found) : [],
		edit: await editOf(scope, { roundId: round.id, ...(groupId !== null && { groupId }) }, link.withheld),
		withheld: partsLeftOut({ findings: found.map(({ finding }) => finding) }, link.withheld),
		isWhole: link.withheld.length === 0
	};
}

async function editOf(
	scope: OrganisationScope,
	target: edits.EditTarget,
	withheld: readonly Withheld[]
): Promise<SignedEdit | null> {
	if (withheld.includes('comments') || withheld.includes('departments')) return null;
	return edits.signed(await edits.newest(scope, target));
}

function hasFindings({ kind }: PublishedGroup): boolean {
	return kind === 'organisation' || kind === 'department';
}

/** Whether one was set aside is told; why, and by whom, is for those who work there. */
async function findingsOf(
	scope: OrganisationScope,
	judged: Parameters<typeof findings.ofRound>[1],
	groups: readonly PublishedGroup[],
	withheld: readonly Withheld[]
): Promise<readonly FoundFinding[]> {
	if (withheld.includes('findings')) return [];
	const found = await findings.ofRound(scope, judged, groups);
	return found
		.filter(({ finding }) => !withheld.includes('kpis') || !isAboutKpis(finding))
		.map((each) => ({
			...each,
			dismissed: each.dismissed && { ...each.dismissed, reason: '', by: null },
			reopened: null
		}));
}
