import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { addResponse, beginTally } from '../../src/lib/core/round/accumulate';
import { publish } from '../../src/lib/core/round/publish';
import type { RoundGroup, RoundSettings } from '../../src/lib/core/round/types';
import { canonicalJson, sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { roundGroups, roundPublications, rounds } from '../../src/lib/server/db/schema';
import { current } from '../../src/lib/server/questionnaires';
import type { OrganisationScope } from '../../src/lib/server/visits';

/** The level around which ten people of a department answer, by the department's id. */
export type Levels = Readonly<Record<string, number>>;

/** A closed round of the pulse with its results, as closing writes them; all were asked by a link. Returns its id. */
export async function publishedRound(
	database: Database,
	{ organisationId }: OrganisationScope,
	levels: Levels,
	[opensOn, closesOn]: readonly [string, string]
): Promise<string> {
	const roundId = randomUUID();
	const pulse = current('pulse');
	const questionnaire = { id: pulse.id, version: pulse.version };
	const name = `Round ${opensOn}`;
	const settings: RoundSettings = {
		...{ kind: 'anonymous', name, locale: 'en', k: 5, freeText: 'off', weights: null },
		...{ opensOn, closesOn, questionnaire }
	};
	const groups = Object.keys(levels).map((departmentId): RoundGroup => {
		const invited = { by: 'personal', leadership: 0, customerFacing: 0, otherStaff: 14 } as const;
		const named = { name: `Department ${departmentId.slice(0, 4)}`, parentId: null };
		return { id: randomUUID(), kind: 'department', departmentIds: [departmentId], invited, ...named };
	});
	const tally = beginTally(pulse, groups, null);
	for (const { id, departmentIds } of groups) {
		const from = levels[departmentIds[0] ?? ''] ?? 0;
		for (let person = 0; person < 10; person++) {
			const sheet = pulse.items.map((_, item) => from + ((person + item) % (2 + (person % 3)) === 0 ? 1 : 0));
			addResponse(tally, { groupId: id, role: 'other-staff' }, sheet);
		}
	}
	const publication = publish(tally, settings, groups);
	const model = canonicalJson(publication);
	const isIt = and(eq(rounds.organisationId, organisationId), eq(rounds.id, roundId));
	await database.withScope({ organisationId, contentOfRoundId: roundId }, async (transaction) => {
		await transaction.insert(rounds).values({
			...{ organisationId, id: roundId, name, kind: 'anonymous', locale: 'en', opensOn, closesOn },
			...{ questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version },
			...{ launchedAt: new Date(opensOn), closesAt: new Date(`${closesOn}T22:00:00Z`) }
		});
		for (const [position, { id, name: called, departmentIds }] of groups.entries()) {
			const frozen = {
				kind: 'department',
				way: 'link',
				position,
				invitedOtherStaff: 14,
				linkHash: sha256(id)
			} as const;
			const row = { organisationId, roundId, id, name: called, departmentIds: [...departmentIds], ...frozen };
			await transaction.insert(roundGroups).values(row);
		}
		// A round takes one step after the other.
		for (const status of ['open', 'closing'] as const) await transaction.update(rounds).set({ status }).where(isIt);
		await transaction
			.insert(roundPublications)
			.values({ organisationId, roundId, method: publication.method, model, sha256: sha256(model) });
		await transaction
			.update(rounds)
			.set({ status: 'closed', closedAt: new Date(closesOn) })
			.where(isIt);
	});
	return roundId;
}
