import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { consultants } from '../../src/lib/server/db/schema';
import * as practices from '../../src/lib/server/practices';
import { visitPractice } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, foundedPractice, organisationVisit, practiceVisit } from './practice-people';

describe.each(engines)('a practice on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	/** Somebody who joins by invitation. */
	const joined = async (scope: Awaited<ReturnType<typeof foundedPractice>>['scope'], role: 'lead' | 'consultant') => {
		const person = await account(database, 'Ben Beispiel');
		const sent = await practices.invitations.send(scope, { email: person.email, role });
		if (sent === 'member') throw new Error('Nobody invited before is a member.');
		await practices.invitations.accept(person, sent.token, database);
		return person;
	};
	const roles = async (scope: Awaited<ReturnType<typeof foundedPractice>>['scope']) =>
		(await practices.consultants(scope)).map(({ name, role }) => `${name}: ${role}`);

	it('is led by whoever founds it, and found by nobody else', async () => {
		const { lead, practice, role, scope } = await foundedPractice(database, 'Müller & Söhne');
		expect(practice).toMatchObject({ name: 'Müller & Söhne', slug: expect.stringMatching(/^mueller-soehne-\w{4}$/) });
		expect(role).toBe('lead');
		expect(await practices.ofUser(lead, database)).toEqual([
			{ slug: practice.slug, name: 'Müller & Söhne', role: 'lead' }
		]);
		const stranger = await account(database);
		expect(await practices.ofUser(stranger, database)).toEqual([]);
		expect(await visitPractice(stranger, practice.slug, database)).toBeNull();
		expect(await actsIn(database, scope)).toEqual(['practice.created']);
	});

	it('lets an invited person join once, in the role of the invitation', async () => {
		const { scope } = await foundedPractice(database);
		const person = await account(database, 'Ben Beispiel');
		const sent = await practices.invitations.send(scope, { email: person.email, role: 'consultant' });
		if (sent === 'member') throw new Error('Not a member yet.');
		expect(await practices.invitations.open(sent.token, database)).toMatchObject({
			email: person.email,
			role: 'consultant',
			inviterName: 'Anna Beispiel',
			practice: { name: 'Muster Beratung' }
		});
		expect(await practices.invitations.accept(person, sent.token, database)).toMatchObject({ kind: 'accepted' });
		expect(await practices.invitations.accept(person, sent.token, database)).toEqual({ kind: 'gone' });
		expect(await practices.invitations.open(sent.token, database)).toBeNull();
		expect(await practices.invitations.list(scope)).toEqual([]);
		expect(await roles(scope)).toEqual(['Anna Beispiel: lead', 'Ben Beispiel: consultant']);
		expect(await practices.invitations.send(scope, { email: person.email, role: 'lead' })).toBe('member');
		expect(await actsIn(database, scope)).toEqual(['practice.created', 'invitations.sent', 'invitations.accepted']);
	});

	it('takes exactly one of twenty people who use a link at the same moment', async () => {
		const { scope } = await foundedPractice(database);
		const sent = await practices.invitations.send(scope, { email: 'team@example.com', role: 'lead' });
		if (sent === 'member') throw new Error('Not a member yet.');
		const crowd = await Promise.all(Array.from({ length: 20 }, () => account(database)));
		const outcomes = await Promise.all(
			crowd.map((person) => practices.invitations.accept(person, sent.token, database))
		);
		expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
		expect(await practices.consultants(scope)).toHaveLength(2);
	});

	it('lets a link die when it is sent again, withdrawn by its own practice, or too old', async () => {
		const { scope } = await foundedPractice(database);
		const other = await foundedPractice(database);
		const invited = { email: 'ben@example.com', role: 'consultant' } as const;
		const first = await practices.invitations.send(scope, invited);
		const second = await practices.invitations.send(scope, invited);
		if (first === 'member' || second === 'member') throw new Error('Not a member yet.');
		expect(await practices.invitations.open(first.token, database)).toBeNull();
		const [open] = await practices.invitations.list(scope);
		expect(await practices.invitations.revoke(other.scope, open?.id ?? '')).toBe(false);
		expect(await practices.invitations.open(second.token, database)).not.toBeNull();
		expect(await practices.invitations.revoke(scope, open?.id ?? '')).toBe(true);
		expect(await practices.invitations.open(second.token, database)).toBeNull();
	});

	it('keeps a lead, whoever goes or is demoted', async () => {
		const { lead, scope } = await foundedPractice(database);
		expect(await practices.leave(scope)).toBe('last-lead');
		expect(await practices.changeRole(scope, lead.userId, 'consultant')).toBe('last-lead');
		const ben = await joined(scope, 'consultant');
		expect(await practices.ledAlone(lead, database)).toHaveLength(1);
		expect(await practices.ledAlone(ben, database)).toEqual([]);
		expect(await practices.leave(scope)).toBe('last-lead');
		expect(await practices.changeRole(scope, ben.userId, 'lead')).toBe('done');
		expect(await practices.ledAlone(lead, database)).toEqual([]);
		expect(await practices.leave(scope)).toBe('done');
		expect(await roles(scope)).toEqual(['Ben Beispiel: lead']);
	});

	it('keeps a lead also where all leads go at the same moment', async () => {
		const { scope } = await foundedPractice(database);
		const others = [await joined(scope, 'lead'), await joined(scope, 'lead')];
		const scopes = [scope, ...others.map((actor) => ({ ...scope, actor }))];
		const outcomes = await Promise.all(scopes.map((each) => practices.leave(each)));
		expect(outcomes.toSorted()).toEqual(['done', 'done', 'last-lead']);
		expect(await practices.consultants(scope)).toHaveLength(1);
	});

	it('changes and removes nobody of another practice', async () => {
		const { scope } = await foundedPractice(database);
		const other = await foundedPractice(database);
		const ben = await joined(other.scope, 'consultant');
		expect(await practices.changeRole(scope, ben.userId, 'lead')).toBe('unknown');
		expect(await practices.remove(scope, ben.userId)).toBe('unknown');
		expect(await roles(other.scope)).toEqual(['Anna Beispiel: lead', 'Ben Beispiel: consultant']);
	});

	it('is shown no consultant of another practice, even where the code forgets to ask', async () => {
		const { scope, lead } = await foundedPractice(database);
		await foundedPractice(database);
		const seen = await database.withScope({ practiceId: scope.practiceId }, (transaction) =>
			transaction.select({ userId: consultants.userId }).from(consultants)
		);
		expect(seen).toEqual([{ userId: lead.userId }]);
	});

	it('opens a client that it can use at once', async () => {
		const { lead, scope } = await foundedPractice(database);
		const { slug } = await practices.openClient(scope, { name: 'Auberg AG', locale: 'de' });
		const visit = await organisationVisit(database, lead, slug);
		expect(visit.capacity).toEqual({ kind: 'caretaker' });
		expect(await practices.clients(scope)).toEqual([
			{ state: 'cared-for', slug, name: 'Auberg AG', daysLeft: 90, isAnnounced: false }
		]);
		expect(await actsIn(database, { organisationId: visit.organisation.id })).toEqual([
			'organisation.created',
			'engagement.begun'
		]);
		expect(await actsIn(database, { practiceId: scope.practiceId })).toEqual(['practice.created', 'client.opened']);
	});

	it('shows its new name under its old address', async () => {
		const { lead, practice, scope } = await foundedPractice(database);
		await practices.rename(scope, '  Muster\u00a0& Partner ');
		expect((await practiceVisit(database, lead, practice.slug)).practice.name).toBe('Muster & Partner');
	});
});
