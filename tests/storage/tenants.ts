import { randomUUID } from 'node:crypto';
import type { MemberRole } from '../../src/lib/core/access/roles';
import * as assessments from '../../src/lib/server/assessments';
import type { Database } from '../../src/lib/server/db';
import { organisations, people } from '../../src/lib/server/db/schema';
import { current } from '../../src/lib/server/questionnaires';
import type { Actor, OrganisationScope } from '../../src/lib/server/visits';

/** An organisation to which these people belong, the first one being in whose name `scope` acts. */
export async function organisation(
	database: Database,
	name: string,
	members: readonly (readonly [Actor, MemberRole])[],
	settings: Partial<typeof organisations.$inferInsert> = {}
): Promise<{ readonly slug: string; readonly scope: OrganisationScope }> {
	const organisationId = randomUUID();
	const slug = `o-${organisationId.slice(0, 8)}`;
	await database.withScope({ organisationId }, (transaction) =>
		transaction.insert(organisations).values({ id: organisationId, slug, name, locale: 'en', ...settings })
	);
	for (const [{ userId, name }, role] of members) {
		await database.withScope({ organisationId, userId }, (transaction) =>
			transaction.insert(people).values({ organisationId, userId, name, role })
		);
	}
	const [first] = members;
	if (!first) throw new Error('An organisation in a test needs somebody who acts in it.');
	return { slug, scope: { database, organisationId, actor: first[0] } };
}

/** An assessment with one answer, begun without account, and its key. */
export async function begun(database: Database, note = 'a note'): Promise<string> {
	const key = assessments.newKey();
	const scope = assessments.scopeOf(key, database);
	await assessments.create(scope, { questionnaire: current('executive'), locale: 'en', unit: 'Sales' });
	await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 2 }, note }]);
	return key;
}
