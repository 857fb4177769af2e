import { and, desc, eq, type SQL } from 'drizzle-orm';
import type { ReportEdit, SignedEdit } from '$lib/core/edits/edit';
import { isEmptyEdit } from '$lib/core/edits/read';
import type { AssessmentScope } from '../assessments';
import { record } from '../audit';
import { dayOf } from '../day';
import type { Database, Transaction } from '../db';
import { storable } from '../db/storable';
import { reportEdits } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';

/** What is edited: the results of a round, one group of them, or a report of an assessment that the organisation keeps. */
export type EditTarget = { readonly roundId: string; readonly groupId?: string } | { readonly assessmentId: string };

/** One of all edits there ever were of a report. */
export interface StoredEdit {
	readonly id: number;
	readonly edit: ReportEdit;
	/** null: their account is gone. */
	readonly by: string | null;
	readonly at: Date;
}

export type EditSaved =
	| { readonly kind: 'done' }
	/** Somebody has saved another one since; theirs. */
	| { readonly kind: 'changed-meanwhile'; readonly newest: StoredEdit };

/** All edits of a report, the newest first; that one holds. */
export async function history(
	{ database, organisationId }: OrganisationScope,
	target: EditTarget
): Promise<StoredEdit[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) => select(transaction, ofReport(organisationId, target)));
}

/** The edit that holds; null: there never was one. */
export async function newest(
	{ database, organisationId }: OrganisationScope,
	target: EditTarget
): Promise<StoredEdit | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		select(transaction, ofReport(organisationId, target)).limit(1)
	);
	return row ?? null;
}

/** Likewise for whoever holds the key of an assessment: what was added to its report is part of it. */
export async function newestByKey({ database, assessmentKeyHash }: AssessmentScope): Promise<StoredEdit | null> {
	const opened = await database;
	const [row] = await opened.read({ assessmentKeyHash }, (transaction) => select(transaction).limit(1));
	return row ?? null;
}

/** Likewise through a link: the database shows no more than what was added to the one report that it leads to. */
export async function newestShared(
	database: Database,
	shareLinkId: string,
	target: EditTarget
): Promise<StoredEdit | null> {
	const isIt = eq(reportEdits.target, nameOf(target));
	const [row] = await database.read({ shareLinkId }, (transaction) => select(transaction, isIt).limit(1));
	return row ?? null;
}

/** Saves an edit, which builds on the one that was seen (null: none). What was there before stays in the history. */
export async function save(
	{ database, organisationId, actor }: OrganisationScope,
	target: EditTarget,
	edit: ReportEdit,
	basedOn: number | null
): Promise<EditSaved> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<EditSaved> => {
		await lockOrganisation(transaction, organisationId);
		const [last] = await select(transaction, ofReport(organisationId, target)).limit(1);
		if (last && last.id !== basedOn) return { kind: 'changed-meanwhile', newest: last };
		await transaction.insert(reportEdits).values({
			...{ organisationId, target: nameOf(target), edit: storable(edit) },
			...{ userId: actor.userId, actorName: actor.name }
		});
		// Never what was written: a log says who did what.
		await record(transaction, { organisationId }, actor, 'reports.edited');
		return { kind: 'done' };
	});
}

/** An edit as it is shown; null where it adds and changes nothing. */
export function signed(stored: StoredEdit | null): SignedEdit | null {
	if (stored === null || isEmptyEdit(stored.edit)) return null;
	return { ...stored.edit, author: stored.by ?? '', day: dayOf(stored.at) };
}

/** The newest first. */
function select(transaction: Transaction, condition?: SQL) {
	return transaction
		.select({ id: reportEdits.id, edit: reportEdits.edit, by: reportEdits.actorName, at: reportEdits.at })
		.from(reportEdits)
		.where(condition)
		.orderBy(desc(reportEdits.id));
}

function ofReport(organisationId: string, target: EditTarget): SQL | undefined {
	return and(eq(reportEdits.organisationId, organisationId), eq(reportEdits.target, nameOf(target)));
}

function nameOf(target: EditTarget): string {
	if ('assessmentId' in target) return `assessment:${target.assessmentId}`;
	const { roundId, groupId } = target;
	return groupId === undefined ? `round:${roundId}` : `group:${roundId}:${groupId}`;
}
