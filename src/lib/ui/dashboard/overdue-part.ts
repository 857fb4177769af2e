import { type Action, isOpen, isOverdue } from '$lib/core/actions/types';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { GlancePart } from './part';

/** So many stand on a dashboard; the others are one page further. */
const linesMax = 3;

interface Reader {
	readonly base: string;
	readonly locale: Locale;
	/** Whether they may agree on new ones. */
	readonly mayChange: boolean;
}

/** What should have been done before today (`YYYY-MM-DD`), the longest overdue first; else what comes next. */
export function overduePart(
	actions: readonly Action[],
	today: string,
	{ base, locale, mayChange }: Reader
): GlancePart {
	const say = { locale };
	const overdue = actions.filter((action) => isOverdue(action, today)).toSorted(byDay);
	const next = actions.filter((action) => isOpen(action) && action.dueOn !== null).toSorted(byDay);
	const shown = overdue.length > 0 ? overdue : next.slice(0, 1);
	return {
		id: 'overdue',
		question: m.dashboard_overdue({}, say),
		answer:
			overdue.length > 0
				? m.dashboard_overdue_count({ count: overdue.length }, say)
				: actions.length > 0
					? m.dashboard_overdue_none({}, say)
					: m.dashboard_overdue_nothing({}, say),
		lines: shown.slice(0, linesMax).map(({ id, title, owner, dueOn }) => ({
			text: title,
			detail: m.dashboard_overdue_line(
				{ date: formatDate(dueOn ?? '', locale), owner: owner?.name ?? m.dashboard_overdue_nobody({}, say) },
				say
			),
			href: `${base}/actions/${id}`
		})),
		more:
			actions.length > 0
				? { text: m.dashboard_overdue_more({}, say), href: `${base}/actions` }
				: mayChange
					? { text: m.dashboard_overdue_new({}, say), href: `${base}/actions/new` }
					: null
	};
}

function byDay(one: Action, other: Action): number {
	const [oneDay, otherDay] = [one.dueOn ?? '', other.dueOn ?? ''];
	return oneDay < otherDay ? -1 : oneDay > otherDay ? 1 : 0;
}
