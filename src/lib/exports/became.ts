import { outcomeName } from '$lib/core/actions/outcome-wording';
import { allows } from '$lib/core/access/permissions';
import type { Locale } from '$lib/core/text';
import * as actions from '$lib/server/actions';
import { today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import type { OrganisationVisit } from '$lib/server/visits';
import type { BecameView } from '$lib/ui/actions/became';
import { namesOf } from '$lib/ui/actions/goal-names';
import { goalText } from '$lib/ui/actions/words';

/**
 * What became of every action whose day lay before a round closed (`YYYY-MM-DD`); null where there is none, or nothing for this visitor.
 * Who owned it stands on the page of the action.
 */
export async function becameBefore(
	{ scope, capacity, organisation }: OrganisationVisit,
	closedOn: string,
	locale: Locale
): Promise<BecameView | null> {
	if (!allows(capacity, 'actions.read')) return null;
	const all = await actions.list(scope);
	const ended = all.filter(({ goal }) => goal !== null && goal.until < closedOn);
	if (ended.length === 0) return null;
	const [figures, places] = await Promise.all([actions.figuresOf(scope), departments.list(scope)]);
	const names = namesOf(figures.own, places);
	const outcomes = actions.outcomes(ended, figures, today());
	const base = `/o/${organisation.slug}/actions`;
	return {
		base,
		actions: ended.flatMap(({ id, title, goal }) => {
			const outcome = outcomes.get(id);
			if (!goal || !outcome) return [];
			return [
				{
					...{ id, title, goal: goalText(goal, names, locale) },
					...{ verdict: outcomeName(outcome)[locale], statement: outcome.statement[locale] }
				}
			];
		})
	};
}
