import type { Paper } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { groupOf, settingsOf } from '$lib/server/closing/frozen';
import { publicationTextOf } from '$lib/server/closing/publication';
import * as edits from '$lib/server/edits';
import { inTurns } from '$lib/server/in-turns';
import { byVersion } from '$lib/server/questionnaires';
import { closedRounds, namedAnswers } from '$lib/server/results';
import * as rounds from '$lib/server/rounds';
import type { OrganisationVisit } from '$lib/server/visits';
import { coursePaper } from '$lib/ui/paper/course-paper';
import { groupPaper } from '$lib/ui/paper/group-paper';
import { namedPaper } from '$lib/ui/paper/named-paper';
import { roundPaper } from '$lib/ui/paper/round-paper';
import { groupById } from '$lib/ui/results/input';
import { mergedNote } from '$lib/ui/results/own-view';
import { roundsWithoutNames } from '$lib/ui/results/presented';
import { becameBefore } from './became';
import { isReadByItsLead, ownResults } from './own-results';
import {
	departmentContradictions,
	findingsIn,
	foundIn,
	publishedResults,
	type RoundResults,
	type Shown
} from './round-results';

/** A closed anonymous round as its pages show it; null as long as nothing is published. */
export async function paperOfRound(results: RoundResults, shown: Shown): Promise<Paper | null> {
	const { visit, round } = results;
	const input = await publishedResults(results, shown);
	if (!input) return null;
	const told = input.publication.groups.filter(({ kind }) => kind === 'organisation' || kind === 'department');
	const found = await findingsIn(results, input, told);
	const organisation = groupById(input, 'organisation');
	const making = roundPaper({
		input,
		organisation: visit.organisation.name,
		findings: organisation ? foundIn(organisation, found) : [],
		departmentFindings: departmentContradictions(input, found),
		// Titles and goals name departments.
		became: shown.isWithoutNames ? null : await becameBefore(visit, rounds.closingDay(round), shown.locale),
		stored: shown.isWithoutNames ? null : await publicationTextOf(visit.scope, round.id),
		edits: edits.signed(await edits.newest(visit.scope, { roundId: round.id }))
	});
	return inTurns(making);
}

/** One of its groups as its page shows it; null where there is none, or it is not shown. */
export async function paperOfGroup(results: RoundResults, shown: Shown, groupId: string): Promise<Paper | null> {
	const input = await publishedResults(results, shown);
	const group = input && groupById(input, groupId);
	if (!input || !group || group.kind === 'organisation' || group.figures === undefined) return null;
	return groupPaper({
		input,
		organisation: results.visit.organisation.name,
		group,
		findings: await findingsIn(results, input, [group]),
		edits: edits.signed(await edits.newest(results.visit.scope, { roundId: results.round.id, groupId }))
	});
}

/** What whoever leads a department sees of a round, as their page shows it; null where they have none. */
export async function paperOfOwnDepartment(
	results: RoundResults,
	locale: Locale,
	departmentId: string
): Promise<Paper | null> {
	const { visit, round } = results;
	const input = await publishedResults(results, { locale, isWithoutNames: false });
	const own = input && ownResults(input, departmentId);
	if (!own || own.group.figures === undefined) return null;
	const { group } = own;
	const target = { roundId: round.id, groupId: group.id };
	return groupPaper({
		input: own.input,
		organisation: visit.organisation.name,
		group,
		note: mergedNote(group, locale),
		findings: own.findings.map((finding) => ({ finding })),
		edits: isReadByItsLead(group) ? edits.signed(await edits.newest(visit.scope, target)) : null
	});
}

/** The people of a closed round whose names stand beside their answers; null where it is another one, or nobody answered. */
export async function paperOfNamed({ visit, round }: RoundResults, locale: Locale): Promise<Paper | null> {
	const { scope, organisation } = visit;
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	if (round.kind !== 'named' || round.status !== 'closed' || !questionnaire) return null;
	const groups = (await rounds.groups(scope, round.id)).map(groupOf);
	const answers = await namedAnswers(scope, round);
	const named = { settings: settingsOf(round), groups, questionnaire, answers };
	return namedPaper({ round: named, organisation: organisation.name, locale });
}

/** Rounds over time, as far as pages of the course show them; null as long as there are not two. */
export async function paperOfCourse(
	{ scope, organisation }: OrganisationVisit,
	{ locale, isWithoutNames }: Shown
): Promise<Paper | null> {
	const closed = await closedRounds(scope);
	if (closed.length < 2) return null;
	const presented = isWithoutNames ? roundsWithoutNames(closed, locale) : closed;
	return inTurns(coursePaper({ rounds: presented, organisation: organisation.name, locale, isWithoutNames }));
}
