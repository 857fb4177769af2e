import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { FoundFinding } from '$lib/core/findings/found';
import { partOfKind } from '$lib/core/findings/order';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiName } from '../report/kpi-words';
import { findingKindWords } from '../report/words';
import { groupName } from '../results/words';
import type { GlanceLine, GlancePart } from './part';

/** So many stand on a dashboard; the others are one page further. */
const linesMax = 3;

interface Reader {
	readonly base: string;
	readonly locale: Locale;
	/** Whether there is a closed round, and whether any figures were entered: without either nothing can disagree. */
	readonly hasRound: boolean;
	readonly hasFigures: boolean;
}

/** Where customers' figures and answers contradict each other, in reading order; what was set aside does not count. */
export function conflictsPart(findings: readonly FoundFinding[], reader: Reader): GlancePart {
	const { base, locale } = reader;
	const say = { locale };
	const open = findings.filter(({ dismissed }) => dismissed === null);
	const conflicts = open.filter(({ finding }) => partOfKind[finding.kind] === 'contradictions');
	return {
		id: 'conflicts',
		question: m.dashboard_conflicts({}, say),
		answer: conflicts.length > 0 ? m.dashboard_conflicts_count({ count: conflicts.length }, say) : calmAnswer(reader),
		lines: conflicts.slice(0, linesMax).map((found) => lineOf(found, base, locale)),
		more: moreOf(open.length, reader)
	};
}

function calmAnswer({ hasRound, hasFigures, locale }: Reader): string {
	const say = { locale };
	if (!hasRound) return m.dashboard_conflicts_no_round({}, say);
	return hasFigures ? m.dashboard_conflicts_none({}, say) : m.dashboard_conflicts_no_figures({}, say);
}

function moreOf(openCount: number, { base, locale, hasRound, hasFigures }: Reader): GlancePart['more'] {
	const say = { locale };
	if (openCount > 0) return { text: m.dashboard_conflicts_more({ count: openCount }, say), href: `${base}/findings` };
	return hasRound && !hasFigures ? { text: m.figures_section({}, say), href: `${base}/kpis` } : null;
}

function lineOf({ key, finding, about }: FoundFinding, base: string, locale: Locale): GlanceLine {
	const { dimension, kpi, kind } = finding;
	const place =
		dimension === undefined ? m.report_finding_whole({}, { locale }) : dimensionById(dimension).name[locale];
	const aspects = [
		kpi === undefined ? place : `${place} · ${kpiName(kpi, locale)}`,
		'group' in about && about.group.kind !== 'organisation' ? groupName(about.group, locale) : null
	];
	return {
		text: findingKindWords(kind, locale),
		detail: aspects.flatMap((aspect) => aspect ?? []).join(', '),
		href: `${base}/findings#${encodeURIComponent(key)}`
	};
}
