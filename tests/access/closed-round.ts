import { createHash, randomUUID } from 'node:crypto';
import type { PgTable } from 'drizzle-orm/pg-core';
import { addResponse, beginTally } from '../../src/lib/core/round/accumulate';
import { findGroupFindings } from '../../src/lib/core/round/findings';
import { publish } from '../../src/lib/core/round/publish';
import type { RoundGroup, RoundSettings } from '../../src/lib/core/round/types';
import { canonicalJson } from '../../src/lib/server/canonical-json';
import * as schema from '../../src/lib/server/db/schema';
import { current } from '../../src/lib/server/questionnaires';

/** The finding of a group that its people see service differently; of the organisation it has been set aside. */
export function findingOf(group: string, roundId: string): string {
	return `M7.no-shared-picture~service~answers~${group}~${roundId}`;
}

/** A closed round with the results of one department, all of whose texts carry the organisation's mark. */
export async function createClosedRound(
	insert: (table: PgTable, row: Record<string, unknown>) => Promise<void>,
	{ organisationId, department, mark }: { organisationId: string; department: string; mark: string }
): Promise<string> {
	// A group’s id is its own; taking the department’s lets addresses be written without asking.
	const [roundId, groupId] = [randomUUID(), department];
	const questionnaire = current('pulse');
	const days = { opensOn: '2026-01-01', closesOn: '2026-01-31' };
	const { id: questionnaireId, version: questionnaireVersion } = questionnaire;
	const settings: RoundSettings = {
		...{ kind: 'anonymous', name: `Closed ${mark}`, locale: 'en', k: 5, freeText: 'off', weights: null, ...days },
		questionnaire: { id: questionnaireId, version: questionnaireVersion }
	};
	const group: RoundGroup = {
		...{ id: groupId, kind: 'department', name: `Measured ${mark}`, parentId: null, departmentIds: [department] },
		invited: { by: 'personal', leadership: 0, customerFacing: 0, otherStaff: 8 }
	};
	const tally = beginTally(questionnaire, [group], null);
	for (let person = 0; person < 8; person++) {
		const sheet = questionnaire.items.map((_, place) => (person + place) % 4);
		addResponse(tally, { groupId, role: 'other-staff' }, sheet);
	}
	const publication = publish(tally, settings, [group]);
	const model = canonicalJson(publication);
	await insert(schema.rounds, {
		...{ organisationId, id: roundId, name: settings.name, kind: 'anonymous', locale: 'en', ...days },
		...{ questionnaireId, questionnaireVersion, status: 'closed', closesAt: new Date('2026-01-31T23:00:00Z') },
		...{ launchedAt: new Date('2026-01-01T00:00:00Z'), closedAt: new Date('2026-02-01T00:00:00Z') }
	});
	const { name, departmentIds } = group;
	const frozen = { kind: 'department', name, position: 0, way: 'personal', departmentIds, invitedOtherStaff: 8 };
	await insert(schema.roundGroups, { organisationId, roundId, id: groupId, ...frozen });
	const sha256 = createHash('sha256').update(model).digest('hex');
	await insert(schema.roundPublications, { organisationId, roundId, method: publication.method, model, sha256 });
	const found = findGroupFindings({ publication, questionnaire, groupId: 'organisation', kpis: {} });
	const known = found.find(({ kind, dimension }) => kind === 'no-shared-picture' && dimension === 'service');
	if (!known) throw new Error('Eight people who answer alike in nothing have no shared picture.');
	await insert(schema.findingDismissals, {
		...{ organisationId, key: findingOf('organisation', roundId), statement: known.statement },
		...{ reason: `Known ${mark}`, actorName: `Actor ${mark}` }
	});
	return roundId;
}
