import { formatDate, formatMoney, formatNumber, formatRange, formatShort, inBoth } from '../format';
import { periodName } from '../kpi/period';
import { kpiFigureWithInterval } from '../kpi/wording';
import type { Interval } from '../statistics/interval';
import type { Locale, Text } from '../text';
import { type GoalKpi, isTold, type Measured } from './measured';
import type { MeasuredPeriod, Outcome, OutcomeVerdict } from './outcome';
import type { ActionGoal } from './types';

/** In a word or two, as they stand on a card. `met` and `not distinguishable` are about the amount. */
export function outcomeName({ verdict, amount, reason }: Pick<Outcome, 'verdict' | 'amount' | 'reason'>): Text {
	if (verdict === 'moved' && amount === 'not distinguishable') return movedOpen;
	if (verdict === 'cannot-be-told-yet' && (reason === 'no-baseline' || reason === 'kpi-gone')) return neverTold;
	return names[verdict];
}

/** An amount of change in the unit of the KPI: `2,5 Prozentpunkte`, `10 points`, `€120`. */
export function amountText(
	{ key, own }: GoalKpi,
	amount: number,
	currency: string | undefined,
	locale: Locale
): string {
	// Of a share, 4 % better could be read as 4 % of itself.
	const isShare = own === null ? key !== 'nps' && key !== 'clv' : own.unit.trim() === '%';
	if (own !== null && !isShare) return withUnit(formatShort(amount, locale, 2), own.unit);
	if (key === 'clv')
		return currency === undefined ? formatShort(amount, locale, 2) : formatMoney(amount, currency, locale);
	const number = formatShort(amount, locale, own === null ? 1 : 2);
	const isOne = number === '1';
	if (key === 'nps')
		return locale === 'de' ? `${number} ${isOne ? 'Punkt' : 'Punkte'}` : `${number} ${isOne ? 'point' : 'points'}`;
	if (locale === 'de') return `${number} ${isOne ? 'Prozentpunkt' : 'Prozentpunkte'}`;
	return `${number} percentage ${isOne ? 'point' : 'points'}`;
}

/** What a KPI came to, with its interval where it has one. */
export function measuredText(
	{ key, own }: GoalKpi,
	{ value, interval, currency, unit }: Measured,
	locale: Locale
): string {
	if (own !== null) return withUnit(formatShort(value, locale, 2), unit ?? own.unit);
	return kpiFigureWithInterval(
		key,
		{
			...{ value, interval, againstTarget: null, againstPrevious: null, previousValue: null, target: null },
			...(currency !== undefined && { currency })
		},
		locale
	);
}

/** What the goal asks for and what the figures say. */
export function outcomeStatement(outcome: Omit<Outcome, 'statement'>, goal: ActionGoal | null): Text {
	return inBoth((locale) => {
		const { kpi, reason, baseline, newest } = outcome;
		const why = reason === null ? [] : [reasonSentence(reason, goal, locale)];
		if (goal === null) return nothingMeasured[locale];
		if (kpi === null || baseline === null) return why.join(' ');
		const figures =
			newest === null
				? [
						locale === 'de'
							? `Ausgangswert (${periodName(baseline.period, locale)}): ${measuredText(kpi, baseline, locale)}.`
							: `Starting figure (${periodName(baseline.period, locale)}): ${measuredText(kpi, baseline, locale)}.`
					]
				: [bothFigures(kpi, baseline, newest, locale), ...changeSentences(outcome, { kpi, goal, baseline }, locale)];
		return [...why, ...figures].join(' ');
	});
}

const names: Readonly<Record<OutcomeVerdict, Text>> = {
	moved: { de: 'Besser, um den gesetzten Betrag', en: 'Better, by the amount set' },
	'moved-less': { de: 'Besser, aber um weniger als gesetzt', en: 'Better, but by less than set' },
	'not-moved': { de: 'Im Rahmen des Zufalls', en: 'Within noise' },
	'moved-back': { de: 'Schlechter', en: 'Worse' },
	'cannot-be-told-yet': { de: 'Lässt sich noch nicht sagen', en: 'Cannot be told yet' },
	'nothing-measured': { de: 'Keine Kennzahl gewählt', en: 'No KPI chosen' }
};

const movedOpen: Text = {
	de: 'Besser; vom gesetzten Betrag nicht zu unterscheiden',
	en: 'Better; not distinguishable from the amount set'
};

const neverTold: Text = { de: 'Lässt sich nicht sagen', en: 'Cannot be told' };

