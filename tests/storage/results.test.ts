import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { trendsOf } from '../../src/lib/core/round/trend';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import { people, rounds as rows } from '../../src/lib/server/db/schema';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as results from '../../src/lib/server/results';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { launched, staffed } from './round-fixtures';
import { change, survey, takePart } from './surveys';

describe.each(engines)('results over time on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	async function closed(scope: OrganisationScope, name: string): Promise<string> {
		const id = await launched(scope, { name });
		const { organisationId } = scope;
		const isIt = and(eq(rows.organisationId, organisationId), eq(rows.id, id));
		await database.withScope({ organisationId }, (transaction) =>
			transaction.update(rows).set({ status: 'closing' }).where(isIt)
		);
		expect(await closeRound(database, organisationId, id)).toBe('published');
		return id;
	}

	it('know who was invited, and take whoever was erased since for somebody of their own', async () => {
		const { scope, id: organisationId, ids } = await staffed(database, { Sales: { 'other-staff': 8 } });
		await closed(scope, 'Spring');
		await closed(scope, 'Autumn');
		const invitedIn = async () => {
			const found = await results.closedRounds(scope);
			expect(found.map(({ publication }) => publication.round.name)).toEqual(['Spring', 'Autumn']);
			return found.map(({ invited }) => [...(invited.get('organisation') ?? [])]);
		};
		const [before, after] = await invitedIn();
		expect(before).toHaveLength(8);
		expect(new Set(after)).toEqual(new Set(before));
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.delete(people)
				.where(
					and(
						eq(people.organisationId, organisationId),
						sql`${people.departmentId} = ${ids.get('Sales')} and ${people.name} like '%0'`
					)
				)
		);
		const [first = [], second = []] = await invitedIn();
		expect([first.length, second.length]).toEqual([8, 8]);
		expect(second.filter((person) => !first.includes(person))).toHaveLength(1);
		// One person may have changed between the two: nothing of the earlier round stands beside the later one.
		const [course] = trendsOf(await results.closedRounds(scope), { groupIds: ['organisation'] });
		expect(course?.hidden).toEqual([0]);
	});

	it('hold nothing that is still open', async () => {
		const { scope } = await staffed(database, { Sales: { 'other-staff': 8 } });
		await launched(scope);
		expect(await results.closedRounds(scope)).toEqual([]);
	});

	it('give the answers of a named round only once it has closed, and never those of an anonymous one', async () => {
		const named = await survey(database, [{ roles: ['other-staff', 'other-staff'] }], { kind: 'named' });
		const scope = { database, organisationId: named.organisationId, actor: { userId: '', name: '' } };
		const answers = async () => {
			const round = await rounds.find(scope, named.roundId);
			return round ? results.namedAnswers(scope, round) : null;
		};
		for (const { token } of named.groups[0]?.invited ?? []) {
			expect((await takePart(database, token)).submission.kind).toBe('submitted');
		}
		expect(await answers()).toEqual([]);
		await change(database, named, { status: 'closing' });
		await closeRound(database, named.organisationId, named.roundId);
		expect((await answers())?.map(({ name }) => name)).toHaveLength(2);
		const elsewhere = { ...scope, organisationId: (await staffed(database, {})).id };
		expect(await rounds.find(elsewhere, named.roundId)).toBeNull();
		const round = await rounds.find(scope, named.roundId);
		expect(round && (await results.namedAnswers(elsewhere, round))).toEqual([]);
	});
});
