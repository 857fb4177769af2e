import { desc, eq } from 'drizzle-orm';
import { apiTokens, fileExports, reportEdits, shareLinks } from '../db/schema';
import type { UserScope } from '../visits';
import type { PersonalData } from './document';

type OfLeaving = Pick<PersonalData, 'files' | 'shareLinks' | 'apiTokens' | 'reportEdits'>;

/** What the person took out of organisations, or let others see, and what they wrote into reports. */
export async function readLeaving({ database, userId }: UserScope): Promise<OfLeaving> {
	const opened = await database;
	const rows = await opened.withScope({ userId }, async (transaction) => ({
		files: await transaction
			.select()
			.from(fileExports)
			.where(eq(fileExports.userId, userId))
			.orderBy(desc(fileExports.createdAt)),
		links: await transaction
			.select()
			.from(shareLinks)
			.where(eq(shareLinks.userId, userId))
			.orderBy(desc(shareLinks.createdAt)),
		tokens: await transaction
			.select()
			.from(apiTokens)
			.where(eq(apiTokens.userId, userId))
			.orderBy(desc(apiTokens.createdAt)),
		edits: await transaction
			.select()
			.from(reportEdits)
			.where(eq(reportEdits.userId, userId))
			.orderBy(desc(reportEdits.id))
	}));
	return {
		files: rows.files.map(({ createdAt, format }) => ({ at: createdAt.toISOString(), format })),
		shareLinks: rows.links.map(({ createdAt, expiresAt, label }) => {
			return { at: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), label };
		}),
		apiTokens: rows.tokens.map(({ createdAt, expiresAt, name }) => {
			return { at: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), name };
		}),
		reportEdits: rows.edits.map(({ at, edit }) => {
			return { at: at.toISOString(), summary: edit.summary, dimensions: edit.dimensions };
		})
	};
}
