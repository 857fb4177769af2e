import { and, asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { record } from '../audit';
import { fileExportParts, fileExports } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { type ExportOrder, type FileExport, waitingMax } from './types';

/**
 * Asks for a file; gives its id, or says that too many of this person's are waiting already. `name`: what it is made of, for the audit log.
 */
export async function ask(scope: OrganisationScope, order: ExportOrder, name: string): Promise<string | 'too-many'> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	// In the person's own name: those of their other organisations count too.
	const [waiting] = await opened.read({ userId: actor.userId }, (transaction) =>
		transaction
			.select({ count: count() })
			.from(fileExports)
			.where(and(eq(fileExports.userId, actor.userId), inArray(fileExports.status, ['waiting', 'running'])))
	);
	if ((waiting?.count ?? 0) >= waitingMax) return 'too-many';
	const [row] = await opened.withScope({ organisationId }, async (transaction) => {
		await record(transaction, { organisationId }, actor, 'exports.asked', { name, format: order.format });
		return transaction
			.insert(fileExports)
			.values({ ...order, organisationId, userId: actor.userId })
			.returning({ id: fileExports.id });
	});
	if (!row) throw new Error('A file export was not stored.');
	return row.id;
}

/** The files that whoever asks has asked for here, the newest first. */
export async function list(scope: OrganisationScope): Promise<readonly FileExport[]> {
	const opened = await scope.database;
	return opened.read({ organisationId: scope.organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(fileExports)
			.where(ownIn(scope))
			.orderBy(desc(fileExports.createdAt), asc(fileExports.id))
	);
}

/** One of them; null where there is none of theirs under this id. */
export async function find(scope: OrganisationScope, id: string): Promise<FileExport | null> {
	const opened = await scope.database;
	const [row] = await opened.read({ organisationId: scope.organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(fileExports)
			.where(and(ownIn(scope), eq(fileExports.id, id)))
	);
	return row ?? null;
}

/** Deletes one of them with its bytes; what is being made stops at its next part. */
export async function remove(scope: OrganisationScope, id: string): Promise<void> {
	const opened = await scope.database;
	await opened.withScope({ organisationId: scope.organisationId }, (transaction) =>
		transaction.delete(fileExports).where(and(ownIn(scope), eq(fileExports.id, id)))
	);
}

/** The bytes of a file that is done, a part at a time: no more of it is in memory. Ends where it has been deleted. */
export async function* bytesOf(
	{ database, organisationId }: OrganisationScope,
	id: string
): AsyncGenerator<Uint8Array> {
	const opened = await database;
	for (let number = 0; ; number += 1) {
		const [part] = await opened.read({ organisationId }, (transaction) =>
			transaction
				.select({ content: fileExportParts.content })
				.from(fileExportParts)
				.where(
					and(
						eq(fileExportParts.organisationId, organisationId),
						eq(fileExportParts.exportId, id),
						eq(fileExportParts.number, number)
					)
				)
		);
		if (!part) return;
		yield part.content;
	}
}

const columns = {
	id: fileExports.id,
	subject: fileExports.subject,
	format: fileExports.format,
	locale: fileExports.locale,
	status: fileExports.status,
	progressPercent: fileExports.progressPercent,
	fileName: fileExports.fileName,
	byteSize: fileExports.byteSize,
	createdAt: fileExports.createdAt
};

/** Nobody but who asked for a file ever sees that it is there. */
function ownIn({ organisationId, actor }: OrganisationScope): SQL | undefined {
	return and(eq(fileExports.organisationId, organisationId), eq(fileExports.userId, actor.userId));
}
