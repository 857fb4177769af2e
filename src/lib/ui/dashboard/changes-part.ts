import { type CoursePoint, newestChange } from '$lib/core/kpi/course';
import { dayAfter, periodName } from '$lib/core/kpi/period';
import type { KpiRecord } from '$lib/core/kpi/record';
import { type KpiId, kpiIds } from '$lib/core/kpi/types';
import { type TrendLine, trendsOf } from '$lib/core/round/trend';
import type { TrendRound } from '$lib/core/round/trend-groups';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiNumber } from '../check/kpi-texts';
import { kpiName } from '../report/kpi-words';
import { differenceWords } from '../results/facing-view';
import { measureName, points } from '../results/words';
import type { GlanceLine, GlancePart } from './part';

interface Reader {
	readonly base: string;
	readonly locale: Locale;
	/** `YYYY-MM-DD`: figures of a period that is not over yet may still change, and wait until it is. */
	readonly today: string;
}

/**
 * What has changed: between the two newest closed rounds, and in the figures of the whole organisation (null: not for this reader). What chance
 * could explain is no change (`docs/method.md` §5, §6).
 */
export function changesPart(
	rounds: readonly TrendRound[] | null,
	records: readonly KpiRecord[] | null,
	reader: Reader
): GlancePart {
	const { base, locale } = reader;
	const say = { locale };
	const steps = rounds === null ? null : stepsBetween(rounds);
	const figures = records === null ? [] : kpiLines(records, reader);
	return {
		id: 'changes',
		question: m.dashboard_changes({}, say),
		answer: answerOf(steps, figures, locale),
		lines: [...(steps ?? []).flatMap((line) => changeLine(line, base, locale)), ...figures],
		more: moreOf(steps, records, figures, reader)
	};
}

/** How many of the dimensions that both rounds ask in the same words have changed; null: there are no two rounds. */
function stepsBetween(rounds: readonly TrendRound[]): readonly TrendLine[] | null {
	const pair = rounds.slice(-2);
	if (pair.length < 2) return null;
	const [organisation] = trendsOf(pair, { groupIds: ['organisation'] });
	const lines = organisation?.lines ?? [];
	return lines.filter(({ measure }) => measure !== 'overall');
}

function answerOf(steps: readonly TrendLine[] | null, figures: readonly GlanceLine[], locale: Locale): string {
	const say = { locale };
	if (steps === null) {
		return figures.length > 0 ? m.dashboard_changes_figures({}, say) : m.dashboard_changes_first({}, say);
	}
	const compared = steps.flatMap(({ steps: [step] }) =>
		step?.kind === 'change' || step?.kind === 'noise' ? [step] : []
	);
	if (compared.length === 0) return m.dashboard_changes_incomparable({}, say);
	const changed = compared.filter(({ kind }) => kind === 'change').length;
	return changed === 0
		? m.dashboard_changes_none({}, say)
		: m.dashboard_changes_count({ count: changed, of: compared.length }, say);
}

function changeLine(
	{ measure, values, steps: [step] }: TrendLine,
	base: string,
	locale: Locale
): readonly GlanceLine[] {
	const [before, after] = values;
	if (step?.kind !== 'change' || !before || !after) return [];
	const shown = { before: points(before.mean, locale), after: points(after.mean, locale) };
	return [
		{
			text: measureName(measure, locale),
			detail: m.dashboard_changes_points(
				{ ...shown, difference: differenceWords(step.difference, step.interval, locale) },
				{ locale }
			),
			href: `${base}/course?measure=${measure}`
		}
	];
}

function kpiLines(records: readonly KpiRecord[], { base, locale, today }: Reader): readonly GlanceLine[] {
	const over = records.filter(({ period }) => dayAfter(period) <= today);
	return kpiIds.flatMap((kpi) => {
		const point = newestChange(over, { kpi }) ?? newestChange(records, { kpi });
		return point === null || point.result.value === null ? [] : [kpiLine(kpi, point, point.result.value, base, locale)];
	});
}

function kpiLine(
	kpi: KpiId,
	{ period, result, againstPrevious }: CoursePoint,
	value: number,
	base: string,
	locale: Locale
): GlanceLine {
	const say = { locale };
	const verdict = {
		better: m.figures_previous_better,
		worse: m.figures_previous_worse,
		'within noise': m.figures_previous_same
	};
	const words =
		againstPrevious === null ? m.dashboard_changes_alone({}, say) : verdict[againstPrevious.verdict]({}, say);
	return {
		text: `${kpiName(kpi, locale)} ${kpiNumber(kpi, value, result.currency, locale)}`,
		detail: m.dashboard_changes_period({ period: periodName(period, locale), words }, say),
		href: `${base}/kpis/course?kpi=${kpi}`
	};
}

function moreOf(
	steps: readonly TrendLine[] | null,
	records: readonly KpiRecord[] | null,
	figures: readonly GlanceLine[],
	{ base, locale }: Reader
): GlancePart['more'] {
	const say = { locale };
	if (steps !== null) return { text: m.dashboard_changes_more({}, say), href: `${base}/course` };
	if (records === null) return null;
	return figures.length > 0
		? { text: m.dashboard_changes_more_figures({}, say), href: `${base}/kpis` }
		: { text: m.figures_enter({}, say), href: `${base}/kpis/new` };
}
