import { markdownTable } from '../table';

/** One line of the budgets' table: what was measured, and whether it is within its budget. */
export interface Row {
	readonly what: string;
	readonly measured: string;
	readonly budget: string;
	/** null: there is no budget for it; it stands beside one that has. */
	readonly holds: boolean | null;
}

/** Ours against a floor, higher is better: `least` is the smallest share of the floor that will do. */
export function shareOfFloor(what: string, ours: number, floor: number, least: number): Row {
	const ratio = ours / floor;
	return {
		what,
		measured: `${ratio.toFixed(2)} (${Math.round(ours)}/s of ${Math.round(floor)}/s)`,
		budget: `≥ ${least}`,
		holds: ratio >= least
	};
}

/** Likewise of single answers, for information: how many milliseconds of ours the floor's are. */
export function shareOfFloorTime(what: string, ours: number, floor: number): Row {
	const measured = `${(floor / ours).toFixed(2)} (${ours.toFixed(1)} ms against ${floor.toFixed(2)} ms)`;
	return { what, measured, budget: '–', holds: null };
}

/** Ours against a raw operation, lower is better: at most `most` times as long. */
export function timesRaw(what: string, ours: number, raw: number, most: number): Row {
	const ratio = ours / raw;
	return {
		what,
		measured: `${ratio.toFixed(2)} × (${ours.toFixed(2)} ms against ${raw.toFixed(2)} ms)`,
		budget: `≤ ${most} ×`,
		holds: ratio <= most
	};
}

export function atMost(what: string, value: number, most: number, unit: string): Row {
	return { what, measured: `${value.toFixed(1)} ${unit}`, budget: `≤ ${most} ${unit}`, holds: value <= most };
}

export function atLeast(what: string, value: number, least: number, unit: string): Row {
	return { what, measured: `${value.toFixed(2)} ${unit}`, budget: `≥ ${least} ${unit}`, holds: value >= least };
}

export function budgetTable(rows: readonly Row[]): string {
	return markdownTable(
		['what', 'measured', 'budget', 'holds'],
		rows.map(({ what, measured, budget, holds }) => [what, measured, budget, heldWords(holds)])
	);
}

function heldWords(holds: Row['holds']): string {
	return holds === null ? '–' : holds ? 'yes' : 'no';
}
