import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db';
import { people, roundParticipations, rounds as rows, type RoleGroup } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { type Opened, organisation } from './organisation-fixtures';

/** How many people of each part work in a department, and in none under the empty name. */
export type Staff = Readonly<Record<string, Partial<Record<RoleGroup, number>>>>;

/** An organisation with departments (paths with ` / `) and people in them, each with an address. */
export async function staffed(
	database: Database,
	staff: Staff
): Promise<Opened & { readonly ids: ReadonlyMap<string, string> }> {
	const opened = await organisation(database);
	const paths = Object.keys(staff).filter((path) => path !== '');
	if (paths.length > 0) {
		await departments.add(
			opened.scope,
			paths.map((path, index) => ({ line: index + 1, path: path.split(' / ') }))
		);
	}
	const placed = await departments.list(opened.scope);
	const ids = new Map(placed.map(({ id, path }) => [path.join(' / '), id]));
	const values = Object.entries(staff).flatMap(([path, parts]) =>
		Object.entries(parts).flatMap(([roleGroup, count]) =>
			Array.from({ length: count }, (_, index) => {
				const name = `${path} ${roleGroup} ${index}`;
				const email = `${randomUUID().slice(0, 13)}@example.org`;
				return {
					organisationId: opened.id,
					name,
					email,
					departmentId: ids.get(path) ?? null,
					roleGroup: roleGroup as RoleGroup
				};
			})
		)
	);
	if (values.length > 0) {
		await database.withScope({ organisationId: opened.id }, (transaction) => transaction.insert(people).values(values));
	}
	return { ...opened, ids };
}

export const pulse = {
	name: 'Frühjahr',
	kind: 'anonymous',
	questionnaireId: 'pulse',
	locale: 'de',
	threshold: 5,
	freeTextThreshold: null,
	weights: {}
} as const;

/** A draft that begins today, unless told otherwise. */
export async function drafted(
	scope: OrganisationScope,
	fields: Partial<Parameters<typeof rounds.create>[2]> = {}
): Promise<string> {
	const id = randomUUID();
	const created = await rounds.create(scope, id, { ...pulse, ...(await rounds.firstDays(scope)), ...fields });
	if (created !== 'done') throw new Error(`No draft: ${created}`);
	return id;
}

/** Likewise, launched without mails. */
export async function launched(
	scope: OrganisationScope,
	fields: Partial<Parameters<typeof rounds.create>[2]> = {}
): Promise<string> {
	const id = await drafted(scope, fields);
	const outcome = await rounds.launch(scope, id, { sendsMails: false });
	if (outcome !== 'done') throw new Error(`Not launched: ${outcome}`);
	return id;
}

/** Lets so many of those invited have taken part, as submitting does. */
export async function takePart(database: Database, roundId: string, most: number): Promise<void> {
	await database.withScope({ contentOfRoundId: roundId }, (transaction) =>
		transaction
			.update(roundParticipations)
			.set({ state: 'done' })
			.where(
				sql`${roundParticipations.inviteeId} in (select invitee_id from round_participations
					where round_id = ${roundId} and state = 'invited' order by invitee_id limit ${most})`
			)
	);
}

/** Sets where a round stands past every verb, as its closing does. */
export async function setStatus(
	database: Database,
	organisationId: string,
	id: string,
	status: 'closed'
): Promise<void> {
	await database.withScope({ organisationId }, (transaction) =>
		transaction.update(rows).set({ status }).where(eq(rows.id, id))
	);
}
