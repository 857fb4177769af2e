import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { mayExport } from '$lib/core/paper/export';
import type { Locale } from '$lib/core/text';
import { becameBefore } from '$lib/exports/became';
import {
	departmentContradictions,
	departmentsWithFigures,
	findingsIn,
	foundIn,
	type RoundResults
} from '$lib/exports/round-results';
import { groupOf, settingsOf } from '$lib/server/closing/frozen';
import { today } from '$lib/server/day';
import { byVersion } from '$lib/server/questionnaires';
import { setPageParts } from '$lib/server/hooks/page-parts';
import { keptByRows, namedAnswers, type Stamp, toldOfActions } from '$lib/server/results';
import * as rounds from '$lib/server/rounds';
import type { BecameView } from '$lib/ui/actions/became';
import { allFindingsView } from '$lib/ui/results/findings-view';
import { namedView } from '$lib/ui/results/named-view';
import { unserialised } from '$lib/ui/unserialised';
import { roundWords } from '../../round-words';
import { editOf } from './edit-of';
import { findingActs, namesSwitch, readResults, requireResults } from './open-results';
import { publishedPart } from './published-part';
import { waitingFor } from './waiting';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const results = await requireResults(event, 'organisation.read');
	const { visit, round, stamp, base } = results;
	if (!allows(visit.capacity, 'results.read')) {
		if (allows(visit.capacity, 'results.read-own-department')) redirect(303, `${base}/own`);
		error(403);
	}
	const { locale } = event.locals;
	const mayShare = allows(visit.capacity, 'shares.change');
	const mayTakeAlong = mayExport(visit.capacity, 'round');
	const mayEdit = allows(visit.capacity, 'reports.edit');
	const head = { name: round.name, days: roundWords(round, locale).days, base, mayShare, mayTakeAlong, mayEdit };
	if (round.kind === 'named' && round.status === 'closed')
		return { ...nothing(head), named: await namedPart(results, locale) };
	const input = await readResults(results, event);
	if (!input || !stamp) return { ...nothing(head), waiting: waitingFor(round, base) };
	const organisation = input.publication.groups.filter(({ kind }) => kind === 'organisation');
	const found = await findingsIn(results, input, [...organisation, ...(await departmentsWithFigures(results, input))]);
	const own = organisation.flatMap((group) => foundIn(group, found));
	const findings = allFindingsView(input, own, departmentContradictions(input, found), findingActs(results));
	const published = publishedPart({ organisation: visit.organisation, sha256: stamp.sha256, input });
	const { view, rules, kept, parts } = published;
	setPageParts(event.locals, parts);
	return {
		...nothing(head),
		names: namesSwitch(input, event.url),
		// Titles and goals name departments.
		became: input.address.isWithoutNames ? null : await becameOf(results, stamp, locale),
		edit: await editOf(results, stamp, input),
		done: event.url.searchParams.get('done') === 'edited',
		content: unserialised({ view: { ...view, findings }, rules, kept })
	};
};

/** What the page has where it has nothing else: each kind of page sets its own part. */
function nothing<Head>(head: Head) {
	return { head, waiting: null, named: null, names: null, became: null, edit: null, done: false, content: null };
}

const became = keptByRows<BecameView | null>(toldOfActions, {
	sizeMax: 10_000,
	sizeOf: (view) => view?.actions.length ?? 0
});

/** What became of actions is told as of today, to whoever may read them. */
function becameOf({ visit, round }: RoundResults, stamp: Stamp, locale: Locale): Promise<BecameView | null> {
	const [closedOn, mayRead] = [rounds.closingDay(round), allows(visit.capacity, 'actions.read')];
	const of = [visit.organisation.slug, closedOn, locale, today(), String(mayRead)];
	return became(visit.scope, stamp, of, () => becameBefore(visit, closedOn, locale));
}

async function namedPart({ visit, round }: RoundResults, locale: Locale) {
	const { scope } = visit;
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	if (!questionnaire) error(404);
	const groups = (await rounds.groups(scope, round.id)).map(groupOf);
	const answers = await namedAnswers(scope, round);
	return unserialised({ view: namedView({ settings: settingsOf(round), groups, questionnaire, answers }, locale) });
}
