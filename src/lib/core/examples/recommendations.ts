import { questionnaires } from '../catalogue';
import { dimensionById } from '../catalogue/dimensions';
import type { DimensionId } from '../catalogue/types';
import { formatList, inBoth, quote } from '../format';
import { recommendationTemplates } from '../recommendation/templates';
import type { Recommendation } from '../recommendation/types';
import { resolveTargets, targetDefault } from '../report/targets';
import type { DimensionReport, ReportInput } from '../report/types';
import type { Locale, Text } from '../text';
import type { Example, Examples } from './example';
import { number } from './phrases';
import { reportOn } from './setting';

/** `docs/method.md` §8: what is recommended, and towards which target. */
export const recommendationExamples: Examples = {
	'M8.trigger': trigger,
	'M8.targets': targets,
	'M8.strategy': strategy
};

function trigger(): Example {
	const item = questionnaires.executive.items.find(({ id }) => id === 'service.1');
	if (item === undefined || item.kind === 'contrast') throw new Error('service.1 offers five answers.');
	const firedAt = (level: 0 | 4): readonly Recommendation[] =>
		reportOn(
			{ questionnaire: { ...questionnaires.executive, version: 'example' }, answers: [{ item: item.id, level }] },
			recommendationTemplates
		).recommendations;
	const [low, high] = [firedAt(0), firedAt(4)];
	return {
		given: [
			inBoth((locale) => {
				const [label, worst] = [quote(item.label[locale], locale), quote(item.levels[0][locale], locale)];
				return locale === 'de'
					? `Nur eine Frage ist beantwortet, ${label}, mit ${worst}`
					: `Only one question is answered, ${label}, with ${worst}`;
			})
		],
		steps: [
			inBoth((locale) =>
				locale === 'de'
					? `Ausgelöste Empfehlungen: ${low.length}, nämlich ${titles(low, 'de')}`
					: `Recommendations triggered: ${low.length}, namely ${titles(low, 'en')}`
			)
		],
		result: inBoth((locale) =>
			locale === 'de'
				? `Ausgelöste Empfehlungen bei der stärksten Antwort: ${high.length}`
				: `Recommendations triggered by the strongest answer: ${high.length}`
		)
	};
}

function targets(): Example {
	const { byDimension } = resolveTargets(priceLed);
	const shown: readonly DimensionId[] = ['service', 'innovation', 'journey'];
	return {
		given: [
			{
				de: 'Das Unternehmen tritt über den Preis an und setzt für den Service selbst das Ziel 90.',
				en: 'The company competes on price and sets a target of 90 for service itself.'
			}
		],
		steps: shown.map((id) =>
			inBoth((locale) => {
				const { target, reason } = byDimension[id];
				return `${dimensionById(id).name[locale]}: ${target} (${reasonWords[reason][locale]})`;
			})
		),
		result: inBoth((locale) =>
			formatList(
				shown.map((id) => number(byDimension[id].target, locale)),
				locale
			)
		)
	};
}

function strategy(): Example {
	const { lowered, byDimension } = resolveTargets({ strategy: 'price', targets: { relationship: 60 } });
	return {
		given: [
			{
				de: 'Das Unternehmen tritt über den Preis an und setzt für die Beziehung selbst das Ziel 60.',
				en: 'The company competes on price and sets a target of 60 for relationship itself.'
			}
		],
		steps: lowered.map(({ dimension }) =>
			inBoth((locale) => {
				const [name, { target }] = [dimensionById(dimension).name[locale], byDimension[dimension]];
				return locale === 'de'
					? `${name}: ${target} statt ${targetDefault}`
					: `${name}: ${target} instead of ${targetDefault}`;
			})
		),
		result: inBoth((locale) => {
			const names = formatList(
				lowered.map(({ dimension }) => quote(dimensionById(dimension).name[locale], locale)),
				locale
			);
			const own = byDimension.relationship.target;
			return locale === 'de'
				? `Gesenkt: ${names}; das eigene Ziel ${own} bleibt`
				: `Lowered: ${names}; the company’s own target of ${own} stays`;
		})
	};
}

const priceLed: Pick<ReportInput, 'strategy' | 'targets'> = { strategy: 'price', targets: { service: 90 } };

const reasonWords: Readonly<Record<DimensionReport['targetReason'], Text>> = {
	own: { de: 'eigenes Ziel', en: 'own target' },
	strategy: { de: 'wegen der Strategie', en: 'because of the strategy' },
	default: { de: 'Vorgabe', en: 'default' }
};

function titles(recommendations: readonly Recommendation[], locale: Locale): string {
	return recommendations.map(({ title }) => quote(title[locale], locale)).join(', ');
}
