import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../src/lib/server/db/schema';

export interface Survey {
	readonly organisationId: string;
	readonly roundId: string;
	readonly groups: readonly SurveyGroup[];
}

export interface SurveyGroup {
	readonly id: string;
	/** Of the group's link; null where each has one of their own. */
	readonly token: string | null;
	readonly invited: readonly Invited[];
}

export interface Invited {
	readonly token: string;
	readonly personId: string;
	readonly inviteeId: string;
	readonly role: schema.RoleGroup;
}

export interface AskedGroup {
	readonly kind?: 'department' | 'leadership' | 'department-leadership';
	readonly name?: string;
	/** Who is asked by a link of their own. */
	readonly roles?: readonly schema.RoleGroup[];
	/** Or how many the group's link was given to. */
	readonly headcount?: number;
}

/** Of the round and, where a page shows them, of its organisation. */
export interface SurveyColumns {
	readonly round?: Partial<typeof schema.rounds.$inferInsert>;
	readonly organisation?: Partial<typeof schema.organisations.$inferInsert>;
}

export type Insert = (table: PgTable, row: Record<string, unknown>) => Promise<unknown>;

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Enters an organisation with a round of the pulse that lasts two weeks, its groups, people and links. */
export async function enterSurvey(
	insert: Insert,
	asked: readonly AskedGroup[],
	version: { readonly questionnaireId: string; readonly questionnaireVersion: string },
	{ round = {}, organisation = {} }: SurveyColumns = {}
): Promise<Survey> {
	const [organisationId, roundId] = [randomUUID(), randomUUID()];
	const slug = `o-${organisationId.slice(0, 8)}`;
	await insert(schema.organisations, {
		id: organisationId,
		slug,
		name: 'Müller & Söhne',
		locale: 'de',
		...organisation
	});
	await insert(schema.rounds, {
		...{ organisationId, id: roundId, name: 'Autumn', kind: 'anonymous', locale: 'en', ...version },
		...{ opensOn: dayIn(-1), closesOn: dayIn(14), closesAt: new Date(Date.now() + 14 * 86_400_000) },
		...round
	});
	const place = { organisationId, roundId };
	const groups: SurveyGroup[] = [];
	for (const [position, group] of asked.entries()) {
		groups.push(await enterGroup(insert, place, group, position, round.kind === 'named' ? 'Kim Beispiel' : null));
	}
	return { organisationId, roundId, groups };
}

export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

async function enterGroup(
	insert: Insert,
	place: { readonly organisationId: string; readonly roundId: string },
	{ kind = 'department', name = 'Sales', roles = [], headcount }: AskedGroup,
	position: number,
	nameBeside: string | null
): Promise<SurveyGroup> {
	const id = randomUUID();
	const token = headcount === undefined ? null : newToken();
	const count = (role: schema.RoleGroup) => roles.filter((each) => each === role).length;
	await insert(schema.roundGroups, {
		...{ ...place, id, kind, name, position, departmentIds: [], way: token === null ? 'personal' : 'link' },
		...{ invitedLeadership: count('leadership'), invitedCustomerFacing: count('customer-facing') },
		invitedOtherStaff: headcount ?? count('other-staff'),
		linkHash: token === null ? null : sha256(token)
	});
	const invited: Invited[] = [];
	for (const role of roles) {
		const { organisationId } = place;
		const one = { token: newToken(), personId: randomUUID(), inviteeId: randomUUID(), role };
		const cell = { ...place, groupId: id, role };
		const person = { name: 'Kim Beispiel', roleGroup: role, role: 'participant' };
		await insert(schema.people, { organisationId, id: one.personId, ...person });
		await insert(schema.roundInvitees, { ...cell, id: one.inviteeId, personId: one.personId });
		const participation = { ...cell, inviteeId: one.inviteeId, tokenHash: sha256(one.token), name: nameBeside };
		await insert(schema.roundParticipations, participation);
		invited.push(one);
	}
	return { id, token, invited };
}

const newToken = () => randomBytes(32).toString('base64url');
