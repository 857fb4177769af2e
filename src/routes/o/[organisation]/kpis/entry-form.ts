import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { type KpiPeriod, periodCode, readPeriodCode } from '$lib/core/kpi/period';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import { m } from '$lib/i18n/generated/messages.js';
import type { Locale } from '$lib/core/text';
import { today } from '$lib/server/day';
import type { KpiEntrySaved, NewKpiEntry } from '$lib/server/kpis';
import { fieldPath } from '$lib/ui/check/kpi-texts';
import { readForm } from '../../../read-form';
import { readWorksheetFields } from '../../../worksheet-form';
import { formId } from '../form-id';

interface Problem {
	readonly field: string;
	readonly message: string;
	readonly of?: string;
}

/** What a refused form shows: what is wrong, and everything as it was typed. */
export interface RefusedEntry {
	readonly problems: readonly Problem[];
	readonly typed: TypedEntry;
	/** The entry that is there already in this place. */
	readonly takenBy?: string;
}

/** A form of KPIs as it was typed. */
export interface TypedEntry {
	readonly department: string;
	readonly period: string;
	readonly worksheet: Readonly<Record<string, string>>;
}

type Read = { readonly entry: NewKpiEntry } | { readonly refused: ActionFailure<RefusedEntry> };

/** Reads the form of an entry; where a figure cannot be read, contradicts another or is missing, it says so at its field. */
export async function readEntry(request: Request, locale: Locale): Promise<Read & { readonly typed: TypedEntry }> {
	const fields = new Map<string, string>();
	for (const [name, value] of await readForm(request)) if (typeof value === 'string') fields.set(name, value);
	const typed: TypedEntry = {
		department: fields.get('department') ?? '',
		period: fields.get('period') ?? '',
		worksheet: readWorksheetFields(fields)
	};
	const department = formId().safeParse(typed.department);
	const period = readPeriodCode(typed.period);
	const problems: Problem[] = [];
	if (!department.success) problems.push({ field: 'department', message: m.area_form_choice() });
	if (period === null) problems.push({ field: 'period', message: m.area_form_choice() });
	else if (period.start > today()) problems.push({ field: 'period', message: m.figures_period_ahead() });
	problems.push(...worksheetProblems(typed.worksheet, locale));
	if (!department.success || period === null || problems.length > 0) {
		return { typed, refused: fail(422, { problems, typed }) };
	}
	return { typed, entry: { departmentId: department.data, period, worksheet: typed.worksheet } };
}

/** Why an entry that was read could not be saved. */
export function refuseEntry(
	saved: Exclude<KpiEntrySaved, { kind: 'done' }>,
	typed: TypedEntry
): ActionFailure<RefusedEntry> {
	if (saved.kind === 'unknown') error(404);
	if (saved.kind === 'taken') {
		return fail(422, {
			problems: [{ field: 'period', message: m.figures_taken() }],
			typed,
			takenBy: saved.id
		});
	}
	return fail(422, { problems: [{ field: 'department', message: m.organisation_department_gone() }], typed });
}

/** The list of the year in which something was just done. */
export function listAddress(slug: string, done: 'entered' | 'corrected' | 'deleted', { start }: KpiPeriod): string {
	return `/o/${slug}/kpis?done=${done}&year=${start.slice(0, 4)}`;
}

/** A stored entry as its form shows it. */
export function typedOf({ departmentId, period, worksheet }: NewKpiEntry): TypedEntry {
	return { department: departmentId ?? '', period: periodCode(period), worksheet };
}

function worksheetProblems(worksheet: TypedEntry['worksheet'], locale: Locale): Problem[] {
	const { entries, problems } = readWorksheet(worksheet);
	if (problems.length === 0 && Object.keys(entries).length === 0) {
		return [{ field: 'churn.customersAtStart', message: m.figures_nothing() }];
	}
	return problems.map(({ field, message }) => ({ field, message: message[locale], of: fieldPath(field) }));
}
