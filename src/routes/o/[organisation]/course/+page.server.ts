import { mayExport } from '$lib/core/paper/export';
import * as results from '$lib/server/results';
import { type CourseChoice, courseChoices, courseView } from '$lib/ui/results/course-view';
import { roundsWithoutNames } from '$lib/ui/results/presented';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, capacity, organisation } = await requireOrganisation(event, 'results.read');
	const { locale } = event.locals;
	const { searchParams, pathname } = event.url;
	const isHidden = searchParams.get('names') === 'hidden';
	const closed = await results.closedRounds(scope);
	if (closed.length < 2)
		return { names: null, file: null, typed: null, content: unserialised({ course: null, rules: [] }) };
	const file = `/o/${organisation.slug}/course/export${isHidden ? '?names=hidden' : ''}`;
	const rounds = isHidden ? roundsWithoutNames(closed, locale) : closed;
	const choices = courseChoices(rounds, locale);
	const choice = choiceOf(searchParams, choices);
	const other = new URLSearchParams({ ...choice, ...(isHidden ? {} : { names: 'hidden' }) });
	return {
		names: { isHidden, href: `${pathname}?${other}` },
		file: mayExport(capacity, 'course') ? file : null,
		typed: { group: 'group' in choice ? choice.group : '', measure: 'measure' in choice ? choice.measure : '' },
		content: unserialised({
			course: { view: courseView(rounds, choice, locale), choices },
			rules: ruleLinks(['M5.rounds', 'M5.distinguishable', 'M9.publication'], locale)
		})
	};
};

/** The whole organisation, as long as nothing else that is there is asked for. */
function choiceOf(asked: URLSearchParams, { groups, measures }: ReturnType<typeof courseChoices>): CourseChoice {
	const measure = measures.find(({ value }) => value === asked.get('measure'));
	if (measure) return { measure: measure.value };
	const group = groups.find(({ value }) => value === asked.get('group')) ?? groups[0];
	return { group: group?.value ?? 'organisation' };
}
