import { m } from '$lib/i18n/generated/messages.js';
import { formatNumber, formatRange } from '$lib/core/format';
import type { ComparedIn } from '$lib/core/round/measures';
import type { PublishedGroup } from '$lib/core/round/publication';
import { type GroupTrend, type ItemStep, type TrendLine, type TrendStep, trendsOf } from '$lib/core/round/trend';
import type { TrendRound } from '$lib/core/round/trend-groups';
import type { Locale } from '$lib/core/text';
import { slope } from '$lib/ui/charts/slope';
import type { ChartNode } from '$lib/ui/charts/node';
import { differenceWords } from './facing-view';
import { groupName, measureName, participation, points, pointsRange } from './words';

/** What to follow: one group in all measures, or one measure in all groups. */
export type CourseChoice = { readonly group: string } | { readonly measure: ComparedIn };

export interface CourseView {
	readonly heading: string;
	readonly summary: string;
	readonly rounds: readonly { readonly name: string; readonly detail: string }[];
	readonly panels: readonly CoursePanel[];
	/** Why lines begin, end or mislead, each once. */
	readonly notes: readonly string[];
}

export interface CoursePanel {
	readonly id: string;
	readonly name: string;
	readonly picture: ChartNode;
	/** Each round with its mean, or a dash. */
	readonly values: readonly string[];
	readonly steps: readonly CourseStep[];
	/** Of this group alone, where panels are of several. */
	readonly notes: readonly string[];
	/** The figures behind the words. */
	readonly line: TrendLine;
}

export interface CourseStep {
	readonly words: string;
	readonly isChange: boolean;
	/** At a break, what was asked in the same words. */
	readonly items: readonly string[];
}

/** Rounds in the order of time, with names as they are to be shown. */
export function courseView(rounds: readonly TrendRound[], choice: CourseChoice, locale: Locale): CourseView {
	const isOneGroup = 'group' in choice;
	const trends = trendsOf(rounds, isOneGroup ? { groupIds: [choice.group] } : { measures: [choice.measure] });
	const panels = trends.flatMap((trend) =>
		trend.lines.filter(isThere).map((line) => panelOf(rounds, trend, line, isOneGroup, locale))
	);
	return {
		heading: isOneGroup ? nameOf(trends[0]?.group, locale) : measureName(choice.measure, locale),
		summary: courseSummary(panels, locale),
		rounds: rounds.map(({ publication }) => ({
			name: publication.round.name,
			detail: detailOf(
				publication.groups.find(({ kind }) => kind === 'organisation'),
				locale
			)
		})),
		panels,
		notes: isOneGroup ? (trends[0]?.notes ?? []).map((note) => note[locale]) : []
	};
}

/** Groups and measures to choose from, as in the last round. */
export function courseChoices(rounds: readonly TrendRound[], locale: Locale) {
	const last = rounds.at(-1)?.publication;
	const shown = (last?.groups ?? []).filter(({ figures }) => figures !== undefined);
	const measures: readonly ComparedIn[] = ['overall', ...(shown[0]?.figures?.dimensions.map(({ id }) => id) ?? [])];
	return {
		groups: shown.map((group) => ({ value: group.id, text: groupName(group, locale) })),
		measures: measures.map((value) => ({ value, text: measureName(value, locale) }))
	};
}

/** How many of the steps of these lines are changes. */
export function courseSummary(panels: readonly CoursePanel[], locale: Locale): string {
	const steps = panels.flatMap((panel) => panel.steps);
	const changes = steps.filter(({ isChange }) => isChange).length;
	if (steps.length === 0) return m.results_course_summary_nothing({}, { locale });
	return changes === 0
		? m.results_course_summary_noise({}, { locale })
		: m.results_course_summary_changes({ count: changes, of: steps.length }, { locale });
}

function isThere({ values }: TrendLine): boolean {
	return values.some((value) => value !== null);
}

function panelOf(
	rounds: readonly TrendRound[],
	{ group, notes }: GroupTrend,
	line: TrendLine,
	isOneGroup: boolean,
	locale: Locale
): CoursePanel {
	const { measure, values, steps } = line;
	const names = rounds.map(({ publication }) => publication.round.name);
	const texts = values.map((value) => (value === null ? '–' : points(value.mean, locale)));
	return {
		id: isOneGroup ? measure : group.id,
		name: isOneGroup ? measureName(measure, locale) : groupName(group, locale),
		picture: slope(
			values.map((value) => value?.mean ?? null),
			steps.map(({ kind }) => kind),
			texts
		),
		values: values.map((value, place) =>
			m.results_course_value({ round: names[place] ?? '', value: valueWords(value, locale) }, { locale })
		),
		steps: steps.flatMap((step, place) => stepOf(rounds, step, place, locale)),
		notes: isOneGroup ? [] : notes.map((note) => note[locale]),
		line
	};
}

function valueWords(value: TrendLine['values'][number], locale: Locale): string {
	if (value === null) return '–';
	const { mean, interval, n } = value;
	const count = m.results_responses({ count: n }, { locale });
	const shown =
		interval === null
			? points(mean, locale)
			: m.results_mean_interval({ mean: points(mean, locale), interval: pointsRange(interval, locale) }, { locale });
	return `${shown}, ${count}`;
}

function stepOf(rounds: readonly TrendRound[], step: TrendStep, place: number, locale: Locale): readonly CourseStep[] {
	const [from, to] = [rounds[place], rounds[place + 1]].map((round) => round?.publication.round.name ?? '');
	const words = m.results_course_step({ from: from ?? '', to: to ?? '', words: stepWords(step, locale) }, { locale });
	const items = step.kind === 'break' ? step.items.map((item) => itemWords(item, rounds[place + 1], locale)) : [];
	return [{ words, isChange: step.kind === 'change', items }];
}

function stepWords(step: TrendStep, locale: Locale): string {
	const say = { locale };
	if (step.kind === 'none') return m.results_course_none({}, say);
	if (step.kind === 'break') return m.results_course_break({}, say);
	const difference = differenceWords(step.difference, null, locale);
	const isChange = step.kind === 'change';
	if (step.interval === null) {
		return isChange
			? m.results_course_change_bare({ difference }, say)
			: m.results_course_noise_bare({ difference }, say);
	}
	const shown = { difference, interval: pointsRange(step.interval, locale) };
	return isChange ? m.results_course_change(shown, say) : m.results_course_noise(shown, say);
}

function itemWords({ item, before, after, interval }: ItemStep, round: TrendRound | undefined, locale: Locale): string {
	const rung = (level: number) => formatNumber(level + 1, locale, 1);
	const label = round?.questionnaire.items.find(({ id }) => id === item)?.label[locale] ?? item;
	const words = m.results_course_item({ label, before: rung(before), after: rung(after) }, { locale });
	if (interval === null) return words;
	const [low, high] = interval.map((end) => formatNumber(end, locale, 1));
	return m.results_course_item_interval(
		{ item: words, interval: formatRange(low ?? '', high ?? '', locale) },
		{ locale }
	);
}

function nameOf(group: PublishedGroup | undefined, locale: Locale): string {
	return group === undefined ? '' : groupName(group, locale);
}

function detailOf(organisation: PublishedGroup | undefined, locale: Locale): string {
	return organisation?.figures === undefined ? '–' : participation(organisation.figures, locale);
}
