import { and, eq } from 'drizzle-orm';
import type { Questionnaire, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { canonicalJson, sha256 } from '../canonical-json';
import type { Database } from '../db';
import { questionnaireVersions } from '../db/schema';

/** The first 16 hexadecimal digits of the content's SHA-256: any change of wording is another version. */
export function versionOf(questionnaire: Questionnaire): string {
	return sha256(canonicalJson(questionnaire)).slice(0, 16);
}

export function versioned(questionnaire: Questionnaire): VersionedQuestionnaire {
	return { ...questionnaire, version: versionOf(questionnaire) };
}

/** Keeps these questionnaires for ever, once each: an assessment is read with the wording it answered. */
export async function keep(database: Database, questionnaires: readonly Questionnaire[]): Promise<void> {
	const rows = questionnaires.map((questionnaire) => ({
		id: questionnaire.id,
		version: versionOf(questionnaire),
		content: canonicalJson(questionnaire)
	}));
	if (rows.length === 0) return;
	await database.withScope({ system: true }, (transaction) =>
		transaction.insert(questionnaireVersions).values(rows).onConflictDoNothing()
	);
}

/** A version as it was kept, or null. */
export async function kept(database: Database, id: string, version: string): Promise<VersionedQuestionnaire | null> {
	const rows = await database.read({ system: true }, (transaction) =>
		transaction
			.select({ content: questionnaireVersions.content })
			.from(questionnaireVersions)
			.where(and(eq(questionnaireVersions.id, id), eq(questionnaireVersions.version, version)))
	);
	const content = rows[0]?.content;
	if (content === undefined) return null;
	const questionnaire: Questionnaire = JSON.parse(content);
	return { ...questionnaire, version };
}
