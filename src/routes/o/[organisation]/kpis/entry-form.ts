import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { changesBetween, entryFields } from '$lib/core/kpi/changes';
import { type OwnKpi, ownKey, readOwn } from '$lib/core/kpi/own';
import { type KpiPeriod, periodCode, readPeriodCode } from '$lib/core/kpi/period';
import { placeKey } from '$lib/core/kpi/record';
import { kpiIds } from '$lib/core/kpi/types';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { today } from '$lib/server/day';
import type { KpiEntrySaved, KpiEntryVersion, NewKpiEntry, StoredKpiEntry } from '$lib/server/kpis';
import { readForm } from '../../../read-form';
import { formId } from '../form-id';
import { breaksOf } from './breaks';
import { type BreakWords, changeWords, type ChangeWords, fieldName } from './words';

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
	/** Where the course would break: asked before it is saved. */
	readonly breaks?: readonly BreakWords[];
	/** What somebody else changed while this was typed. */
	readonly meanwhile?: Meanwhile;
}

export interface Meanwhile {
	/** null: their account is gone. */
	readonly by: string | null;
	/** Somebody deleted the entry. */
	readonly isDeleted: boolean;
	readonly changes: readonly ChangeWords[];
}

/** A form of KPIs as it was typed. */
export interface TypedEntry {
	readonly department: string;
	readonly period: string;
	readonly worksheet: Readonly<Record<string, string>>;
	/** Why it is corrected. */
	readonly reason: string;
	/** The version that the form was opened with; empty for a new entry. */
	readonly version: string;
}

export interface ReadEntry {
	readonly entry: NewKpiEntry;
	readonly reason: string;
	readonly basedOn: number | null;
}

/** What stands around the entry whose form is read. */
export interface Surroundings {
	readonly locale: Locale;
	readonly own: readonly OwnKpi[];
	/** Everything that was entered, also elsewhere. */
	readonly all: readonly StoredKpiEntry[];
	/** What is corrected; null: a new entry. */
	readonly stored: StoredKpiEntry | null;
}

type Read = ReadEntry | { readonly refused: ActionFailure<RefusedEntry> };

/**
 * Reads the form of an entry; where a figure cannot be read, contradicts another or is missing, it says so at its field, and where a course
 * would newly break it asks. What the form does not show stays as it was stored.
 */
export async function readEntry(
	request: Request,
	around: Surroundings
): Promise<Read & { readonly typed: TypedEntry }> {
	const fields = new Map<string, string>();
	for (const [name, value] of await readForm(request)) {
		if (typeof value === 'string') fields.set(name, value.replaceAll('\0', ''));
	}
	const text = (name: string) => fields.get(name) ?? '';
	const typed: TypedEntry = {
		department: text('department'),
		period: text('period'),
		worksheet: { ...around.stored?.worksheet, ...readFields(fields, around.own) },
		reason: text('reason').trim().slice(0, reasonLengthMax),
		version: text('version')
	};
	const department = formId().safeParse(typed.department);
	const period = readPeriodCode(typed.period);
	const problems: Problem[] = [];
	if (!department.success) problems.push({ field: 'department', message: m.area_form_choice() });
	if (period === null) problems.push({ field: 'period', message: m.area_form_choice() });
	else if (period.start > today()) problems.push({ field: 'period', message: m.figures_period_ahead() });
	if (!department.success || period === null || problems.length > 0) {
		problems.push(...worksheetProblems(typed.worksheet, around));
		return { typed, refused: fail(422, { problems, typed }) };
	}
	const entry: NewKpiEntry = { departmentId: department.data, period, worksheet: typed.worksheet };
	problems.push(...worksheetProblems(typed.worksheet, around));
	if (problems.length === 0) problems.push(...nothingEntered(entry, around));
	if (problems.length > 0) return { typed, refused: fail(422, { problems, typed }) };
	const breaks = text('breaks') === 'accepted' ? [] : breaksOf(entry, around);
	if (breaks.length > 0) return { typed, refused: fail(422, { problems, typed, breaks }) };
	const basedOn = /^\d+$/.test(typed.version) ? Number(typed.version) : null;
	return { typed, entry, reason: typed.reason, basedOn };
}

