import { nameKey } from '../organisation/names';
import { isSameMeasure, type KpiKey, measureOf } from './described';
import { evaluateKpis } from './evaluate';
import { evaluateOwn, type OwnKpi, type OwnKpiDefinition, ownDefinitionIn, ownKey, readOwn } from './own';
import {
	comparePeriods,
	isSamePeriod,
	type KpiPeriod,
	type KpiPeriodKind,
	kpiPeriodKinds,
	periodBefore
} from './period';
import { type KpiOrigin, type KpiRecord, originOf } from './record';
import type { AgainstPrevious, KpiEntries, KpiId, KpiResult } from './types';

/** One of the four KPIs, or one that the organisation defined for itself. */
export type CourseMeasure = { readonly kpi: KpiId } | { readonly ownKpi: OwnKpi };

/** Why a figure is not continued from the one before: a period is missing, or not the same thing was measured. */
export type CourseBreak = 'gap' | 'segment' | 'definition' | 'currency' | 'own-definition' | 'origin' | 'forms';

/** A figure held against an earlier one of the same measure. */
export interface CourseComparison {
	/** Of the earlier value. */
	readonly period: KpiPeriod;
	readonly value: number;
	readonly verdict: AgainstPrevious;
	/** No interval stands behind the verdict. */
	readonly comparedPlainly: boolean;
	/** The earlier value was typed together with the newer figure, and that period itself has none or another one. */
	readonly isTyped: boolean;
}

export interface CoursePoint {
	readonly period: KpiPeriod;
	/** Without what it says about the period before: that stands in `againstPrevious`. */
	readonly result: Omit<KpiResult, 'againstPrevious' | 'previousValue' | 'comparedPlainly'>;
	readonly origin: KpiOrigin;
	/** Customers or answers that the figure was counted from; null for a bare figure. */
	readonly count: number | null;
	/** Of an own KPI: what it was when the figure was entered. */
	readonly ownDefinition?: OwnKpiDefinition;
	/** Nothing leads here from the point before. */
	readonly breaksBefore: boolean;
	/** Why; empty where nothing breaks, and at the first point. */
	readonly breaks: readonly CourseBreak[];
	readonly againstPrevious: CourseComparison | null;
	/** Against the same month or quarter a year earlier; null for years. */
	readonly againstYearBefore: CourseComparison | null;
}

export interface KpiCourse {
	/** In the order of time. */
	readonly points: readonly CoursePoint[];
}

/**
 * One KPI over the periods of a kind, of one department or of the whole organisation: `records` are of the same place, in any
 * order. Compared is only what measures the same, and each comparison stands for itself (`docs/method.md` §6).
 */
export function kpiCourse(
	records: readonly KpiRecord[],
	choice: CourseMeasure & { readonly kind: KpiPeriodKind }
): KpiCourse {
	const measured = records
		.filter((record) => record.period.kind === choice.kind && figureOf(record, choice) !== null)
		.toSorted((one, other) => -comparePeriods(one.period, other.period));
	return { points: measured.map((record, place) => pointOf(record, measured[place - 1], measured, choice)) };
}

/** The point of the period that ends last, of whatever kind; of several that end together the shortest. null: nothing was entered. */
export function newestChange(records: readonly KpiRecord[], measure: CourseMeasure): CoursePoint | null {
	const last = kpiPeriodKinds.flatMap((kind) => kpiCourse(records, { ...measure, kind }).points.at(-1) ?? []);
	return last.toSorted((one, other) => comparePeriods(one.period, other.period))[0] ?? null;
}

/** The key of a measure in a worksheet and in an address. */
export function courseKey(measure: CourseMeasure): KpiKey {
	return 'kpi' in measure ? measure.kpi : ownKey(measure.ownKpi);
}

function pointOf(
	record: KpiRecord,
	last: KpiRecord | undefined,
	all: readonly KpiRecord[],
	measure: CourseMeasure
): CoursePoint {
	const { period } = record;
	const breaks = last ? breaksBetween(last, record, measure) : [];
	const yearBefore = { ...period, start: `${Number(period.start.slice(0, 4)) - 1}${period.start.slice(4)}` };
	return {
		period,
		...(figureOf(record, measure) ?? nothing),
		origin: 'kpi' in measure ? originOf(record, measure.kpi) : 'typed',
		breaksBefore: breaks.length > 0,
		breaks,
		againstPrevious: typedComparison(record, all, measure) ?? comparison(record, periodBefore(period), all, measure),
		againstYearBefore: period.kind === 'year' ? null : comparison(record, yearBefore, all, measure)
	};
}

/** Against the figure of an earlier period, where that was entered and measures the same. */
function comparison(
	record: KpiRecord,
	earlierPeriod: KpiPeriod,
	all: readonly KpiRecord[],
	measure: CourseMeasure
): CourseComparison | null {
	const key = courseKey(measure);
	const earlier = all.find(({ period }) => isSamePeriod(period, earlierPeriod));
	if (!earlier || !isSameMeasure(measureOf(earlier, key), measureOf(record, key))) return null;
	const { againstPrevious, previousValue, comparedPlainly } =
		'kpi' in measure ? evaluated(record, earlier, measure.kpi) : evaluatedOwn(record, earlier, measure.ownKpi);
	if (againstPrevious === null || previousValue === null) return null;
	return {
		period: earlierPeriod,
		value: previousValue,
		verdict: againstPrevious,
		comparedPlainly: comparedPlainly === true,
		isTyped: false
	};
}

