import type { SetGoal } from '$lib/core/actions/changes';
import { isSameFigure } from '$lib/core/actions/changes';
import { baselineRecord } from '$lib/core/actions/baseline';
import { type GoalKpi, goalKpiOf, improvementMax, measuredIn, noiseOf } from '$lib/core/actions/measured';
import { earliestUntil } from '$lib/core/actions/outcome';
import { amountText, measuredText } from '$lib/core/actions/outcome-wording';
import { startingRecord } from '$lib/core/actions/starting-figure';
import { formatDate, readNumber } from '$lib/core/format';
import { ownKey } from '$lib/core/kpi/own';
import type { KpiRecord } from '$lib/core/kpi/record';
import { kpiIds } from '$lib/core/kpi/types';
import { TOLERANCE } from '$lib/core/statistics/interval';
import { m } from '$lib/i18n/generated/messages.js';
import type { FormProblem } from '../../../form';
import { goalValue } from './action-choices';
import type { FormContext } from './action-form';

/** What was typed about what is to move. */
export interface TypedGoal {
	readonly goal: string;
	readonly by: string;
	readonly until: string;
	readonly isSmallAccepted: boolean;
}

type GoalRead =
	| { readonly goal: SetGoal | null }
	| { readonly problems: readonly FormProblem[]; readonly isSmall: boolean };

/** Reads a goal, and holds it against the figures that it would be measured from. */
export function readGoal(typed: TypedGoal, context: FormContext): GoalRead {
	const place = placeOf(typed.goal, context);
	if (place === null) {
		if (typed.goal !== '') return refused([{ field: 'goal', message: m.area_form_choice() }]);
		const isEmpty = typed.by === '' && typed.until === '';
		return isEmpty ? { goal: null } : refused([{ field: 'goal', message: m.actions_goal_without_kpi() }]);
	}
	const by = readNumber(typed.by);
	const goal = { kpi: place.kpi.key, departmentId: place.departmentId, by: by ?? 0, until: typed.until };
	const from = startOf(goal, place.kpi, context);
	const problems = [
		typed.by.trim() === ''
			? { field: 'by', message: m.actions_goal_by_missing() }
			: amountProblem(by, place.kpi, from, context),
		dayProblem(typed.until, from, context)
	].flatMap((problem) => problem ?? []);
	if (problems.length > 0) return refused(problems);
	const noise = isUnchanged(goal, context) || typed.isSmallAccepted ? null : from && noiseOf(from, place.kpi);
	if (from === null || noise === null || goal.by >= noise) return { goal };
	const amount = amountText(place.kpi, noise, measuredIn(from, place.kpi)?.currency, context.locale);
	return { problems: [{ field: 'by', message: m.actions_goal_small({ noise: amount }) }], isSmall: true };
}

/** Of the years 2000 to 2999 (`YYYY-MM-DD`): the database knows no year 0, and calendars none after 9999. */
export function isOfOurTime(day: string): boolean {
	return day.startsWith('2');
}

interface GoalPlace {
	readonly kpi: GoalKpi;
	readonly departmentId: string | null;
}

function placeOf(value: string, { figures: { own } }: FormContext): GoalPlace | null {
	const [, departmentId = '', key = ''] = /^([0-9a-f-]{36})?\|(.+)$/.exec(value) ?? [];
	const known = [...kpiIds, ...own.map(ownKey)].find((each) => each === key);
	const kpi = known === undefined ? null : goalKpiOf(known, own);
	return kpi && { kpi, departmentId: departmentId || null };
}

/** Of a goal about the same figures as before what it is measured from stays. */
function startOf(goal: SetGoal, kpi: GoalKpi, { figures, today, action }: FormContext): KpiRecord | null {
	const before = action?.goal ?? null;
	if (before?.baseline && isSameFigure(before, goal)) return baselineRecord(before.baseline);
	return startingRecord(figures.recordsOf(goal.departmentId), kpi, today);
}

function amountProblem(
	by: number | null,
	kpi: GoalKpi,
	from: KpiRecord | null,
	{ locale }: FormContext
): FormProblem | null {
	if (by === null || by <= TOLERANCE || by > amountMax) return { field: 'by', message: m.actions_goal_by_number() };
	const measured = from && measuredIn(from, kpi);
	const most = measured && improvementMax(measured, kpi);
	if (!measured || most === null || by <= most + TOLERANCE) return null;
	return { field: 'by', message: m.actions_goal_by_too_much({ value: measuredText(kpi, measured, locale) }) };
}

/** Above this an amount is a slip of the keyboard. */
const amountMax = 1e12;

function dayProblem(until: string, from: KpiRecord | null, context: FormContext): FormProblem | null {
	const { today, locale, action } = context;
	if (until === '') return { field: 'until', message: m.actions_goal_until_missing() };
	if (!isDay(until)) return { field: 'until', message: m.actions_date_unreadable() };
	if (until < today && until !== action?.goal?.until) return { field: 'until', message: m.actions_goal_until_past() };
	const earliest = from && earliestUntil(from.period);
	if (earliest === null || until >= earliest) return null;
	return { field: 'until', message: m.actions_goal_until_early({ date: formatDate(earliest, locale) }) };
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isOfOurTime(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function isUnchanged(goal: SetGoal, { action }: FormContext): boolean {
	const before = action?.goal ?? null;
	return (
		before !== null &&
		goalValue(before.departmentId, before.kpi) === goalValue(goal.departmentId, goal.kpi) &&
		before.by === goal.by
	);
}

function refused(problems: readonly FormProblem[]): GoalRead {
	return { problems, isSmall: false };
}
