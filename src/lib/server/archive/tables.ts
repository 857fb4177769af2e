import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../db';
import * as schema from '../db/schema';
import { type PartName, type Row, rowSchemas } from './rows';

/** Where the rows of a part lie, and in which order they are written: the same each time. */
const places = {
	departments: [schema.departments, ['createdAt', 'id']],
	people: [schema.people, ['createdAt', 'id']],
	'own-kpis': [schema.ownKpis, ['createdAt', 'id']],
	'kpi-entries': [schema.kpiEntries, ['id']],
	'kpi-versions': [schema.kpiEntryVersions, ['id']],
	'voice-forms': [schema.voiceForms, ['createdAt', 'id']],
	'voice-batches': [schema.voiceBatches, ['formId', 'id']],
	'voice-sentences': [schema.voiceSentences, ['formId', 'id']],
	rounds: [schema.rounds, ['opensOn', 'createdAt', 'id']],
	'round-groups': [schema.roundGroups, ['roundId', 'position', 'id']],
	invited: [schema.roundInvitees, ['roundId', 'id']],
	publications: [schema.roundPublications, ['roundId']],
	actions: [schema.actions, ['createdAt', 'id']],
	'action-events': [schema.actionEvents, ['id']],
	decisions: [schema.findingDismissals, ['at', 'id']],
	assessments: [schema.assessments, ['createdAt', 'id']],
	edits: [schema.reportEdits, ['id']]
} as const satisfies Partial<Record<PartName, readonly [PgTable, readonly string[]]>>;

/** Parts that are read in the organisation's own name. */
export type OwnPart = keyof typeof places;

/** All rows of a part, as they are written. */
export async function read<Name extends OwnPart>(
	transaction: Transaction,
	name: Name,
	organisationId: string
): Promise<Row<Name>[]> {
	const [table, order]: readonly [PgTable, readonly string[]] = places[name];
	const columns = getTableColumns(table);
	const { organisationId: owner } = columns;
	if (!owner) throw new Error(`${name} belongs to no organisation.`);
	const inOrder = order.flatMap((each) => (columns[each] ? [asc(columns[each])] : []));
	const rows = await transaction
		.select()
		.from(table)
		.where(eq(owner, organisationId))
		.orderBy(...inOrder);
	return rows.map((row) => written(name, row));
}

/** A row with nothing but what its part names, moments as texts. Throws where the stored row has another form: then the part is wrong. */
export function written<Name extends PartName>(name: Name, row: Readonly<Record<string, unknown>>): Row<Name> {
	const { shape } = rowSchemas[name];
	const fields = Object.keys(shape).map((field) => {
		const value = row[field];
		return [field, value instanceof Date ? value.toISOString() : value] as const;
	});
	// The schema of this very part has read it; the types cannot follow a name.
	return rowSchemas[name].parse(Object.fromEntries(fields)) as Row<Name>;
}