/** A value before that was typed with the figure counts first (`docs/method.md` §6); so it may bridge a changed definition. */
function typedComparison(
	record: KpiRecord,
	all: readonly KpiRecord[],
	measure: CourseMeasure
): CourseComparison | null {
	if (!('kpi' in measure) || record.entries[measure.kpi]?.previous === undefined) return null;
	const result = evaluateKpis(record.entries)[measure.kpi];
	if (!result || result.againstPrevious === null || result.previousValue === null) return null;
	const period = periodBefore(record.period);
	const entered = comparison(record, period, all, measure);
	return {
		period,
		value: result.previousValue,
		verdict: result.againstPrevious,
		comparedPlainly: result.comparedPlainly === true,
		isTyped: entered === null || entered.value !== result.previousValue
	};
}

type Compared = Pick<KpiResult, 'againstPrevious' | 'previousValue' | 'comparedPlainly'>;
const notCompared: Compared = { againstPrevious: null, previousValue: null };

function evaluated(record: KpiRecord, earlier: KpiRecord, kpi: KpiId): Compared {
	const { target: _target, previous: _previous, ...figures } = earlier.entries[kpi] ?? {};
	// Both entries are of the same KPI; the types cannot follow the key.
	const entries = { [kpi]: { ...record.entries[kpi], previous: figures } } as KpiEntries;
	return evaluateKpis(entries)[kpi] ?? notCompared;
}

function evaluatedOwn(record: KpiRecord, earlier: KpiRecord, own: OwnKpi): Compared {
	const [now, before] = [readOwn(record.worksheet ?? {}, own).value, readOwn(earlier.worksheet ?? {}, own).value];
	if (now === undefined || before === undefined) return notCompared;
	const { direction } = ownDefinitionIn(record.worksheet ?? {}, own);
	return { ...evaluateOwn(direction, { value: now }, before), comparedPlainly: true };
}

type Figure = Pick<CoursePoint, 'result' | 'count' | 'ownDefinition'>;
const nothing: Figure = { result: { value: null, interval: null, againstTarget: null, target: null }, count: null };

/** Null: the record says nothing about this measure. */
function figureOf(record: KpiRecord, measure: CourseMeasure): Figure | null {
	return 'kpi' in measure ? kpiFigureOf(record, measure.kpi) : ownFigureOf(record, measure.ownKpi);
}

function kpiFigureOf({ entries }: KpiRecord, kpi: KpiId): Figure | null {
	const entry = entries[kpi];
	const evaluation = evaluateKpis(entries)[kpi];
	if (entry === undefined || evaluation === undefined) return null;
	const { againstPrevious: _verdict, previousValue: _value, comparedPlainly: _plainly, ...result } = evaluation;
	return { result, count: countOf(entry) };
}

function ownFigureOf({ worksheet = {} }: KpiRecord, own: OwnKpi): Figure | null {
	const { value, target } = readOwn(worksheet, own);
	if (value === undefined) return null;
	const ownDefinition = ownDefinitionIn(worksheet, own);
	const { againstTarget } = evaluateOwn(ownDefinition.direction, { value, target: target ?? null }, null);
	const result = { value, interval: null, againstTarget, noInterval: true as const, target: target ?? null };
	return { result, count: null, ownDefinition };
}

function countOf(entry: NonNullable<KpiEntries[KpiId]>): number | null {
	if ('customersAtStart' in entry) return entry.customersAtStart;
	if ('answers' in entry) return entry.answers;
	return 'promoters' in entry ? entry.promoters + entry.passives + entry.detractors : null;
}

function breaksBetween(last: KpiRecord, record: KpiRecord, measure: CourseMeasure): readonly CourseBreak[] {
	const gap = isSamePeriod(last.period, periodBefore(record.period)) ? [] : (['gap'] as const);
	const [before, now] = [measureOf(last, courseKey(measure)), measureOf(record, courseKey(measure))];
	if (isSameMeasure(before, now)) return gap;
	if ('kpi' in measure && originOf(last, measure.kpi) !== originOf(record, measure.kpi)) return [...gap, 'origin'];
	const differs = (part: 'segment' | 'definition' | 'basis') => nameKey(before[part]) !== nameKey(now[part]);
	return [
		...gap,
		...(differs('segment') ? (['segment'] as const) : []),
		...(differs('definition') ? (['definition'] as const) : []),
		...(differs('basis') ? [basisBreak(measure)] : [])
	];
}

function basisBreak(measure: CourseMeasure): CourseBreak {
	if (!('kpi' in measure)) return 'own-definition';
	return measure.kpi === 'clv' ? 'currency' : 'forms';
}
