import { beforeAll, describe, expect, it } from 'vitest';
import * as accounts from '../../src/lib/server/accounts';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { assessments as table } from '../../src/lib/server/db/schema';
import * as engagements from '../../src/lib/server/engagements';
import * as people from '../../src/lib/server/people';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, member, organisation } from './organisation-fixtures';
import { acceptedOwner, foundedPractice, organisationVisit, practiceVisit } from './practice-people';
import { begun } from './tenants';

describe.each(engines)('addresses of claimed assessments on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	/** An assessment with an answer and a note, brought into the organisation. */
	const claimed = async (scope: OrganisationScope) => {
		const key = await begun(database, 'kept through the change');
		await claims.intoOrganisation(scope, key);
		return key;
	};
	const opens = async (key: string) => (await assessments.load(assessments.scopeOf(key, database))) !== null;
	const newKey = async (scope: OrganisationScope) => (await claims.ofOrganisation(scope))[0]?.key ?? '';
	const plain = { name: 'Ben', email: null, departmentId: null };

	/** A client that its owner has accepted, with an assessment that the practice could read. */
	const engaged = async () => {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Auberg AG', locale: 'de' });
		const { organisation: opened } = await organisationVisit(database, practice.lead, slug);
		const owner = await acceptedOwner(database, opened.id);
		const { scope } = await organisationVisit(database, owner, slug);
		const [engagement] = await engagements.list(scope);
		if (!engagement) throw new Error('The engagement goes on when an owner accepts.');
		return { practice, slug, scope, engagement, key: await claimed(scope) };
	};

	it.each([['is removed'], ['leaves'], ['becomes a participant'], ['deletes the account']])(
		'open nothing any more once an analyst who could know them %s; what was answered is found under new ones',
		async (how) => {
			const opened = await organisation(database);
			const ben = await member(database, opened, 'analyst', 'Ben');
			const key = await claimed(opened.scope);
			if (how === 'is removed') await people.remove(opened.scope, opened.capacity, ben.personId);
			else if (how === 'leaves') await people.leave(ben.scope);
			else if (how === 'deletes the account') expect(await accounts.erase({ database, userId: ben.userId })).toBe(true);
			else await people.change(opened.scope, opened.capacity, ben.personId, { ...plain, role: 'participant' });

			const scope = assessments.scopeOf(key, database);
			expect(await assessments.load(scope)).toBeNull();
			await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 0 } }]);
			const renewed = await newKey(opened.scope);
			expect(renewed).not.toBe(key);
			const found = await assessments.load(assessments.scopeOf(renewed, database));
			expect(found?.drafts.get('check.1')).toMatchObject({ value: { level: 2 }, note: 'kept through the change' });
			expect(await actsIn(database, opened.id)).toContain('assessments.readdressed');
		}
	);

	it.each(['admin', 'owner'] as const)('change for an %s who becomes a participant as well', async (role) => {
		const opened = await organisation(database);
		const ben = await member(database, opened, role, 'Ben');
		const key = await claimed(ben.scope);
		await people.change(opened.scope, opened.capacity, ben.personId, { ...plain, role: 'participant' });
		expect(await opens(key)).toBe(false);
	});

	it('change when an owner hands over and may no longer read results', async () => {
		const opened = await organisation(database);
		const ben = await member(database, opened, 'analyst', 'Ben');
		const key = await claimed(opened.scope);
		await people.handOver(opened.scope, ben.personId);
		expect(await opens(key)).toBe(false);
	});

	it('stay for everybody who never could know them, and for whoever may read results afterwards', async () => {
		const opened = await organisation(database);
		const key = await claimed(opened.scope);
		const [lead, admin] = [
			await member(database, opened, 'department-lead', 'Lea'),
			await member(database, opened, 'admin', 'Ada')
		];
		await people.remove(opened.scope, opened.capacity, lead.personId);
		await people.change(opened.scope, opened.capacity, admin.personId, { ...plain, name: 'Ada', role: 'analyst' });
		expect(await opens(key)).toBe(true);
		expect(await actsIn(database, opened.id)).not.toContain('assessments.readdressed');
	});

	it('of other organisations and of accounts stay as they are', async () => {
		const [mine, other] = [await organisation(database), await organisation(database)];
		const ben = await member(database, mine, 'analyst', 'Ben');
		const [elsewhere, own] = [await claimed(other.scope), await begun(database)];
		await claims.intoAccount(mine.owner, own, database);
		await claimed(mine.scope);
		await people.remove(mine.scope, mine.capacity, ben.personId);
		expect([await opens(elsewhere), await opens(own)]).toEqual([true, true]);
	});

	it.each(['the owner ends it', 'the practice gives it up', 'the practice closes', 'its rights shrink'] as const)(
		'open nothing any more for a practice where %s',
		async (how) => {
			const { practice, slug, scope, engagement, key } = await engaged();
			if (how === 'the owner ends it') await engagements.end(scope, engagement.id);
			else if (how === 'the practice closes') await practices.close(practice.scope);
			else if (how === 'its rights shrink') await engagements.change(scope, engagement.id, ['run-rounds']);
			else expect(await engagements.giveUp(practice.scope, slug)).toBe(true);
			expect(await opens(key)).toBe(false);
			expect(await opens(await newKey(scope))).toBe(true);
		}
	);

	it('open nothing any more for a consultant who leaves the practice or is taken out of it', async () => {
		for (const how of ['leaves', 'is removed'] as const) {
			const { practice, scope, key } = await engaged();
			const second = await account(database, 'Zweite');
			const sent = await practices.invitations.send(practice.scope, { email: second.email, role: 'consultant' });
			if (sent === 'member') throw new Error('They are no member yet.');
			await practices.invitations.accept(second, sent.token, database);
			const theirs = await practiceVisit(database, second, practice.practice.slug);
			if (how === 'leaves') await practices.leave(theirs.scope);
			else await practices.remove(practice.scope, second.userId);
			expect(await opens(key), how).toBe(false);
			expect(await opens(await newKey(scope)), how).toBe(true);
		}
	});

	it('stay where rights of a practice change that say nothing about addresses', async () => {
		const { scope, engagement, key } = await engaged();
		await engagements.change(scope, engagement.id, ['run-rounds', 'read-results']);
		expect(await opens(key)).toBe(true);
	});

	it('are the only thing that changes without a key, also where the code forgets to ask', async () => {
		const { scope } = await engaged();
		const { organisationId } = scope;
		const writing = database.withScope({ organisationId }, (transaction) =>
			transaction.update(table).set({ sentence: 'Written without a key' })
		);
		await expect(writing).rejects.toMatchObject({ code: '42501' });
	});
});

