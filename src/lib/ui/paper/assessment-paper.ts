import { m } from '$lib/i18n/generated/messages.js';
import { formatDate } from '$lib/core/format';
import type { Paper, PaperStage } from '$lib/core/paper/paper';
import { stageName } from '../report/words';
import { provenanceFacts } from '../report/provenance-words';
import { inAppendix } from './blocks';
import { answersSection } from './assessment/answers';
import { type AssessmentContent, type AssessmentPaperInput, contentOf } from './assessment/content';
import { contrastSection } from './assessment/contrasts';
import { counterCheckSection } from './assessment/counter-check';
import { dimensionsSection } from './assessment/dimensions';
import { findingsSection } from './assessment/findings';
import { kpisSection, stakeSection } from './assessment/kpis';
import { methodSection } from './assessment/method';
import { planSection } from './assessment/plan';
import { realitySection } from './assessment/reality-check';
import { sentenceSection } from './assessment/sentence';
import { stageChangeSection } from './assessment/stage-change';
import { summarySection } from './assessment/summary';

/**
 * The report of an assessment as a document: everything its screen shows and nothing else, in the order of a board paper. What
 * somebody added stands beside what was computed, marked as theirs.
 */
export function assessmentPaper(input: AssessmentPaperInput): Paper {
	const content = contentOf(input);
	const { report, texts, locale, stored } = content;
	const { leading } = texts.words;
	return {
		kind: 'assessment',
		locale,
		title: texts.questionnaire.title,
		subject: subjectOf(content),
		asOf: report.subject.asOf,
		coverLines: coverLines(content),
		stage: stageOf(content),
		sections: [
			summarySection(content),
			...(leading === 'position' ? contrastSection(content) : []),
			...(leading === 'verdicts' ? realitySection(content) : []),
			...counterCheckSection(content),
			findingsSection(content),
			...stakeSection(content),
			planSection(content),
			...inAppendix([
				dimensionsSection(content),
				...stageChangeSection(content),
				...(leading === 'position' ? [] : contrastSection(content)),
				...(leading === 'verdicts' ? [] : realitySection(content)),
				...kpisSection(content),
				sentenceSection(content),
				...answersSection(content),
				methodSection(content)
			])
		],
		provenance: provenanceFacts(report, texts, stored?.sha256, locale).map(({ term, value }) => ({
			label: term,
			text: value
		})),
		stored
	};
}

function subjectOf({ report: { subject } }: AssessmentContent): string | null {
	const names = [subject.organisation, subject.unit].filter((name) => name !== undefined && name !== '');
	return names.length === 0 ? null : names.join(', ');
}

function coverLines({ report: { subject }, locale }: AssessmentContent): readonly string[] {
	const { asOf, recordedBy } = subject;
	return [
		m.report_as_of({ date: formatDate(asOf, locale) }, { locale }),
		...(recordedBy ? [m.practice_report_recorded({ recordedBy }, { locale })] : [])
	];
}

/** Between two respectable poles nobody is held down at a stage: there the position stands in its place. */
function stageOf({ report, texts, locale }: AssessmentContent): PaperStage | null {
	const { stage } = report.overall;
	const { words, stageNames } = texts;
	if (stage === null || words.stage === null) return null;
	if (words.leading === 'position' && report.position !== null) return null;
	const [low, high] = stage.claimed;
	return {
		name: stageName(stage.claimed, texts, locale),
		number: low,
		...(high > low && { upTo: high }),
		of: stageNames.length,
		sentence: words.statement.join(' '),
		picture: words.stage.picture,
		caption: words.stage.caption
	};
}
