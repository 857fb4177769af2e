import { m } from '$lib/i18n/generated/messages.js';
import { formatList, quote } from '$lib/core/format';
import type { Report } from '$lib/core/report/types';
import type { StagePair } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from './texts';
import { points, stageName, stageNumber } from './words';

/** Which kind of result leads: a profile of dimensions, six verdicts, or a position between two poles. */
export function leadingResult(report: Report, texts: ReportTexts): 'profile' | 'verdicts' | 'position' {
	if (report.overall.basis === 'dimensions') return 'profile';
	if (report.realityCheck !== null) return 'verdicts';
	const covered = Object.values(texts.dimensions).some((dimension) => dimension.covered);
	return !covered && report.contrasts.length > 0 ? 'position' : 'profile';
}

/** The one statement a reader takes away, a line each. */
export function statementLines(report: Report, texts: ReportTexts, locale: Locale): readonly string[] {
	const leading = leadingResult(report, texts);
	if (leading === 'verdicts' && report.realityCheck) return [verdictStatement(report.realityCheck, locale)];
	if (leading === 'position' && report.position !== null) return [positionStatement(report.position, locale)];
	if (report.overall.stage === null) return [m.report_stage_none({}, { locale })];
	return stageStatement(report.overall.stage, texts, locale);
}

/** Claimed beside evidenced, in words; one line where they are the same or no facts are asked for. */
export function stageStatement(
	{ claimed, evidenced }: StagePair,
	texts: ReportTexts,
	locale: Locale
): readonly string[] {
	const stage = stageName(claimed, texts, locale);
	if (!texts.questionnaire.takesEvidence) return [m.report_stage_claim_only({ stage }, { locale })];
	if (isSame({ claimed, evidenced })) return [m.report_stage_same({ stage }, { locale })];
	return [
		m.report_stage_differ_claimed({ stage }, { locale }),
		m.report_stage_differ_evidenced({ stage: stageName(evidenced, texts, locale) }, { locale })
	];
}

/** The stages as numbers beside their picture; with their names where the statement says something else. */
export function stageCaption(report: Report, stage: StagePair, texts: ReportTexts, locale: Locale): string {
	const named = leadingResult(report, texts) !== 'profile';
	const shown = (range: StagePair['claimed']) =>
		named ? `${stageName(range, texts, locale)}, ${stageNumber(range, locale)}` : stageNumber(range, locale);
	const words =
		!texts.questionnaire.takesEvidence || isSame(stage)
			? shown(stage.claimed)
			: [
					`${m.report_legend_claimed({}, { locale })} ${shown(stage.claimed)}`,
					`${m.report_legend_evidenced({}, { locale })} ${shown(stage.evidenced)}`
				].join(named ? '; ' : ', ');
	return `${words} (${m.report_interpretation({}, { locale })})`;
}

/** The overall score as prose: never a number without what it rests on and how far it may be off. */
export function scoreSentences(report: Report, texts: ReportTexts, locale: Locale): readonly string[] {
	const { score, evidencedScore } = report.overall;
	if (score === null) return [missingScore(report, locale)];
	return [
		m.report_score_sentence({ score: points(score, locale) }, { locale }),
		...(texts.questionnaire.takesEvidence && evidencedScore !== null
			? [evidencedSentence(score, evidencedScore, locale)]
			: []),
		...uncertainty(report, texts, locale)
	];
}

/** Whether anything was answered that could contradict or be recommended upon. */
export function hasAnswers({ items }: Report): boolean {
	return items.some(({ x }) => x !== null);
}

function isSame({ claimed, evidenced }: StagePair): boolean {
	return claimed[0] === evidenced[0] && claimed[1] === evidenced[1];
}

function verdictStatement({ clearYes, of }: NonNullable<Report['realityCheck']>, locale: Locale): string {
	if (clearYes === of) return m.report_reality_statement_all({ of }, { locale });
	if (clearYes === 0) return m.report_reality_statement_none({ of }, { locale });
	if (clearYes === 1) return m.report_reality_statement_one({ of }, { locale });
	return m.report_reality_statement_some({ clear: clearYes, of }, { locale });
}

/** The middle is held a little wide: two points of seven apart would be more than the answers carry. */
function positionStatement(position: number, locale: Locale): string {
	if (position < 45) return m.report_position_statement_focus({}, { locale });
	if (position > 55) return m.report_position_statement_obsession({}, { locale });
	return m.report_position_statement_middle({}, { locale });
}

function missingScore({ overall, dimensions }: Report, locale: Locale): string {
	if (overall.basis === 'pooled') return m.report_score_none_pooled({}, { locale });
	const count = dimensions.filter(({ score }) => score !== null).length;
	return m.report_score_none_dimensions({ count }, { locale });
}

function evidencedSentence(score: number, evidencedScore: number, locale: Locale): string {
	const evidenced = points(evidencedScore, locale);
	return evidenced === points(score, locale)
		? m.report_score_evidenced_same({}, { locale })
		: m.report_score_evidenced({ score: evidenced }, { locale });
}

/** The band, and what makes it wide: open answers, and dimensions that count but have no score (`docs/method.md` §2). */
function uncertainty({ overall, dimensions }: Report, texts: ReportTexts, locale: Locale): readonly string[] {
	const open = dimensions.reduce((sum, { dontKnow, missing }) => sum + dontKnow + missing, 0);
	if (open === 0 || overall.band === null) return [m.report_score_no_band({}, { locale })];
	const range = { low: points(overall.band[0], locale), high: points(overall.band[1], locale) };
	const band =
		open === 1
			? m.report_score_band_one(range, { locale })
			: m.report_score_band_many({ ...range, count: open }, { locale });
	const unscored = overall.basis === 'pooled' ? [] : dimensions.filter(({ counts, score }) => counts && score === null);
	if (unscored.length === 0) return [band];
	const names = formatList(
		unscored.map(({ id }) => quote(texts.dimensions[id].name, locale)),
		locale
	);
	return [
		band,
		unscored.length === 1
			? m.report_score_band_unscored_one({ names }, { locale })
			: m.report_score_band_unscored_many({ names }, { locale })
	];
}
