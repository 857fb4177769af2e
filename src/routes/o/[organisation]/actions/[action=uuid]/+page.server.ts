import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { outcomeName } from '$lib/core/actions/outcome-wording';
import { actionStatuses } from '$lib/core/actions/types';
import { allows } from '$lib/core/access/permissions';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import { m } from '$lib/i18n/generated/messages.js';
import * as stored from '$lib/server/actions';
import { homeTimeZone, today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import * as organisations from '$lib/server/organisations';
import * as rounds from '$lib/server/rounds';
import { currencyOf, goalText, statusNames } from '$lib/ui/actions/words';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { namesOf } from '$lib/ui/actions/goal-names';
import { formChoice, formText, parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { cardOf } from '../card-view';
import { eventView } from '../history-view';
import { requireAction, requireMover } from '../open-actions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const board = await requireAction(event);
	const { scope, action, visit, mayReadFigures } = board;
	const { locale } = event.locals;
	const [figures, places, history, settings, round] = await Promise.all([
		stored.figuresOf(scope),
		departments.list(scope),
		stored.events(scope, action.id),
		organisations.readSettings(scope),
		action.roundId === null ? null : rounds.find(scope, action.roundId)
	]);
	const day = today();
	const names = namesOf(figures.own, places);
	const outcomes = stored.outcomes([action], figures, day);
	const outcome = outcomes.get(action.id);
	const { goal } = action;
	return {
		board: board.base,
		...{ mayChange: board.mayChange, mayMove: board.mayMove, mayReadFigures },
		done: event.url.searchParams.get('done'),
		card: cardOf(action, { names, outcomes, today: day, locale }),
		status: statusNames[action.status](),
		details: action.details,
		hasReminders: action.hasReminders,
		hasCalendar: action.dueOn !== null,
		origin: {
			dimension: action.dimension && dimensionById(action.dimension).name[locale],
			recommendation: recommendationTemplates.find(({ id }) => id === action.recommendationId)?.title[locale] ?? null,
			round: round && allows(visit.capacity, 'results.read') ? { id: round.id, name: round.name } : null
		},
		goal: goal && {
			text: goalText(goal, names, locale),
			rules: ruleLinks(['M6.outcome', 'M6.same-measure'], locale),
			outcome: outcome && {
				name: outcomeName(outcome)[locale],
				statement: mayReadFigures ? outcome.statement[locale] : null
			}
		},
		history: history.map((each) =>
			eventView(each, {
				...{ names, locale, timeZone: settings?.timeZone ?? homeTimeZone },
				currency: goal ? currencyOf(goal) : undefined
			})
		)
	};
};

const move = z.object({
	from: formChoice(actionStatuses),
	to: formChoice(['to-do', 'doing', 'done']),
	back: formChoice(['board', 'action']).default('action')
});

const noted = z.object({ note: formText(2000) });

export const actions: Actions = {
	move: async (event) => {
		const { scope, reach, base } = await requireMover(event);
		const { action: id } = event.params;
		const parsed = await parseForm(event.request, move);
		if (!parsed.ok) return fail(422, parsed);
		const { from, to, back } = parsed.values;
		const moved = await stored.move(scope, id, { from, to, note: '' }, reach);
		if (moved === 'unknown') error(404);
		if (moved !== 'done') return refuse('moves', await movedMeanwhile(event));
		redirect(303, back === 'board' ? `${base}?done=moved#${to}` : `${base}/${id}?done=moved`);
	},
	note: async (event) => {
		const { scope, reach, base } = await requireMover(event);
		const { action: id } = event.params;
		const parsed = await parseForm(event.request, noted);
		if (!parsed.ok) return fail(422, parsed);
		if (!(await stored.note(scope, id, parsed.values.note, reach))) error(404);
		redirect(303, `${base}/${id}?done=noted`);
	}
};

async function movedMeanwhile(event: Parameters<typeof requireAction>[0]): Promise<string> {
	const { action } = await requireAction(event);
	return m.actions_moved_meanwhile({ status: statusNames[action.status]() });
}
