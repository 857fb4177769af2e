import { m } from '$lib/i18n/generated/messages.js';
import type { Finding } from '$lib/core/findings/types';
import type { PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { Withheld } from '$lib/core/sharing/withheld';
import { answersMax, explainedAt, findingAbout, findingAnswers } from '../../report/finding-words';
import { kpiFigureWithInterval, kpiName, kpiVerdicts } from '../../report/kpi-words';
import { sourceLine } from '../../report/source-words';
import { dimensionFigures, findingKindWords, points, pointsRange } from '../../report/words';
import { heading, inAppendix, paragraph, telling } from '../blocks';
import type { AssessmentContent } from './content';

/** Every contradiction and blind spot, the strongest first. */
export function findingsSection(content: AssessmentContent): PaperSection {
	const { report, locale } = content;
	const lead =
		report.findings.length === 0 ? m.report_findings_none({}, { locale }) : m.report_findings_lead({}, { locale });
	return {
		id: 'findings',
		role: 'findings',
		title: m.report_findings_heading({}, { locale }),
		appendixTitle: m.paper_more_findings({}, { locale }),
		blocks: [
			...paragraph(lead),
			...report.findings.flatMap((finding, index) => {
				const blocks = findingBlocks(finding, index, content);
				return index < findingsInBody ? blocks : inAppendix(blocks);
			})
		]
	};
}

/** Nobody discusses more of them at once. */
const findingsInBody = 3;

function findingBlocks(finding: Finding, index: number, content: AssessmentContent): PaperBlock[] {
	const { texts, locale } = content;
	const tells: readonly Withheld[] = finding.kpi === undefined ? [] : ['kpis'];
	const title = `${findingKindWords(finding.kind, locale)}: ${findingAbout(finding, texts, locale)}`;
	return [
		heading(title, 3, tells),
		{
			kind: 'finding',
			finding: {
				statement: finding.statement[locale],
				sides: [...values(finding, content), ...answers(finding, content)],
				explanations: explanations(finding, index, content),
				basis: basisOf(finding, content),
				setAside: null
			},
			...telling(tells)
		}
	];
}

/** Self-image and customers, each with its uncertainty. */
function values(finding: Finding, { report, texts, locale }: AssessmentContent): readonly PaperFact[] {
	const result = finding.kpi && report.kpis[finding.kpi];
	const own = finding.dimension ? dimensionSide(finding.dimension) : overallSide();
	const customers =
		finding.kpi && result
			? [
					{
						label: kpiName(finding.kpi, locale),
						text: [
							kpiFigureWithInterval(finding.kpi, result, locale),
							...kpiVerdicts(finding.kpi, result, locale)
						].join(', ')
					}
				]
			: [];
	return [...own, ...customers];

	function dimensionSide(id: NonNullable<Finding['dimension']>): readonly PaperFact[] {
		const dimension = report.dimensions.find((each) => each.id === id);
		const figures = dimension && texts.dimensions[id].covered ? dimensionFigures(dimension, texts, locale) : [];
		return figures.length === 0 ? [] : [{ label: texts.dimensions[id].name, text: figures.join(' · ') }];
	}

	function overallSide(): readonly PaperFact[] {
		const { score, band } = report.overall;
		if (score === null || finding.kpi === undefined) return [];
		const range =
			band && band[1] > band[0] ? [m.report_dimension_band({ band: pointsRange(band, locale) }, { locale })] : [];
		const text = [m.report_dimension_score({ score: points(score, locale) }, { locale }), ...range].join(' · ');
		return [{ label: m.report_finding_whole({}, { locale }), text }];
	}
}

/** The answers behind it; of many only their names. */
function answers(finding: Finding, { report, texts, locale }: AssessmentContent): readonly PaperFact[] {
	const all = findingAnswers(finding, report, texts, locale);
	if (all.length <= answersMax) return all.map(({ label, words }) => ({ label, text: words }));
	return [{ label: m.report_finding_answers({}, { locale }), text: all.map(({ label }) => label).join(' · ') }];
}

function explanations(
	finding: Finding,
	index: number,
	{ report, texts, locale }: AssessmentContent
): readonly string[] {
	const explained = explainedAt(report.findings, index);
	const above = explained === null ? undefined : report.findings[explained - 1];
	if (!above) return finding.explanations.map((explanation) => explanation[locale]);
	return [m.report_finding_explanations_above({ about: findingAbout(above, texts, locale) }, { locale })];
}

function basisOf({ rule, basis }: Finding, { texts, locale }: AssessmentContent): string {
	const ours = `${m.report_rule_link({ rule }, { locale })} (${m.report_interpretation({}, { locale })})`;
	const cited = basis ? [basis.text[locale], sourceLine(basis.sources, texts, locale)] : [];
	return [ours, ...cited].filter((part) => part !== '').join(' · ');
}
