import {
	dayAfter,
	isSamePeriod,
	type KpiPeriod,
	type KpiPeriodKind,
	kpiPeriodKinds,
	periodAround,
	periodBefore,
	periodCode,
	periodName
} from '$lib/core/kpi/period';
import { pathText } from '$lib/core/organisation/names';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import type { OrganisationScope } from '$lib/server/visits';

/** What can be chosen for an entry: the organisation and its departments, and periods up to the running one. */
export async function entryChoices(scope: OrganisationScope, locale: Locale, chosen?: KpiPeriod) {
	const day = today();
	return {
		departments: await departmentChoices(scope),
		periods: kpiPeriodKinds.map((kind) => {
			return {
				kind,
				options: periodsUpTo(kind, day, chosen).map((period) => ({
					value: periodCode(period),
					text:
						dayAfter(period) > day
							? m.figures_running({ period: periodName(period, locale) })
							: periodName(period, locale)
				}))
			};
		}),
		/** The last quarter that is over: what is entered most often. */
		lastQuarter: periodCode(periodBefore(periodAround('quarter', day)))
	};
}

/** The whole organisation first. */
export async function departmentChoices(scope: OrganisationScope) {
	const all = await departments.list(scope);
	return [{ value: '', text: m.figures_whole() }, ...all.map(({ id, path }) => ({ value: id, text: pathText(path) }))];
}

const howMany: Readonly<Record<KpiPeriodKind, number>> = { month: 36, quarter: 16, year: 8 };

/** Later ones first; the chosen one is among them however long it is ago. */
function periodsUpTo(kind: KpiPeriodKind, day: string, chosen?: KpiPeriod): KpiPeriod[] {
	const periods = [periodAround(kind, day)];
	for (let last = periods[0]; last && periods.length < howMany[kind]; last = periods.at(-1)) {
		periods.push(periodBefore(last));
	}
	if (chosen?.kind === kind && !periods.some((period) => isSamePeriod(period, chosen))) periods.push(chosen);
	return periods;
}