/** Why an entry that was read could not be saved. */
export function refuseEntry(
	saved: Exclude<KpiEntrySaved, { kind: 'done' }>,
	typed: TypedEntry
): ActionFailure<RefusedEntry> {
	if (saved.kind === 'unknown' || saved.kind === 'changed-meanwhile') error(404);
	if (saved.kind === 'taken') {
		return fail(422, {
			problems: [{ field: 'period', message: m.figures_taken() }],
			typed,
			takenBy: saved.id
		});
	}
	return fail(422, { problems: [{ field: 'department', message: m.organisation_department_gone() }], typed });
}

/** Somebody else was first: what they changed, with what was typed still in the fields; saved once more it stands. */
export function refuseLate(
	typed: TypedEntry,
	versions: readonly KpiEntryVersion[],
	own: readonly OwnKpi[]
): ActionFailure<RefusedEntry> {
	const [newest] = versions;
	const seen = versions.find(({ id }) => String(id) === typed.version);
	const changes = changesBetween(seen?.worksheet ?? {}, newest?.worksheet ?? {});
	return fail(409, {
		problems: [],
		typed: { ...typed, version: String(newest?.id ?? '') },
		meanwhile: {
			by: newest?.by ?? null,
			isDeleted: newest?.worksheet === null,
			changes: newest?.worksheet ? changeWords(changes, own) : []
		}
	});
}

/** The list of the year in which something was just done. */
export function listAddress(slug: string, done: 'entered' | 'corrected' | 'deleted', { start }: KpiPeriod): string {
	return `/o/${slug}/kpis?done=${done}&year=${start.slice(0, 4)}`;
}

/** A stored entry as its form shows it. */
export function typedOf({ departmentId, period, worksheet, version }: StoredKpiEntry): TypedEntry {
	return {
		...{ department: departmentId ?? '', period: periodCode(period), worksheet },
		...{ reason: '', version: String(version ?? '') }
	};
}

const textLengthMax = 500;
const reasonLengthMax = 1000;

/** The fields of an entry as typed; unknown names are ignored, absurdly long texts cut. */
function readFields(fields: ReadonlyMap<string, string>, own: readonly OwnKpi[]): Record<string, string> {
	return Object.fromEntries(
		entryFields(own.map(ownKey)).flatMap((name) => {
			const typed = fields.get(name);
			return typed === undefined ? [] : [[name, typed.slice(0, textLengthMax)]];
		})
	);
}

function worksheetProblems(worksheet: TypedEntry['worksheet'], { locale, own }: Surroundings): Problem[] {
	const { problems } = readWorksheet(worksheet, { mayTargetsStandAlone: true });
	const ofOwn = own.flatMap((each) => readOwn(worksheet, each).problems);
	return [...problems, ...ofOwn].map(({ field, message }) => ({
		...{ field, message: message[locale], of: fieldName(field, own) }
	}));
}

/** A target alone is something only where customers' answers bring the figure. */
function nothingEntered(entry: NewKpiEntry, { own, all }: Surroundings): Problem[] {
	const { worksheet } = entry;
	const counted = all.find((each) => placeKey(each) === placeKey(entry))?.counted ?? {};
	const hasTarget = kpiIds.some((kpi) => counted[kpi] && worksheet[`${kpi}.target`]?.trim());
	const hasOwn = own.some((each) => readOwn(worksheet, each).value !== undefined);
	if (hasTarget || hasOwn || Object.keys(readWorksheet(worksheet).entries).length > 0) return [];
	return [{ field: 'churn.customersAtStart', message: m.figures_nothing() }];
}
