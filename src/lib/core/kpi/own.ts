import { readNumber } from '../read-number';
import { TOLERANCE } from '../statistics/interval';
import { FIGURE_MAX } from './check';
import { kpiMessages } from './messages';
import type { AgainstPrevious } from './types';
import type { WorksheetProblem, WorksheetValues } from './worksheet';

/** Which way is better. */
export const ownKpiDirections = ['higher', 'lower'] as const;
export type OwnKpiDirection = (typeof ownKpiDirections)[number];

/** How an organisation defines a KPI of its own. */
export interface OwnKpiDefinition {
	readonly name: string;
	/** As it stands behind a figure; empty: a bare number. */
	readonly unit: string;
	readonly direction: OwnKpiDirection;
	/** How it is worked out, in words. */
	readonly formula: string;
}

/** A KPI that an organisation defined for itself. */
export interface OwnKpi extends OwnKpiDefinition {
	readonly id: string;
	/** It takes no figures any more; those it has stay. */
	readonly isRetired: boolean;
	/** What was measured under it before, the first definition first. A figure's `own.<id>.edition` counts from 1; the newest is today's. */
	readonly earlier: readonly OwnKpiDefinition[];
}

export interface OwnReading {
	readonly value?: number;
	readonly target?: number;
	/** At `own.<id>.value` and `own.<id>.target`. */
	readonly problems: readonly WorksheetProblem[];
}

/** An own KPI as its page shows it: without any interval, since a bare figure has none. */
export interface OwnResult {
	readonly value: number;
	readonly target: number | null;
	readonly previousValue: number | null;
	readonly againstTarget: 'met' | 'missed' | null;
	readonly againstPrevious: AgainstPrevious | null;
	readonly noInterval: true;
}

/** The key of its fields in a worksheet. */
export function ownKey({ id }: Pick<OwnKpi, 'id'>): `own.${string}` {
	return `own.${id}`;
}

/** Value and target of an own KPI as typed; an absent one is left out. Any number will do, below 0 as well. */
export function readOwn(values: WorksheetValues, own: Pick<OwnKpi, 'id'>): OwnReading {
	const [value, target] = (['value', 'target'] as const).map((name) => readField(values, `${ownKey(own)}.${name}`));
	return {
		...(value?.number !== undefined && { value: value.number }),
		...(target?.number !== undefined && { target: target.number }),
		problems: [...(value?.problems ?? []), ...(target?.problems ?? [])]
	};
}

/** By which definition a figure was entered: today's, unless the worksheet names an earlier one. */
export function ownDefinitionIn(values: WorksheetValues, own: OwnKpi): OwnKpiDefinition {
	return own.earlier[editionIn(values, own) - 1] ?? own;
}

/** The edition of the definition that a worksheet's figure was entered by; 1 where it names none. */
export function editionIn(values: WorksheetValues, own: Pick<OwnKpi, 'id' | 'earlier'>): number {
	const edition = Number(values[`${ownKey(own)}.edition`] ?? 1);
	return Number.isInteger(edition) && edition >= 1 && edition <= editionOf(own) ? edition : 1;
}

/** The edition of today's definition. */
export function editionOf({ earlier }: Pick<OwnKpi, 'earlier'>): number {
	return earlier.length + 1;
}

/**
 * Verdicts of a bare figure, by plain comparison (`docs/method.md` §6): equal to the target is met, equal to the value before within noise.
 * `previousValue` null: there is none that measures the same.
 */
export function evaluateOwn(
	direction: OwnKpiDirection,
	{ value, target = null }: { readonly value: number; readonly target?: number | null },
	previousValue: number | null
): OwnResult {
	const ahead = (of: number) => (direction === 'higher' ? value - of : of - value);
	return {
		value,
		target,
		previousValue,
		againstTarget: target === null ? null : ahead(target) >= -TOLERANCE ? 'met' : 'missed',
		againstPrevious: previousValue === null ? null : verdictOf(ahead(previousValue)),
		noInterval: true
	};
}

function verdictOf(ahead: number): AgainstPrevious {
	if (Math.abs(ahead) <= TOLERANCE) return 'within noise';
	return ahead > 0 ? 'better' : 'worse';
}

function readField(
	values: WorksheetValues,
	field: string
): { readonly number?: number; readonly problems: readonly WorksheetProblem[] } {
	const text = (values[field] ?? '').trim();
	if (text === '') return { problems: [] };
	const number = readNumber(text);
	if (number === null) return { problems: [{ field, message: kpiMessages.unreadable }] };
	if (Math.abs(number) > FIGURE_MAX) return { problems: [{ field, message: kpiMessages.tooLarge }] };
	return { number, problems: [] };
}
