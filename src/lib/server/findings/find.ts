import type { FoundFinding } from '$lib/core/findings/found';
import { publicationOf } from '../closing/publication';
import { byVersion } from '../questionnaires';
import * as rounds from '../rounds';
import type { OrganisationScope } from '../visits';
import { gather } from './gather';
import { ofRound } from './of-round';

/** One finding by its key, also of a round that is not the newest; null where it is not found there (any more). */
export async function find(scope: OrganisationScope, base: string, key: string): Promise<FoundFinding | null> {
	const { found } = await gather(scope, base);
	const among = (all: readonly FoundFinding[]) => all.find((each) => each.key === key) ?? null;
	return among(found) ?? among(await inEarlierRound(scope, base, key));
}

async function inEarlierRound(scope: OrganisationScope, base: string, key: string): Promise<readonly FoundFinding[]> {
	const [roundId] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(key) ?? [];
	const round = roundId === undefined ? null : await rounds.find(scope, roundId);
	const published = round?.status === 'closed' ? await publicationOf(scope, round.id) : null;
	if (!round || !published) return [];
	const { publication } = published;
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	if (!questionnaire) return [];
	return ofRound(scope, { round, publication, questionnaire, base }, publication.groups);
}
