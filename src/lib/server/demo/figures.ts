import { type OwnKpi, ownKey, type OwnKpiDefinition } from '$lib/core/kpi/own';
import { type KpiPeriod, periodAround, periodBefore } from '$lib/core/kpi/period';
import * as kpis from '../kpis';
import type { OrganisationVisit } from '../visits';
import * as stage from './stage';

/** Figures of the whole organisation or of a department, a worksheet a quarter, the last one of the last quarter that is over. */
export interface PlaceFigures {
	readonly path: readonly string[];
	readonly quarters: readonly Readonly<Record<string, string>>[];
	/** Of own KPIs, by the names under which they were defined; the last value belongs to the last quarter. */
	readonly own?: Readonly<Record<string, { readonly values: readonly string[]; readonly target: string }>>;
}

/** Own KPIs by the names that `PlaceFigures` uses. */
export type OwnKpis = ReadonlyMap<string, Pick<OwnKpi, 'id'>>;

/** Writes down what an organisation counts for itself. */
export async function defineOwn(
	{ scope }: OrganisationVisit,
	definitions: Readonly<Record<string, OwnKpiDefinition>>
): Promise<OwnKpis> {
	const defined = new Map<string, Pick<OwnKpi, 'id'>>();
	for (const [name, definition] of Object.entries(definitions)) {
		const made = await kpis.define(scope, definition);
		if (made.kind !== 'done') throw new Error(`The own KPI ${name} was refused: ${made.kind}.`);
		defined.set(name, { id: made.id });
	}
	return defined;
}

/** Which quarters are entered: from so many before the running one to so many before it. */
export interface Quarters {
	readonly from: number;
	readonly to: number;
}

/** Enters figures as they came in, the earliest first; `own` names the own KPIs among them. */
export async function enterQuarters(
	{ day }: stage.Stage,
	{ scope }: OrganisationVisit,
	places: readonly PlaceFigures[],
	own: OwnKpis,
	{ from, to }: Quarters
): Promise<void> {
	for (const place of places) {
		const departmentId = await stage.departmentAt(scope, place.path);
		for (let ago = Math.min(from, place.quarters.length); ago >= to; ago -= 1) {
			const worksheet = { ...place.quarters.at(-ago), ...ownFields(place, own, ago) };
			const saved = await kpis.enter(scope, { departmentId, period: quarterBefore(day, ago), worksheet });
			if (saved.kind !== 'done') throw new Error(`Figures were refused: ${saved.kind}.`);
		}
	}
}

/** The quarter so many before the one of a day. */
export function quarterBefore(day: string, ago: number): KpiPeriod {
	return Array.from({ length: ago }).reduce<KpiPeriod>(periodBefore, periodAround('quarter', day));
}

function ownFields({ own: series = {} }: PlaceFigures, own: OwnKpis, ago: number): Record<string, string> {
	const fields = Object.entries(series).flatMap(([name, { values, target }]) => {
		const value = values.at(-ago);
		const key = ownKey(stage.given(own.get(name)));
		return value === undefined || ago > values.length
			? []
			: [[`${key}.value`, value] as const, [`${key}.target`, target] as const];
	});
	return Object.fromEntries(fields);
}