describe.each(engines)('an engagement anew on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const ended = async () => {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Auberg AG', locale: 'de' });
		const { organisation: opened } = await organisationVisit(database, practice.lead, slug);
		const { scope } = await organisationVisit(database, await acceptedOwner(database, opened.id), slug);
		const [past] = await engagements.list(scope);
		if (!past) throw new Error('The engagement goes on when an owner accepts.');
		return { practice, slug, scope, past };
	};

	it('begins with the rights the owner gives this time, and both sides are told', async () => {
		const { practice, slug, scope, past } = await ended();
		await engagements.end(scope, past.id);
		expect(await engagements.renew(scope, past.id, ['read-results'])).toBe(true);
		const { capacity } = await organisationVisit(database, practice.lead, slug);
		expect(capacity).toEqual({ kind: 'consultant', grants: ['read-results'] });
		expect(await engagements.list(scope)).toMatchObject([{ endedAt: null }, { id: past.id }]);
		expect(await practices.clients(practice.scope)).toMatchObject([{ state: 'engaged', slug }]);
		expect(await actsIn(database, scope.organisationId)).toContain('engagement.begun');
	});

	it('is not begun twice, nor while the old one runs, nor from another organisation', async () => {
		const [{ scope, past }, foreign] = [await ended(), await ended()];
		expect(await engagements.renew(scope, past.id, [])).toBe(false);
		await engagements.end(scope, past.id);
		await engagements.end(foreign.scope, foreign.past.id);
		expect(await engagements.renew(foreign.scope, past.id, [])).toBe(false);
		const renewals = await Promise.all([1, 2, 3].map(() => engagements.renew(scope, past.id, [])));
		expect(renewals.filter(Boolean)).toHaveLength(1);
	});
});
