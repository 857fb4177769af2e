import { and, eq, sql } from 'drizzle-orm';
import type { OwnKpi, OwnKpiDefinition } from '$lib/core/kpi/own';
import { compareNames, nameKey } from '$lib/core/organisation/names';
import { record } from '../audit';
import type { Transaction } from '../db';
import { ownKpis } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';

/** The organisation's own KPIs, those in use first, by name. */
export async function own({ database, organisationId }: OrganisationScope): Promise<OwnKpi[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) => select(transaction, organisationId));
	return rows.sort(
		(one, other) => Number(one.isRetired) - Number(other.isRetired) || compareNames(one.name, other.name)
	);
}

export type OwnKpiSaved =
	| { readonly kind: 'done'; readonly id: string }
	/** Another one is called so, in use or retired. */
	| { readonly kind: 'name-taken'; readonly id: string; readonly isRetired: boolean }
	| { readonly kind: 'unknown' };

/** Defines a KPI that the organisation's worksheets ask for from now on. */
export function define(scope: OrganisationScope, definition: OwnKpiDefinition): Promise<OwnKpiSaved> {
	return change(scope, async (transaction, all) => {
		const taken = namesakeOf(all, null, definition.name);
		if (taken) return taken;
		const { organisationId, actor } = scope;
		const [row] = await transaction
			.insert(ownKpis)
			.values({ organisationId, ...definition })
			.returning({ id: ownKpis.id });
		if (!row) return { kind: 'unknown' };
		await record(transaction, { organisationId }, actor, 'kpis.own-defined', { name: definition.name });
		return { kind: 'done', id: row.id };
	});
}

/**
 * Changes a definition. `isSameMeasure`: only its words change, and the figures that are there go on under them; otherwise something else is
 * measured from now on, those figures keep the definition they were entered by, and the course breaks between the two.
 */
export function redefine(
	scope: OrganisationScope,
	id: string,
	definition: OwnKpiDefinition,
	isSameMeasure: boolean
): Promise<OwnKpiSaved> {
	return change(scope, async (transaction, all) => {
		const before = all.find((each) => each.id === id);
		if (!before) return { kind: 'unknown' };
		const taken = namesakeOf(all, id, definition.name);
		if (taken) return taken;
		const { name, unit, direction, formula } = before;
		const earlier = isSameMeasure ? before.earlier : [...before.earlier, { name, unit, direction, formula }];
		await transaction
			.update(ownKpis)
			.set({ ...definition, earlier })
			.where(at(scope, id));
		const details = { name: definition.name, ...(definition.name !== name && { from: name }) };
		await record(transaction, scope, scope.actor, 'kpis.own-changed', details);
		return { kind: 'done', id };
	});
}

/** Takes it off the worksheets; its figures stay. */
export function retire(scope: OrganisationScope, id: string): Promise<OwnKpiSaved> {
	return setRetired(scope, id, true);
}

/** Puts it back on the worksheets. */
export function bringBack(scope: OrganisationScope, id: string): Promise<OwnKpiSaved> {
	return setRetired(scope, id, false);
}

function setRetired(scope: OrganisationScope, id: string, isRetired: boolean): Promise<OwnKpiSaved> {
	return change(scope, async (transaction, all) => {
		const known = all.find((each) => each.id === id);
		if (!known) return { kind: 'unknown' };
		if (known.isRetired === isRetired) return { kind: 'done', id };
		await transaction
			.update(ownKpis)
			.set({ retiredAt: isRetired ? sql`now()` : null })
			.where(at(scope, id));
		const act = isRetired ? 'kpis.own-retired' : 'kpis.own-brought-back';
		await record(transaction, scope, scope.actor, act, { name: known.name });
		return { kind: 'done', id };
	});
}

/** One change at a time: names are compared as readers take them, which no unique index does. */
async function change(
	{ database, organisationId }: OrganisationScope,
	work: (transaction: Transaction, all: readonly OwnKpi[]) => Promise<OwnKpiSaved>
): Promise<OwnKpiSaved> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		return work(transaction, await select(transaction, organisationId));
	});
}

function namesakeOf(all: readonly OwnKpi[], id: string | null, name: string): OwnKpiSaved | null {
	const other = all.find((each) => each.id !== id && nameKey(each.name) === nameKey(name));
	return other ? { kind: 'name-taken', id: other.id, isRetired: other.isRetired } : null;
}

function select(transaction: Transaction, organisationId: string): Promise<OwnKpi[]> {
	return transaction
		.select({
			id: ownKpis.id,
			name: ownKpis.name,
			unit: ownKpis.unit,
			direction: ownKpis.direction,
			formula: ownKpis.formula,
			earlier: ownKpis.earlier,
			isRetired: sql<boolean>`${ownKpis.retiredAt} is not null`
		})
		.from(ownKpis)
		.where(eq(ownKpis.organisationId, organisationId));
}

function at({ organisationId }: OrganisationScope, id: string) {
	return and(eq(ownKpis.organisationId, organisationId), eq(ownKpis.id, id));
}
