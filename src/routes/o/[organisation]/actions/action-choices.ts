import { memberRolesWith } from '$lib/core/access/assigning';
import { goalKpiOf, type GoalKpi, measuredIn } from '$lib/core/actions/measured';
import { measuredText } from '$lib/core/actions/outcome-wording';
import { startingRecord } from '$lib/core/actions/starting-figure';
import type { Action } from '$lib/core/actions/types';
import type { KpiKey } from '$lib/core/kpi/described';
import { ownKey } from '$lib/core/kpi/own';
import { periodName } from '$lib/core/kpi/period';
import type { KpiRecord } from '$lib/core/kpi/record';
import { kpiIds } from '$lib/core/kpi/types';
import { pathText } from '$lib/core/organisation/names';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { OrganisationFigures } from '$lib/server/actions';
import type { Department } from '$lib/server/departments';
import * as people from '$lib/server/people';
import type { OrganisationScope } from '$lib/server/visits';
import { effortNames, kpiTitle } from '$lib/ui/actions/words';

export interface Choice {
	readonly value: string;
	readonly text: string;
}

interface ChoiceGroup {
	readonly name: string;
	readonly options: readonly Choice[];
}

/** What the form of an action offers to choose from. */
export interface ActionChoices {
	readonly owners: readonly (Choice | ChoiceGroup)[];
	readonly departments: readonly Choice[];
	readonly efforts: readonly Choice[];
	readonly goals: readonly (Choice | ChoiceGroup)[];
}

export interface ChoiceContext {
	readonly scope: OrganisationScope;
	readonly figures: OrganisationFigures;
	readonly places: readonly Department[];
	/** Whether figures may stand beside the KPIs. */
	readonly mayReadFigures: boolean;
	/** The goal that the form begins with, as `goalValue` writes it: it is a choice even where nothing is measured yet. */
	readonly goal: string;
	readonly today: string;
	readonly locale: Locale;
}

/** `current`: who owns it now is among the choices, whatever they may do. */
export async function actionChoices(context: ChoiceContext, current: Action | null): Promise<ActionChoices> {
	const { scope, places } = context;
	const departments = places.map(({ id, path }) => ({ value: id, text: pathText(path) }));
	return {
		owners: [{ value: '', text: m.actions_owner_nobody() }, ...(await ownerGroups(scope, departments, current))],
		departments: [{ value: '', text: m.actions_no_department() }, ...departments],
		efforts: ([1, 2, 3] as const).map((effort) => ({ value: String(effort), text: effortNames[effort]() })),
		goals: [{ value: '', text: m.actions_goal_none() }, ...goalGroups(context, departments)]
	};
}

/** How a form writes whose KPI it is: the department's id, empty for the whole organisation, and the KPI. */
export function goalValue(departmentId: string | null, kpi: KpiKey): string {
	return `${departmentId ?? ''}|${kpi}`;
}

/** Whoever may open what they own; those without a department first. */
async function ownerGroups(
	scope: OrganisationScope,
	departments: readonly Choice[],
	current: Action | null
): Promise<(Choice | ChoiceGroup)[]> {
	const roles = [...memberRolesWith('actions.read'), ...memberRolesWith('actions.progress-own')];
	const all = (await people.withAccount(scope)).filter(({ role }) => roles.includes(role));
	const choice = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, text: name });
	const owner = current?.owner ?? null;
	const missing = owner !== null && !all.some(({ id }) => id === owner.id) ? [choice(owner)] : [];
	const groups = departments.flatMap(({ value, text }) => {
		const options = all.filter(({ departmentId }) => departmentId === value).map(choice);
		return options.length > 0 ? [{ name: text, options }] : [];
	});
	return [...missing, ...all.filter(({ departmentId }) => departmentId === null).map(choice), ...groups];
}

/** Every KPI of the whole organisation, and of each department those that have a figure or are the goal already. */
function goalGroups(context: ChoiceContext, departments: readonly Choice[]): ChoiceGroup[] {
	const whole = { name: m.actions_no_department(), options: goalsOf(null, true, context) };
	const others = departments.map(({ value, text }) => ({ name: text, options: goalsOf(value, false, context) }));
	return [whole, ...others.filter(({ options }) => options.length > 0)];
}

function goalsOf(departmentId: string | null, withUnmeasured: boolean, context: ChoiceContext): Choice[] {
	const { figures, today } = context;
	const records = figures.recordsOf(departmentId);
	const own = figures.own.filter(({ isRetired }) => !isRetired);
	return [...kpiIds, ...own.map(ownKey)].flatMap((key) => {
		const kpi = goalKpiOf(key, own);
		const record = kpi && startingRecord(records, kpi, today);
		const value = goalValue(departmentId, key);
		if (kpi === null || (record === null && !withUnmeasured && value !== context.goal)) return [];
		return [{ value, text: `${kpiTitle(kpi)}: ${figureText(kpi, record, context)}` }];
	});
}

function figureText(kpi: GoalKpi, record: KpiRecord | null, { locale, mayReadFigures }: ChoiceContext): string {
	const measured = record && measuredIn(record, kpi);
	if (!record || !measured) return m.actions_goal_unmeasured();
	if (!mayReadFigures) return periodName(record.period, locale);
	return `${measuredText(kpi, measured, locale)}, ${periodName(record.period, locale)}`;
}
