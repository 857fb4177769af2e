import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { questionnaires } from '../../src/lib/core/catalogue';
import * as schema from '../../src/lib/server/db/schema';
import type { Organisation } from '../access/world';
import { sha256 } from '../storage/survey-rows';
import { expect } from './fixtures';
import { follow } from './follow';

/** People of one group who have answered: at `level` or one above, in turns. */
interface Answered {
	readonly name: string;
	readonly role: schema.RoleGroup;
	readonly invited: number;
	readonly answered: number;
	readonly level: 0 | 1 | 2 | 3;
	/** Of a department that is there already; otherwise one of its own. */
	readonly departmentId?: string;
	/** What each of them wrote at the end; absent: nothing. */
	readonly sentences?: readonly string[];
}

interface NewRound {
	readonly name: string;
	readonly opensOn: string;
	readonly freeTextThreshold?: number | null;
}

/**
 * A round of the pulse that is open, with all that people have handed in so far. Rows are entered behind the product’s back; ending it is
 * left to the product.
 */
export async function openRound(
	superuser: pg.Client,
	{ id: organisationId }: Organisation,
	{ name, opensOn, freeTextThreshold = null }: NewRound,
	asked: readonly Answered[]
): Promise<string> {
	const database = drizzle({ client: superuser });
	const { rows } = await superuser.query<{ version: string }>(
		`select version from questionnaire_versions where id = 'pulse'`
	);
	const roundId = randomUUID();
	const place = { organisationId, roundId };
	await database.insert(schema.rounds).values({
		...{ organisationId, id: roundId, name, kind: 'anonymous', locale: 'en', status: 'open' },
		...{ questionnaireId: 'pulse', questionnaireVersion: rows[0]?.version ?? '' },
		...{ opensOn, freeTextThreshold, closesOn: '2099-03-31', closesAt: new Date('2099-03-31T22:00:00Z') }
	});
	for (const [position, { name: group, role, invited, answered, level, departmentId, sentences }] of asked.entries()) {
		const id = randomUUID();
		const isLeadership = role === 'leadership';
		await database.insert(schema.roundGroups).values({
			...{ ...place, id, name: group, position, way: 'personal', kind: isLeadership ? 'leadership' : 'department' },
			departmentIds: isLeadership ? [] : [departmentId ?? idOf(group)],
			...{ invitedLeadership: isLeadership ? invited : 0, invitedOtherStaff: isLeadership ? 0 : invited }
		});
		await database.insert(schema.roundInvitees).values(
			Array.from({ length: invited }, (_, person) => ({
				...{ ...place, groupId: id, role, personId: idOf(`${group} ${person}`) }
			}))
		);
		await database.insert(schema.roundResponses).values(
			Array.from({ length: answered }, (_, person) => ({
				...{ ...place, groupId: id, role, sheet: sheetOf(person, level), receiptHash: sha256(randomUUID()) },
				sentence: sentences?.[person] ?? null
			}))
		);
	}
	return roundId;
}

/** Ends an open round as whoever runs it does, and waits until its results are there. */
export async function endRound(page: Page, base: string, roundId: string, submit: string): Promise<void> {
	await page.goto(`${base}/rounds/${roundId}/end`);
	await follow(page.getByRole('button', { name: submit }));
	await expect(async () => {
		await page.goto(`${base}/rounds/${roundId}/results`);
		await expect(page.locator('#map')).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 120_000 });
}

/** The same for the same name in every round: of the department that a group is made of, or of somebody in it. */
function idOf(name: string): string {
	const digits = sha256(name);
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		digits.slice(12, 16),
		digits.slice(16, 20),
		digits.slice(20, 32)
	].join('-');
}

/** Nobody answers as somebody else does, so that no group speaks with one voice. */
function sheetOf(person: number, level: number): number[] {
	return questionnaires.pulse.items.map((_, place) => level + ((person + place) % (2 + (person % 3)) === 0 ? 1 : 0));
}
