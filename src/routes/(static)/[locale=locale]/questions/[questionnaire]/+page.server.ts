import { error } from '@sveltejs/kit';
import { dimensionById, itemById, minutesOf, questionnaires } from '$lib/core/catalogue';
import { questionnaireIds, type QuestionnaireId } from '$lib/core/catalogue/types';
import { type Locale, locales } from '$lib/core/text';
import { passageLinks, questionAnchor } from '../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => questionnaireIds.map((questionnaire) => ({ locale, questionnaire })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	const id = questionnaireIds.find((known) => known === params.questionnaire) ?? error(404);
	const { title, coverage, items, parts, sentence } = questionnaires[id];
	const takingEvidence = new Set(items.filter(({ takesEvidence }) => takesEvidence).map((item) => item.id));
	return {
		title: title[locale],
		coverage: coverage[locale],
		count: items.length,
		minutes: minutesOf(questionnaires[id], locale),
		parts: parts.map((part) => ({
			id: part.id,
			title: part.title[locale],
			intro: part.intro[locale],
			questions: part.items.map((item) => questionView(item, takingEvidence.has(item), locale))
		})),
		sentence: {
			text: sentence.text[locale],
			help: sentence.help[locale],
			passages: passageLinks(sentence.sources)
		},
		others: questionnaireIds
			.filter((other) => other !== id)
			.map((other: QuestionnaireId) => ({ id: other, title: questionnaires[other].title[locale] }))
	};
};

function questionView(id: string, takesEvidence: boolean, locale: Locale) {
	const item = itemById(id);
	return {
		id,
		anchor: questionAnchor(id),
		text: item.text[locale],
		help: item.help[locale],
		audience: item.audience,
		dimensions: item.dimensions.map((dimension) => dimensionById(dimension.id).name[locale]),
		/** Worst to best; null for a contrast. */
		levels: item.kind === 'contrast' ? null : item.levels.map((level) => level[locale]),
		/** Focus and obsession; null for a graded item. */
		poles: item.kind === 'contrast' ? item.poles.map((pole) => pole[locale]) : null,
		evidence: item.kind !== 'contrast' && takesEvidence ? (item.evidenceHint?.[locale] ?? null) : null,
		passages: passageLinks(item.sources)
	};
}
