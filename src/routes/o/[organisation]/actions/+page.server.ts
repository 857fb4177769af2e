import { allows } from '$lib/core/access/permissions';
import { actionStatuses } from '$lib/core/actions/types';
import { pathText } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import * as actions from '$lib/server/actions';
import { today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import { namesOf } from '$lib/ui/actions/goal-names';
import { cardOf } from './card-view';
import { requireBoard } from './open-actions';
import type { PageServerLoad } from './$types';

const shows = ['all', 'mine', 'overdue'] as const;

export const load: PageServerLoad = async (event) => {
	const board = await requireBoard(event);
	const { scope, reach, mayChange, mayMove, base } = board;
	const { searchParams } = event.url;
	const day = today();
	const [all, figures, places] = await Promise.all([
		actions.list(scope, { reach }),
		actions.figuresOf(scope),
		departments.list(scope)
	]);
	const show = shows.find((each) => each === searchParams.get('show')) ?? 'all';
	const department = places.find(({ id }) => id === searchParams.get('department'))?.id ?? '';
	const isFiltered = show !== 'all' || department !== '';
	const filter = {
		reach,
		isMine: show === 'mine',
		...(show === 'overdue' && { overdueOn: day }),
		...(department !== '' && { departmentId: department })
	};
	const found = isFiltered ? await actions.list(scope, filter) : all;
	const context = {
		names: namesOf(figures.own, places),
		outcomes: actions.outcomes(found, figures, day),
		...{ today: day, locale: event.locals.locale }
	};
	const cards = found.map((action) => cardOf(action, context));
	return {
		board: base,
		...{ mayChange, mayMove, mayTakeAdvice: mayChange && allows(board.visit.capacity, 'results.read') },
		isAll: reach === 'all',
		done: searchParams.get('done'),
		isEmpty: all.length === 0,
		isFoundNothing: found.length === 0,
		hasCalendar: all.some(({ dueOn, status }) => dueOn !== null && (status === 'to-do' || status === 'doing')),
		filter: {
			...{ show, department },
			// Of their own department only: nothing to choose from.
			departments: reach === 'all' ? places.map(({ id, path }) => ({ value: id, text: pathText(path) })) : [],
			shows: shows.map((value) => ({ value, text: showNames[value]() }))
		},
		columns: actionStatuses.map((status) => ({ status, cards: cards.filter((card) => card.status === status) }))
	};
};

const showNames: Readonly<Record<(typeof shows)[number], () => string>> = {
	all: m.actions_filter_all,
	mine: m.actions_filter_mine,
	overdue: m.actions_filter_overdue
};
