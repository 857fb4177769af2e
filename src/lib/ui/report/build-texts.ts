import { passageById } from '$lib/core/catalogue';
import { hasPassage, passageAnchor } from '$lib/core/catalogue/sources';
import {
	dimensionIds,
	type DimensionId,
	type PassageId,
	type QuestionnaireItem,
	type VersionedQuestionnaire
} from '$lib/core/catalogue/types';
import { kpiSources } from '$lib/core/kpi/sources';
import { kpiIds } from '$lib/core/kpi/types';
import { realityCheckSources } from '$lib/core/report/citations';
import { reportTerms } from '$lib/core/report/terms';
import type { DimensionTerms, Report, ReportTerms } from '$lib/core/report/types';
import { stages } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { pageWords } from './page-words';
import type { DimensionText, ItemText, PageTexts, PassageText, ReportTexts } from './texts';

/** Passages that the report cites by itself, whatever was answered. */
const citedAlways: readonly PassageId[] = [...realityCheckSources, ...kpiIds.flatMap((kpi) => kpiSources[kpi])];

/**
 * The texts of one report in one language, from the questionnaire version it was answered with and the names stored with it. For
 * servers: it reads the whole catalogue, and only the passages this report cites leave it.
 */
export function buildReportTexts(report: Report, questionnaire: VersionedQuestionnaire, locale: Locale): PageTexts {
	const texts = catalogueTexts(report, questionnaire, locale);
	return { ...texts, words: pageWords(report, texts, locale) };
}

function catalogueTexts(report: Report, questionnaire: VersionedQuestionnaire, locale: Locale): ReportTexts {
	const terms = reportTerms(report);
	return {
		questionnaire: {
			title: questionnaire.title[locale],
			version: questionnaire.version,
			coverage: (questionnaire.coverage ?? questionnaire.purpose)[locale],
			itemsForScore: questionnaire.itemsForScore,
			takesEvidence: questionnaire.items.some(({ takesEvidence }) => takesEvidence)
		},
		dimensions: Object.fromEntries(
			dimensionIds.map((id) => [id, dimensionText(id, terms.dimensions[id], questionnaire, locale)])
		) as Record<DimensionId, DimensionText>,
		stageNames: stages.map((stage) => terms.stageNames[stage][locale]),
		items: Object.fromEntries(questionnaire.items.map((item) => [item.id, itemText(item, locale)])),
		passages: Object.fromEntries(
			citedPassages(report, terms, questionnaire).map((id) => [id, passageText(id, locale)])
		),
		sentence: { text: questionnaire.sentence.text[locale], sources: questionnaire.sentence.sources }
	};
}

function dimensionText(
	id: DimensionId,
	{ name, meaning, sources, kpis }: DimensionTerms,
	questionnaire: VersionedQuestionnaire,
	locale: Locale
): DimensionText {
	const itemCount = questionnaire.items.filter(({ dimensions: [first] }) => first?.id === id).length;
	return {
		name: name[locale],
		meaning: meaning[locale],
		sources,
		kpis,
		itemCount,
		covered: itemCount >= questionnaire.itemsForScore
	};
}

function itemText(item: QuestionnaireItem, locale: Locale): ItemText {
	const graded = item.kind !== 'contrast';
	return {
		label: item.label[locale],
		text: item.text[locale],
		levels: graded ? item.levels.map((level) => level[locale]) : null,
		poles: graded ? null : [item.poles[0][locale], item.poles[1][locale]],
		takesEvidence: item.takesEvidence,
		sources: item.sources
	};
}

/** A passage that an old report cites and the catalogue no longer has is left out; what was built from it stays. */
function citedPassages(
	report: Report,
	terms: ReportTerms,
	questionnaire: VersionedQuestionnaire
): readonly PassageId[] {
	const cited = [
		...citedAlways,
		...Object.values(terms.dimensions).flatMap(({ sources }) => sources),
		...questionnaire.items.flatMap(({ sources }) => (sources === 'interpretation' ? [] : sources)),
		...questionnaire.sentence.sources,
		...report.findings.flatMap(({ basis }) => basis?.sources ?? []),
		...report.recommendations.flatMap(({ sources }) => sources)
	];
	return [...new Set(cited)].filter(hasPassage);
}

function passageText(id: PassageId, locale: Locale): PassageText {
	const { gist, source } = passageById(id);
	return { id, anchor: passageAnchor(id), gist: gist[locale], sourceTitle: source.title, author: source.author };
}
