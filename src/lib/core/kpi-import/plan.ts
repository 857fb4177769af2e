import { comparePeriods } from '../kpi/period';
import { placeKey } from '../kpi/record';
import { groupBy } from '../organisation/group-by';
import type { InPieces } from '../pieces';
import type { Text } from '../text';
import { cellProblemTexts } from './cell-problems';
import { readFacts } from './facts';
import type { Place } from './places';
import { type PlaceProblems, type PlannedEntry, planPlace } from './plan-place';
import { importTargets } from './targets';
import type { EnteredKpis, ImportContext, ImportMapping, ImportRows } from './types';

/** Why a cell, or a row that belongs to it, is not entered. */
export interface ImportProblem {
	readonly line: number;
	/** Position of its column; −1: the whole row. */
	readonly column: number;
	/** As it was written. */
	readonly text: string;
	readonly message: Text;
	/** Where it would belong; null: that is what could not be read. */
	readonly place: Place | null;
}

/** What a table would do. */
export interface ImportPlan {
	/** Later periods first, and of one period the whole organisation first. */
	readonly entries: readonly PlannedEntry[];
	/** By line. Each row of which anything is not entered has at least one. */
	readonly problems: readonly ImportProblem[];
	/** Periods of places that are not entered, as far as they could be read. */
	readonly refusedCount: number;
	/** More figures than one import takes: nothing was planned. */
	readonly isTooMuch: boolean;
}

/** The most cells of one import. */
export const figuresMax = 50_000;

/** So many departments and periods are planned before others have their turn: a few milliseconds. */
const placesAPiece = 50;

/**
 * What it would do to enter this table: of each department and period what is new, what changes and what is there already. An empty cell
 * changes nothing. Where anything of a department and period cannot be entered, nothing of it is.
 */
export function* planImport(
	table: ImportRows,
	mapping: ImportMapping,
	context: ImportContext,
	entered: readonly EnteredKpis[]
): InPieces<ImportPlan> {
	const { facts, problems: unread } = readFacts(table, mapping, context);
	if (facts.length > figuresMax) return { entries: [], problems: [], refusedCount: 0, isTooMuch: true };
	const targets = new Map(importTargets(context.own).map((target) => [target.field, target]));
	const byPlace = new Map(entered.map((entry) => [placeKey(entry), entry]));
	const plans: (PlannedEntry | PlaceProblems)[] = [];
	for (const [key, group] of groupBy(facts, placeKey)) {
		plans.push(planPlace(group, byPlace.get(key)?.worksheet ?? null, { mapping, context, targets }));
		if (plans.length % placesAPiece === 0) yield;
	}
	const refused = plans.filter((plan): plan is PlaceProblems => 'problems' in plan);
	const lines = unread.map(({ problem, ...cell }): ImportProblem => ({
		...cell,
		message: cellProblemTexts[problem],
		place: null
	}));
	return {
		entries: plans.flatMap((plan) => ('problems' in plan ? [] : [plan])).sort(compareEntries),
		problems: [...lines, ...refused.flatMap(({ problems }) => problems)].sort(compareCells),
		refusedCount: refused.length,
		isTooMuch: false
	};
}

function compareEntries(one: PlannedEntry, other: PlannedEntry): number {
	return comparePeriods(one.period, other.period) || compareTexts(one.departmentId ?? '', other.departmentId ?? '');
}

function compareCells(one: ImportProblem, other: ImportProblem): number {
	return one.line - other.line || one.column - other.column;
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
