import type { KpiPeriodKind } from '$lib/core/kpi/period';
import { m } from '$lib/i18n/generated/messages.js';
import type { Option, Options } from './mapping-view';

export type PeriodGroups = readonly { readonly kind: KpiPeriodKind; readonly options: readonly Option[] }[];

/** Periods to choose from, each kind under its name. */
export function periodOptions(groups: PeriodGroups): Options {
	const names: Readonly<Record<KpiPeriodKind, () => string>> = {
		month: m.figures_months,
		quarter: m.figures_quarters,
		year: m.figures_years
	};
	return groups.map(({ kind, options }) => ({ name: names[kind](), options }));
}
