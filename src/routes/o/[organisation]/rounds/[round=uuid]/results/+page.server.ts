import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import type { Locale } from '$lib/core/text';
import { groupOf, settingsOf } from '$lib/server/closing/frozen';
import { byVersion } from '$lib/server/questionnaires';
import { namedAnswers } from '$lib/server/results';
import * as rounds from '$lib/server/rounds';
import { namedView } from '$lib/ui/results/named-view';
import { overviewView } from '$lib/ui/results/overview';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { becameBefore } from '../../../actions/became';
import { roundWords } from '../../round-words';
import {
	departmentContradictions,
	findingActs,
	findingsIn,
	foundIn,
	namesSwitch,
	readResults,
	requireResults,
	type RoundResults
} from './open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const results = await requireResults(event, 'organisation.read');
	const { visit, round, base } = results;
	if (!allows(visit.capacity, 'results.read')) {
		if (allows(visit.capacity, 'results.read-own-department')) redirect(303, `${base}/own`);
		error(403);
	}
	const { locale } = event.locals;
	const head = { name: round.name, days: roundWords(round, locale).days, base };
	if (round.kind === 'named' && round.status === 'closed')
		return { ...nothing(head), named: await namedPart(results, locale) };
	const input = await readResults(results, event);
	if (!input) return { ...nothing(head), waiting: { status: round.status, progress: round.progressPercent } };
	const organisation = input.publication.groups.find(({ kind }) => kind === 'organisation');
	const groups = input.publication.groups.filter(({ kind }) => kind === 'organisation' || kind === 'department');
	const found = await findingsIn(results, input, groups);
	const findings = organisation ? foundIn(organisation, found) : [];
	const ofDepartments = departmentContradictions(input, found);
	return {
		...nothing(head),
		names: namesSwitch(input, event.url),
		// Titles and goals name departments.
		became: input.address.isWithoutNames ? null : await becameBefore(visit, rounds.closingDay(round), locale),
		content: unserialised({
			view: overviewView(input, findings, ofDepartments, findingActs(results)),
			rules: {
				standing: ruleLinks(['M2.group-mean', 'M2.group-interval', 'M2.response-rate', 'M3.group-stage'], locale),
				heat: ruleLinks(['M9.publication', 'M9.threshold', 'M9.one-voice', 'M4.reading'], locale),
				compared: ruleLinks(['M5.distinguishable', 'M5.smallest-difference', 'M4.between-groups'], locale),
				leaders: ruleLinks(['M5.leaders', 'M5.distinguishable'], locale)
			}
		})
	};
};

/** What the page has where it has nothing else: each kind of page sets its own part. */
function nothing(head: { readonly name: string; readonly days: string; readonly base: string }) {
	return { head, waiting: null, named: null, names: null, became: null, content: null };
}

async function namedPart({ visit, round }: RoundResults, locale: Locale) {
	const { scope } = visit;
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	if (!questionnaire) error(404);
	const groups = (await rounds.groups(scope, round.id)).map(groupOf);
	const answers = await namedAnswers(scope, round);
	return unserialised({ view: namedView({ settings: settingsOf(round), groups, questionnaire, answers }, locale) });
}
