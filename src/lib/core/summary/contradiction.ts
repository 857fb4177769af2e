import { inBoth } from '../format';
import type { KpiId } from '../kpi/types';
import { kpiPlainClause } from '../kpi/wording';
import { numeral } from '../numeral';
import type { Locale, Text } from '../text';
import type { Given } from './figures';
import { kpiName } from './kpi-names';
import type { Contradiction, Picture } from './picture';
import { capitalised, dimensionName, points } from './words';

/** Where the answers and one KPI disagree most: both values, and only the verdicts that speak against the answers. */
export function contradiction(
	{ report }: Picture,
	{ kind, dimension, kpi }: Contradiction,
	given: readonly Given[],
	alone: boolean
): Text | null {
	const [, result] = given.find(([id]) => id === kpi) ?? [];
	const score =
		dimension === undefined ? report.overall.score : report.dimensions.find(({ id }) => id === dimension)?.score;
	if (result === undefined || score === null || score === undefined) return null;
	const above = kind === 'self-image-above-evidence';
	const opposing = opposingVerdicts(result, above);
	return inBoth((locale) => {
		const clause = kpiPlainClause(kpi, opposing, locale);
		const own = points(score, locale);
		const place = dimension === undefined ? null : dimensionName(dimension, locale);
		return above ? aboveEvidence(place, own, clause, alone, locale) : belowFigures(place, own, clause, locale);
	});
}

/** The disagreements after the strongest: how many, and which way they point. */
export function moreContradictions(
	strongest: Contradiction | undefined,
	others: readonly Contradiction[]
): Text | null {
	if (strongest === undefined || others.length === 0) return null;
	const reverse = others.filter(({ kind }) => kind !== strongest.kind).length;
	if (reverse > 0) return reverseDirection(reverse, others.length);
	const [only] = others;
	if (others.length === 1 && only?.dimension !== undefined) {
		return pairing(only.kpi, dimensionName(only.dimension, 'de'), dimensionName(only.dimension, 'en'));
	}
	if (others.length === 1) {
		return {
			de: 'Ein weiterer Vergleich geht in dieselbe Richtung.',
			en: 'One further comparison points the same way.'
		};
	}
	return {
		de: `${capitalised(numeral(others.length, 'de'))} weitere Vergleiche gehen in dieselbe Richtung.`,
		en: `${capitalised(numeral(others.length, 'en'))} further comparisons point the same way.`
	};
}

function aboveEvidence(place: string | null, own: string, clause: string, alone: boolean, locale: Locale): string {
	if (locale === 'de') {
		if (place === null)
			return `Selbstbild und Kundenkennzahlen gehen auseinander: Insgesamt ergeben Ihre Antworten ${own} Punkte, doch ${clause}.`;
		const head = alone
			? `Bei ${place} gehen Selbstbild und Kundenkennzahlen auseinander`
			: `Am weitesten gehen Selbstbild und Kundenkennzahlen bei ${place} auseinander`;
		return `${head}: Ihre Antworten ergeben dort ${own} Punkte, doch ${clause}.`;
	}
	if (place === null)
		return `Self-image and customer KPIs diverge: overall, your answers come to ${own} points, yet ${clause}.`;
	const head = alone
		? `Self-image and customer KPIs diverge in ${place}`
		: `Self-image and customer KPIs are furthest apart in ${place}`;
	return `${head}: your answers come to ${own} points there, yet ${clause}.`;
}

function belowFigures(place: string | null, own: string, clause: string, locale: Locale): string {
	if (locale === 'de') {
		return place === null
			? `Die Kundenkennzahlen sind besser, als Ihre Antworten vermuten lassen: Insgesamt ergeben diese ${own} Punkte, doch ${clause}.`
			: `Bei ${place} sind die Kundenkennzahlen besser, als Ihre Antworten vermuten lassen: Diese ergeben dort ${own} Punkte, doch ${clause}.`;
	}
	return place === null
		? `The customer KPIs are better than your answers would suggest: overall, the answers come to ${own} points, yet ${clause}.`
		: `In ${place} the customer KPIs are better than your answers would suggest: the answers come to ${own} points there, yet ${clause}.`;
}

/** Only the verdicts that speak against the answers: `misses its target yet is better` would blur the point. */
function opposingVerdicts(result: Given[1], above: boolean): Given[1] {
	const { againstTarget, againstPrevious: before } = result;
	return {
		...result,
		againstTarget: againstTarget === (above ? 'missed' : 'met') ? againstTarget : null,
		againstPrevious: above && before === 'worse' ? before : null
	};
}

function reverseDirection(reverse: number, all: number): Text {
	if (all === 1) {
		return {
			de: 'Ein weiterer Vergleich geht in die umgekehrte Richtung.',
			en: 'One further comparison points the opposite way.'
		};
	}
	const [part, whole] = [numeral(reverse, 'de'), numeral(all, 'de')];
	if (reverse === all) {
		return {
			de: `${capitalised(whole)} weitere Vergleiche gehen in die umgekehrte Richtung.`,
			en: `${capitalised(numeral(all, 'en'))} further comparisons point the opposite way.`
		};
	}
	return {
		de: `Von ${whole} weiteren Vergleichen ${reverse === 1 ? 'geht einer' : `gehen ${part}`} in die umgekehrte Richtung.`,
		en: `Of ${numeral(all, 'en')} further comparisons, ${numeral(reverse, 'en')} ${reverse === 1 ? 'points' : 'point'} the opposite way.`
	};
}

function pairing(kpi: KpiId, german: string, english: string): Text {
	return {
		de: `Dasselbe Bild zeigt sich, wenn man ${german} neben ${kpiName(kpi, 'accusative')} hält.`,
		en: `The same picture appears when ${english} is set beside ${kpiName(kpi, 'en')}.`
	};
}
