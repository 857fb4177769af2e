import { formatPlain } from '$lib/core/format';
import { ownKey, readOwn } from '$lib/core/kpi/own';
import type { KpiPeriod } from '$lib/core/kpi/period';
import { kpiIds, type KpiEntries } from '$lib/core/kpi/types';
import { readWorksheet, worksheetFields, type WorksheetValues, writeWorksheet } from '$lib/core/kpi/worksheet';
import { errorAt, requestErrors } from '$lib/core/report/request-errors';
import * as kpis from '../kpis';
import type { FieldError } from '../problems';
import type { OrganisationScope } from '../visits';
import { type KpiEntryAnswer, entryAt, kpiEntry } from './kpis';
import { kpiEntryRequest } from './kpi-responses';

export interface Place {
	/** null: of the whole organisation. */
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
}

export type Taken =
	| { readonly kind: 'done'; readonly isNew: boolean; readonly entry: KpiEntryAnswer }
	| { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
	/** There is no such department. */
	| { readonly kind: 'department-unknown' }
	/** Not the version that was expected; the one there is, null where there is none. */
	| { readonly kind: 'changed-meanwhile'; readonly version: number | null };

/**
 * Enters KPIs of a place and period as a person would by its form: what is named takes the place of what was entered, all else stays, and
 * the history keeps both. `expected`: the version it builds on, `null` for none yet, undefined for whatever is there.
 */
export async function takeIn(
	scope: OrganisationScope,
	place: Place,
	body: unknown,
	expected: number | null | undefined
): Promise<Taken> {
	const taken = await tryOnce(scope, place, body, expected);
	// Somebody else was quicker; whoever expected nothing builds on theirs.
	return taken.kind === 'changed-meanwhile' && expected === undefined ? tryOnce(scope, place, body, expected) : taken;
}

async function tryOnce(
	scope: OrganisationScope,
	place: Place,
	body: unknown,
	expected: number | null | undefined
): Promise<Taken> {
	const parsed = kpiEntryRequest.safeParse(body);
	if (!parsed.success) return { kind: 'invalid', errors: requestErrors(parsed.error.issues).map(atBody) };
	const { kpis: given, own: givenOwn, reason } = parsed.data;
	const [before, own] = await Promise.all([entryAt(scope, place.departmentId, place.period), kpis.own(scope)]);
	const stored = before === null || before.id === null ? null : { id: before.id, version: before.version ?? 0 };
	if (expected !== undefined && expected !== (stored?.version ?? null))
		return { kind: 'changed-meanwhile', version: stored?.version ?? null };
	const known = new Set(own.filter(({ isRetired }) => !isRetired).map(({ id }) => id));
	const strange = Object.keys(givenOwn).filter((id) => !known.has(id));
	if (strange.length > 0) {
		const errors = strange.map((id) => errorAt(['own', id], 'There is no such KPI that takes figures.'));
		return { kind: 'invalid', errors };
	}
	const worksheet = merged(before?.worksheet ?? {}, given as KpiEntries, givenOwn);
	const errors = problemsOf(worksheet, Object.keys(given), Object.keys(givenOwn));
	if (errors.length > 0) return { kind: 'invalid', errors };
	const entry = { ...place, worksheet };
	const saved =
		stored === null
			? await kpis.enter(scope, entry)
			: await kpis.correct(scope, stored.id, entry, { basedOn: stored.version, reason });
	if (saved.kind === 'department-unknown') return { kind: 'department-unknown' };
	const now = await entryAt(scope, place.departmentId, place.period);
	if (saved.kind !== 'done' || !now) return { kind: 'changed-meanwhile', version: now?.version ?? null };
	return { kind: 'done', isNew: stored === null, entry: kpiEntry(now, own) };
}

/** What describes a KPI (segment, definition, source) stays; its figures are those given, all of them. */
function merged(
	before: WorksheetValues,
	given: KpiEntries,
	own: Readonly<Record<string, { readonly value: number; readonly target?: number | undefined }>>
): WorksheetValues {
	const replaced = new Set(worksheetFields.flatMap(({ name, kpi }) => (given[kpi] === undefined ? [] : [name])));
	const kept = Object.entries(before).filter(([name]) => !replaced.has(name));
	const modes = kpiIds.flatMap((kpi) => {
		const entry = given[kpi];
		return entry === undefined ? [] : [[`${kpi}.mode`, 'value' in entry ? 'known' : 'counts'] as const];
	});
	const ofOwn = Object.entries(own).flatMap(([id, { value, target }]) => [
		[`${ownKey({ id })}.value`, formatPlain(value, 'en')] as const,
		[`${ownKey({ id })}.target`, target === undefined ? '' : formatPlain(target, 'en')] as const
	]);
	return { ...Object.fromEntries([...kept, ...modes, ...ofOwn]), ...writeWorksheet(given) };
}

/** At the paths of the body, of what it named alone. */
function problemsOf(worksheet: WorksheetValues, given: readonly string[], own: readonly string[]): FieldError[] {
	if (given.length + own.length === 0) return [errorAt(['body'], 'Name at least one KPI.')];
	const { problems } = readWorksheet(worksheet);
	const ofOwn = own.flatMap((id) => readOwn(worksheet, { id }).problems);
	return [
		...problems
			.filter(({ field }) => given.some((kpi) => field.startsWith(`${kpi}.`)))
			.map(({ field, message }) => ({
				path: `kpis.${field}`,
				message: message.en
			})),
		...ofOwn.map(({ field, message }) => ({ path: field, message: message.en }))
	];
}

function atBody({ path, message }: FieldError): FieldError {
	return { path: path === '' ? 'body' : path, message };
}
