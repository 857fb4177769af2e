import { dimensionById } from '../catalogue/dimensions';
import type { QuestionnaireItem } from '../catalogue/types';
import { chosenLevel } from '../findings/wording';
import { formatList, formatNumber, inBoth, quote } from '../format';
import type { KpiId, KpiResult } from '../kpi/types';
import { kpiPressureClause } from '../kpi/wording';
import type { ItemResult } from '../report/types';
import type { Locale, Text } from '../text';
import type { Distance, RecommendationInput } from './recommend';
import type { RecommendationTemplate } from './types';

/**
 * Why this, for this company: its own answers in the words it chose, the distance to the target, the KPI where it presses, and
 * then the template's reason (`docs/method.md` §8).
 */
export function because(
	template: RecommendationTemplate,
	triggering: readonly ItemResult[],
	distance: Distance,
	{ questionnaire, kpis }: RecommendationInput
): Text {
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	return inBoth((locale) => {
		const answers = triggering.flatMap((result) => {
			const item = items.get(result.item);
			return item === undefined ? [] : [answerInWords(item, result, locale)];
		});
		return becauseOf(answers, template, { distance, result: kpis[template.kpi] }, locale);
	});
}

/** The sentences around answers that were put into words. */
export function becauseOf(
	answers: readonly string[],
	{ dimension, kpi, reason }: RecommendationTemplate,
	{ distance, result }: { readonly distance: Distance; readonly result: KpiResult | undefined },
	locale: Locale
): string {
	const name = quote(dimensionById(dimension).name[locale], locale);
	const sentences = [
		`${capitalised(formatList(answers, locale))}.`,
		distanceSentence(name, distance, locale),
		pressureSentence(kpi, result, locale),
		reason[locale]
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function answerInWords(item: QuestionnaireItem, result: ItemResult, locale: Locale): string {
	const label = quote(item.label[locale], locale);
	const level = chosenLevel({ item, result }, locale);
	if (level !== null) return locale === 'de' ? `zu ${label} sagen Sie ${level}` : `on ${label} you say ${level}`;
	if (item.kind !== 'contrast' || result.value === null) return label;
	if ('neither' in result.value) {
		return locale === 'de'
			? `bei ${label} trifft für Sie noch keins von beiden zu`
			: `on ${label} neither applies to you yet`;
	}
	if (!('position' in result.value)) return label;
	const { position } = result.value;
	const [focus, obsession] = item.poles.map((pole) => quote(pole[locale], locale));
	return locale === 'de'
		? `bei ${label} stehen Sie auf Position ${position} von 7 zwischen ${focus} und ${obsession}`
		: `on ${label} you stand at position ${position} of 7 between ${focus} and ${obsession}`;
}

function distanceSentence(name: string, { score, target }: Distance, locale: Locale): string {
	const goal = formatNumber(target, locale);
	if (score === null) {
		return locale === 'de'
			? `Für ${name} gibt es hier keinen eigenen Punktwert; das Ziel liegt bei ${goal} Punkten.`
			: `There is no score of its own for ${name} here; the target is ${goal} points.`;
	}
	const points = formatNumber(score, locale);
	return locale === 'de'
		? `In ${name} erreichen Sie ${points} Punkte bei einem Ziel von ${goal}.`
		: `In ${name} you reach ${points} points against a target of ${goal}.`;
}

/** Only where the KPI raises the priority: missed, too close to tell, or worse than before. */
function pressureSentence(kpi: KpiId, result: KpiResult | undefined, locale: Locale): string {
	const clause = result && kpiPressureClause(kpi, result, locale);
	return clause ? `${capitalised(clause)}.` : '';
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
