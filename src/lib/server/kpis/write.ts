import { randomUUID } from 'node:crypto';
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { editionOf, ownKey } from '$lib/core/kpi/own';
import { placeKey } from '$lib/core/kpi/record';
import type { WorksheetValues } from '$lib/core/kpi/worksheet';
import type { Transaction } from '../db';
import { storable } from '../db/storable';
import { departments, kpiEntries, kpiEntryVersions, ownKpis } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import type { EntryWrite, NewKpiEntry, WriteRefusal, WritesDone } from './types';

interface Author extends Pick<OrganisationScope, 'organisationId'> {
	/** null: the program itself. */
	readonly actor: OrganisationScope['actor'] | null;
	readonly importId?: string;
}

/**
 * Makes all these changes, each with its version, or none of them: where one is refused nothing is written, and every refusal is named by
 * the place of its change in the list. Runs inside a transaction and lets one at a time change the organisation's KPIs.
 */
export async function writeAll(
	transaction: Transaction,
	author: Author,
	writes: readonly EntryWrite[]
): Promise<WritesDone> {
	await lockOrganisation(transaction, author.organisationId);
	const known = await knownEntries(transaction, author.organisationId, writes);
	const refusals = writes.flatMap((write, index) => {
		const refusal = refusalOf(write, known);
		return refusal ? [{ index, refusal }] : [];
	});
	if (refusals.length > 0) return { kind: 'refused', refusals };
	const stamped = await withEditions(transaction, author.organisationId, writes, known);
	const changes = stamped.map((write) => ({ ...write, id: write.id ?? randomUUID() }));
	await store(transaction, author.organisationId, changes);
	const versions = versionsOf(changes, known);
	await addVersions(transaction, author, versions);
	return {
		kind: 'done',
		written: versions.map(({ id, last: { departmentId, period } }) => ({ id, departmentId, period }))
	};
}

interface Known {
	/** What is there, by its id. */
	readonly entries: ReadonlyMap<string, NewKpiEntry>;
	/** The newest version of every entry that is changed, also of deleted ones. */
	readonly versions: ReadonlyMap<string, number>;
	/** Who holds a place once the changes are made. */
	readonly places: ReadonlyMap<string, readonly (string | null)[]>;
	readonly departments: ReadonlySet<string>;
}

async function knownEntries(
	transaction: Transaction,
	organisationId: string,
	writes: readonly EntryWrite[]
): Promise<Known> {
	const rows = await transaction.select().from(kpiEntries).where(eq(kpiEntries.organisationId, organisationId));
	const entries = new Map(
		rows.map(({ id, departmentId, periodKind, periodStart, worksheet }) => [
			id,
			{ departmentId, period: { kind: periodKind, start: periodStart }, worksheet }
		])
	);
	const ids = writes.flatMap(({ id }) => id ?? []);
	const { organisationId: of, entryId, id } = kpiEntryVersions;
	const newest =
		ids.length === 0
			? []
			: await transaction
					.select({ entryId, version: max(id) })
					.from(kpiEntryVersions)
					.where(and(eq(of, organisationId), inArray(entryId, ids)))
					.groupBy(entryId);
	const places = new Map<string, (string | null)[]>();
	const hold = (entry: NewKpiEntry, holder: string | null) =>
		places.set(placeKey(entry), [...(places.get(placeKey(entry)) ?? []), holder]);
	for (const [holder, entry] of entries) if (!ids.includes(holder)) hold(entry, holder);
	for (const write of writes) if (write.entry) hold(write.entry, write.id);
	const there = await transaction
		.select({ id: departments.id })
		.from(departments)
		.where(eq(departments.organisationId, organisationId));
	return {
		entries,
		versions: new Map(newest.map((each) => [each.entryId, each.version ?? 0])),
		places,
		departments: new Set(there.map((department) => department.id))
	};
}

