import { dimensions, passageById, stageNames } from '$lib/core/catalogue';
import { passageAnchor } from '$lib/core/catalogue/sources';
import type {
	Dimension,
	DimensionId,
	PassageId,
	QuestionnaireItem,
	VersionedQuestionnaire
} from '$lib/core/catalogue/types';
import { kpiSources } from '$lib/core/kpi/sources';
import { kpiIds } from '$lib/core/kpi/types';
import { realityCheckSources } from '$lib/core/report/citations';
import type { Report } from '$lib/core/report/types';
import { stages } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { pageWords } from './page-words';
import type { DimensionText, ItemText, PageTexts, PassageText, ReportTexts } from './texts';

/** Passages that the report cites by itself, whatever was answered. */
const citedAlways: readonly PassageId[] = [...realityCheckSources, ...kpiIds.flatMap((kpi) => kpiSources[kpi])];

/**
 * The texts of one report in one language, from the questionnaire version it was answered with. For servers: it reads the
 * whole catalogue, and only the passages this report cites leave it.
 */
export function buildReportTexts(report: Report, questionnaire: VersionedQuestionnaire, locale: Locale): PageTexts {
	const texts = catalogueTexts(report, questionnaire, locale);
	return { ...texts, words: pageWords(report, texts, locale) };
}

function catalogueTexts(report: Report, questionnaire: VersionedQuestionnaire, locale: Locale): ReportTexts {
	return {
		questionnaire: {
			title: questionnaire.title[locale],
			version: questionnaire.version,
			coverage: (questionnaire.coverage ?? questionnaire.purpose)[locale],
			itemsForScore: questionnaire.itemsForScore,
			takesEvidence: questionnaire.items.some(({ takesEvidence }) => takesEvidence)
		},
		dimensions: Object.fromEntries(
			dimensions.map((dimension) => [dimension.id, dimensionText(dimension, questionnaire, locale)])
		) as Record<DimensionId, DimensionText>,
		stageNames: stages.map((stage) => stageNames[stage][locale]),
		items: Object.fromEntries(questionnaire.items.map((item) => [item.id, itemText(item, locale)])),
		passages: Object.fromEntries(citedPassages(report, questionnaire).map((id) => [id, passageText(id, locale)])),
		sentence: { text: questionnaire.sentence.text[locale], sources: questionnaire.sentence.sources }
	};
}

function dimensionText(dimension: Dimension, questionnaire: VersionedQuestionnaire, locale: Locale): DimensionText {
	const itemCount = questionnaire.items.filter(({ dimensions: [first] }) => first?.id === dimension.id).length;
	return {
		name: dimension.name[locale],
		meaning: dimension.meaning[locale],
		sources: dimension.sources,
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

function citedPassages(report: Report, questionnaire: VersionedQuestionnaire): readonly PassageId[] {
	const cited = [
		...citedAlways,
		...dimensions.flatMap(({ sources }) => sources),
		...questionnaire.items.flatMap(({ sources }) => (sources === 'interpretation' ? [] : sources)),
		...questionnaire.sentence.sources,
		...report.findings.flatMap(({ basis }) => basis?.sources ?? []),
		...report.recommendations.flatMap(({ sources }) => sources)
	];
	return [...new Set(cited)];
}

function passageText(id: PassageId, locale: Locale): PassageText {
	const { gist, source } = passageById(id);
	return { id, anchor: passageAnchor(id), gist: gist[locale], sourceTitle: source.title, author: source.author };
}
