import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { coursesOf } from '../../src/lib/core/round/trend-groups';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { closeAtOnce } from '../../src/lib/server/closing/job';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, people, roundIntake, roundPublications } from '../../src/lib/server/db/schema';
import { log } from '../../src/lib/server/log';
import * as participation from '../../src/lib/server/participation';
import * as practices from '../../src/lib/server/practices';
import { closedRounds } from '../../src/lib/server/results';
import { retention } from '../../src/lib/server/retention';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { asSuperuser, engines, opening, type Place } from './engines';
import { filledRound, type FilledRound, stateOf } from './filled-round';
import { foundedPractice, organisationVisit } from './practice-people';
import { launched, staffed } from './round-fixtures';
import { allAt, change, survey, takePart } from './surveys';

process.env.LOG_LEVEL = 'silent';

const staff = (count: number) => new Array<'other-staff'>(count).fill('other-staff');
const small = { people: 300, departments: 6, questionnaireId: 'pulse' } as const;

/** Each attack first succeeds against a naive way of doing it; then it fails against ours. */
describe.each(engines)('attacks on what a round stores and hands out on $name', ({ place }) => {
	let database: Database;
	let where: Place;

	beforeAll(
		opening(place, (own, at) => {
			database = own;
			where = at;
		})
	);

	const scopeOf = (organisationId: string): OrganisationScope => {
		return { database, organisationId, actor: { userId: '', name: '' } };
	};
	const publicationIn = async ({ organisationId, roundId }: FilledRound) => {
		const published = await publicationOf(scopeOf(organisationId), roundId);
		if (!published) throw new Error('Nothing was published.');
		return published.publication;
	};
	const close = async (round: FilledRound) => {
		await change(database, round, { status: 'closing' });
		expect(await closeRound(database, round.organisationId, round.roundId)).toBe('published');
		return publicationIn(round);
	};
	/** Past every policy. */
	const asOwner = async (statement: string): Promise<Record<string, unknown>[]> => {
		const { databaseUrl } = where.settings;
		if (databaseUrl) return asSuperuser(statement, new URL(databaseUrl).pathname.slice(1));
		return database.withScope({ system: true }, async (transaction) => {
			await transaction.execute(sql`reset role`);
			await transaction.execute(sql`set local role postgres`);
			return (await transaction.execute(sql.raw(statement))).rows;
		});
	};

	it('whoever reads the statistics of emptied tables finds no sentence, no answers and no key', async () => {
		const round = await filledRound(database, small);
		await asOwner('create table naive as select * from round_responses');
		for (const table of ['naive', 'round_responses', 'round_intake', 'round_participations', 'round_drafts']) {
			await asOwner(`analyze ${table}`);
		}
		await asOwner('delete from naive');
		await asOwner('analyze naive');
		await closeRound(database, round.organisationId, round.roundId);
		const kept = async (tables: string) =>
			JSON.stringify(
				await asOwner(`select attname, most_common_vals::text, most_common_elems::text, histogram_bounds::text
					from pg_stats where tablename ${tables}`)
			);
		expect(await kept("= 'naive'")).toContain('More time for customers');
		const ours = await kept("like 'round\\_%'");
		expect(ours).not.toMatch(/More time|"attname":"(sheet|sentence|receipt_hash|token_hash|sealed)"|[0-9a-f]{64}/);
		await asOwner('drop table naive');
	});

	it('somebody who is moved while a round is open still counts where they were asked', async () => {
		const {
			scope,
			id: organisationId,
			ids
		} = await staffed(database, {
			Sales: { 'other-staff': 6 },
			Service: { 'other-staff': 6 }
		});
		const [sales, service] = [ids.get('Sales') ?? '', ids.get('Service') ?? ''];
		const roundId = await launched(scope);
		const links = await personalLinks(scope, roundId);
		const [moved] = links.keys();
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.update(people)
				.set({ departmentId: service, roleGroup: 'customer-facing' })
				.where(and(eq(people.organisationId, organisationId), eq(people.email, moved ?? '')))
		);
		for (const [email, token] of links) await takePart(database, token, { answers: allAt(email === moved ? 4 : 1) });
		const naive = await database.read({ organisationId }, (transaction) =>
			transaction.select({ departmentId: people.departmentId }).from(people)
		);
		expect(naive.filter(({ departmentId }) => departmentId === service)).toHaveLength(7);
		const { groups } = await close({ organisationId, roundId });
		const sizes = groups
			.filter(({ departmentIds }) => departmentIds.length > 0)
			.map(({ departmentIds, figures }) => [departmentIds[0], figures?.n, figures?.invited]);
		expect(sizes).toEqual([
			[sales, 6, 6],
			[service, 6, 6]
		]);
	});

	it('two rounds between which one person was moved are not laid beside each other', async () => {
		const {
			scope,
			id: organisationId,
			ids
		} = await staffed(database, {
			Sales: { 'other-staff': 8 },
			Service: { 'other-staff': 8 }
		});
		const hold = async () => {
			const roundId = await launched(scope);
			for (const [index, token] of [...(await personalLinks(scope, roundId)).values()].entries()) {
				await takePart(database, token, { answers: allAt(index % 2 === 0 ? 1 : 2) });
			}
			return close({ organisationId, roundId });
		};
		const first = await hold();
		const [one] = await database.read({ organisationId }, (transaction) =>
			transaction
				.select({ id: people.id })
				.from(people)
				.where(eq(people.departmentId, ids.get('Sales') ?? ''))
				.limit(1)
		);
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.update(people)
				.set({ departmentId: ids.get('Service') ?? '' })
				.where(eq(people.id, one?.id ?? ''))
		);
		const second = await hold();
		const sizes = [first, second].map(({ groups }) =>
			groups.flatMap(({ departmentIds, figures }) => (departmentIds.length > 0 ? [figures?.n] : []))
		);
		expect(sizes, 'side by side the figures would speak of the one').toEqual([
			[8, 8],
			[7, 9]
		]);
		const departments = coursesOf(await closedRounds(scope)).filter(({ group }) => group.departmentIds.length > 0);
		expect(departments.map(({ hidden }) => hidden)).toEqual([[0], [0]]);
	});

	it('a response withdrawn at the last moment takes its group with it, and nobody sees that it was withdrawn', async () => {
		const round = await survey(database, [{ roles: staff(5) }]);
		const scope = scopeOf(round.organisationId);
		const keys: string[] = [];
		for (const { token } of round.groups[0]?.invited ?? []) {
			keys.push((await takePart(database, token, { answers: allAt(2) })).key);
		}
		const seen = async () => {
			const found = await rounds.find(scope, round.roundId);
			return JSON.stringify(found && (await rounds.turnout(scope, found)));
		};
		const before = await seen();
		expect(await participation.withdraw(database, participation.receiptKeyOf(keys[0] ?? ''))).toBe('withdrawn');
		const naive = (await stateOf(database, round)).left;
		expect(naive, 'a count of those who took part would still say five').toBe(4 + 5);
		expect(await seen()).toBe(before);
		const publication = await close(round);
		expect(publication.groups.map(({ showing }) => showing)).not.toContain('shown');
		expect(JSON.stringify(publication)).not.toMatch(/"n":[1-4]\b/);
	});

	it('erasing a person neither takes an answer out of the results nor tells which one was theirs', async () => {
		const round = await survey(database, [{ roles: staff(6) }]);
		const invited = round.groups[0]?.invited ?? [];
		for (const [index, { token }] of invited.entries())
			await takePart(database, token, { answers: allAt(index === 0 ? 4 : 1) });
		await database.withScope({ organisationId: round.organisationId }, (transaction) =>
			transaction.delete(people).where(eq(people.id, invited[0]?.personId ?? ''))
		);
		const { left } = await stateOf(database, round);
		expect(left, 'six answers, five who took part: only the difference is gone').toBe(6 + 5);
		const publication = await close(round);
		expect(publication.groups[0]?.figures).toMatchObject({ n: 6, invited: 6 });
	});

	it('neither log tells of a single answer, of how many there were, or of a key', async () => {
		const round = await survey(database, [{ roles: staff(7) }]);
		const { organisationId, roundId } = round;
		const tokens = round.groups[0]?.invited.map(({ token }) => token) ?? [];
		const entries = () => database.read({ organisationId }, (transaction) => transaction.select().from(auditEntries));
		for (const token of tokens.slice(0, 6)) await takePart(database, token);
		expect(await entries()).toEqual([]);
		await close(round);
		expect((await entries()).map(({ act, details, userId }) => [act, details, userId])).toEqual([
			['rounds.published', { name: 'Autumn' }, null]
		]);

		const broken = await survey(database, [{ roles: staff(1) }]);
		const groupId = broken.groups[0]?.id ?? '';
		const misplaced = { groupId, role: 'leadership' as const, sheet: [1], receiptHash: '0'.repeat(64) };
		await database.withScope({ roundId: broken.roundId }, (transaction) =>
			transaction
				.insert(roundIntake)
				.values({ ...misplaced, organisationId: broken.organisationId, roundId: broken.roundId })
		);
		await change(database, broken, { status: 'closing' });
		const naive = await closeRound(database, broken.organisationId, broken.roundId).catch(String);
		expect(naive).toContain(groupId);
		const told = vi.spyOn(log(), 'error').mockImplementation(() => undefined);
		closeAtOnce(database, broken.organisationId, broken.roundId);
		await expect.poll(() => told.mock.calls.length).toBe(1);
		const line = JSON.stringify(told.mock.calls);
		told.mockRestore();
		expect(line).toContain('closing');
		for (const secret of [groupId, broken.roundId, roundId, ...tokens]) expect(line).not.toContain(secret);
	});

	it('a practice reads of each client only in that client’s own name, never of two at once', async () => {
		const practice = await foundedPractice(database);
		const clients: OrganisationScope[] = [];
		for (const name of ['Auberg AG', 'Berghof AG']) {
			const { slug } = await practices.openClient(practice.scope, { name, locale: 'de' });
			const { scope } = await organisationVisit(database, practice.lead, slug);
			const round = { organisationId: scope.organisationId, roundId: await publishedRound(scope) };
			expect((await publicationOf(scope, round.roundId))?.publication.round.name).toBe('Frühjahr');
			clients.push(scope);
		}
		const ids = clients.map(({ organisationId }) => organisationId);
		const naive = await asOwner(
			`select organisation_id from round_publications where organisation_id in ('${ids.join("','")}')`
		);
		expect(naive).toHaveLength(2);
		const { practiceId } = practice.scope;
		const { userId } = practice.lead;
		const read = async (scope: Parameters<Database['read']>[0]) =>
			(
				await database.read(scope, (transaction) =>
					transaction.select({ organisationId: roundPublications.organisationId }).from(roundPublications)
				)
			).map(({ organisationId }) => organisationId);
		expect(await read({ practiceId, userId })).toEqual([]);
		for (const organisationId of ids)
			expect(await read({ practiceId, userId, organisationId })).toEqual([organisationId]);
		expect(await publicationOf(clients[0]!, await roundIdOf(clients[1]!))).toBeNull();
	});

	it('at the end of retention nobody knows any more who was invited; results of anonymous rounds stay', async () => {
		const [anonymous, named] = [
			await survey(database, [{ roles: staff(6) }]),
			await survey(database, [{ roles: staff(3) }], { kind: 'named' })
		];
		for (const { groups } of [anonymous, named]) {
			for (const { token } of groups[0]?.invited ?? []) await takePart(database, token, { answers: allAt(3) });
		}
		for (const round of [anonymous, named]) await close(round);
		const about = async ({ roundId }: FilledRound) =>
			asOwner(`select 'invitee' as kind from round_invitees where round_id = '${roundId}' union all
				select 'answer' from round_named_responses where round_id = '${roundId}' union all
				select 'result' from round_publications where round_id = '${roundId}'`);
		const counts = async (round: FilledRound) => {
			const kinds = (await about(round)).map(({ kind }) => kind);
			return ['invitee', 'answer', 'result'].map((kind) => kinds.filter((each) => each === kind).length);
		};
		expect([await counts(anonymous), await counts(named)]).toEqual([
			[6, 0, 1],
			[3, 3, 1]
		]);
		await retention.run(database, new Date(Date.now() + 400 * 86_400_000));
		expect(await counts(anonymous)).toEqual([6, 0, 1]);
		await retention.run(database, new Date(Date.now() + 12 * 366 * 86_400_000));
		expect([await counts(anonymous), await counts(named)]).toEqual([
			[0, 0, 1],
			[0, 0, 0]
		]);
	});

	async function publishedRound(scope: OrganisationScope): Promise<string> {
		const { organisationId } = scope;
		await database.withScope({ organisationId }, (transaction) =>
			transaction.insert(people).values(
				staff(6).map((roleGroup, index) => ({
					organisationId,
					name: `Kim ${index}`,
					role: 'participant' as const,
					roleGroup
				}))
			)
		);
		const roundId = await launched(scope);
		await close({ organisationId, roundId });
		return roundId;
	}

	async function roundIdOf(scope: OrganisationScope): Promise<string> {
		const [round] = await rounds.list(scope);
		if (!round) throw new Error('There is no round.');
		return round.id;
	}

	/** Tokens by address, as the file of links has them. */
	async function personalLinks(scope: OrganisationScope, roundId: string): Promise<ReadonlyMap<string, string>> {
		const round = await rounds.find(scope, roundId);
		if (!round) throw new Error('The round is gone.');
		const lines = (await rounds.exportLinks(scope, round, 'en')).split('\r\n').slice(1, -1);
		const cells = lines.map((line) => line.split(/[;,]/)).filter(([name]) => name?.includes('other-staff'));
		return new Map(cells.map((row) => [row[1] ?? '', (row[3] ?? '').split('/').at(-1) ?? '']));
	}
});
