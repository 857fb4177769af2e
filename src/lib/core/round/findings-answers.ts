import { type DimensionId, dimensionIds } from '../catalogue/types';
import { dontKnowBasis, noKpiBasis, unevidencedBasis } from '../findings/basis';
import { noKpiExplanations, unevidencedExplanations } from '../findings/explanations';
import { dimensionItemsMin, dontKnowShareMin } from '../findings/flying-blind';
import type { Finding } from '../findings/types';
import { aboutDimension } from '../findings/wording';
import { formatNumber, formatPercent, inBoth, quote } from '../format';
import { TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { groupDontKnowExplanations } from './findings-explanations';
import { type AboutGroup, itemsIn, scoreIn, shownItems } from './findings-input';
import { ofGroup, scoreOfGroup } from './findings-wording';
import type { ShownMeasure } from './publication';

/** Flying blind (`docs/method.md` §7, M7.flying-blind): the organisation says it measures and no KPI is there, or many do not know. */
export function groupFlyingBlind(about: AboutGroup): readonly Finding[] {
	return [...measuredWithoutKpi(about), ...[null, ...dimensionIds].flatMap((dimension) => unknown(about, dimension))];
}

/**
 * Unevidenced (M7.unevidenced): the claimed stage is above the evidenced one, or at least half of a dimension's answers at 3 and 4 lack a
 * fact, and these are at least as many as the people a figure needs.
 */
export function groupUnevidenced(about: AboutGroup): readonly Finding[] {
	return [null, ...dimensionIds].flatMap((dimension): readonly Finding[] => {
		const items = shownItems(about, itemsIn(about.questionnaire, dimension));
		const claimed = sum(items.map(({ evidence }) => evidence?.claimed ?? 0));
		const lacking = claimed - sum(items.map(({ evidence }) => evidence?.counting ?? 0));
		const measure = scoreIn(about, dimension);
		if (measure === null || lacking === 0 || measure.evidencedMean === null) return [];
		const { stage } = measure;
		const stageFalls = stage !== null && stage.claimed[0] > stage.evidenced[0];
		const mostLack = dimension !== null && lacking >= answersMin && 2 * lacking >= claimed;
		if (!stageFalls && !mostLack) return [];
		return [
			{
				rule: 'M7.unevidenced',
				kind: 'unevidenced',
				...(dimension !== null && { dimension }),
				statement: unevidencedStatement(about, dimension, measure, { claimed, lacking }),
				explanations: unevidencedExplanations,
				basis: unevidencedBasis,
				answers: items
					.filter(({ evidence }) => evidence !== null && evidence.claimed > evidence.counting)
					.map(({ id }) => id)
			}
		];
	});
}

const answersMin = 5;

function measuredWithoutKpi(about: AboutGroup): readonly Finding[] {
	const [measuring] = shownItems(about, ['check.6']);
	const item = about.questionnaire.items.find(({ id }) => id === 'check.6');
	const isAnyKpi = Object.values(about.kpis).some((result) => result !== undefined);
	if (about.group.kind !== 'organisation' || isAnyKpi || !measuring || !item) return [];
	if (measuring.meanLevel < 3 - TOLERANCE) return [];
	const statement = inBoth((locale) => {
		const label = quote(item.label[locale], locale);
		const rung = formatNumber(measuring.meanLevel + 1, locale, 1);
		const n = formatNumber(measuring.n, locale);
		return locale === 'de'
			? `Zu ${label} liegen die Antworten im Mittel bei ${rung} von 5 (${n} Personen), doch von den vier Kennzahlen ist keine eingetragen.`
			: `On ${label} the answers average ${rung} of 5 (${n} people), yet none of the four KPIs has been entered.`;
	});
	return [
		{
			rule: 'M7.flying-blind',
			kind: 'flying-blind',
			dimension: 'measurement',
			statement,
			explanations: noKpiExplanations,
			basis: noKpiBasis,
			answers: [measuring.id]
		}
	];
}

/** Only where all items are shown: the share of some would say nothing of the whole. */
function unknown(about: AboutGroup, dimension: DimensionId | null): readonly Finding[] {
	const ids = itemsIn(about.questionnaire, dimension);
	const items = shownItems(about, ids);
	if (items.length < ids.length || ids.length < (dimension === null ? 1 : dimensionItemsMin)) return [];
	const dontKnow = sum(items.map((item) => item.dontKnow));
	const applicable = dontKnow + sum(items.map(({ n, missing }) => n + missing));
	if (applicable === 0 || dontKnow / applicable < dontKnowShareMin - TOLERANCE) return [];
	const statement = inBoth((locale) => {
		const where = aboutDimension(dimension, locale);
		const share = formatPercent((100 * dontKnow) / applicable, locale, 0);
		const [part, whole] = [formatNumber(dontKnow, locale), formatNumber(applicable, locale)];
		return locale === 'de'
			? `${where} lauten ${part} von ${whole} zutreffenden Antworten ${ofGroup(about.group, locale)} (${share}) „Weiß ich nicht“.`
			: `${where}${dimension === null ? ',' : ''} ${part} of ${whole} applicable answers ${ofGroup(about.group, locale)} (${share}) are “I don’t know”.`;
	});
	return [
		{
			rule: 'M7.flying-blind',
			kind: 'flying-blind',
			...(dimension !== null && { dimension }),
			statement,
			explanations: groupDontKnowExplanations,
			basis: dontKnowBasis,
			answers: items.filter((item) => item.dontKnow > 0).map(({ id }) => id)
		}
	];
}

function unevidencedStatement(
	{ group }: AboutGroup,
	dimension: DimensionId | null,
	measure: ShownMeasure,
	{ claimed, lacking }: { readonly claimed: number; readonly lacking: number }
): Text {
	return inBoth((locale) => {
		const where = aboutDimension(dimension, locale);
		const score = scoreOfGroup(measure, locale);
		const evidenced = formatNumber(measure.evidencedMean ?? measure.mean, locale);
		const [part, whole] = [formatNumber(lacking, locale), formatNumber(claimed, locale)];
		return locale === 'de'
			? `${where} ergeben die Antworten ${ofGroup(group, locale)} ${score}, belegt sind ${evidenced}: Zu ${part} von ${whole} hohen Antworten (4 oder 5 von 5) fehlt ein Beleg, der zählt.`
			: `${where}${dimension === null ? ',' : ''} the answers ${ofGroup(group, locale)} come to ${score}, of which the evidence bears out ${evidenced}: ${part} of ${whole} high answers (4 or 5 of 5) lack evidence that counts.`;
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
