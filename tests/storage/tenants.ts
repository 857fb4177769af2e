import { randomUUID } from 'node:crypto';
import type { MemberRole } from '../../src/lib/core/access/roles';
import * as assessments from '../../src/lib/server/assessments';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { organisations, people, users } from '../../src/lib/server/db/schema';
import { current } from '../../src/lib/server/questionnaires';
import type { Actor, OrganisationScope } from '../../src/lib/server/visits';

/** An account as a storage test needs it, without a password. */
export async function person(database: Database, name: string): Promise<Actor & { readonly email: string }> {
	const userId = randomUUID();
	const email = `${userId.slice(0, 8)}.${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`;
	const emailHash = sha256(email);
	await database.withScope({ userId, emailHash }, (transaction) =>
		transaction.insert(users).values({ id: userId, email, emailHash, name, locale: 'en' })
	);
	return { userId, name, email };
}

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
