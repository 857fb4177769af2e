import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '../../src/lib/core/catalogue/types';
import type { Database } from '../../src/lib/server/db';
import { rounds } from '../../src/lib/server/db/schema';
import * as participation from '../../src/lib/server/participation';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import { enterSurvey, type AskedGroup, type Insert, type Survey } from './survey-rows';

type RoundColumns = Partial<typeof rounds.$inferInsert> & { readonly questionnaire?: QuestionnaireId };

/** A round that is open unless told otherwise, with its groups and links, entered as the organisation enters it. */
export async function survey(
	database: Database,
	asked: readonly AskedGroup[],
	{ questionnaire = 'pulse', status = 'open', ...round }: RoundColumns = {}
): Promise<Survey> {
	await keepCurrent(database);
	const { id: questionnaireId, version: questionnaireVersion } = current(questionnaire);
	const insert: Insert = (table, row) => {
		const organisationId = String(row['organisationId'] ?? row['id']);
		return database.withScope({ organisationId }, (transaction) => transaction.insert(table).values(row));
	};
	const entered = await enterSurvey(insert, asked, { questionnaireId, questionnaireVersion }, { round });
	await change(database, entered, { status });
	return entered;
}

/** Moves a round on as those do who run it. */
export async function change(
	database: Database,
	{ organisationId, roundId }: Pick<Survey, 'organisationId' | 'roundId'>,
	columns: Partial<typeof rounds.$inferInsert>
): Promise<void> {
	await database.withScope({ organisationId }, (transaction) =>
		transaction
			.update(rounds)
			.set(columns)
			.where(and(eq(rounds.organisationId, organisationId), eq(rounds.id, roundId)))
	);
}

/** Begins with a link, answers and hands in, as the pages do. */
export async function takePart(
	database: Database,
	token: string,
	content: Partial<participation.DraftContent> = {}
): Promise<{ readonly key: string; readonly submission: participation.Submission }> {
	const { link, key } = await beginWith(database, token, content);
	return { key, submission: await participation.submit(database, link, key) };
}

/** Begins with a link and answers. */
export async function beginWith(
	database: Database,
	token: string,
	content: Partial<participation.DraftContent> = {}
): Promise<{ readonly link: participation.ParticipantLink; readonly key: string }> {
	const link = await participation.findLink(database, token);
	if (!link) throw new Error('The link leads nowhere.');
	const key = await participation.beginDraft(database, link);
	await participation.saveDraft(database, link.roundId, key, () => content);
	return { link, key };
}

/** One answer per item of the pulse, each at this level. */
export function allAt(level: 0 | 1 | 2 | 3 | 4): participation.DraftContent['answers'] {
	return Object.fromEntries(current('pulse').items.map(({ id }) => [id, { value: { level } }]));
}
