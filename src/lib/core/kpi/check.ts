import type { Problem } from '../problem';
import type { Text } from '../text';
import { kpiMessages } from './messages';
import type { ChurnCounts, ClvParts, CsatCounts, KpiEntries, KpiEntry, KpiId, NpsCounts } from './types';

/** Above this a figure is a slip of the keyboard, not a company. */
export const FIGURE_MAX = 1e12;

/**
 * What contradicts itself or cannot be in the KPIs as entered (`docs/method.md` §6); paths from the root of the request, for
 * example `['kpis', 'churn', 'customersLost']`. A start, total or number of answers of zero is no problem: that KPI is then not
 * computable. Empty: everything can be computed.
 */
export function checkKpis(entries: KpiEntries): readonly Problem[] {
	return [
		...checkEntry('churn', entries.churn, checkChurn),
		...checkEntry('clv', entries.clv, checkClv),
		...checkCurrencies(entries),
		...checkEntry('nps', entries.nps, checkNps),
		...checkEntry('csat', entries.csat, checkCsat)
	];
}

/** What is wrong with a target of this KPI; null: nothing. */
export function checkTarget(kpi: KpiId, target: number): Text | null {
	return inRange(kpi, target);
}

/** A field of a KPI and what is wrong with it; null: nothing. */
type FieldProblem = readonly [field: string, message: Text | null];

/** One problem a field: the first that applies is the one to mend first. */
function checkEntry<Counts extends object>(
	kpi: KpiId,
	entry: KpiEntry<Counts | { readonly value: number }> | undefined,
	checkCounts: (counts: Counts) => readonly FieldProblem[]
): readonly Problem[] {
	if (entry === undefined) return [];
	const checkPeriod = (period: Counts | { readonly value: number }): readonly FieldProblem[] =>
		isKnown(period) ? [['value', inRange(kpi, period.value)]] : checkCounts(period);
	return [
		...asProblems(['kpis', kpi], checkPeriod(entry)),
		...asProblems(['kpis', kpi], entry.target === undefined ? [] : [['target', inRange(kpi, entry.target)]]),
		...asProblems(['kpis', kpi, 'previous'], entry.previous === undefined ? [] : checkPeriod(entry.previous))
	];
}

function isKnown<Counts extends object>(
	period: Counts | { readonly value: number }
): period is { readonly value: number } {
	return 'value' in period;
}

function asProblems(path: readonly string[], fields: readonly FieldProblem[]): readonly Problem[] {
	return fields.flatMap(([field, message]) => (message === null ? [] : [{ path: [...path, field], message }]));
}

function checkChurn({ customersAtStart, customersLost }: ChurnCounts): readonly FieldProblem[] {
	return [
		['customersAtStart', wholeNumber(customersAtStart)],
		[
			'customersLost',
			wholeNumber(customersLost) ?? (customersLost > customersAtStart ? kpiMessages.moreLostThanAtStart : null)
		]
	];
}

function checkCsat({ satisfied, answers }: CsatCounts): readonly FieldProblem[] {
	return [
		['satisfied', wholeNumber(satisfied) ?? (satisfied > answers ? kpiMessages.moreSatisfiedThanAnswers : null)],
		['answers', wholeNumber(answers)]
	];
}

function checkNps({ promoters, passives, detractors }: NpsCounts): readonly FieldProblem[] {
	return [
		['promoters', wholeNumber(promoters)],
		['passives', wholeNumber(passives)],
		['detractors', wholeNumber(detractors)]
	];
}

function checkClv({ averageBasket, purchasesPerYear, years }: ClvParts): readonly FieldProblem[] {
	const product = averageBasket * purchasesPerYear * years;
	return [
		['averageBasket', amount(averageBasket) ?? (product > FIGURE_MAX ? kpiMessages.productTooLarge : null)],
		['purchasesPerYear', amount(purchasesPerYear)],
		['years', amount(years)]
	];
}

function checkCurrencies({ clv }: KpiEntries): readonly Problem[] {
	if (clv === undefined) return [];
	const currencyOf = (currency: string): Text | null => (/^[A-Z]{3}$/.test(currency) ? null : kpiMessages.currencyCode);
	const previous = clv.previous?.currency;
	const previousProblem =
		previous === undefined
			? null
			: (currencyOf(previous) ?? (previous === clv.currency ? null : kpiMessages.otherCurrency));
	return [
		...asProblems(['kpis', 'clv'], [['currency', currencyOf(clv.currency)]]),
		...asProblems(['kpis', 'clv', 'previous'], [['currency', previousProblem]])
	];
}

function wholeNumber(value: number): Text | null {
	return amount(value) ?? (Number.isInteger(value) ? null : kpiMessages.fraction);
}

function amount(value: number): Text | null {
	if (!Number.isFinite(value)) return kpiMessages.unreadable;
	if (value < 0) return kpiMessages.negative;
	return value > FIGURE_MAX ? kpiMessages.tooLarge : null;
}

/** A known figure or a target, in the unit of its KPI. */
function inRange(kpi: KpiId, value: number): Text | null {
	if (!Number.isFinite(value)) return kpiMessages.unreadable;
	if (kpi === 'clv') return amount(value);
	if (kpi === 'nps') return value < -100 || value > 100 ? kpiMessages.outsideNps : null;
	return value < 0 || value > 100 ? kpiMessages.outsidePercent : null;
}