const nothingMeasured: Text = {
	de: 'Für diese Maßnahme ist keine Kennzahl gewählt, die sich bewegen soll.',
	en: 'No KPI has been chosen that should move.'
};

const withinNoise: Text = { de: ', was im Rahmen des Zufalls liegt', en: ', which is within noise' };

function reasonSentence(reason: NonNullable<Outcome['reason']>, goal: ActionGoal | null, locale: Locale): string {
	const until = goal === null ? '' : formatDate(goal.until, locale);
	const sentences = {
		'date-ahead': {
			de: `Der Stichtag ${until} steht noch bevor.`,
			en: `The date set, ${until}, is still ahead.`
		},
		'no-baseline': {
			de: 'Als das Ziel gesetzt wurde, gab es für diese Kennzahl keinen Wert, von dem aus sich messen ließe.',
			en: 'When the goal was set there was no figure for this KPI to measure from.'
		},
		'kpi-gone': { de: 'Die Kennzahl gibt es nicht mehr.', en: 'The KPI no longer exists.' },
		'no-figures': {
			de: `Für einen späteren Zeitraum gleicher Länge, der bis zum ${until} zu Ende war, ist kein Wert eingetragen.`,
			en: `No figure has been entered for a later period of the same length that was over by ${until}.`
		},
		'other-measure': {
			de: 'Seitdem wird die Kennzahl anders gemessen: Kundensegment, Definition oder Währung sind nicht mehr dieselben. Verglichen wird deshalb nicht.',
			en: 'The KPI has been measured differently since: segment, definition or currency are no longer the same. So nothing is compared.'
		}
	} satisfies Record<NonNullable<Outcome['reason']>, Text>;
	return sentences[reason][locale];
}

function bothFigures(kpi: GoalKpi, baseline: MeasuredPeriod, newest: MeasuredPeriod, locale: Locale): string {
	const part = (label: string, measured: MeasuredPeriod) =>
		`${label} (${periodName(measured.period, locale)}): ${measuredText(kpi, measured, locale)}.`;
	return locale === 'de'
		? `${part('Vorher', baseline)} ${part('Zuletzt', newest)}`
		: `${part('Before', baseline)} ${part('Latest', newest)}`;
}

interface Context {
	readonly kpi: GoalKpi;
	readonly goal: ActionGoal;
	readonly baseline: MeasuredPeriod;
}

/** By how much, how sure that is, and how it stands to what was set. */
function changeSentences(
	{ improvement, interval, amount }: Omit<Outcome, 'statement'>,
	{ kpi, goal, baseline }: Context,
	locale: Locale
): readonly string[] {
	if (improvement === null) return [];
	const say = (value: number) => amountText(kpi, value, baseline.currency, locale);
	const isWorse = improvement < 0;
	const range = interval === null ? '' : ` (${rangeText(interval, isWorse, locale)})`;
	const change = {
		de: `Das ist um ${say(Math.abs(improvement))} ${isWorse ? 'schlechter' : 'besser'}${range}`,
		en: `That is ${isWorse ? 'worse' : 'better'} by ${say(Math.abs(improvement))}${range}`
	}[locale];
	const set = {
		de: `das Ziel: ${say(goal.by)} bis zum ${formatDate(goal.until, locale)}`,
		en: `the goal was ${say(goal.by)} by ${formatDate(goal.until, locale)}`
	}[locale];
	const certainty = isTold({ value: improvement, interval }) ? '' : withinNoise[locale];
	const plainly = {
		de: 'Verglichen sind die bloßen Werte, ohne Intervall.',
		en: 'The bare figures are compared, without an interval.'
	}[locale];
	const open = {
		de: 'Vom Ziel ist das nicht zu unterscheiden.',
		en: 'That is not distinguishable from the goal.'
	}[locale];
	return [
		`${change}${certainty}; ${set}.`,
		...(amount === 'not distinguishable' && improvement < goal.by ? [open] : []),
		...(interval === null ? [plainly] : [])
	];
}

/** As the sentence tells it: of something worse, how much worse. */
function rangeText([low, high]: Interval, isWorse: boolean, locale: Locale): string {
	const [from, to] = isWorse ? [-high, -low] : [low, high];
	const range = formatRange(formatNumber(from, locale, 1), formatNumber(to, locale, 1), locale);
	return `${locale === 'de' ? '95‑%‑Intervall' : '95% interval'} ${range}`;
}

function withUnit(number: string, unit: string): string {
	return unit === '' ? number : `${number} ${unit}`;
}
