import { and, eq, like } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { trendsOf } from '../../src/lib/core/round/trend';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import { people, roundInvitees, rounds as rows } from '../../src/lib/server/db/schema';
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

	async function closed(scope: OrganisationScope, name: string, meanwhile?: () => Promise<unknown>): Promise<string> {
		const id = await launched(scope, { name });
		await meanwhile?.();
		const { organisationId } = scope;
		const isIt = and(eq(rows.organisationId, organisationId), eq(rows.id, id));
		await database.withScope({ organisationId }, (transaction) =>
			transaction.update(rows).set({ status: 'closing' }).where(isIt)
		);
		expect(await closeRound(database, organisationId, id)).toBe('published');
		return id;
	}

	const hiddenOf = async (scope: OrganisationScope) =>
		trendsOf(await results.closedRounds(scope), { groupIds: ['organisation'] })[0]?.hidden;

	it('hide what two people joined, and go on hiding it whoever is erased, before the close or after it', async () => {
		const { scope, id: organisationId, ids } = await staffed(database, { Sales: { 'other-staff': 12 } });
		const erase = (name: string) =>
			database.withScope({ organisationId }, (transaction) =>
				transaction.delete(people).where(like(people.name, name))
			);
		await closed(scope, 'Spring');
		expect(await hiddenOf(scope)).toEqual([]);
		const joining = ['New 1', 'New 2'].map((name) => ({ organisationId, name, departmentId: ids.get('Sales') }));
		await database.withScope({ organisationId }, (transaction) => transaction.insert(people).values(joining));
		await closed(scope, 'Autumn', () => erase('%1'));
		expect(await hiddenOf(scope)).toEqual([0]);
		for (const name of ['%2', '%3', '%4', '%5']) await erase(name);
		const left = await database.read({ organisationId }, (transaction) => transaction.$count(people));
		expect(left, 'more people are gone than the threshold').toBeLessThan(10);
		expect(await hiddenOf(scope)).toEqual([0]);
	});

	it('leave out a round of which nobody knows any more who was invited', async () => {
		const { scope, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 8 } });
		const spring = await closed(scope, 'Spring');
		await closed(scope, 'Autumn');
		await database.withScope({ organisationId }, (transaction) =>
			transaction.delete(roundInvitees).where(eq(roundInvitees.roundId, spring))
		);
		const found = await results.closedRounds(scope);
		expect(found.map(({ publication }) => publication.round.name)).toEqual(['Autumn']);
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
