import { LRUCache } from 'lru-cache';
import { questionnaires } from '$lib/core/catalogue';
import { questionnaireIds, type QuestionnaireId, type VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { Database } from '../db';
import { keep, kept, versioned } from './versions';

export { keep, versionOf } from './versions';

const currentById = new Map(questionnaireIds.map((id) => [id, versioned(questionnaires[id])]));

/** Older versions that were asked for; they never change. Ours are few; engagement files may bring any number of others. */
const olderByAddress = new LRUCache<string, VersionedQuestionnaire>({ max: 100 });

/** As it is asked today. */
export function current(id: QuestionnaireId): VersionedQuestionnaire {
	const questionnaire = currentById.get(id);
	if (!questionnaire) throw new Error(`There is no questionnaire ${id}.`);
	return questionnaire;
}

/** A version without asking the database: today's, or an earlier one that was asked for before. */
export function inMemory({
	id,
	version
}: {
	readonly id: string;
	readonly version: string;
}): VersionedQuestionnaire | null {
	const today = [...currentById.values()].find((questionnaire) => questionnaire.id === id);
	return today?.version === version ? today : (olderByAddress.get(`${id}@${version}`) ?? null);
}

/** Today's and any earlier wording; null where there never was such a version. Reads the database once as long as it is remembered. */
export async function byVersion(
	database: Database,
	id: string,
	version: string
): Promise<VersionedQuestionnaire | null> {
	const known = inMemory({ id, version });
	if (known) return known;
	const older = await kept(database, id, version);
	if (older) olderByAddress.set(`${id}@${version}`, older);
	return older;
}

/** Called at start, before the first assessment can be created. */
export function keepCurrent(database: Database): Promise<void> {
	return keep(
		database,
		questionnaireIds.map((id) => questionnaires[id])
	);
}
