import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { addResponse, beginTally } from '$lib/core/round/accumulate';
import type { Publication } from '$lib/core/round/publication';
import { publishing } from '$lib/core/round/publish';
import type { FreeText } from '$lib/core/round/types';
import type { Database } from '../db';
import { rounds } from '../db/schema';
import { inTurns } from '../in-turns';
import { byVersion } from '../questionnaires';
import { ofRound } from '../rounds/find';
import type { Round, StoredGroup } from '../rounds/types';
import { contents, type ContentScope, countContents } from './content';
import { earlierOf } from './earlier';
import { groupOf, settingsOf } from './frozen';

/**
 * What a round that takes no answers any more publishes, from what is stored of it. Others come in between: it reads in chunks, and says
 * in the round's row how far it is.
 */
export async function compute(
	database: Database,
	scope: ContentScope,
	round: Round,
	stored: readonly StoredGroup[]
): Promise<Publication> {
	const questionnaire = await byVersion(database, round.questionnaireId, round.questionnaireVersion);
	if (!questionnaire) throw new Error('The questionnaire of a round was not kept.');
	const [settings, groups] = [settingsOf(round), stored.map(groupOf)];
	const tally = beginTally(questionnaire, groups, settings.weights);
	const texts: FreeText[] = [];
	const advance = await progressOf(database, scope);
	for await (const chunk of contents(database, scope, round.kind)) {
		for (const { cell, sheet, sentence } of chunk) {
			addResponse(tally, cell, sheet);
			if (sentence === null) continue;
			const side = cell.role === 'leadership' ? 'leadership' : 'staff';
			texts.push({ kind: 'sentence', item: null, text: sentence, side });
		}
		await advance(chunk.length);
		// The embedded engine answers without ever leaving the turn of this process; whoever waits would wait until the end.
		await nextTurn();
	}
	const earlier = round.kind === 'anonymous' ? await earlierOf(database, scope.organisationId) : null;
	return inTurns(publishing(tally, settings, groups, texts, earlier));
}

/** Progress is written this often, in per cent; what remains is the publication itself. */
const [percentStep, percentMax] = [5, 95];

async function progressOf(database: Database, scope: ContentScope): Promise<(more: number) => Promise<void>> {
	const expected = Math.max(1, await countContents(database, scope));
	let [done, told] = [0, 0];
	return async (more) => {
		done += more;
		const percent = Math.min(percentMax, Math.floor((100 * done) / expected));
		if (percent < told + percentStep) return;
		told = percent;
		await database.withScope({ organisationId: scope.organisationId }, (transaction) =>
			transaction
				.update(rounds)
				.set({ progressPercent: percent })
				.where(and(ofRound(scope.organisationId, scope.contentOfRoundId), eq(rounds.status, 'closing')))
		);
	};
}