function refusalOf({ id, basedOn, entry, act }: EntryWrite, known: Known): WriteRefusal | null {
	const version = id === null ? undefined : known.versions.get(id);
	if (id !== null && !known.entries.has(id)) {
		// What was deleted comes back only by whoever knows that it was.
		const isKnown = version !== undefined && (act !== 'corrected' || basedOn !== null);
		if (!isKnown || entry === null) return { kind: 'unknown' };
	}
	if (basedOn !== null && version !== undefined && version !== basedOn) return { kind: 'changed-meanwhile', version };
	if (entry === null) return null;
	if (entry.departmentId !== null && !known.departments.has(entry.departmentId)) return { kind: 'department-unknown' };
	const [holder, ...others] = known.places.get(placeKey(entry)) ?? [];
	const taken = [holder, ...others].find((each) => each !== undefined && each !== id);
	if (taken) return { kind: 'taken', id: taken };
	return others.length > 0 && id === null ? { kind: 'taken', id: '' } : null;
}

/** A new figure of an own KPI was entered by today's definition, unless the form said by which. */
async function withEditions(
	transaction: Transaction,
	organisationId: string,
	writes: readonly EntryWrite[],
	known: Known
): Promise<readonly EntryWrite[]> {
	const defined = await transaction
		.select({ id: ownKpis.id, earlier: ownKpis.earlier })
		.from(ownKpis)
		.where(eq(ownKpis.organisationId, organisationId));
	const redefined = defined.filter(({ earlier }) => earlier.length > 0);
	return writes.map((write) => {
		if (!write.entry || write.act === 'restored' || redefined.length === 0) return write;
		const before = write.id === null ? {} : (known.entries.get(write.id)?.worksheet ?? {});
		const added = redefined.flatMap((own) => {
			const key = ownKey(own);
			const value = (values: WorksheetValues) => (values[`${key}.value`] ?? '').trim();
			const { worksheet = {} } = write.entry ?? {};
			const isNew = value(worksheet) !== '' && value(worksheet) !== value(before);
			return isNew && !worksheet[`${key}.edition`] ? [[`${key}.edition`, String(editionOf(own))]] : [];
		});
		return {
			...write,
			entry: { ...write.entry, worksheet: { ...write.entry.worksheet, ...Object.fromEntries(added) } }
		};
	});
}

interface Change extends EntryWrite {
	readonly id: string;
}

/** So many rows in one statement: their values stay far below what one statement takes. */
const rowsAtOnce = 500;

async function store(transaction: Transaction, organisationId: string, changes: readonly Change[]): Promise<void> {
	const deleted = changes.filter(({ entry }) => entry === null).map(({ id }) => id);
	if (deleted.length > 0) {
		const { id } = kpiEntries;
		await transaction
			.delete(kpiEntries)
			.where(and(eq(kpiEntries.organisationId, organisationId), inArray(id, deleted)));
	}
	const rows = changes.flatMap(({ id, entry }) =>
		entry ? [{ organisationId, id, ...columnsOf(entry), changedAt: sql`now()` }] : []
	);
	for (const some of inParts(rows)) {
		await transaction
			.insert(kpiEntries)
			.values(some)
			.onConflictDoUpdate({
				target: kpiEntries.id,
				set: {
					departmentId: sql`excluded.department_id`,
					periodKind: sql`excluded.period_kind`,
					periodStart: sql`excluded.period_start`,
					worksheet: sql`excluded.worksheet`,
					changedAt: sql`excluded.changed_at`
				}
			});
	}
}

interface Version extends Change {
	/** What it is now, or was before it was deleted. */
	readonly last: NewKpiEntry;
}

function versionsOf(changes: readonly Change[], { entries }: Known): readonly Version[] {
	return changes.flatMap((change) => {
		const last = change.entry ?? entries.get(change.id);
		return last ? [{ ...change, last }] : [];
	});
}

async function addVersions(
	transaction: Transaction,
	{ organisationId, actor, importId }: Author,
	versions: readonly Version[]
): Promise<void> {
	const rows = versions.map(({ id, entry, last, act, reason = '' }) => ({
		...{ organisationId, entryId: id, ...columnsOf(last), act, reason: storable(reason), importId },
		...{
			worksheet: entry ? columnsOf(entry).worksheet : null,
			userId: actor?.userId ?? null,
			actorName: actor?.name ?? null
		}
	}));
	for (const some of inParts(rows)) await transaction.insert(kpiEntryVersions).values(some);
}

function columnsOf({ departmentId, period, worksheet }: NewKpiEntry) {
	return {
		...{ departmentId, periodKind: period.kind, periodStart: period.start },
		worksheet: storable({ ...worksheet })
	};
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
	return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) =>
		rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce)
	);
}
