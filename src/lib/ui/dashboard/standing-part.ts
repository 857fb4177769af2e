import { formatDate } from '$lib/core/format';
import type { Publication } from '$lib/core/round/publication';
import type { StageRange } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { groupById } from '../results/input';
import { standingView } from '../results/standing';
import { points, stageWords } from '../results/words';
import type { GlancePart } from './part';

/** A closed round, as far as a dashboard needs it. */
export interface GlanceRound {
	readonly id: string;
	/** The day it closed on, `YYYY-MM-DD`; it may have been ended early. */
	readonly on: string;
	readonly publication: Publication;
}

/** A finished counter-check, likewise. */
export interface GlanceReport {
	/** Opens it. */
	readonly key: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly stage: { readonly claimed: StageRange } | null;
	readonly score: number | null;
}

/** What there is to go by: the newest closed round, else the newest counter-check. */
export type Standing =
	| { readonly round: GlanceRound }
	| { readonly report: GlanceReport }
	/** Neither. */
	| null;

/** Where the organisation stands. */
export function standingPart(standing: Standing, base: string, locale: Locale): GlancePart {
	const say = { locale };
	const head = { id: 'standing', question: m.dashboard_standing({}, say) } as const;
	if (standing === null) {
		const lines = linesOf([m.dashboard_standing_none_text({}, say)]);
		return { ...head, answer: m.dashboard_standing_none({}, say), lines, more: null };
	}
	return {
		...head,
		...('round' in standing ? ofRound(standing.round, base, locale) : ofReport(standing.report, locale))
	};
}

/** The claimed stage of it all, where there is one. */
export function stageOf(standing: Standing): StageRange | null {
	if (standing === null) return null;
	if ('report' in standing) return standing.report.stage?.claimed ?? null;
	const overall = groupById(standing.round, 'organisation')?.figures?.overall;
	return overall?.showing === 'shown' ? (overall.stage?.claimed ?? null) : null;
}

type Told = Pick<GlancePart, 'answer' | 'lines' | 'more'>;

function ofRound({ id, on, publication }: GlanceRound, base: string, locale: Locale): Told {
	const { headline, score, participation } = standingView(
		{ publication, locale },
		groupById({ publication }, 'organisation')
	);
	const { name } = publication.round;
	const source = m.dashboard_standing_source({ round: name, date: formatDate(on, locale) }, { locale });
	return {
		answer: headline,
		lines: linesOf([score, participation, source]),
		more: { text: m.dashboard_standing_more({}, { locale }), href: `${base}/rounds/${id}/results` }
	};
}

/** What one person or a few said of it, and said to be no more than that. */
function ofReport({ key, day, stage, score }: GlanceReport, locale: Locale): Told {
	const say = { locale };
	return {
		answer: stage === null ? m.dashboard_standing_no_stage({}, say) : stageWords(stage.claimed, locale),
		lines: linesOf([
			score === null ? null : m.results_score({ score: points(score, locale) }, say),
			m.dashboard_standing_report({ date: formatDate(day, locale) }, say)
		]),
		more: { text: m.dashboard_standing_report_more({}, say), href: `/check/${key}/report` }
	};
}

function linesOf(texts: readonly (string | null)[]): GlancePart['lines'] {
	return texts.flatMap((text) => (text === null ? [] : [{ text, detail: null, href: null }]));
}
